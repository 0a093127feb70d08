import { Disposable, type Event, EventEmitter, Uri, workspace } from 'vscode';
import { type ConfigCodes, configName } from '../../session/index.js';
import { systemOf } from '../documents.js';
import { filesOf } from '../files.js';
import { maxConfigBytes } from '../limits.js';
import type { SessionClient } from '../session/client.js';

/** The codes that the configs of the workspace define. */
export interface Teams extends Disposable {
  /** Fires when a config has been added, changed or removed. */
  readonly onDidChange: Event<void>;
  /** Reads each config from the editor or from disk. Without any config, TypeScript isn't loaded. */
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
      // The shortest path first: the workspace's own config before those of its packages.
      configs.sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
      return (await Promise.all(configs.map(readOne))).flat();
    },
    dispose() {
      watching?.dispose();
      changed.dispose();
    },
  };
}

/** The folder's path in the workspace. Empty for the workspace's own folder, where there is only one. */
function folderOf(config: Uri): string {
  const folder = Uri.joinPath(config, '..');
  const { workspaceFolders = [] } = workspace;
  const isTheWorkspace = workspaceFolders.length === 1 && workspaceFolders[0]?.uri.path === folder.path;
  return isTheWorkspace ? '' : workspace.asRelativePath(folder);
}
