import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { offeredAt, open, rulesIn, set, untilReported } from './editing.js';

const text = [
  '/* 🔌 */',
  'function connect() {',
  "  const socket = new WebSocket('wss://example.org');",
  '  socket.onclose = () => setTimeout(connect, 1000);',
  '}',
  '',
].join('\r\n');
const decide = 'Check the close code before reconnecting';
const decideAndBackOff = `${decide}, and wait longer each time`;

/** TypeScript has rewritings of its own to offer. */
async function helpAt(document: vscode.TextDocument, at: string, kind: vscode.CodeActionKind) {
  return (await offeredAt(document, at, kind)).filter(({ title }) => title === decide || title === decideAndBackOff);
}

const { QuickFix, RefactorRewrite } = vscode.CodeActionKind;

describe('help with connecting again', () => {
  it('is offered on the handler while the rule is off, and written as a whole', async () => {
    const document = await open(text);
    const offered = await helpAt(document, 'onclose', RefactorRewrite);
    assert.deepEqual(
      offered.map(({ title }) => title),
      [decideAndBackOff, decide],
    );
    assert.deepEqual(rulesIn(document), []);
    assert.ok(offered[0]?.edit);
    assert.ok(await vscode.workspace.applyEdit(offered[0].edit));
    const lines = document.getText().split('\r\n');
    assert.deepEqual(lines.slice(0, 10), [
      '/* 🔌 */',
      'let attempts = 0;',
      '',
      'function connect() {',
      "  const socket = new WebSocket('wss://example.org');",
      '  socket.onopen = () => {',
      '    attempts = 0;',
      '  };',
      '  socket.onclose = (event) => {',
      '    switch (event.code) {',
    ]);
    assert.ok(lines.includes('      case 1008: // Policy Violation'), document.getText());
    assert.ok(
      lines.includes('        setTimeout(connect, Math.random() * Math.min(30000, 1000 * 2 ** attempts++));'),
      document.getText(),
    );
    assert.deepEqual(await helpAt(document, 'onclose', RefactorRewrite), []);
  });

  it('is offered nowhere else', async () => {
    const document = await open(text);
    assert.deepEqual(await helpAt(document, 'new WebSocket', RefactorRewrite), []);
  });

  describe('where the rule is asked for', () => {
    before(() => set('rules', { 'no-blind-reconnect': 'hint' }));
    after(() => set('rules', undefined));

    it('is the fix of what it reports, offered once', async () => {
      const document = await open(text);
      await untilReported(document, 'no-blind-reconnect');
      const [fix] = await helpAt(document, '() =>', QuickFix);
      assert.equal(fix?.title, decideAndBackOff);
      assert.ok(fix.isPreferred && fix.edit);
      assert.deepEqual(await helpAt(document, '() =>', RefactorRewrite), []);
      await vscode.workspace.applyEdit(fix.edit);
      await untilReported(document);
    });
  });
});
