import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import { toSpan } from './convert.js';
import type { Service } from './service.js';

/** The names of close codes after bare numbers. */
export function serveInlayHints(
  connection: Connection,
  { workspace }: ClientCapabilities,
  service: Service,
): ServerCapabilities {
  connection.languages.inlayHint.on(({ textDocument, range }, token) =>
    service.ask(
      textDocument,
      token,
      (session, version, document) => session.hints(version, toSpan(document, range), token),
      (hints, document) =>
        hints.map(({ offset, label, tooltip }) => ({
          position: document.positionAt(offset),
          label,
          tooltip,
          paddingLeft: true,
        })),
    ),
  );
  if (workspace?.inlayHint?.refreshSupport) {
    service.onChange(() => connection.languages.inlayHint.refresh().catch(service.log));
  }
  return { inlayHintProvider: true };
}
