import { type Eventually, run, type Work, wait, waitForAll } from '../eventually.js';
import { maxCachedLength, maxSourceBytes } from '../limits.js';
import { type FileSystem, folderOf, inFolder } from './fileSystem.js';

/** A file as it was read. A new object stands for each time it is read. */
export interface SourceText {
  readonly path: string;
  /** Undefined where there is no source: the file is missing or too large. */
  readonly text: string | undefined;
}

/** A result that holds until one of the files behind it is added, changed or removed. */
export interface CachedAnswer<T> {
  readonly value: T;
  /** The paths behind it: files, folders that were missing as `folder/`, and folders that were listed as `folder/*`. */
  readonly asked: ReadonlySet<string>;
}

/**
 * A cache of the file system. It answers at once from what has been read. What hasn't been read is noted as wanted and
 * counts as absent. So one asks, reads what is wanted, and asks again, until nothing is.
 */
export interface FileCache {
  isFile(path: string): boolean;
  isFolder(path: string): boolean;
  /** The names of the folders in a folder. */
  foldersIn(folder: string): readonly string[];
  source(path: string): SourceText | undefined;
  /** Computes an answer from the cache, or returns the current one. */
  answer<T>(answers: Map<string, CachedAnswer<T>>, key: string, work: () => T): CachedAnswer<T>;
  /** Reads the wanted files and folders. False when nothing was wanted. */
  readWanted(): Work<boolean>;
  /** Removes the oldest texts, if there are too many. Not before an answer is complete: it would want them again. */
  trim(): void;
  /** Whether nothing has changed since it was read or computed. */
  isCurrent(known: SourceText | CachedAnswer<unknown>): boolean;
  /**
   * Removes a file's text. When it was added or removed, also the listings around it. Returns whether an answer is no
   * longer current.
   */
  forget(path: string, cameOrWent: boolean): boolean;
}

export function createFileCache(files: FileSystem): FileCache {
  const listings = new Map<string, ReadonlyMap<string, 'file' | 'folder'>>();
  const sources = new Map<string, SourceText>();
  const wantedFolders = new Set<string>();
  const wantedFiles = new Set<string>();
  const memories = new Set<Map<string, CachedAnswer<unknown>>>();
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

  /** Documents that are opened together mostly want the same files. */
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
    const text = yield* attempt(() => files.read(path, maxSourceBytes), undefined);
    if (before !== changes) return;
    drop(path);
    sources.set(path, { path, text });
    kept += text?.length ?? 0;
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
    answer<T>(answers: Map<string, CachedAnswer<T>>, key: string, work: () => T) {
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
    trim() {
      for (const oldest of sources.keys()) {
        if (kept <= maxCachedLength) break;
        drop(oldest);
      }
    },
    isCurrent: (known) => !outdated.has(known),
    forget(path, hasComeOrGone) {
      changes++;
      // A folder that changed may have been removed and added again.
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

/** A host that throws, although it must not, costs this file only. */
function* attempt<T>(read: () => Eventually<T>, otherwise: T): Work<T> {
  try {
    return yield* wait(read());
  } catch {
    return otherwise;
  }
}

const nothing: ReadonlyMap<string, 'file' | 'folder'> = new Map();

function concerns({ asked }: CachedAnswer<unknown>, path: string, cameOrWent: boolean): boolean {
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
