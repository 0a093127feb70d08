import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { offeredAt, open, replace, untilReported } from './editing.js';

const socket = "const socket = new WebSocket('wss://example.org');";
const broken = `/* 🔌 */ ${socket}\r\nsocket.close('4000');\r\nsocket.close(1006);\r\nsocket.close(null);\r\n`;
const fixed = broken.replace("'4000'", '4000').replace('null', '');
const kind = vscode.CodeActionKind.SourceFixAll.append('closeCodes');

async function setOnSave(value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('editor')
    .update('codeActionsOnSave', value, vscode.ConfigurationTarget.Global);
}

describe('fix all', () => {
  it('mends at once what leaves no choice', async () => {
    const document = await open(broken);
    const [action, ...others] = await offeredAt(document, 'socket', kind);
    assert.ok(action?.edit);
    assert.deepEqual(others, []);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.equal(document.getText(), fixed);
    await untilReported(document, 'no-reserved-code');
    assert.deepEqual(await offeredAt(document, 'socket', kind), []);
  });

  it('mends scripts and attributes of a page', async () => {
    const page = `<script>${socket}</script>\n<p onclick="socket.close('4000')">🔌</p>\n`;
    const document = await open(page, 'html');
    const [action] = await offeredAt(document, 'socket', kind);
    assert.ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    assert.equal(document.getText(), page.replace("'4000'", '4000'));
  });

  describe('on save', () => {
    let file: vscode.Uri;

    before(async () => {
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      if (!folder) throw new Error('There is no workspace.');
      file = vscode.Uri.joinPath(folder.uri, 'saved-by-a-test.ts');
      await setOnSave({ 'source.fixAll.closeCodes': 'explicit' });
    });

    after(async () => {
      await setOnSave(undefined);
      await vscode.workspace.fs.delete(file);
    });

    it('leaves a mended file', async () => {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(broken));
      const document = await vscode.workspace.openTextDocument(file);
      await vscode.window.showTextDocument(document);
      await replace(document, 'socket.close(1006);', '');
      assert.ok(await document.save());
      const wanted = fixed.replace('socket.close(1006);', '');
      assert.equal(document.getText(), wanted);
      assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), wanted);
      await untilReported(document);
    });
  });
});
