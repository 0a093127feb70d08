import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { configName } from '../session/index.js';
import { source, toDiagnostic, toRange } from './convert.js';
import { minTypingPause } from './limits.js';
import type { Service } from './service.js';

/** Diagnostics: pulled by clients that can do so, and pushed to all others. */
export function serveDiagnostics(
  connection: Connection,
  { textDocument, workspace }: ClientCapabilities,
  service: Service,
): ServerCapabilities {
  if (textDocument?.diagnostic && workspace?.diagnostics?.refreshSupport) {
    connection.languages.diagnostics.on(async ({ textDocument: { uri } }, token) => ({
      kind: DocumentDiagnosticReportKind.Full,
      items: await diagnosticsIn(uri, service, token),
    }));
    service.onChange(() => connection.languages.diagnostics.refresh().catch(service.log));
    return { diagnosticProvider: { identifier: source, interFileDependencies: true, workspaceDiagnostics: false } };
  }
  push(connection, service);
  return {};
}

function push(connection: Connection, service: Service): void {
  const { documents } = service;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  function schedule(uri: string, delay: number): void {
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => publish(uri).catch(report), delay),
    );
  }

  async function publish(uri: string): Promise<void> {
    const version = documents.get(uri)?.version;
    const diagnostics = await diagnosticsIn(uri, service);
    if (version !== undefined) await connection.sendDiagnostics({ uri, version, diagnostics });
  }

  /** A response error means that a newer version has arrived. That one is published too. */
  function report(error: unknown): void {
    if (!(error instanceof ResponseError)) service.log(error);
  }

  documents.onDidChangeContent(({ document: { uri } }) => schedule(uri, minTypingPause));
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch(service.log);
  });
  service.onChange(() => {
    for (const uri of documents.keys()) schedule(uri, 0);
  });
}

async function diagnosticsIn(uri: string, service: Service, token?: CancellationToken): Promise<Diagnostic[]> {
  if (uri.endsWith(`/${configName}`)) return configDiagnosticsIn(uri, service);
  const found = await service.ask(
    { uri },
    token,
    (session, version) => session.findings(version, token),
    (findings, document) => findings.map((finding) => toDiagnostic(document, finding)),
  );
  return found ?? [];
}

/** The problems of an open `.close-codes.json`. */
async function configDiagnosticsIn(uri: string, { documents, session }: Service): Promise<Diagnostic[]> {
  const document = documents.get(uri);
  const problems = document ? await session.configProblems(document.getText()) : [];
  return problems.flatMap(({ message, span }) =>
    document ? [{ range: toRange(document, span), severity: DiagnosticSeverity.Warning, source, message }] : [],
  );
}
