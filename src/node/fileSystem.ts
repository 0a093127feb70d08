import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { FileSystem } from '../session/index.js';

/** Node's file system, for imports. An unreadable file counts as absent. Synchronous: faster for small files. */
export const fileSystem = {
  list(folder) {
    const kinds = otherwise(() => readdirSync(`${folder}/`, { withFileTypes: true }), []).map((entry) => {
      const target = entry.isSymbolicLink() ? otherwise(() => statSync(`${folder}/${entry.name}`), undefined) : entry;
      if (target?.isDirectory()) return [entry.name, 'folder'] as const;
      return target?.isFile() ? ([entry.name, 'file'] as const) : undefined;
    });
    return new Map(kinds.filter((kind) => kind !== undefined));
  },
  read(file, maxBytes) {
    return otherwise(() => (statSync(file).size > maxBytes ? undefined : readFileSync(file, 'utf8')), undefined);
  },
} satisfies FileSystem;

function otherwise<T, U>(read: () => T, absent: U): T | U {
  try {
    return read();
  } catch {
    return absent;
  }
}
