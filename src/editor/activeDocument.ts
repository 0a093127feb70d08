import { commands, Disposable, window, workspace } from 'vscode';
import { createLanguageStatus } from './languageStatus.js';
import type { SessionClient } from './session/client.js';

/** What is shown of the document in the active editor only: its language status, and commands in menus where they apply. */
export function registerActiveDocument(client: SessionClient): Disposable {
  const item = createLanguageStatus();

  async function show(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const version = document?.version;
    const status = document && (await client.ask(document, undefined, (session, at) => session.status(at)));
    // While it was read, another editor may have become the active one.
    if (document !== window.activeTextEditor?.document || document?.version !== version) return;
    // A `when` clause in the manifest asks for it.
    void commands.executeCommand('setContext', 'closeCodes.hasCodes', status?.hasCodes ?? false);
    if (document) item.show(document, status);
  }

  void show();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document === window.activeTextEditor?.document) void show();
    }),
    client.onDidChange(show),
  );
}
