import { CodeAction, CodeActionKind, type Disposable, languages } from 'vscode';
import type { Analyses } from './analyses.js';
import { toWorkspaceEdit } from './convert.js';
import { selector } from './documents.js';
import { editorTexts } from './texts.js';
import { translate } from './translate.js';

const kind = CodeActionKind.SourceFixAll.append('closeCodes');

/** `source.fixAll.closeCodes`: all safe fixes of a document, by command or whenever it is saved. */
export function registerFixAll(analyses: Analyses): Disposable {
  return languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions(document, _range, { only }, token) {
        if (!only?.intersects(kind)) return undefined;
        return analyses.ask(document, token, ({ checker, findings }) => {
          const edits = checker.fixAll(findings);
          if (edits.length === 0) return [];
          const action = new CodeAction(translate(editorTexts.fixAll), kind);
          action.edit = toWorkspaceEdit(document, edits);
          return [action];
        });
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
