import { type Eventually, run, type Work, wait, waitForAll } from '../eventually.js';
import { type FileSystem, folderOf, inFolder } from './fileSystem.js';

/** More is no code that a person wrote. Bytes. */
const maxBytes = 256 * 1024;
/** How much text is kept for the next document, in UTF-16 units. */
const maxKept = 32 * 1024 * 1024;

/** A file as it was read once; another object when it is read again. */
export interface SourceText {
  readonly path: string;
  /** Undefined where there is nothing to be read as source. */
  readonly text: string | undefined;
}

/** What was worked out, and holds until one of the files that were asked for comes, changes or goes. */
export interface Answer<T> {
  readonly value: T;
  /** Files; folders that weren't there, as `folder/`; folders that were listed, as `folder/*`. */
  readonly asked: ReadonlySet<string>;
}

/**
 * What is known of the file system. Questions are answered at once, from what has been read; what hasn't been is noted
 * as wanted and taken for absent. So one asks, reads what was wanted, and asks again, until nothing is.
 */
export interface FileCache {
  isFile(path: string): boolean;
  isFolder(path: string): boolean;
  /** The folders in a folder. */
  foldersIn(folder: string): readonly string[];
  source(path: string): SourceText | undefined;
  /** Works something out by such questions, unless that has been done before. */
  answer<T>(answers: Map<string, Answer<T>>, key: string, work: () => T): Answer<T>;
  /** Reads what was wanted. False when nothing was. */
  readWanted(): Work<boolean>;
  /** Whether nothing has changed since it was read or worked out. */
  isCurrent(known: SourceText | Answer<unknown>): boolean;
  /** Forgets a file's text; and, if it or a folder came or went, what lies around. Whether anything isn't current now. */
  forget(path: string, cameOrWent: boolean): boolean;
}

export function createFileCache(files: FileSystem): FileCache {
  const listings = new Map<string, ReadonlyMap<string, 'file' | 'folder'>>();
  const sources = new Map<string, SourceText>();
  const wantedFolders = new Set<string>();
  const wantedFiles = new Set<string>();
  const memories = new Set<Map<string, Answer<unknown>>>();
  const outdated = new WeakSet<object>();
  const reading = new Map<string, Promise<void>>();
  let asked = new Set<string>();
  let incomplete = false;
  let kept = 0;
  let changes = 0;

  function entry(path: string): 'file' | 'folder' | undefined {
    const folder = folderOf(path);
    const listing = listings.get(folder);
    if (!listing) {
      wantedFolders.add(folder);
      incomplete = true;
    }
    return listing?.get(path.slice(folder.endsWith('/') ? folder.length : folder.length + 1));
  }

  /** Documents that are opened together mostly want the same. */
  function once(key: string, read: Work<void>): Eventually<void> {
    const known = reading.get(key);
    if (known) return known;
    const running = run(read);
    if (running instanceof Promise) {
      const untilDone = running.finally(() => reading.delete(key));
      reading.set(key, untilDone);
      return untilDone;
    }
    return running;
  }

  function* list(folder: string): Work<void> {
    const before = changes;
    const listing = yield* attempt(() => files.list(folder), nothing);
    if (before === changes) listings.set(folder, listing);
  }

  function* read(path: string): Work<void> {
    const before = changes;
    const text = yield* attempt(() => files.read(path, maxBytes), undefined);
    if (before !== changes) return;
    drop(path);
    sources.set(path, { path, text });
    kept += text?.length ?? 0;
    for (const oldest of sources.keys()) {
      if (kept <= maxKept) break;
      drop(oldest);
    }
  }

  function drop(path: string): void {
    kept -= sources.get(path)?.text?.length ?? 0;
    sources.delete(path);
  }

  return {
    isFile(path) {
      asked.add(path);
      return entry(path) === 'file';
    },
    isFolder(path) {
      const is = entry(path) === 'folder';
      if (!is) asked.add(`${path}/`);
      return is;
    },
    foldersIn(folder) {
      asked.add(`${folder}/*`);
      const listing = listings.get(folder);
      if (!listing) {
        wantedFolders.add(folder);
        incomplete = true;
      }
      return [...(listing ?? [])].flatMap(([name, what]) => (what === 'folder' ? [inFolder(folder, name)] : []));
    },
    source(path) {
      asked.add(path);
      const source = sources.get(path);
      if (!source) {
        wantedFiles.add(path);
        incomplete = true;
      }
      return source;
    },
    answer<T>(answers: Map<string, Answer<T>>, key: string, work: () => T) {
      const outer = { asked, incomplete };
      let answer = answers.get(key);
      incomplete = false;
      if (!answer) {
        asked = new Set();
        answer = { value: work(), asked };
        if (!incomplete) answers.set(key, answer);
        memories.add(answers);
      }
      asked = outer.asked;
      for (const path of answer.asked) asked.add(path);
      incomplete ||= outer.incomplete;
      return answer;
    },
    *readWanted() {
      const [folders, paths] = [[...wantedFolders], [...wantedFiles]];
      wantedFolders.clear();
      wantedFiles.clear();
      yield* waitForAll([
        ...folders.map((folder) => once(`${folder}/`, list(folder))),
        ...paths.map((path) => once(path, read(path))),
      ]);
      return folders.length + paths.length > 0;
    },
    isCurrent: (known) => !outdated.has(known),
    forget(path, hasComeOrGone) {
      changes++;
      // A folder that changed may have gone and come back.
      const cameOrWent = hasComeOrGone || listings.has(path);
      let any = false;
      const outdate = (known: object) => {
        outdated.add(known);
        any = true;
      };
      for (const source of cameOrWent ? [...sources.values()] : [sources.get(path)]) {
        if (!source || (source.path !== path && !isWithin(source.path, path))) continue;
        outdate(source);
        drop(source.path);
      }
      if (cameOrWent) {
        listings.delete(folderOf(path));
        for (const folder of listings.keys()) if (folder === path || isWithin(folder, path)) listings.delete(folder);
      }
      for (const answers of memories) {
        for (const [key, answer] of answers) {
          if (!concerns(answer, path, cameOrWent)) continue;
          outdate(answer);
          answers.delete(key);
        }
      }
      return any;
    },
  };
}

/** What a host promises never to throw is not worth a document. */
function* attempt<T>(read: () => Eventually<T>, otherwise: T): Work<T> {
  try {
    return yield* wait(read());
  } catch {
    return otherwise;
  }
}

const nothing: ReadonlyMap<string, 'file' | 'folder'> = new Map();

function concerns({ asked }: Answer<unknown>, path: string, cameOrWent: boolean): boolean {
  if (asked.has(path)) return true;
  if (!cameOrWent) return false;
  if (asked.has(`${folderOf(path)}/*`)) return true;
  for (const one of asked) {
    if (isWithin(one, path) || (one.endsWith('/') && path.startsWith(one))) return true;
  }
  return false;
}

function isWithin(path: string, folder: string): boolean {
  return path.length > folder.length && path.startsWith(folder) && path[folder.length] === '/';
}
