import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { replace, until } from './editing.js';

const config = `{
  // Ours.
  "environment": "bnu",
  "rules": { "no-long-reasons": "off", "no-long-reason": "loud" },
  "codes": {
    "1006": { "name": "Lost" },
    "4000": { "name": "Away", "retry": true },
    "4001": { "name": "Kicked" },
    "4002": { "name": "Kicked" },
    "4003": { "name": "Full" },
    "4003": { "name": "Closed" },
  },
}
`;

describe('.close-codes.json', () => {
  let folder: vscode.Uri;

  before(async () => {
    const [workspaceFolder] = vscode.workspace.workspaceFolders ?? [];
    if (!workspaceFolder) throw new Error('There is no workspace.');
    folder = vscode.Uri.joinPath(workspaceFolder.uri, 'contradictions-of-a-test');
    await vscode.workspace.fs.createDirectory(folder);
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('is told what is wrong in it, once, and may have comments', async () => {
    const uri = vscode.Uri.joinPath(folder, '.close-codes.json');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(config));
    const document = await vscode.workspace.openTextDocument(uri);
    // The editor's own support for JSON starts with the first file that is shown.
    await vscode.window.showTextDocument(document);
    const reported = () =>
      vscode.languages
        .getDiagnostics(uri)
        .map(({ range }) => document.getText(range))
        .sort();
    const wrong = ['"1006"', '"4002"', '"4003"', '"4003"', '"bnu"', '"loud"', '"no-long-reasons"', '"retry"'];
    await until(vscode.languages.onDidChangeDiagnostics, () => reported().length >= wrong.length);
    assert.deepEqual(reported(), wrong);
    const own = () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'close-codes');
    assert.deepEqual(
      own().map(({ message }) => message),
      ['4001 and 4002 have the same name, “Kicked”.'],
    );
    await replace(document, '"4002": { "name": "Kicked"', '"4002": { "name": "Banned"');
    await until(vscode.languages.onDidChangeDiagnostics, () => own().length === 0);
  });
});
