import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** A client of the built server, in a folder of its own. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  readonly folder: string;
  uriOf(file: string): string;
  write(file: string, text: string): void;
  /** Opens a document, or its next version, and says where `‸` stood in it. */
  open(file: string, marked: string, languageId?: string): Promise<At>;
  close(file: string): Promise<void>;
  /** The diagnostics that are told next of a file, or the first of them that are as they should be. */
  nextDiagnostics(
    file: string,
    isAsItShouldBe?: (diagnostics: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]>;
  /** Shuts it down, as the protocol wants it. The exit status. */
  end(): Promise<number | null>;
}

export interface At {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

export interface ClientOptions extends Partial<Pick<InitializeParams, 'locale' | 'initializationOptions'>> {
  readonly capabilities?: ClientCapabilities;
  /** Prepares the connection before anything is said. */
  listen?(connection: ProtocolConnection): void;
}

const cli = path.resolve('dist/cli.js');

export async function startClient({ capabilities = {}, listen, ...more }: ClientOptions = {}): Promise<Client> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'close-codes-lsp-')));
  const server = spawn(process.execPath, [cli, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = new Promise<number | null>((resolve) => server.on('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  const versions = new Map<string, number>();
  const uriOf = (file: string) => (/^\w+:/.test(file) ? file : pathToFileURL(path.join(folder, file)).href);
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics),
  );
  listen?.(connection);
  connection.listen();
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'project' }],
    capabilities,
    ...more,
  });
  await connection.sendNotification('initialized', {});

  return {
    connection,
    process: server,
    initialized,
    folder,
    uriOf,
    write(file, text) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    },
    async open(file, marked, languageId = 'typescript') {
      const uri = uriOf(file);
      const [before = '', after = ''] = marked.split('‸');
      const text = before + after;
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      if (version === 1) {
        await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, version, languageId, text } });
      } else {
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ text }],
        });
      }
      const lines = before.split('\n');
      return {
        textDocument: { uri },
        position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
      };
    },
    async close(file) {
      versions.delete(uriOf(file));
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(file) } });
    },
    nextDiagnostics: (file, isAsItShouldBe = () => true) =>
      new Promise((resolve) =>
        waiting.set(uriOf(file), (diagnostics) => {
          if (isAsItShouldBe(diagnostics)) resolve(diagnostics);
        }),
      ),
    async end() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const status = await exited;
      connection.dispose();
      rmSync(folder, { recursive: true });
      return status;
    },
  };
}
