import { Diagnostic, DiagnosticSeverity, Disposable, languages, type TextDocument, workspace } from 'vscode';
import { configName } from '../analysis/config/configName.js';
import type { Analyses } from './analyses.js';
import { toRange } from './convert.js';
import { translate } from './translate.js';

/** Where an open `.close-codes.json` contradicts itself. What its JSON schema forbids the editor reports by itself. */
export function registerConfigDiagnostics(analyses: Analyses): Disposable {
  const collection = languages.createDiagnosticCollection('close-codes-config');

  async function publish(document: TextDocument): Promise<void> {
    if (!document.uri.path.endsWith(`/${configName}`)) return;
    const { version } = document;
    const { configProblems } = await analyses.checker();
    if (document.isClosed || document.version !== version) return;
    const contradictions = configProblems(document.getText(), translate).filter(({ breaksSchema }) => !breaksSchema);
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
