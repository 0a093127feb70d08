import { Disposable, languages, type TextDocument, workspace } from 'vscode';
import { toDiagnostic } from './convert.js';
import type { SessionClient } from './session/client.js';

/** Squiggles: in every open document, while it is typed. */
export function registerDiagnostics(client: SessionClient): Disposable {
  const collection = languages.createDiagnosticCollection('close-codes');

  async function publish(document: TextDocument): Promise<void> {
    const { version } = document;
    const findings = await client.ask(document, undefined, (session, at) => session.findings(at));
    // A version that came in between publishes itself.
    if (document.isClosed || document.version !== version) return;
    if (!findings?.length && !collection.has(document.uri)) return;
    collection.set(
      document.uri,
      findings?.map((finding) => toDiagnostic(document, finding)),
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
    workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    client.onDidChange(publishAll),
  );
}
