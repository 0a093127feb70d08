import { type Disposable, env, type Range, Selection, type TextDocument, type TextEditor, window } from 'vscode';
import { isEditable } from '../documents.js';
import { editorTexts } from '../texts.js';
import { translate } from '../translate.js';

/** Inserts a code that was chosen in the reference. */
export interface Insertion extends Disposable {
  /**
   * Writes the code at the cursor of the last active text editor, in place of a number there. Without an editor, the
   * code is copied. Returns what was done, in words.
   */
  insert(code: number): Promise<string>;
  copy(code: number): Promise<string>;
}

export function createInsertion(): Insertion {
  let last: TextEditor | undefined;
  let column = last?.viewColumn;
  const remember = (editor: TextEditor | undefined) => {
    if (!editor || !isEditable(editor.document)) return;
    last = editor;
    column = editor.viewColumn;
  };
  remember(window.activeTextEditor);
  const listener = window.onDidChangeActiveTextEditor(remember);

  async function copyAndSay(code: number, template: string): Promise<string> {
    await env.clipboard.writeText(String(code));
    return translate(template, { code });
  }

  return {
    async insert(code) {
      if (!last || last.document.isClosed) return copyAndSay(code, editorTexts.copiedInstead);
      const editor = await window.showTextDocument(last.document, column);
      const isWritten = await editor.edit((edit) => {
        for (const selection of editor.selections) {
          edit.replace(selection.isEmpty ? numberAt(editor.document, selection) : selection, String(code));
        }
      });
      // The cursor comes after the code, as if it had been typed.
      editor.selections = editor.selections.map(({ end }) => new Selection(end, end));
      if (!isWritten) return copyAndSay(code, editorTexts.copiedInstead);
      const file = editor.document.uri.path.replace(/^.*\//, '');
      return translate(editorTexts.inserted, { code, file });
    },
    copy: (code) => copyAndSay(code, editorTexts.copied),
    dispose: () => listener.dispose(),
  };
}

/** The number that contains or touches a cursor. The cursor itself where there is none. */
function numberAt(document: TextDocument, cursor: Selection): Range {
  return document.getWordRangeAtPosition(cursor.active, /(?<![\w$.])\d[\w.]*/) ?? cursor;
}
