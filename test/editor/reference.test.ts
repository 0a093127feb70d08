import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, until } from './editing.js';

const config = '{ "codes": { "4901": { "name": "Fell Asleep" } } }';

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
  let named: vscode.Uri;

  before(async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    named = vscode.Uri.joinPath(folder.uri, 'named', '.close-codes.json');
    await vscode.workspace.fs.writeFile(named, new TextEncoder().encode(config));
  });

  after(async () => {
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(named, '..'), { recursive: true });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('by what an open document calls it inserts its number', async () => {
    const declares = await open(
      "enum CloseCode { TookTheSeat = 4902 }\nnew WebSocket('wss://a').close(CloseCode.TookTheSeat);",
    );
    await vscode.window.showTextDocument(declares);
    await inserts('tookthe', '4902');
  });

  for (const [query, code] of [
    ['1006', '1006'],
    ['abnormal', '1006'],
    ['timeout', '3008'],
    ['401', '3000'],
    ['restart', '1012'],
    ['fell asleep', '4901'],
  ] as const) {
    it(`by ${query} inserts ${code}`, () => inserts(query, code));
  }

  async function inserts(query: string, code: string): Promise<void> {
    const document = await open('ws.close();');
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 9, 0, 9);
    await vscode.commands.executeCommand('closeCodes.findCode', query);
    while (document.getText() === 'ws.close();') {
      // Heard once the list is drawn.
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.equal(document.getText(), `ws.close(${code});`);
  }
});
