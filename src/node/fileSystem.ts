import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileSystem } from '../session/index.js';

/** Node's file system, for following imports. What can't be read isn't there. */
export const fileSystem: FileSystem = {
  async list(folder) {
    const entries = await readdir(`${folder}/`, { withFileTypes: true }).catch(() => []);
    const kinds = entries.map(async (entry): Promise<readonly [string, 'file' | 'folder'][]> => {
      const target = entry.isSymbolicLink() ? await stat(`${folder}/${entry.name}`).catch(() => undefined) : entry;
      if (target?.isDirectory()) return [[entry.name, 'folder']];
      return target?.isFile() ? [[entry.name, 'file']] : [];
    });
    return new Map((await Promise.all(kinds)).flat());
  },
  async read(file, maxBytes) {
    const { size } = await stat(file).catch(() => ({ size: Number.POSITIVE_INFINITY }));
    return size > maxBytes ? undefined : readFile(file, 'utf8').catch(() => undefined);
  },
};

/** The absolute path, with `/` between its parts. */
export function absolute(file: string): string {
  return path.resolve(file).replaceAll(path.sep, '/');
}
