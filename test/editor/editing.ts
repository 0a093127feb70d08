import * as vscode from 'vscode';

/** A document that isn't stored anywhere, with `language` TypeScript by default. */
export async function open(content: string, language = 'typescript'): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language, content });
}

/** Replaces the first occurrence of a text, which must be there. */
export async function replace(document: vscode.TextDocument, text: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, text), by);
  await vscode.workspace.applyEdit(edit);
}

/** Where a text stands first. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`There is no ${text} in the document.`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** What the light bulb offers at the first occurrence of a text. */
export async function offeredAt(
  document: vscode.TextDocument,
  at: string,
  kind = vscode.CodeActionKind.QuickFix,
): Promise<readonly vscode.CodeAction[]> {
  return await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, at),
    kind.value,
  );
}

/** What the extension reports of a document at this moment. */
export function diagnosticsOf(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'close-codes');
}

/** The rules that report something in a document, each as often as it does. */
export function rulesIn(document: vscode.TextDocument): readonly string[] {
  return diagnosticsOf(document).map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** Waits for the diagnostics of a document to come from these rules; mocha's timeout ends the waiting. */
export function untilReported(document: vscode.TextDocument, ...rules: readonly string[]): Promise<void> {
  return until(vscode.languages.onDidChangeDiagnostics, () => String(rulesIn(document)) === String(rules));
}

/** Changes a setting of the extension for the user; `undefined` gives it back its default. */
export async function set(setting: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('closeCodes').update(setting, value, vscode.ConfigurationTarget.Global);
}

/** Waits for an event after which something holds; not at all if it holds already. */
export async function until(event: vscode.Event<unknown>, holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve) => {
    const listener = event(() => {
      if (!holds()) return;
      listener.dispose();
      resolve();
    });
  });
}

/** Waits until the editor notices changes in a folder: it starts to watch in a process of its own, in its own time. */
export async function untilWatched(folder: vscode.Uri): Promise<void> {
  const probe = vscode.Uri.joinPath(folder, 'probe.txt');
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, 'probe.txt'));
  let noticed = false;
  const notice = () => {
    noticed = true;
  };
  watcher.onDidCreate(notice);
  watcher.onDidChange(notice);
  for (let attempt = 0; !noticed; attempt += 1) {
    await vscode.workspace.fs.writeFile(probe, new TextEncoder().encode(String(attempt)));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  watcher.dispose();
  await vscode.workspace.fs.delete(probe);
}
