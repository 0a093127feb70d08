import { Disposable, type Event, EventEmitter, workspace } from 'vscode';
import type { LocatedCode } from '../../session/index.js';
import type { SessionClient } from '../session/client.js';

/** What the open documents, and the files they import from, call codes. */
export interface Declared extends Disposable {
  /** A document was opened, saved or closed. */
  readonly onDidChange: Event<void>;
  /** Each with the path of its file, as the workspace calls it. A document without close codes is asked for nothing. */
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
