import { CodeAction, CodeActionKind, type Disposable, languages, type TextDocument } from 'vscode';
import type { Finding, FindingFix } from '../features/finding.js';
import type { Refactoring } from '../features/index.js';
import type { Analyses } from './analyses.js';
import { toDiagnostic, toRange, toSpan, toWorkspaceEdit } from './convert.js';
import { selector } from './documents.js';
import { isCode, openReference } from './reference/openReference.js';
import { editorTexts } from './texts.js';
import { translate } from './translate.js';

/** Quick fixes for the findings under the cursor or in the selection, and what else can be done there. */
export function registerCodeActions(analyses: Analyses): Disposable {
  return languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions: (document, range, _context, token) =>
        analyses.ask(document, token, ({ findings, analysis, checker }) => {
          const here = findings.filter((finding) => toRange(document, finding.span).intersection(range));
          const fixed = new Set(here.flatMap((finding) => finding.fixes.map(({ title }) => title)));
          const help = checker
            .reconnectHelp(analysis, toSpan(document, range), translate)
            .filter(({ title }) => !fixed.has(title));
          const codes = new Set(here.flatMap((finding) => finding.codes.filter(isCode)));
          return [
            ...here.flatMap((finding) => finding.fixes.map((fix) => toCodeAction(document, finding, fix))),
            ...[...codes].map(explain),
            ...help.map((refactoring) => rewrite(document, refactoring)),
          ];
        }),
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
  );
}

function toCodeAction(document: TextDocument, finding: Finding, fix: FindingFix): CodeAction {
  const action = new CodeAction(fix.title, CodeActionKind.QuickFix);
  action.diagnostics = [toDiagnostic(document, finding)];
  action.isPreferred = fix.preferred;
  action.edit = toWorkspaceEdit(document, fix.edits);
  return action;
}

function rewrite(document: TextDocument, { title, edits }: Refactoring): CodeAction {
  const action = new CodeAction(title, CodeActionKind.RefactorRewrite);
  action.edit = toWorkspaceEdit(document, edits);
  return action;
}

/** Changes nothing: it opens the reference on the code. */
function explain(code: number): CodeAction {
  const title = translate(editorTexts.explain, { code });
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command: openReference, title, arguments: [code] };
  return action;
}
