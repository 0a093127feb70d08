import { buffer } from 'node:stream/consumers';
import type { CheckRequest, Notices } from './check.js';
import { filesAmong, findFiles } from './files.js';
import { changedFiles, stagedContent, stagedFiles } from './git.js';
import { readSource, sourceOf } from './read.js';

/** Which files are checked, and where their texts come from. */
export interface Input extends Pick<CheckRequest, 'files' | 'read'> {
  /** What standard input held, where that is checked. */
  readonly stdin?: Uint8Array;
}

/** The files that paths stand for, from the disk. */
export async function fromDisk(paths: readonly string[], notices: Notices): Promise<Input> {
  return { files: await findFiles(paths, notices.unreadable), read: readSource };
}

/** Those of the files that have changed since a commit, from the disk. */
export async function fromChanged(paths: readonly string[], since: string | undefined): Promise<Input> {
  return { files: filesAmong(await changedFiles(since), paths), read: readSource };
}

/** Those of the files that are staged, as they will be committed. */
export async function fromIndex(paths: readonly string[]): Promise<Input> {
  return {
    files: filesAmong(await stagedFiles(), paths),
    read: async (file) => sourceOf(file, await stagedContent(file)),
  };
}

/** The text on standard input, as if it were that of a file. */
export async function fromStdin(file: string): Promise<Input> {
  const stdin = await buffer(process.stdin);
  return { files: [file], read: async () => sourceOf(file, stdin), stdin };
}
