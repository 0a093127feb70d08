import { type BirpcReturn, createBirpc } from 'birpc';
import type { FileSystem, Session } from '../../session/index.js';
import type { Channel } from './channel.js';

/** What the worker answers: the session, once it has been told how the reader's language says things. */
export interface InWorker extends Session {
  start(translations: Readonly<Record<string, string>> | undefined): void;
}

/** What the extension host answers. */
export interface InExtensionHost {
  list(system: string, ...rest: Parameters<FileSystem['list']>): ReturnType<FileSystem['list']>;
  read(system: string, ...rest: Parameters<FileSystem['read']>): ReturnType<FileSystem['read']>;
  changed(): void;
  log(line: string): void;
}

/** A worker as the extension host sees it. */
export interface Worker extends Channel {
  /** Called when it ends by itself, with what went wrong. */
  onEnd(ended: (error: unknown) => void): void;
  stop(): void;
}

/** The extension host's end of the line to a worker. */
export interface Connection {
  readonly remote: BirpcReturn<InWorker, InExtensionHost>;
  readonly worker: Worker;
}

/** Loaded with the first document that needs it. */
export type Connect = (functions: InExtensionHost) => Promise<Connection>;

/** Talks to a worker. */
export function connectTo(worker: Worker, functions: InExtensionHost): Connection {
  const remote = createBirpc<InWorker, InExtensionHost>(functions, {
    post: worker.post,
    on: worker.listen,
    timeout: -1,
    eventNames: ['start', 'open', 'close'],
  });
  return { remote, worker };
}
