import { Disposable, type Event, EventEmitter, workspace } from 'vscode';
import type { LocatedCode } from '../../session/index.js';
import type { SessionClient } from '../session/client.js';

/** The named codes in open documents and in the files that they import. */
export interface Declared extends Disposable {
  /** Fires when a document is opened, saved or closed. */
  readonly onDidChange: Event<void>;
  /** Each code has the path of its file in the workspace. Documents without close codes are not read. */
  read(): Promise<readonly LocatedCode[]>;
}

export function createDeclared(client: SessionClient): Declared {
  const changed = new EventEmitter<void>();
  const tell = () => changed.fire();
  const listeners = Disposable.from(
    changed,
    workspace.onDidOpenTextDocument(tell),
    workspace.onDidSaveTextDocument(tell),
    workspace.onDidCloseTextDocument(tell),
  );
  return {
    onDidChange: changed.event,
    async read() {
      const byPlace = new Map<string, LocatedCode>();
      for (const document of workspace.textDocuments) {
        const codes = await client.ask(document, undefined, (session, version) => session.declaredCodes(version));
        for (const code of codes ?? []) {
          const file = workspace.asRelativePath(code.file ?? document.uri.path);
          byPlace.set(`${code.code} ${file}`, { ...code, file });
        }
      }
      return [...byPlace.values()].sort((a, b) => a.code - b.code);
    },
    dispose: () => listeners.dispose(),
  };
}
