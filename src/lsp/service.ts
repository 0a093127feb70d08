import {
  type CancellationToken,
  type Connection,
  Emitter,
  ErrorCodes,
  type Event,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createSession,
  type LanguageId,
  languageOf,
  languages,
  maxDocumentLength,
  type Session,
  type Translate,
  translateBy,
  type Version,
} from '../session/index.js';
import { filesBehind } from './files.js';
import { pathOf } from './pathOf.js';
import { createSettings } from './settings.js';
import { translationsFor } from './translationsFor.js';
import { createWorkspaceFolders } from './workspaceFolders.js';

/** A version of a document that the session has. */
export interface OpenVersion extends Version {
  readonly languageId: LanguageId;
}

/** The session, and the documents that the client has open. */
export interface Service {
  readonly session: Session;
  readonly documents: TextDocuments<TextDocument>;
  readonly translate: Translate;
  /** Writes to the log what went wrong where nobody waits for an answer. */
  log(error: unknown): void;
  /** From now on the client may be asked. */
  readonly onInitialized: Event<void>;
  /** Whatever was answered about any document may be different now, though its text is the same. */
  readonly onChange: Event<void>;
  /**
   * Asks the session about a document that is open, and puts the answer as the protocol wants it: null where there is
   * none. It throws the protocol's errors where the client has cancelled, and where the document has changed meanwhile.
   */
  ask<Answer, Result>(
    document: { readonly uri: string },
    token: CancellationToken | undefined,
    question: (session: Session, at: OpenVersion, document: TextDocument) => Promise<Answer | undefined>,
    toResult: (answer: Answer, document: TextDocument) => Result,
  ): Promise<Result | null>;
}

export function createService(connection: Connection, params: InitializeParams): Service {
  const documents = new TextDocuments(TextDocument);
  const translations = translationsFor(params.locale);
  const initialized = new Emitter<void>();
  const changed = new Emitter<void>();
  let isShutDown = false;
  connection.onInitialized(() => initialized.fire());
  connection.onShutdown(() => {
    isShutDown = true;
  });
  const folders = createWorkspaceFolders(connection, params, initialized.event);
  /** The versions that the session has, by address. */
  const opened = new Map<string, number>();
  const settings = createSettings(connection, params, () => {
    // Handed over again with the next question.
    opened.clear();
    changed.fire();
  });
  const session = createSession({
    files: () => filesBehind(documents),
    translations,
    // Messages that have arrived are heard first: a newer version, or that nobody waits any more.
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    onChange: () => changed.fire(),
    log: (line) => connection.console.log(line),
  });

  documents.onDidClose(({ document: { uri } }) => {
    opened.delete(uri);
    session.close(uri);
  });
  documents.listen(connection);

  return {
    session,
    documents,
    translate: translateBy(translations),
    log: (error) => connection.console.error(String(error)),
    onInitialized: initialized.event,
    onChange: changed.event,
    async ask({ uri }, token, question, toResult) {
      if (isShutDown) throw new ResponseError(ErrorCodes.InvalidRequest, 'shut down');
      const document = documents.get(uri);
      const languageId = document && readAs(document);
      if (!languageId) return null;
      const at = { uri, version: document.version, languageId };
      const path = pathOf(uri);
      const found = await settings.of(uri);
      stopIfOver();
      if (opened.get(uri) !== at.version) {
        opened.set(uri, at.version);
        const text = document.getText();
        const [place, workspaceFolder] = [path, folders.around(path)].map(placeOf);
        session.open({ ...at, text, place, workspaceFolder, settings: found });
      }
      const answer = await question(session, at, document);
      stopIfOver();
      return answer === undefined ? null : toResult(answer, document);

      function stopIfOver(): void {
        if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        if (documents.get(uri) !== document || document?.version !== at.version)
          throw new ResponseError(LSPErrorCodes.ContentModified, 'changed meanwhile');
      }
    },
  };
}

/** By the id that the client gives it, else by its extension. Undefined for what isn't read. */
function readAs(document: TextDocument): LanguageId | undefined {
  if (document.getText().length > maxDocumentLength) return undefined;
  return languages.find(({ id }) => id === document.languageId)?.id ?? languageOf(document.uri);
}

function placeOf(path: string | undefined) {
  return path === undefined ? undefined : { system: '', path };
}
