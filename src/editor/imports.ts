import { Disposable, type Event, EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import { createNeighbours, type Neighbours } from '../analysis/modules/neighbours.js';
import type { Modules, Reached } from '../features/index.js';
import { unsaved } from './documents.js';
import { filesAround } from './files.js';

type Checker = typeof import('../features/index.js');

/** How long no file must have changed before what imports it is read again, in milliseconds. */
const pause = 200;
/** When more files change at once, another branch was checked out: everything is read again. */
const tooMany = 200;

/** What documents import. */
export interface Imports extends Disposable {
  /** Files have changed that something was made of: ask whether what was reached is current. */
  readonly onDidChange: Event<void>;
  /** Whether a document that doesn't speak of WebSockets may deal with close codes through a file that does. */
  mayLeadToCloseCodes(document: TextDocument): Promise<boolean>;
  /**
   * The files that a document reaches, none outside of `root`. `before` is what its last version reached. An unsaved
   * document has no place from which to reach anything.
   */
  reachedFrom(
    document: TextDocument,
    root: Uri | undefined,
    checker: Checker,
    before: Reached | undefined,
  ): Promise<Reached | undefined>;
  /** Whether it would be the same if it were read now. */
  isCurrent(reached: Reached): boolean;
}

export function createImports(): Imports {
  const neighbours = new Map<string, Neighbours>();
  let modules = new Map<string, Modules>();
  const changed = new EventEmitter<void>();
  /** By their address; true for those that came or went. */
  const changes = new Map<string, { readonly uri: Uri; readonly cameOrWent: boolean }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watching: Disposable | undefined;

  /** Starts with the first question, so that a workspace without WebSockets isn't watched. */
  function watch(): Disposable {
    const watcher = workspace.createFileSystemWatcher('**/*');
    return Disposable.from(
      watcher,
      watcher.onDidCreate((uri) => note(uri, true)),
      watcher.onDidChange((uri) => note(uri, false)),
      watcher.onDidDelete((uri) => note(uri, true)),
    );
  }

  function note(uri: Uri, cameOrWent: boolean): void {
    if (unsaved.has(uri.scheme) || uri.path.includes('/node_modules/')) return;
    const key = uri.toString();
    changes.set(key, { uri, cameOrWent: cameOrWent || changes.get(key)?.cameOrWent === true });
    clearTimeout(timer);
    timer = setTimeout(apply, pause);
  }

  function apply(): void {
    let any = changes.size > tooMany;
    if (any) {
      neighbours.clear();
      modules = new Map();
    }
    for (const { uri, cameOrWent } of changes.values()) {
      for (const known of [neighbours.get(systemOf(uri)), modules.get(systemOf(uri))]) {
        if (known?.changed(uri.path, cameOrWent)) any = true;
      }
    }
    changes.clear();
    if (any) changed.fire();
  }

  const listeners = Disposable.from(
    changed,
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) note(document.uri, false);
    }),
    // Not every file system can be watched.
    workspace.onDidSaveTextDocument(({ uri }) => note(uri, true)),
    // What wasn't saved is gone.
    workspace.onDidCloseTextDocument(({ uri }) => note(uri, false)),
  );

  return {
    onDidChange: changed.event,
    async mayLeadToCloseCodes(document) {
      const { uri } = document;
      if (unsaved.has(uri.scheme)) return false;
      const known = neighbours.get(systemOf(uri)) ?? createNeighbours(filesAround(uri));
      neighbours.set(systemOf(uri), known);
      return known.mayHaveCloseCodes(uri.path, document.getText());
    },
    async reachedFrom(document, root, checker, before) {
      const { uri } = document;
      if (unsaved.has(uri.scheme) || !root) return undefined;
      watching ??= watch();
      const known = modules.get(systemOf(uri)) ?? checker.createModules(filesAround(uri));
      modules.set(systemOf(uri), known);
      return known.reachedFrom({ path: uri.path, text: document.getText(), root: root.path }, before);
    },
    isCurrent: (reached) => [...modules.values()].some((known) => known.isCurrent(reached)),
    dispose() {
      clearTimeout(timer);
      watching?.dispose();
      listeners.dispose();
    },
  };
}

function systemOf({ scheme, authority }: Uri): string {
  return `${scheme}://${authority}`;
}
