import { type BirpcReturn, createBirpc } from 'birpc';
import type { FileSystem, Session, SessionDocument } from '../../session/index.js';
import type { Channel } from './channel.js';

/** What the worker provides: the session, after `start` has passed the translations. */
export interface InWorker extends Omit<Session, 'open'> {
  open(document: UnreadDocument): void;
  start(translations: Readonly<Record<string, string>> | undefined): void;
}

/** A document with its settings as they are written. Reading them is left to the worker. */
export interface UnreadDocument extends Omit<SessionDocument, 'settings'> {
  readonly settings: unknown;
}

/** What the extension host provides to the worker. */
export interface InExtensionHost {
  list(system: string, ...rest: Parameters<FileSystem['list']>): ReturnType<FileSystem['list']>;
  read(system: string, ...rest: Parameters<FileSystem['read']>): ReturnType<FileSystem['read']>;
  changed(): void;
  log(line: string): void;
}

/** A worker from the view of the extension host. */
export interface Worker extends Channel {
  /** `ended` is called with the error when the worker ends by itself. */
  onEnd(ended: (error: unknown) => void): void;
  stop(): void;
}

/** The extension host's end of the connection to a worker. */
export interface Connection {
  readonly remote: BirpcReturn<InWorker, InExtensionHost>;
  readonly worker: Worker;
}

/** Loaded with the first document that needs it. */
export type Connect = (functions: InExtensionHost) => Promise<Connection>;

/** Connects to a worker. */
export function connectTo(worker: Worker, functions: InExtensionHost): Connection {
  const remote = createBirpc<InWorker, InExtensionHost>(functions, {
    post: worker.post,
    on: worker.listen,
    timeout: -1,
    eventNames: ['start', 'open', 'close'],
  });
  return { remote, worker };
}
