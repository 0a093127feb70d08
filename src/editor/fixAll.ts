import { CodeAction, CodeActionKind, type Disposable, languages } from 'vscode';
import { fixAllTexts } from '../session/index.js';
import { toWorkspaceEdit } from './convert.js';
import { selector } from './documents.js';
import type { SessionClient } from './session/client.js';
import { translate } from './translate.js';

const kind = CodeActionKind.SourceFixAll.append('closeCodes');

/** `source.fixAll.closeCodes`: applies all safe fixes of a document, by command or on save. */
export function registerFixAll(client: SessionClient): Disposable {
  return languages.registerCodeActionsProvider(
    selector,
    {
      async provideCodeActions(document, _range, { only }, token) {
        if (!only?.intersects(kind)) return undefined;
        const edits = await client.ask(document, token, (session, version) => session.fixAll(version));
        if (!edits?.length) return [];
        const action = new CodeAction(translate(fixAllTexts.fixAll), kind);
        action.edit = toWorkspaceEdit(document, edits);
        return [action];
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
