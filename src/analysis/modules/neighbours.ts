import { maxSourceBytes } from '../limits.js';
import { mayHaveCloseCodes } from '../prefilter.js';
import { type FileSystem, folderOf, inFolder, resolvePath } from './fileSystem.js';
import { specifiersIn } from './specifiers.js';

/** A number that may be a close code, or a word that speaks of one, where it is handed over or compared. */
const mayHandOver = /(?:[(,:?]|[=!]==?|[<>]=?|\bcase\b)\s*(?:[1-4]\d{3}\b|[\w$.]*code)/i;

/** Answers for texts that don't speak of WebSockets whether they may deal with close codes through a file that does. */
export interface Neighbours {
  /**
   * Whether a text hands over something like a code, and imports, by a relative path, a file that may have close codes.
   * Runs before the checker is loaded: nothing is resolved, every file of the imported name is taken.
   */
  mayHaveCloseCodes(path: string, text: string): Promise<boolean>;
  /** To be told of files that change, come or go. Whether an answer may be another now. */
  changed(path: string, cameOrWent: boolean): boolean;
}

export function createNeighbours(files: FileSystem): Neighbours {
  const listings = new Map<string, ReturnType<FileSystem['list']>>();
  const answers = new Map<string, Promise<boolean>>();
  return {
    async mayHaveCloseCodes(path, text) {
      if (!mayHandOver.test(text)) return false;
      const imported = specifiersIn(text).filter((specifier) => /^\.\.?(\/|$)/.test(specifier));
      for (const specifier of imported) {
        for (const file of await filesNamed(resolvePath(folderOf(path), specifier))) {
          if (await mayHave(file)) return true;
        }
      }
      return false;
    },
    changed(path, cameOrWent) {
      const wasListed = cameOrWent && listings.delete(folderOf(path));
      return answers.delete(path) || wasListed;
    },
  };

  /** The files that `./name`, without or with any extension, may mean. */
  async function filesNamed(path: string): Promise<readonly string[]> {
    const folder = folderOf(path);
    const name = withoutExtension(path.slice(folder.length).replace('/', ''));
    const found: string[] = [];
    for (const [entry, what] of await list(folder)) {
      if (what === 'file' && withoutExtension(entry) === name) found.push(inFolder(folder, entry));
      if (what === 'folder' && entry === name) found.push(...(await indexOf(inFolder(folder, entry))));
    }
    return found;
  }

  async function indexOf(folder: string): Promise<readonly string[]> {
    const names = [...(await list(folder)).keys()];
    return names.filter((name) => withoutExtension(name) === 'index').map((name) => inFolder(folder, name));
  }

  function list(folder: string): ReturnType<FileSystem['list']> {
    const listing = listings.get(folder) ?? files.list(folder);
    listings.set(folder, listing);
    return listing;
  }

  function mayHave(file: string): Promise<boolean> {
    const answer = answers.get(file) ?? files.read(file, maxSourceBytes).then((text) => mayHaveCloseCodes(text ?? ''));
    answers.set(file, answer);
    return answer;
  }
}

function withoutExtension(name: string): string {
  return name.replace(/(\.d)?\.[cm]?[jt]sx?$/, '');
}
