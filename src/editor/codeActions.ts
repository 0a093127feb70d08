import { CodeAction, CodeActionKind, type Disposable, languages, type TextDocument, WorkspaceEdit } from 'vscode';
import type { Finding, FindingFix } from '../features/finding.js';
import type { Analyses } from './analyses.js';
import { toDiagnostic, toRange } from './convert.js';
import { selector } from './documents.js';

/** Quick fixes for the findings under the cursor or in the selection. */
export function registerCodeActions(analyses: Analyses): Disposable {
  return languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions: (document, range, _context, token) =>
        analyses.ask(document, token, ({ findings }) =>
          findings
            .filter((finding) => toRange(document, finding.span).intersection(range))
            .flatMap((finding) => finding.fixes.map((fix) => toCodeAction(document, finding, fix))),
        ),
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function toCodeAction(document: TextDocument, finding: Finding, fix: FindingFix): CodeAction {
  const action = new CodeAction(fix.title, CodeActionKind.QuickFix);
  action.diagnostics = [toDiagnostic(document, finding)];
  action.isPreferred = fix.preferred;
  action.edit = new WorkspaceEdit();
  for (const edit of fix.edits) action.edit.replace(document.uri, toRange(document, edit), edit.text);
  return action;
}
