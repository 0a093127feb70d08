import { commands, Disposable, window, workspace } from 'vscode';
import type { Analyses } from './analyses.js';
import { pause } from './diagnostics.js';
import { createLanguageStatus } from './languageStatus.js';

/** What is shown of the document in the active editor only: its language status, and commands in menus where they apply. */
export function registerActiveDocument(analyses: Analyses): Disposable {
  const status = createLanguageStatus();
  let planned: ReturnType<typeof setTimeout> | undefined;

  async function show(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const checked = document && (await analyses.ask(document, undefined, (checked) => checked));
    // While it was read, another editor may have become the active one.
    if (document !== window.activeTextEditor?.document) return;
    // A `when` clause in the manifest asks for it.
    void commands.executeCommand('setContext', 'closeCodes.hasCodes', (checked?.analysis.sites.length ?? 0) > 0);
    if (document) status.show(document, checked);
  }

  function plan(delay: number): void {
    clearTimeout(planned);
    planned = setTimeout(show, delay);
  }

  plan(0);
  return Disposable.from(
    status,
    window.onDidChangeActiveTextEditor(() => plan(0)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document === window.activeTextEditor?.document) plan(pause);
    }),
    analyses.onDidChange(() => plan(0)),
    new Disposable(() => clearTimeout(planned)),
  );
}
