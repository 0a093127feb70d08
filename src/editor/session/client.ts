import {
  type CancellationToken,
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Session, SessionDocument, Version } from '../../session/index.js';
import { isStored, readAs, systemOf, whyLeftAlone, workspaceFolderOf } from '../documents.js';
import { filesOf } from '../files.js';
import { maxTypingAnswer, maxTypingPause, maxWorkerFailures, maxWorkerIdle, minTypingPause } from '../limits.js';
import type { Log } from '../log.js';
import { settingsChanged, settingsFor } from '../settings.js';
import { type Change, collectChanges } from './changes.js';
import type { Connect, Connection } from './connection.js';
import { createGate } from './gate.js';

/** A session in a worker: nothing that it does keeps the extension host from answering others. */
export interface SessionClient extends Disposable {
  /** Whether the worker runs, and with it TypeScript. */
  readonly isRunning: boolean;
  /** Whatever was said of any document may be different now, though its text is the same. */
  readonly onDidChange: Event<void>;
  /**
   * Asks about a document as it is now, once nobody has typed in it for a moment. Undefined if there can be nothing in
   * it, if it has changed or nobody waits any more, or if something went wrong: then that is in the log.
   */
  ask<Answer>(
    document: TextDocument,
    token: CancellationToken | undefined,
    question: Question<Answer>,
  ): Promise<Answer | undefined>;
  /** The same at once, for what is asked while somebody types; undefined too where the answer would keep them waiting. */
  askAtOnce<Answer>(
    document: TextDocument,
    token: CancellationToken | undefined,
    question: Question<Answer>,
  ): Promise<Answer | undefined>;
  /** Ends the worker as if it had failed: for tests. */
  killWorker(): void;
  /** Asks about no document. */
  call<Answer>(question: (session: Session) => Promise<Answer>): Promise<Answer>;
}

export type Question<Answer> = (session: Session, version: Version) => Promise<Answer | undefined>;

interface Running extends Connection {
  /** The versions that the session has, by address. */
  readonly opened: Map<string, number>;
  /** The documents in which there can be something. */
  readonly relevant: Set<string>;
}

export function createSessionClient(connect: Connect, log: Log): SessionClient {
  const changed = new EventEmitter<void>();
  const gate = createGate();
  const typedAt = new WeakMap<TextDocument, number>();
  const took = new WeakMap<TextDocument, number>();
  let starting: Promise<Running> | undefined;
  let running: Running | undefined;
  let failures = 0;
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

  /** Gives back the memory when no document that is open needs it. */
  function stopWhenIdle(): void {
    clearTimeout(stopping);
    if (!running || running.relevant.size > 0) return;
    stopping = setTimeout(() => {
      if (!running || running.relevant.size > 0) return;
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
    if (!languageId) return undefined;
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
        remote.open(sessionDocument(document, languageId));
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
      .filesChanged(collected.map(({ uri, cameOrWent }) => ({ system: systemOf(uri), path: uri.path, cameOrWent })))
      .catch((error: unknown) => log.info(String(error)));
  });

  const listeners = Disposable.from(
    changed,
    changes,
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) typedAt.set(document, performance.now());
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (!settingsChanged(event)) return;
      // Handed over again with the next question.
      for (const uri of running?.opened.keys() ?? []) running?.opened.set(uri, -1);
      changed.fire();
    }),
    // Also said of a document whose language was changed, which keeps its version.
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
    ask: (document, token, question) => answer(document, token, question, true),
    askAtOnce: (document, token, question) =>
      Promise.race([
        answer(document, token, question, false),
        new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), maxTypingAnswer)),
      ]),
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

function sessionDocument(document: TextDocument, languageId: SessionDocument['languageId']): SessionDocument {
  const { uri, version } = document;
  const folder = workspaceFolderOf(uri);
  return {
    uri: uri.toString(),
    version,
    languageId,
    text: document.getText(),
    place: isStored(uri) ? { system: systemOf(uri), path: uri.path } : undefined,
    workspaceFolder: folder && { system: systemOf(folder), path: folder.path },
    settings: settingsFor(document),
  };
}
