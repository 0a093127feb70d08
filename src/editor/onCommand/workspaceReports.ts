import { type CancellationToken, Disposable, type Event, EventEmitter, type Uri, workspace } from 'vscode';
import { maxFilesAtOnce } from '../limits.js';
import type { FileChanges, SessionClient } from '../session/client.js';
import { settingsChanged } from '../settings.js';
import { type FileReport, readFileReport } from './fileReport.js';
import { checkable, workspaceFiles } from './workspaceFiles.js';

/** What is known about the files of the workspace. Once read, it is kept true while files change. */
export interface WorkspaceReports extends Disposable {
  /** Fires when reports have changed. */
  readonly onDidChange: Event<void>;
  /** The reports of files with close codes, by address. */
  readonly reports: ReadonlyMap<string, FileReport>;
  /** Reads files, by default all of the workspace. Returns those that have been read. */
  read(only?: readonly Uri[], token?: CancellationToken, progress?: Progress): Promise<readonly Uri[]>;
  /** Reads all files, unless that has been done. */
  complete(): Promise<void>;
  /** Forgets all of it. */
  clear(): Promise<void>;
}

/** So many of so many files have been read. */
export type Progress = (done: number, total: number) => void;

export function createWorkspaceReports(client: SessionClient): WorkspaceReports {
  const changed = new EventEmitter<void>();
  const reports = new Map<string, FileReport>();
  /** Those that have been read, with close codes or without. */
  const files = new Map<string, Uri>();
  const stale = new Map<string, Uri>();
  /** Whether all files of the workspace have been read. */
  let isComplete = false;
  let isListStale = false;
  let working: Promise<unknown> = Promise.resolve();
  let listeners: Disposable | undefined;

  /** One after the other. */
  function queue<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = working.then(work);
    working = result.catch(() => undefined);
    return result;
  }

  async function readOne(uri: Uri): Promise<void> {
    const key = uri.toString();
    files.set(key, uri);
    const report = await readFileReport(client, uri);
    if (report) reports.set(key, report);
    else reports.delete(key);
  }

  async function readEach(
    uris: readonly Uri[],
    token?: CancellationToken,
    onRead: (uri: Uri) => void = () => {},
  ): Promise<void> {
    const left = uris.values();
    const readSome = async () => {
      for (const uri of left) {
        if (token?.isCancellationRequested) return;
        await readOne(uri);
        onRead(uri);
      }
    };
    await Promise.all(Array.from({ length: maxFilesAtOnce }, readSome));
  }

  /** The files about which others have said more since they were read. */
  async function readOutdated(): Promise<void> {
    const outdated = await client.call((session) => session.outdated());
    await readEach(outdated.flatMap((key) => files.get(key) ?? []));
  }

  function updateSoon(): void {
    // The log says why the worker has failed.
    queue(update).catch(() => undefined);
  }

  async function update(): Promise<void> {
    if (isListStale) {
      isListStale = false;
      for (const uri of await workspaceFiles()) if (!files.has(uri.toString())) markStale(uri);
      // What couldn't be imported before, now perhaps can.
      for (const { uri } of reports.values()) markStale(uri);
    }
    if (stale.size === 0) return;
    const uris = [...stale.values()];
    stale.clear();
    await readEach(uris);
    await readOutdated();
    changed.fire();
  }

  function markStale(uri: Uri): void {
    stale.set(uri.toString(), uri);
  }

  function markAllStale(): void {
    for (const uri of files.values()) markStale(uri);
    updateSoon();
  }

  function onFiles({ changes, affectProject }: FileChanges): void {
    if (affectProject) markAllStale();
    for (const { uri, cameOrWent } of changes) {
      const key = uri.toString();
      if (files.has(key)) markStale(uri);
      else if (cameOrWent && isComplete && checkable([uri]).length > 0) isListStale = true;
      for (const report of reports.values()) {
        const wasInFolder = cameOrWent && report.uri.toString().startsWith(`${key}/`);
        if (wasInFolder || report.imports.includes(uri.path)) markStale(report.uri);
      }
    }
    updateSoon();
  }

  function keepTrue(): Disposable {
    return Disposable.from(
      client.hold(),
      client.onDidChangeFiles(onFiles),
      client.onDidChange(() => {
        // What files have said of each other is lost with the worker.
        if (!client.isRunning) markAllStale();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (settingsChanged(event)) markAllStale();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (!files.has(uri.toString())) return;
        markStale(uri);
        updateSoon();
      }),
    );
  }

  function forget(uri: Uri): void {
    client.forgetFile(uri);
    for (const map of [files, reports, stale]) map.delete(uri.toString());
  }

  function clear(): void {
    for (const uri of files.values()) forget(uri);
    listeners?.dispose();
    listeners = undefined;
    isComplete = false;
  }

  async function read(
    only?: readonly Uri[],
    token?: CancellationToken,
    progress: Progress = () => {},
  ): Promise<readonly Uri[]> {
    listeners ??= keepTrue();
    const uris = only ? checkable(only) : await workspaceFiles(token);
    if (!only) {
      const present = new Set(uris.map(String));
      for (const [key, uri] of files) if (!present.has(key)) forget(uri);
      isComplete = true;
    }
    const done: Uri[] = [];
    progress(0, uris.length);
    await readEach(uris, token, (uri) => progress(done.push(uri), uris.length));
    await readOutdated();
    if (!only && token?.isCancellationRequested) isComplete = false;
    changed.fire();
    return done;
  }

  return {
    onDidChange: changed.event,
    reports,
    read: (...given) => queue(() => read(...given)),
    complete: () =>
      queue(async () => {
        if (!isComplete) await read();
      }),
    clear: () =>
      queue(async () => {
        clear();
        changed.fire();
      }),
    dispose() {
      clear();
      changed.dispose();
    },
  };
}
