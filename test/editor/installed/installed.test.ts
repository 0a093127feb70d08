import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';

describe('the package', () => {
  it('is installed, not loaded from the source folder', () => {
    const extension = vscode.extensions.getExtension('close-codes.websocket-close-codes');
    assert.ok(extension, 'the extension is not there');
    const folder = path.basename(extension.extensionPath);
    assert.equal(path.basename(path.dirname(extension.extensionPath)), 'extensions');
    assert.equal(folder, `close-codes.websocket-close-codes-${extension.packageJSON.version}`);
  });
});
