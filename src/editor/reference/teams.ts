import { Disposable, type Event, EventEmitter, Uri, workspace } from 'vscode';
import { type ConfigCodes, configName } from '../../session/index.js';
import { systemOf } from '../documents.js';
import { filesOf } from '../files.js';
import { maxConfigBytes } from '../limits.js';
import type { SessionClient } from '../session/client.js';

/** What the configs of the workspace call codes. */
export interface Teams extends Disposable {
  /** A config has come, changed or gone since they were read. */
  readonly onDidChange: Event<void>;
  /** Reads each config as it stands in the editor or on disk. Without any, TypeScript isn't loaded to read them. */
  read(): Promise<readonly ConfigCodes[]>;
}

export function createTeams(client: SessionClient): Teams {
  const changed = new EventEmitter<void>();
  let watching: Disposable | undefined;

  function watch(): Disposable {
    const watcher = workspace.createFileSystemWatcher(`**/${configName}`);
    const tell = () => changed.fire();
    return Disposable.from(watcher, watcher.onDidCreate(tell), watcher.onDidChange(tell), watcher.onDidDelete(tell));
  }

  async function readOne(config: Uri): Promise<readonly ConfigCodes[]> {
    const text = await filesOf(systemOf(config)).read(config.path, maxConfigBytes);
    if (text === undefined) return [];
    const codes = await client.call((session) => session.teamCodesIn(text));
    return [{ folder: folderOf(config), codes }];
  }

  return {
    onDidChange: changed.event,
    async read() {
      watching ??= watch();
      const configs = await workspace.findFiles(`**/${configName}`, '**/node_modules/**');
      // The shortest path first: the workspace's own before those of its packages.
      configs.sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
      return (await Promise.all(configs.map(readOne))).flat();
    },
    dispose() {
      watching?.dispose();
      changed.dispose();
    },
  };
}

/** As the workspace calls it; empty for the folder of the workspace itself, where it has but one. */
function folderOf(config: Uri): string {
  const folder = Uri.joinPath(config, '..');
  const { workspaceFolders = [] } = workspace;
  const isTheWorkspace = workspaceFolders.length === 1 && workspaceFolders[0]?.uri.path === folder.path;
  return isTheWorkspace ? '' : workspace.asRelativePath(folder);
}
