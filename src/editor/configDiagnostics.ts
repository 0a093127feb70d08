import { Diagnostic, DiagnosticSeverity, Disposable, languages, type TextDocument, workspace } from 'vscode';
import { configName } from '../session/index.js';
import { toRange } from './convert.js';
import type { SessionClient } from './session/client.js';

/** Reports contradictions in an open `.close-codes.json`. The editor itself reports what the JSON schema forbids. */
export function registerConfigDiagnostics(client: SessionClient): Disposable {
  const collection = languages.createDiagnosticCollection('close-codes-config');

  async function publish(document: TextDocument): Promise<void> {
    if (!document.uri.path.endsWith(`/${configName}`)) return;
    const { version } = document;
    const problems = await client.call((session) => session.configProblems(document.getText()));
    if (document.isClosed || document.version !== version) return;
    const contradictions = problems.filter(({ breaksSchema }) => !breaksSchema);
    collection.set(
      document.uri,
      contradictions.map(({ message, span }) => {
        const diagnostic = new Diagnostic(toRange(document, span), message, DiagnosticSeverity.Warning);
        diagnostic.source = 'close-codes';
        return diagnostic;
      }),
    );
  }

  workspace.textDocuments.forEach(publish);
  return Disposable.from(
    collection,
    workspace.onDidOpenTextDocument(publish),
    workspace.onDidChangeTextDocument(({ document }) => publish(document)),
    workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
  );
}
