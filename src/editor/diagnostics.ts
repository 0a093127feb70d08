import { Disposable, languages, type TextDocument, window, workspace } from 'vscode';
import type { Finding } from '../session/index.js';
import { toDiagnostic, toRange } from './convert.js';
import type { SessionClient } from './session/client.js';
import { isOn, runsOnSave } from './settings.js';

/** Publishes findings in every open document, while it is edited or when it is saved. */
export function registerDiagnostics(client: SessionClient): Disposable {
  const collection = languages.createDiagnosticCollection('close-codes');

  /** Documents with a number that is still being typed. */
  const heldBack = new WeakSet<TextDocument>();

  async function publish(document: TextDocument): Promise<void> {
    if (waitsForSave(document)) return;
    const { version } = document;
    const findings = await client.ask(document, undefined, (session, at) => session.findings(at));
    // A newer version publishes its own findings.
    if (document.isClosed || document.version !== version) return;
    const shown = findings?.filter((finding) => !isBeingTyped(document, finding));
    if (shown?.length !== findings?.length) heldBack.add(document);
    if (!shown?.length && !collection.has(document.uri)) return;
    collection.set(
      document.uri,
      shown?.map((finding) => toDiagnostic(document, finding)),
    );
  }

  function publishAll(): void {
    for (const document of workspace.textDocuments) void publish(document);
  }

  publishAll();
  return Disposable.from(
    collection,
    workspace.onDidOpenTextDocument(publish),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) void publish(document);
    }),
    workspace.onDidSaveTextDocument(publish),
    workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
      if (heldBack.delete(document)) void publish(document);
    }),
    client.onDidChange(publishAll),
  );
}

/** Whether the findings of the last save stay until the next. What was never saved can't wait for it. */
function waitsForSave(document: TextDocument): boolean {
  return document.isDirty && !document.isUntitled && runsOnSave(document) && isOn('enabled', document);
}

/** Whether the cursor follows the first digits of a code: `1`, `10` and `100` on the way to `1000`. */
function isBeingTyped(document: TextDocument, { span }: Finding): boolean {
  const { activeTextEditor: editor } = window;
  if (!document.isDirty || editor?.document !== document || !editor.selection.isEmpty) return false;
  const isBehind = document.offsetAt(editor.selection.active) === span.end;
  return isBehind && /^\d{1,3}$/.test(document.getText(toRange(document, span)));
}
