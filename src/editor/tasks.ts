import { type Disposable, ShellExecution, Task, TaskScope, tasks, Uri, type WorkspaceFolder, workspace } from 'vscode';

const type = 'close-codes';

/** What `contributes.problemMatchers` calls the reader of the command's output. */
const matcher = '$close-codes';

/** The folder of the installed package, which has the command. */
const installed = ['node_modules', 'websocket-close-codes', 'package.json'];

/**
 * Tasks that run the command in a terminal, and show its findings as problems. One is offered for each workspace folder in
 * which the command is installed. Others are written in `tasks.json`.
 */
export function registerTasks(): Disposable {
  return tasks.registerTaskProvider(type, {
    async provideTasks() {
      const found = await Promise.all(
        (workspace.workspaceFolders ?? []).map(async (folder) =>
          (await isInstalled(folder)) ? [checkTask({ type }, folder, 'check')] : [],
        ),
      );
      return found.flat();
    },
    resolveTask: ({ definition, scope, name }) => checkTask(definition, scope ?? TaskScope.Workspace, name),
  });
}

async function isInstalled({ uri }: WorkspaceFolder): Promise<boolean> {
  try {
    await workspace.fs.stat(Uri.joinPath(uri, ...installed));
    return true;
  } catch {
    return false;
  }
}

/** The definition has to stay the same object: the editor finds the task by it. */
function checkTask(definition: Task['definition'], scope: NonNullable<Task['scope']>, name: string): Task {
  const { args = ['.'] } = definition;
  const given = Array.isArray(args) ? args.map(String) : [];
  // Without `--no-install`, npx would offer to install whatever package has the name of the command.
  const execution = new ShellExecution('npx', ['--no-install', 'close-codes', 'check', '--format', 'unix', ...given]);
  return new Task(definition, scope, name, type, execution, matcher);
}
