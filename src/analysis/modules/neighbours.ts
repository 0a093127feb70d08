import { type Eventually, run, type Work, wait } from '../eventually.js';
import { maxSourceBytes } from '../limits.js';
import { mayHaveCloseCodes } from '../prefilter.js';
import { type FileSystem, folderOf, inFolder, resolvePath } from './fileSystem.js';
import { specifiersIn } from './specifiers.js';

/** A number or a name that may be a close code, as an argument, a value or an operand of a comparison. */
const mayHandOver = /(?:[(,:?]|[=!]==?|[<>]=?|\bcase\b)\s*(?:[1-4]\d{3}\b|[\w$.]*code)/i;

/** Decides for texts that don't mention WebSockets whether they may have close codes through a file that does. */
export interface Neighbours {
  /**
   * Whether a text passes on something like a code, and imports, by a relative path, a file that may have close codes.
   * It runs before the checker is loaded. Imports are not resolved: every file with the imported name counts. Nothing
   * outside `root` is read, the folder of the workspace.
   */
  mayHaveCloseCodes(path: string, text: string, root?: string): Eventually<boolean>;
  /** Must be called for files that are added, changed or removed. Returns whether an answer may be different now. */
  changed(path: string, cameOrWent: boolean): boolean;
}

export function createNeighbours(files: FileSystem): Neighbours {
  const listings = new Map<string, ReturnType<FileSystem['list']>>();
  const answers = new Map<string, Eventually<boolean>>();
  return {
    mayHaveCloseCodes: (path, text, root = '/') => mayHandOver.test(text) && run(importsSome(path, text, root)),
    changed(path, cameOrWent) {
      const wasListed = cameOrWent && listings.delete(folderOf(path));
      return answers.delete(path) || wasListed;
    },
  };

  function* importsSome(path: string, text: string, root: string): Work<boolean> {
    const imported = specifiersIn(text)
      .filter((specifier) => /^\.\.?(\/|$)/.test(specifier))
      .map((specifier) => resolvePath(folderOf(path), specifier))
      .filter((target) => target.startsWith(inFolder(root, '')));
    for (const target of imported) {
      for (const file of yield* filesNamed(target)) {
        if (yield* wait(mayHave(file))) return true;
      }
    }
    return false;
  }

  /** The files that `./name` may mean, with any extension or none. */
  function* filesNamed(path: string): Work<readonly string[]> {
    const folder = folderOf(path);
    const name = withoutExtension(path.slice(folder.length).replace('/', ''));
    const found: string[] = [];
    for (const [entry, what] of yield* wait(list(folder))) {
      if (what === 'file' && withoutExtension(entry) === name) found.push(inFolder(folder, entry));
      if (what === 'folder' && entry === name) found.push(...(yield* indexOf(inFolder(folder, entry))));
    }
    return found;
  }

  function* indexOf(folder: string): Work<readonly string[]> {
    const names = [...(yield* wait(list(folder))).keys()];
    return names.filter((name) => withoutExtension(name) === 'index').map((name) => inFolder(folder, name));
  }

  function list(folder: string): ReturnType<FileSystem['list']> {
    const listing = listings.get(folder) ?? files.list(folder);
    listings.set(folder, listing);
    return listing;
  }

  function mayHave(file: string): Eventually<boolean> {
    const answer = answers.get(file) ?? run(read(file));
    answers.set(file, answer);
    return answer;
  }

  function* read(file: string): Work<boolean> {
    return mayHaveCloseCodes((yield* wait(files.read(file, maxSourceBytes))) ?? '');
  }
}

function withoutExtension(name: string): string {
  return name.replace(/(\.d)?\.[cm]?[jt]sx?$/, '');
}
