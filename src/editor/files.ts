import { FileType, workspace } from 'vscode';
import type { FileSystem } from '../session/index.js';
import { uriOf } from './documents.js';

/** A file system, by its name. Open documents have their text in the editor, saved or not. */
export function filesOf(system: string): FileSystem {
  return {
    async list(folder) {
      const entries = await workspace.fs.readDirectory(uriOf({ system, path: folder })).then(
        (found) => found,
        () => [],
      );
      return new Map(entries.map(([name, type]) => [name, type & FileType.Directory ? 'folder' : 'file']));
    },
    async read(file, maxBytes) {
      const at = uriOf({ system, path: file });
      const open = workspace.textDocuments.find((document) => document.uri.toString() === at.toString());
      if (open) return open.getText();
      try {
        const { size } = await workspace.fs.stat(at);
        return size > maxBytes ? undefined : new TextDecoder().decode(await workspace.fs.readFile(at));
      } catch {
        return undefined;
      }
    },
  };
}
