import { type Eventually, run, type Work, wait } from '../eventually.js';
import { mayHaveCloseCodes } from '../prefilter.js';
import { type FileSystem, folderOf, inFolder, resolvePath } from './fileSystem.js';
import { specifiersIn } from './specifiers.js';

/** Larger files aren't followed. Bytes. */
const maxBytes = 256 * 1024;

/** A number that may be a close code, or a word that speaks of one, where it is handed over or compared. */
const mayHandOver = /(?:[(,:?]|[=!]==?|[<>]=?|\bcase\b)\s*(?:[1-4]\d{3}\b|[\w$.]*code)/i;

/** Answers for texts that don't speak of WebSockets whether they may deal with close codes through a file that does. */
export interface Neighbours {
  /**
   * Whether a text hands over something like a code, and imports, by a relative path, a file that may have close codes.
   * Runs before the checker is loaded: nothing is resolved, every file of the imported name is taken.
   */
  mayHaveCloseCodes(path: string, text: string): Eventually<boolean>;
  /** To be told of files that change, come or go. Whether an answer may be another now. */
  changed(path: string, cameOrWent: boolean): boolean;
}

export function createNeighbours(files: FileSystem): Neighbours {
  const listings = new Map<string, ReturnType<FileSystem['list']>>();
  const answers = new Map<string, Eventually<boolean>>();
  return {
    mayHaveCloseCodes: (path, text) => mayHandOver.test(text) && run(importsSome(path, text)),
    changed(path, cameOrWent) {
      const wasListed = cameOrWent && listings.delete(folderOf(path));
      return answers.delete(path) || wasListed;
    },
  };

  function* importsSome(path: string, text: string): Work<boolean> {
    const imported = specifiersIn(text).filter((specifier) => /^\.\.?(\/|$)/.test(specifier));
    for (const specifier of imported) {
      for (const file of yield* filesNamed(resolvePath(folderOf(path), specifier))) {
        if (yield* wait(mayHave(file))) return true;
      }
    }
    return false;
  }

  /** The files that `./name`, without or with any extension, may mean. */
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
    return mayHaveCloseCodes((yield* wait(files.read(file, maxBytes))) ?? '');
  }
}

function withoutExtension(name: string): string {
  return name.replace(/(\.d)?\.[cm]?[jt]sx?$/, '');
}
