import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { offeredAt, open, set, untilReported } from './editing.js';

const text = [
  '/* 🔌 */',
  "import WebSocket from 'ws';",
  '',
  "const socket = new WebSocket('wss://example.org');",
  "socket.on('close', (code) => code === 1006 || socket.close(1000));",
  '',
].join('\r\n');

const title = 'Extract the close codes of this file into CloseCode';

/** The editor has refactorings of its own. */
async function extractionAt(document: vscode.TextDocument, at: string): Promise<vscode.CodeAction | undefined> {
  const offered = await offeredAt(document, at, vscode.CodeActionKind.RefactorExtract);
  return offered.find((action) => action.title === title);
}

describe('extracting the codes', () => {
  it('gives each of them a name, which is then preferred', async () => {
    const document = await open(text);
    const action = await extractionAt(document, '1006');
    assert.ok(action?.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    const declared = 'enum CloseCode {\r\n  NormalClosure = 1000,\r\n  AbnormalClosure = 1006,\r\n}\r\n\r\n';
    assert.equal(
      document.getText(),
      text
        .replace('const socket', `${declared}const socket`)
        .replace('=== 1006', '=== CloseCode.AbnormalClosure')
        .replace('close(1000)', 'close(CloseCode.NormalClosure)'),
    );
  });

  it('is offered nowhere else', async () => {
    const document = await open(text);
    assert.equal(await extractionAt(document, 'import'), undefined);
  });

  describe('and the rule for it', () => {
    before(() => set('rules', { 'prefer-named-code': 'hint' }));
    after(() => set('rules', undefined));

    it('offers a name that is in scope', async () => {
      const document = await open(`const CLOSE_DONE = 1000;\n${text}`);
      await untilReported(document, 'prefer-named-code');
      const fix = (await offeredAt(document, '1000))')).find(({ title }) => title === 'Replace with CLOSE_DONE');
      assert.ok(fix?.edit && fix.isPreferred);
      await vscode.workspace.applyEdit(fix.edit);
      await untilReported(document);
    });
  });
});
