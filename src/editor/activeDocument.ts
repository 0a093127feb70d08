import { commands, Disposable, window, workspace } from 'vscode';
import { createLanguageStatus } from './languageStatus.js';
import type { SessionClient } from './session/client.js';

/** Shows the language status of the document in the active editor, and enables menu commands that apply to it. */
export function registerActiveDocument(client: SessionClient): Disposable {
  const item = createLanguageStatus();

  async function show(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const version = document?.version;
    const status = document && (await client.ask(document, undefined, (session, at) => session.status(at)));
    // Another editor may have become active in the meantime.
    if (document !== window.activeTextEditor?.document || document?.version !== version) return;
    // The manifest uses it in a `when` clause.
    void commands.executeCommand('setContext', 'closeCodes.hasCodes', status?.hasCodes ?? false);
    // From then on there is a view of codes.
    if (status?.hasCodes) void commands.executeCommand('setContext', 'closeCodes.workspaceHasCodes', true);
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
