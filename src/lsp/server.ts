import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { version } from '../../package.json';
import { serveCodeActions } from './codeActions.js';
import { serveCompletions } from './completions.js';
import { serveDiagnostics } from './diagnostics.js';
import { watchFiles } from './fileChanges.js';
import { serveHover } from './hover.js';
import { serveInlayHints } from './inlayHints.js';
import { createService } from './service.js';
import { serveSignatureHelp } from './signatureHelp.js';

/** Starts the server after the client's initialize request, and returns its capabilities. */
export function startServer(connection: Connection, params: InitializeParams): InitializeResult {
  const { capabilities: client } = params;
  const service = createService(connection, params);
  watchFiles(connection, client, service);
  return {
    serverInfo: { name: 'close-codes', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...serveDiagnostics(connection, client, service),
      ...serveHover(connection, client, service),
      ...serveCompletions(connection, service),
      ...serveSignatureHelp(connection, service),
      ...serveInlayHints(connection, client, service),
      ...serveCodeActions(connection, service),
    },
  };
}
