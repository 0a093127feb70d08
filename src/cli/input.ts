import { buffer } from 'node:stream/consumers';
import type { CheckRequest, Notices } from './check.js';
import { filesAmong, findFiles } from './files.js';
import { changedFiles, staged } from './git.js';
import { sourceOf } from './read.js';

/** The files to check, and how their texts are read. */
export interface Input extends Pick<CheckRequest, 'files' | 'read'> {
  /** The bytes of standard input, where they are checked. */
  readonly stdin?: Uint8Array;
}

/** The files that the paths include, from the disk. */
export async function fromDisk(paths: readonly string[], notices: Notices): Promise<Input> {
  return { files: await findFiles(paths, notices.unreadable) };
}

/** The same files, if they have changed since a commit. */
export async function fromChanged(paths: readonly string[], since: string | undefined): Promise<Input> {
  return { files: filesAmong(await changedFiles(since), paths) };
}

/** The same files, if they are staged, with their staged content. */
export async function fromIndex(paths: readonly string[]): Promise<Input> {
  const { files, content } = await staged();
  return { files: filesAmong(files, paths), read: async (file) => sourceOf(file, await content(file)) };
}

/** Standard input, as the content of `file`. */
export async function fromStdin(file: string): Promise<Input> {
  const stdin = await buffer(process.stdin);
  return { files: [file], read: async () => sourceOf(file, stdin), stdin };
}
