import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import { signatureTriggers } from '../session/index.js';
import type { Service } from './service.js';

/** The parameters of a close call, while its arguments are typed. */
export function serveSignatureHelp(connection: Connection, service: Service): ServerCapabilities {
  connection.onSignatureHelp(({ textDocument, position }, token) =>
    service.ask(
      textDocument,
      token,
      (session, version, document) => session.signature(version, document.offsetAt(position), token),
      ({ label, parameters, active }) => ({
        signatures: [{ label, parameters: [...parameters] }],
        activeSignature: 0,
        activeParameter: active,
      }),
    ),
  );
  return { signatureHelpProvider: { triggerCharacters: signatureTriggers } };
}
