import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation', () => {
  it('follows the first JavaScript document', async () => {
    const extension = vscode.extensions.getExtension('close-codes.websocket-close-codes');
    assert.ok(extension, 'the extension is not there');
    await vscode.workspace.openTextDocument({ language: 'javascript', content: 'let x = 1\n' });
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
