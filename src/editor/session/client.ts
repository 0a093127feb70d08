import {
  type CancellationToken,
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import type { LanguageId, Session, Version } from '../../session/index.js';
import { isStored, placeOf, readAs, whyLeftAlone, workspaceFolderOf } from '../documents.js';
import { filesOf } from '../files.js';
import { maxTypingAnswer, maxTypingPause, maxWorkerFailures, maxWorkerIdle, minTypingPause } from '../limits.js';
import type { Log } from '../log.js';
import { isOn, settingsChanged, settingsFor } from '../settings.js';
import { type Change, collectChanges } from './changes.js';
import type { Connect, Connection, UnreadDocument } from './connection.js';
import { createGate } from './gate.js';

/** A session in a worker, so that it never blocks the extension host. */
export interface SessionClient extends Disposable {
  /** Whether the worker runs, which loads TypeScript. */
  readonly isRunning: boolean;
  /** Fires when the answers for any document may have changed, although its text hasn't. */
  readonly onDidChange: Event<void>;
  /** Fires after the session has learned of changes to files, if it runs. */
  readonly onDidChangeFiles: Event<FileChanges>;
  /**
   * Asks about the current version of a document, once nobody has typed in it for a moment. Undefined for documents
   * without close codes, after a change or a cancellation, and after an error, which is written to the log.
   */
  ask<Answer>(
    document: TextDocument,
    token: CancellationToken | undefined,
    question: Question<Answer>,
  ): Promise<Answer | undefined>;
  /** The same without waiting, for questions while somebody types. Also undefined where the answer takes too long. */
  askAtOnce<Answer>(
    document: TextDocument,
    token: CancellationToken | undefined,
    question: Question<Answer>,
  ): Promise<Answer | undefined>;
  /**
   * Asks about the text of a file that no editor has open. Afterwards the session only keeps what it states about other
   * files. Undefined for files without close codes, and after an error, which is written to the log.
   */
  askFile<Answer>(file: FileText, question: Question<Answer>): Promise<Answer | undefined>;
  /** Forgets what such a file states about others. */
  forgetFile(uri: Uri): void;
  /** Keeps the worker running until it is disposed of. */
  hold(): Disposable;
  /** For tests: ends the worker as if it had failed. */
  killWorker(): void;
  /** Asks a question that is about no document. */
  call<Answer>(question: (session: Session) => Promise<Answer>): Promise<Answer>;
}

export interface FileChanges {
  readonly changes: readonly Change[];
  /** Whether the answers for all files of a project may have changed. */
  readonly affectProject: boolean;
}

/** A file that no editor has open. */
export interface FileText {
  readonly uri: Uri;
  readonly languageId: LanguageId;
  readonly text: string;
}

export type Question<Answer> = (session: Session, version: Version) => Promise<Answer | undefined>;

interface Running extends Connection {
  /** The versions that the session has, by address. */
  readonly opened: Map<string, number>;
  /** The documents that may contain close codes. */
  readonly relevant: Set<string>;
}

export function createSessionClient(connect: Connect, log: Log): SessionClient {
  const changed = new EventEmitter<void>();
  const filesChanged = new EventEmitter<FileChanges>();
  const gate = createGate();
  const typedAt = new WeakMap<TextDocument, number>();
  const took = new WeakMap<TextDocument, number>();
  let starting: Promise<Running> | undefined;
  let running: Running | undefined;
  let failures = 0;
  let holders = 0;
  let stopping: ReturnType<typeof setTimeout> | undefined;

  function run(): Promise<Running> {
    starting ??= start().catch((error) => {
      starting = undefined;
      throw error;
    });
    return starting;
  }

  async function start(): Promise<Running> {
    if (failures >= maxWorkerFailures) {
      throw new Error('The checker has stopped too often. Reload the window to start it again.');
    }
    const connection = await connect({
      list: (system, folder) => filesOf(system).list(folder),
      read: (system, file, maxBytes) => filesOf(system).read(file, maxBytes),
      changed: () => changed.fire(),
      log: (line) => log.info(line),
    });
    connection.remote.start(l10n.bundle as Readonly<Record<string, string>> | undefined);
    const started = { ...connection, opened: new Map<string, number>(), relevant: new Set<string>() };
    connection.worker.onEnd((error) => {
      if (running !== started) return;
      failures++;
      forget(new Error('The checker has stopped by itself.', { cause: error }));
      log.info(`The checker has stopped by itself: ${error instanceof Error ? error.message : error}`);
      changed.fire();
    });
    running = started;
    changes.watch();
    return started;
  }

  function forget(why: Error): void {
    clearTimeout(stopping);
    running?.remote.$close(why);
    running = undefined;
    starting = undefined;
  }

  /** Stops the worker when no open document needs it, to free its memory. */
  function stopWhenIdle(): void {
    clearTimeout(stopping);
    const isNeeded = () => holders > 0 || !running || running.relevant.size > 0;
    if (isNeeded()) return;
    stopping = setTimeout(() => {
      if (isNeeded() || !running) return;
      const { worker } = running;
      forget(new Error('The checker was stopped, as no open document needs it.'));
      worker.stop();
    }, maxWorkerIdle);
  }

  async function untilNobodyTypes(document: TextDocument, isOver: () => boolean | undefined): Promise<void> {
    const enough = Math.min(Math.max(minTypingPause, took.get(document) ?? 0), maxTypingPause);
    for (;;) {
      const left = (typedAt.get(document) ?? 0) + enough - performance.now();
      if (left <= 0 || isOver()) return;
      await new Promise((resolve) => setTimeout(resolve, left));
    }
  }

  async function answer<Answer>(
    document: TextDocument,
    token: CancellationToken | undefined,
    question: Question<Answer>,
    waits: boolean,
  ): Promise<Answer | undefined> {
    const { version } = document;
    const isOver = () => token?.isCancellationRequested || document.isClosed || document.version !== version;
    const languageId = readAs(document);
    if (!languageId || !isOn('enabled', document)) return undefined;
    try {
      if (waits) await untilNobodyTypes(document, isOver);
      if (isOver() || whyLeftAlone(document) || (!running && !(await gate.mayMatter(document))) || isOver())
        return undefined;
      const { remote, opened, relevant } = await run();
      if (isOver()) return undefined;
      const uri = document.uri.toString();
      const started = performance.now();
      const isNew = opened.get(uri) !== version;
      if (isNew) {
        opened.set(uri, version);
        remote.open(unreadDocument({ uri: document.uri, languageId, text: document.getText() }, version));
      }
      const found = await question(remote as unknown as Session, { uri, version });
      if (isNew) took.set(document, performance.now() - started);
      if (found !== undefined && found !== null) relevant.add(uri);
      return isOver() ? undefined : (found ?? undefined);
    } catch (error) {
      log.failure(document.uri, error);
      return undefined;
    }
  }

  const changes = collectChanges((collected: readonly Change[]) => {
    for (const { uri, cameOrWent } of collected) gate.changed(uri, cameOrWent);
    void running?.remote
      .filesChanged(collected.map(({ uri, cameOrWent }) => ({ ...placeOf(uri), cameOrWent })))
      .then((affectProject) => filesChanged.fire({ changes: collected, affectProject }))
      .catch((error: unknown) => log.info(String(error)));
  });

  const listeners = Disposable.from(
    changed,
    filesChanged,
    changes,
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) typedAt.set(document, performance.now());
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (!settingsChanged(event)) return;
      // The next question sends it again.
      for (const uri of running?.opened.keys() ?? []) running?.opened.set(uri, -1);
      changed.fire();
    }),
    // Also fires when the language of a document is changed, which keeps the version.
    workspace.onDidCloseTextDocument(({ uri }) => {
      const key = uri.toString();
      if (!running?.opened.delete(key)) return;
      running.remote.close(key);
      running.relevant.delete(key);
      stopWhenIdle();
    }),
  );

  return {
    get isRunning() {
      return running !== undefined;
    },
    onDidChange: changed.event,
    onDidChangeFiles: filesChanged.event,
    ask: (document, token, question) => answer(document, token, question, true),
    askAtOnce: (document, token, question) =>
      Promise.race([
        answer(document, token, question, false),
        new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), maxTypingAnswer)),
      ]),
    async askFile(file, question) {
      if (!isOn('enabled', file.uri)) return undefined;
      const uri = file.uri.toString();
      // Documents of the editor have greater versions.
      const version = 0;
      try {
        const { remote, opened } = await run();
        if (opened.has(uri)) return undefined;
        remote.open(unreadDocument(file, version));
        try {
          return (await question(remote as unknown as Session, { uri, version })) ?? undefined;
        } finally {
          // An editor may have opened it meanwhile.
          if (!opened.has(uri)) remote.close(uri, { keepFacts: true });
        }
      } catch (error) {
        log.failure(file.uri, error);
        return undefined;
      }
    },
    forgetFile(file) {
      const uri = file.toString();
      if (!running || running.opened.has(uri)) return;
      running.remote.open(unreadDocument({ uri: file, languageId: 'javascript', text: '' }, 0));
      running.remote.close(uri);
    },
    hold() {
      holders++;
      return new Disposable(() => {
        holders--;
        stopWhenIdle();
      });
    },
    killWorker: () => running?.worker.stop(),
    call: async (question) => question((await run()).remote as unknown as Session),
    dispose() {
      const { worker } = running ?? {};
      forget(new Error('The extension was stopped.'));
      worker?.stop();
      listeners.dispose();
    },
  };
}

function unreadDocument({ uri, languageId, text }: FileText, version: number): UnreadDocument {
  const folder = workspaceFolderOf(uri);
  return {
    uri: uri.toString(),
    version,
    languageId,
    text,
    place: isStored(uri) ? placeOf(uri) : undefined,
    workspaceFolder: folder && placeOf(folder),
    settings: settingsFor(uri),
  };
}
