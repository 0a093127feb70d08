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
import { createFiles } from './files.js';
import { pathOf } from './pathOf.js';
import { createSettings } from './settings.js';
import { translationsFor } from './translationsFor.js';
import { createWorkspaceFolders } from './workspaceFolders.js';

/** An open version of a document. */
export interface OpenVersion extends Version {
  readonly languageId: LanguageId;
}

/** The session and the client's open documents, for all capabilities. */
export interface Service {
  readonly session: Session;
  readonly documents: TextDocuments<TextDocument>;
  readonly translate: Translate;
  /** Logs an error that no request can return. */
  log(error: unknown): void;
  /** Fires when the server may send requests to the client. */
  readonly onInitialized: Event<void>;
  /** Fires when the answers for any document may have changed, although its text hasn't. */
  readonly onChange: Event<void>;
  /**
   * Asks the session about an open document, and converts the answer. Null if there is none. Throws a ResponseError if
   * the client has cancelled, or if the document has changed meanwhile.
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
  /** The versions that are open in the session, by URI. */
  const opened = new Map<string, number>();
  const settings = createSettings(connection, params, () => {
    // The next question opens them again, with their new settings.
    opened.clear();
    changed.fire();
  });
  const session = createSession({
    files: () => createFiles(documents),
    translations,
    // Pending messages come first: a newer version or a cancellation may be among them.
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
      const languageId = document && languageIdOf(document);
      if (!languageId) return null;
      const at = { uri, version: document.version, languageId };
      const path = pathOf(uri);
      const found = await settings.of(uri);
      throwIfOutdated();
      if (opened.get(uri) !== at.version) {
        opened.set(uri, at.version);
        const text = document.getText();
        const [place, workspaceFolder] = [path, folders.innermost(path)].map(placeOf);
        session.open({ ...at, text, place, workspaceFolder, settings: found });
      }
      const answer = await question(session, at, document);
      throwIfOutdated();
      return answer === undefined ? null : toResult(answer, document);

      function throwIfOutdated(): void {
        if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        if (documents.get(uri) !== document || document?.version !== at.version)
          throw new ResponseError(LSPErrorCodes.ContentModified, 'changed meanwhile');
      }
    },
  };
}

/** The language by the client's id, else by the extension. Undefined for other languages and too long documents. */
function languageIdOf(document: TextDocument): LanguageId | undefined {
  if (document.getText().length > maxDocumentLength) return undefined;
  return languages.find(({ id }) => id === document.languageId)?.id ?? languageOf(document.uri);
}

function placeOf(path: string | undefined) {
  return path === undefined ? undefined : { system: '', path };
}
