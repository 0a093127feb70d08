import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('tasks', () => {
  let installed: vscode.Uri;

  /** The command lines of the tasks that are offered. */
  async function offered(): Promise<readonly string[]> {
    const found = await vscode.tasks.fetchTasks({ type: 'close-codes' });
    return found.map(({ execution }) => {
      assert.ok(execution instanceof vscode.ShellExecution);
      return [execution.command, ...(execution.args ?? [])].join(' ');
    });
  }

  before(async function () {
    // A web worker has no terminal.
    if (typeof process !== 'object' || !process.versions?.node) this.skip();
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!folder) throw new Error('There is no workspace.');
    installed = vscode.Uri.joinPath(folder.uri, 'node_modules', 'websocket-close-codes');
  });

  after(async () => {
    if (installed) await vscode.workspace.fs.delete(vscode.Uri.joinPath(installed, '..'), { recursive: true });
  });

  it('check a folder in which the command is installed', async () => {
    assert.deepEqual(await offered(), []);
    const manifest = vscode.Uri.joinPath(installed, 'package.json');
    await vscode.workspace.fs.writeFile(manifest, new TextEncoder().encode('{}'));
    assert.deepEqual(await offered(), ['npx --no-install close-codes check --format unix .']);
    const [task] = await vscode.tasks.fetchTasks({ type: 'close-codes' });
    assert.deepEqual([task?.name, task?.source, task?.problemMatchers], ['check', 'close-codes', ['$close-codes']]);
  });
});
