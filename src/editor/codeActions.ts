import { CodeAction, CodeActionKind, type Disposable, languages, type TextDocument, WorkspaceEdit } from 'vscode';
import type { Finding, FindingFix } from '../features/finding.js';
import type { Analyses } from './analyses.js';
import { toDiagnostic, toRange } from './convert.js';
import { selector } from './documents.js';
import { isCode, openReference } from './reference/openReference.js';
import { editorTexts } from './texts.js';
import { translate } from './translate.js';

/** Quick fixes for the findings under the cursor or in the selection. */
export function registerCodeActions(analyses: Analyses): Disposable {
  return languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions: (document, range, _context, token) =>
        analyses.ask(document, token, ({ findings }) => {
          const here = findings.filter((finding) => toRange(document, finding.span).intersection(range));
          const codes = new Set(here.flatMap((finding) => finding.codes.filter(isCode)));
          return [
            ...here.flatMap((finding) => finding.fixes.map((fix) => toCodeAction(document, finding, fix))),
            ...[...codes].map(explain),
          ];
        }),
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

/** Changes nothing: it opens the reference on the code. */
function explain(code: number): CodeAction {
  const title = translate(editorTexts.explain, { code });
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command: openReference, title, arguments: [code] };
  return action;
}
