import type { Eventually } from '../eventually.js';

/** The one way to files that imports are followed by: the editor's or Node's. Paths are absolute, with `/` between their parts. */
export interface FileSystem {
  /** What lies in a folder, by name; nothing where it isn't there or may not be read. */
  list(folder: string): Eventually<ReadonlyMap<string, 'file' | 'folder'>>;
  /** The text of a file. Undefined where it isn't there, may not be read, or has more than so many bytes. */
  read(file: string, maxBytes: number): Eventually<string | undefined>;
}

/** The folder that a file or folder lies in. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.startsWith('/') ? 1 : 0));
}

/** A name in a folder. */
export function inFolder(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** Where `./a` and `../b` lead from a folder. */
export function resolvePath(folder: string, relative: string): string {
  return relative.split('/').reduce((at, part) => {
    if (part === '' || part === '.') return at;
    return part === '..' ? folderOf(at) : inFolder(at, part);
  }, folder);
}
