import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, until } from './editing.js';

function referenceTab(): vscode.Tab | undefined {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('closeCodes.reference'));
}

describe('the reference', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens, once, and by choice on a code', async () => {
    await vscode.commands.executeCommand('closeCodes.openReference');
    // Tabs are told of in the editor's own time.
    await until(vscode.window.tabGroups.onDidChangeTabs, () => referenceTab() !== undefined);
    assert.equal(referenceTab()?.label, 'WebSocket Close Codes');
    await vscode.commands.executeCommand('closeCodes.openReference', 1006);
    await vscode.commands.executeCommand('closeCodes.openReference', 'not a code');
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    assert.equal(tabs.filter(({ label }) => label === 'WebSocket Close Codes').length, 1);
  });

  it('goes with its panel', async () => {
    const tab = referenceTab();
    assert.ok(tab);
    await vscode.window.tabGroups.close(tab);
    await until(vscode.window.tabGroups.onDidChangeTabs, () => referenceTab() === undefined);
    assert.equal(referenceTab(), undefined);
  });
});

describe('finding a code', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('writes nothing, and opens the reference', async () => {
    const document = await open('ws.close(1001);');
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 11, 0, 11);
    await vscode.commands.executeCommand('closeCodes.findCode', '1006');
    while (!referenceTab()) {
      // Heard once the list is drawn.
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.equal(document.getText(), 'ws.close(1001);');
  });
});
