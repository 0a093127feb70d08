import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { offeredAt, open, rangeOf, until, untilReported } from './editing.js';

const text = "const socket = new WebSocket('wss://example.org');\nsocket.close(1006);\n";

describe('quick fixes', () => {
  it('are offered on a finding: mending ones first, the best one preferred, then explaining, silencing last', async () => {
    const document = await open(text);
    await untilReported(document, 'no-reserved-code');
    const offered = await offeredAt(document, '1006');
    assert.deepEqual(
      offered.map(({ isPreferred }) => isPreferred === true),
      offered.map((_, index) => index === 0),
    );
    const titles = offered.map(({ title }) => title);
    assert.ok(titles.includes('Replace with 1000 (Normal Closure)'), titles.join());
    assert.ok(titles.indexOf('Disable no-reserved-code for this line') > 0, titles.join());
    const explaining = offered.find(({ title }) => title === 'Explain 1006');
    assert.equal(explaining?.command?.command, 'closeCodes.openReference');
    assert.deepEqual(titles.slice(-4), [
      'Explain 1006',
      'Disable no-reserved-code for this line',
      'Disable no-reserved-code for this file',
      'Configure no-reserved-code…',
    ]);
  });

  it('select the reason of a comment that silences', async () => {
    const document = await open(text);
    await untilReported(document, 'no-reserved-code');
    const offered = await offeredAt(document, '1006');
    const action = offered.find(({ title }) => title === 'Disable no-reserved-code for this line');
    assert.ok(action?.edit);
    const editor = await vscode.window.showTextDocument(document);
    await vscode.workspace.applyEdit(action.edit);
    assert.match(document.getText(), /close-codes-disable-next-line no-reserved-code -- reason\n/);
    await until(vscode.window.onDidChangeTextEditorSelection, () => document.getText(editor.selection) === 'reason');
  });

  it('leave a clean document behind, each of them', async () => {
    const offered = await offeredAt(await open(text), '1006');
    const titles = offered.filter(({ edit }) => edit).map(({ title }) => title);
    assert.ok(titles.length >= 3, titles.join());
    for (const title of titles) {
      const document = await open(text);
      await untilReported(document, 'no-reserved-code');
      const fix = (await offeredAt(document, '1006')).find((offered) => offered.title === title);
      assert.ok(fix?.edit, title);
      assert.ok(await vscode.workspace.applyEdit(fix.edit), title);
      assert.notEqual(document.getText(), text, title);
      await untilReported(document);
    }
  });

  it('write what their title says', async () => {
    const document = await open(text);
    const fix = (await offeredAt(document, '1006')).find(({ title }) => title === 'Close without a code');
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), text.replace('1006', ''));
  });

  it('are those of the text as it is, not as it was when it was reported', async () => {
    const document = await open(text);
    await untilReported(document, 'no-reserved-code');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '// a new first line\n');
    await vscode.workspace.applyEdit(edit);
    const [fix] = await offeredAt(document, '1006');
    const [change] = fix?.edit?.get(document.uri) ?? [];
    assert.ok(change?.range.isEqual(rangeOf(document, '1006')));
  });

  it('are not offered elsewhere', async () => {
    const document = await open(text);
    await untilReported(document, 'no-reserved-code');
    assert.deepEqual(await offeredAt(document, 'new WebSocket'), []);
  });
});
