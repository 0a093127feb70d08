import { CodeAction, CodeActionKind, type Disposable, languages } from 'vscode';
import type { Analyses } from './analyses.js';
import { toSpan, toWorkspaceEdit } from './convert.js';
import { selector } from './documents.js';
import { translate } from './translate.js';

/** The refactoring that gives names to the bare codes of a file, on each of them. */
export function registerExtractCodes(analyses: Analyses): Disposable {
  return languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions(document, range, { only }, token) {
        if (only && !only.contains(CodeActionKind.RefactorExtract)) return undefined;
        return analyses.ask(document, token, ({ checker, reading }) => {
          const refactoring = checker.extractCodes(reading, toSpan(document, range), translate);
          if (!refactoring) return [];
          const action = new CodeAction(refactoring.title, CodeActionKind.RefactorExtract);
          action.edit = toWorkspaceEdit(document, refactoring.edits);
          return [action];
        });
      },
    },
    { providedCodeActionKinds: [CodeActionKind.RefactorExtract] },
  );
}
