import type { Eventually } from '../eventually.js';

/** The access to files for following imports: the editor's or Node's. Paths are absolute and `/`-separated. */
export interface FileSystem {
  /** The entries of a folder, by name. Empty where the folder is missing or not readable. */
  list(folder: string): Eventually<ReadonlyMap<string, 'file' | 'folder'>>;
  /** The text of a file. Undefined where it is missing, not readable, or larger than `maxBytes`. */
  read(file: string, maxBytes: number): Eventually<string | undefined>;
}

/** The folder of a file or folder. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.startsWith('/') ? 1 : 0));
}

/** The path of a name in a folder. */
export function inFolder(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** The path of `./a` or `../b` from a folder. */
export function resolvePath(folder: string, relative: string): string {
  return relative.split('/').reduce((at, part) => {
    if (part === '' || part === '.') return at;
    return part === '..' ? folderOf(at) : inFolder(at, part);
  }, folder);
}
