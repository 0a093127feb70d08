import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, rangeOf } from './editing.js';

/** What the extension says in the middle of a text, first line only. */
async function saidAt(document: vscode.TextDocument, at: string): Promise<string | undefined> {
  const { start, end } = rangeOf(document, at);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    start.translate(0, Math.floor((end.character - start.character) / 2)),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value).split('\n')[0] ?? '')
    .find((line) => /^\*\*/.test(line));
}

describe('hovers', () => {
  it('say what a code means', async () => {
    const document = await open("new WebSocket('wss://example.org').close(1000);");
    assert.equal(await saidAt(document, '1000'), '**1000 Normal Closure** — May be sent here.');
  });

  it('leave to the squiggle what that says', async () => {
    const document = await open("new WebSocket('wss://example.org').close(1006);");
    assert.equal(await saidAt(document, '1006'), '**1006 Abnormal Closure**');
  });

  it('say what a close event brings', async () => {
    const document = await open("new WebSocket('wss://example.org').onclose = (event) => console.log(event.code);");
    assert.match((await saidAt(document, 'code')) ?? '', /^\*\*Close code\*\*/);
  });

  it('know a name and its declaration', async () => {
    const document = await open("const GONE = 4001;\nnew WebSocket('wss://example.org').close(GONE);");
    assert.match((await saidAt(document, '4001')) ?? '', /^\*\*4001 GONE\*\*/);
    assert.match((await saidAt(document, '(GONE)')) ?? '', /^\*\*4001 GONE\*\* — May be sent here\./);
  });

  it('answer while a call is half typed', async () => {
    const document = await open("new WebSocket('wss://example.org').close(1006");
    assert.match((await saidAt(document, '1006')) ?? '', /^\*\*1006 Abnormal Closure\*\*/);
  });

  it('say nothing of other numbers', async () => {
    const document = await open("new WebSocket('wss://example.org').close(1006); setTimeout(() => {}, 1000);");
    assert.equal(await saidAt(document, '1000'), undefined);
  });
});
