import { CompletionItemKind, type Connection, type ServerCapabilities } from 'vscode-languageserver';
import { type Completion, completionTriggers, mayBelongBehind } from '../session/index.js';
import { toTextEdit } from './convert.js';
import type { Service } from './service.js';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  code: CompletionItemKind.Value,
  constant: CompletionItemKind.Constant,
  reason: CompletionItemKind.Text,
};

/** Codes and reasons, where one is being typed. */
export function serveCompletions(connection: Connection, service: Service): ServerCapabilities {
  connection.onCompletion(({ textDocument, position }, token) =>
    service.ask(
      textDocument,
      token,
      async (session, at, document) => {
        const linesBefore = { start: { line: Math.max(0, position.line - 3), character: 0 }, end: position };
        if (!mayBelongBehind(at.languageId, document.getText(linesBefore))) return undefined;
        return session.completions(at, document.offsetAt(position), token);
      },
      (completions, document) =>
        completions.map(({ kind, label, detail, documentation, filter, insert, replaces }, index) => ({
          label,
          labelDetails: { description: detail },
          kind: kinds[kind],
          documentation,
          filterText: filter,
          sortText: String(index).padStart(3, '0'),
          textEdit: toTextEdit(document, { ...replaces, text: insert }),
        })),
    ),
  );
  return { completionProvider: { triggerCharacters: completionTriggers } };
}
