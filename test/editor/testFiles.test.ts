import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, set, until, untilReported } from './editing.js';

const reserved = "new WebSocket('wss://example.org').close(1006);\n";

describe('files that look like tests', () => {
  let folder: vscode.Uri;

  async function write(file: string): Promise<vscode.TextDocument> {
    const uri = vscode.Uri.joinPath(folder, file);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(reserved));
    return vscode.workspace.openTextDocument(uri);
  }

  before(async () => {
    const [workspaceFolder] = vscode.workspace.workspaceFolders ?? [];
    if (!workspaceFolder) throw new Error('There is no workspace.');
    folder = vscode.Uri.joinPath(workspaceFolder.uri, 'tests-of-a-test');
    await vscode.workspace.fs.createDirectory(folder);
  });

  after(async () => {
    await set('testFiles', undefined);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('are treated as the setting says', async () => {
    const test = await write('client.test.ts');
    const other = await write('client.ts');
    const [hint, error] = [vscode.DiagnosticSeverity.Hint, vscode.DiagnosticSeverity.Error];
    const severityIs = (severity: vscode.DiagnosticSeverity) =>
      until(vscode.languages.onDidChangeDiagnostics, () => diagnosticsOf(test)[0]?.severity === severity);
    await severityIs(error);
    await set('testFiles', 'hint');
    await severityIs(hint);
    await set('testFiles', 'off');
    await untilReported(test);
    await untilReported(other, 'no-reserved-code');
    assert.equal(diagnosticsOf(other)[0]?.severity, error);
  });
});
