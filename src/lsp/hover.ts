import { type ClientCapabilities, type Connection, MarkupKind, type ServerCapabilities } from 'vscode-languageserver';
import { toRange } from './convert.js';
import type { Service } from './service.js';

/** The meaning of the close code under the cursor. */
export function serveHover(
  connection: Connection,
  { textDocument }: ClientCapabilities,
  service: Service,
): ServerCapabilities {
  const readsMarkdown = textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? true;
  const kind = readsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  connection.onHover(({ textDocument, position }, token) =>
    service.ask(
      textDocument,
      token,
      (session, version, document) => session.hover(version, document.offsetAt(position), token),
      ({ markdown, span }, document) => ({ contents: { kind, value: markdown }, range: toRange(document, span) }),
    ),
  );
  return { hoverProvider: true };
}
