import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, set } from './editing.js';

const text = "new WebSocket('wss://example.org').onclose = ({ code }) => code === 1006 || code >= 4000;\n";

/** The text with its hints written in. */
async function hinted(document: vscode.TextDocument): Promise<string> {
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );
  return hints
    .map(({ position, label }) => ({
      at: document.offsetAt(position),
      label: typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    }))
    .sort((a, b) => b.at - a.at)
    .reduce((shown, { at, label }) => `${shown.slice(0, at)}‹${label}›${shown.slice(at)}`, document.getText());
}

const withHints = text.replace('1006', '1006‹Abnormal Closure›').replace('4000', '4000‹Private use›');

describe('inlay hints', () => {
  after(() => set('inlayHints.enabled', undefined));

  it('name bare numbers', async () => {
    assert.equal(await hinted(await open(text)), withHints);
  });

  it('can be switched off and on', async () => {
    const document = await open(text);
    await set('inlayHints.enabled', false);
    assert.equal(await hinted(document), text);
    await set('inlayHints.enabled', true);
    assert.equal(await hinted(document), withHints);
  });
});
