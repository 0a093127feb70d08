import { commands, Disposable, EventEmitter, languages, window } from 'vscode';
import { selector } from './documents.js';
import type { CodeItem } from './onCommand/codesView.js';
import type { Commands } from './onCommand/index.js';
import type { SessionClient } from './session/client.js';

const names = [
  'addCode',
  'turnRuleOff',
  'configureRule',
  'chooseEnvironment',
  'toggle',
  'checkWorkspace',
  'checkChangedFiles',
  'clearWorkspaceFindings',
  'fixAll',
  'fixAllInWorkspace',
] as const satisfies readonly (keyof Commands)[];

/** Registers commands, references, and the view of codes. Their code is loaded with the first of them that is used. */
export function registerCommands(client: SessionClient): Disposable {
  const codesChanged = new EventEmitter<void>();
  let loading: Promise<Commands> | undefined;

  function load(): Promise<Commands> {
    loading ??= import('./onCommand/index.js').then(({ createCommands }) =>
      createCommands(client, () => codesChanged.fire()),
    );
    return loading;
  }

  return Disposable.from(
    ...names.map((name) =>
      commands.registerCommand(`closeCodes.${name}`, async (...given: readonly unknown[]) => {
        const run: (...given: never[]) => unknown = (await load())[name];
        return run(...(given as never[]));
      }),
    ),
    codesChanged,
    window.registerTreeDataProvider<CodeItem>('closeCodes.codes', {
      onDidChangeTreeData: codesChanged.event,
      getChildren: async (item) => (item ? [...item.children] : [...(await (await load()).codes())]),
      getTreeItem: (item) => item,
    }),
    languages.registerReferenceProvider(selector, {
      provideReferences: async (...given) => (await load()).referencesTo(...given),
    }),
    new Disposable(async () => (await loading)?.dispose()),
  );
}
