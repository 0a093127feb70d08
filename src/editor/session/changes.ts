import { Disposable, type Uri, workspace } from 'vscode';
import { isStored } from '../documents.js';
import { minFilesPause } from '../limits.js';

/** A file that was changed, added or removed. */
export interface Change {
  readonly uri: Uri;
  readonly cameOrWent: boolean;
}

export interface Changes extends Disposable {
  /** Starts watching files on disk. Not called in a workspace without WebSockets. */
  watch(): void;
}

/** Collects changes of files: of documents that are edited, saved or closed, and, once watched, of files on disk. */
export function collectChanges(tell: (changes: readonly Change[]) => void): Changes {
  const collected = new Map<string, Change>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watching: Disposable | undefined;

  function note(uri: Uri, cameOrWent: boolean): void {
    if (!isStored(uri) || uri.path.includes('/node_modules/')) return;
    const key = uri.toString();
    collected.set(key, { uri, cameOrWent: cameOrWent || collected.get(key)?.cameOrWent === true });
    clearTimeout(timer);
    timer = setTimeout(() => {
      tell([...collected.values()]);
      collected.clear();
    }, minFilesPause);
  }

  const listeners = Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) note(document.uri, false);
    }),
    // Not every file system can be watched.
    workspace.onDidSaveTextDocument(({ uri }) => note(uri, true)),
    // Unsaved changes are lost.
    workspace.onDidCloseTextDocument(({ uri }) => note(uri, false)),
  );

  return {
    watch() {
      if (watching) return;
      const watcher = workspace.createFileSystemWatcher('**/*');
      watching = Disposable.from(
        watcher,
        watcher.onDidCreate((uri) => note(uri, true)),
        watcher.onDidChange((uri) => note(uri, false)),
        watcher.onDidDelete((uri) => note(uri, true)),
      );
    },
    dispose() {
      clearTimeout(timer);
      watching?.dispose();
      listeners.dispose();
    },
  };
}
