import type { FileSystem, Session } from '../../session/index.js';

/** One end of what a worker and the extension host say to each other. */
export interface Channel {
  post(message: unknown): void;
  listen(hear: (message: unknown) => void): void;
}

/** A worker as the extension host sees it. */
export interface Worker extends Channel {
  /** Called when it ends by itself, with what went wrong. */
  onEnd(ended: (error: unknown) => void): void;
  stop(): void;
}

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
