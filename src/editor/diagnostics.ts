import { Disposable, languages, type TextDocument, workspace } from 'vscode';
import type { Analyses } from './analyses.js';
import { toDiagnostic } from './convert.js';

/** How long nothing must have been typed before a document is read again, in milliseconds. */
export const pause = 300;

/** Squiggles: in every open document, while it is typed. */
export function registerDiagnostics(analyses: Analyses): Disposable {
  const collection = languages.createDiagnosticCollection('close-codes');
  const planned = new Map<TextDocument, ReturnType<typeof setTimeout>>();

  async function publish(document: TextDocument): Promise<void> {
    const { version } = document;
    const diagnostics = await analyses.ask(document, undefined, ({ findings }) =>
      findings.map((finding) => toDiagnostic(document, finding)),
    );
    // A version that came in between has its own publishing planned.
    if (document.isClosed || document.version !== version) return;
    if (diagnostics?.length || collection.has(document.uri)) collection.set(document.uri, diagnostics);
  }

  function plan(document: TextDocument, delay: number): void {
    clearTimeout(planned.get(document));
    planned.set(
      document,
      setTimeout(() => {
        planned.delete(document);
        void publish(document);
      }, delay),
    );
  }

  function forget(document: TextDocument): void {
    clearTimeout(planned.get(document));
    planned.delete(document);
    collection.delete(document.uri);
  }

  function planAll(): void {
    for (const document of workspace.textDocuments) plan(document, 0);
  }

  planAll();
  return Disposable.from(
    collection,
    workspace.onDidOpenTextDocument((document) => plan(document, 0)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) plan(document, pause);
    }),
    workspace.onDidCloseTextDocument(forget),
    analyses.onDidChange(planAll),
    new Disposable(() => planned.forEach(clearTimeout)),
  );
}
