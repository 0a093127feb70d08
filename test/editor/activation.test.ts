import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, replace, untilReported } from './editing.js';

describe('activation', () => {
  it('follows the first JavaScript document', async () => {
    const extension = vscode.extensions.getExtension('close-codes.websocket-close-codes');
    assert.ok(extension, 'the extension is not there');
    await vscode.workspace.openTextDocument({ language: 'javascript', content: 'let x = 1\n' });
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  // The first suite, so that nothing else has loaded the checker before.
  it('loads no TypeScript until there may be a close code', async () => {
    const extension = vscode.extensions.getExtension('close-codes.websocket-close-codes');
    const checkerLoaded = (): boolean => extension?.exports.checkerLoaded();
    const socket = "new WebSocket('wss://example.org').close(1006);\n";
    for (const content of ['const port = 1006;\n', 'file.close(1006);\n', socket + '// and so on\n'.repeat(100_000)]) {
      const { uri } = await open(content);
      const everything = new vscode.Range(0, 0, 9, 0);
      await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, new vscode.Position(0, 14));
      await vscode.commands.executeCommand('vscode.executeInlayHintProvider', uri, everything);
      await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, everything);
      assert.equal(checkerLoaded(), false);
    }
    await untilReported(await open(socket), 'no-reserved-code');
    assert.equal(checkerLoaded(), true);
  });

  it('starts the checker again when it has failed', async function () {
    // A web worker that is ended tells nobody.
    if (typeof process !== 'object' || !process.versions?.node) this.skip();
    const document = await open("new WebSocket('wss://example.org').close(1006);\n");
    await untilReported(document, 'no-reserved-code');
    const { checkerLoaded, killWorker } =
      vscode.extensions.getExtension('close-codes.websocket-close-codes')?.exports ?? {};
    killWorker();
    await replace(document, '1006', '1001');
    await untilReported(document, 'no-rejected-code');
    assert.equal(checkerLoaded(), true);
  });
});
