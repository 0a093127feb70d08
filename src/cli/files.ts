import * as fs from 'node:fs';
import path from 'node:path';
import { globby, isDynamicPattern } from 'globby';
import picomatch from 'picomatch';
import { relativeFile, slashed } from '../node/paths.js';
import { type Language, languages } from '../session/index.js';

/** Called for a path that can't be read, spelled as in the arguments. */
export type OnUnreadable = (file: string, error: unknown) => void;

/** A path doesn't exist, or a glob matches no file. */
export class UnmatchedPatternError extends Error {}

const readable = extensionsOf(languages);
/** Without Markdown: its examples may show mistakes on purpose. They are checked if a glob or path names them. */
const searched = extensionsOf(languages.filter(({ id }) => id !== 'markdown'));
const inFolder = `**/*.{${searched.join()}}`;
const ignored = ['**/node_modules/**', '**/*.d.{ts,mts,cts}'];

/**
 * Expands files, folders and globs into `/`-separated paths, spelled as in the arguments, without duplicates. A named
 * file is always included. A glob includes files of the supported languages, a folder the same without Markdown. Both
 * exclude declaration files, hidden files, `node_modules`, symbolic links and the entries of a `.gitignore`.
 */
export async function findFiles(paths: readonly string[], onUnreadable: OnUnreadable): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const given of paths.map(slashed)) {
    try {
      for (const file of await expand(given, onUnreadable)) {
        const absolute = path.resolve(file);
        if (!found.has(absolute)) found.set(absolute, file);
      }
    } catch (error) {
      onUnreadable(given, error);
    }
  }
  return [...found.values()];
}

/**
 * The candidates, absolute paths, that files, folders and globs include. Returns sorted, `/`-separated paths relative to the
 * current folder.
 */
export function filesAmong(candidates: readonly string[], paths: readonly string[]): readonly string[] {
  const wanted = paths.map(slashed).map(matcherOf);
  const files = candidates.filter((file) => wanted.some((matches) => matches(file))).map(relativeFile);
  return files.sort();
}

/** A test whether a file, by its absolute path, is included in a path or glob. */
function matcherOf(given: string): (file: string) => boolean {
  const stats = fs.statSync(given, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) return (file) => file === path.resolve(given);
  const folder = path.resolve(stats ? given : '');
  const isMatch = picomatch(stats ? inFolder : given, { ignore: ignored, nocase: true });
  return (file) => isReadable(file) && isMatch(slashed(path.relative(folder, file)));
}

async function expand(given: string, onUnreadable: OnUnreadable): Promise<readonly string[]> {
  const stats = await fs.promises.stat(given).catch((error) => {
    if (given !== '' && isDynamicPattern(given)) return undefined;
    throw error.code === 'ENOENT' ? new UnmatchedPatternError('no such file or directory') : error;
  });
  if (stats?.isDirectory()) return search(inFolder, given.endsWith('/') ? given : `${given}/`, onUnreadable);
  if (stats) return [given];
  const files = (await search(given, '', onUnreadable)).filter(isReadable);
  if (files.length === 0) throw new UnmatchedPatternError('no file of a known language matches');
  return files;
}

/** `folder` is empty or ends in a slash. The results begin with it. */
async function search(pattern: string, folder: string, onUnreadable: OnUnreadable): Promise<readonly string[]> {
  const cwd = path.resolve(folder);
  // globby either throws at the first unreadable folder or ignores all of them.
  const unreadable = new Map<string, unknown>();
  const readdir = (directory: string, options: { withFileTypes: true }, done: ReaddirCallback) =>
    fs.readdir(directory, options, (error, entries) => {
      if (error && error.code !== 'ENOENT') unreadable.set(folder + slashed(path.relative(cwd, directory)), error);
      done(error, entries);
    });
  const files = await globby(pattern, {
    cwd,
    expandDirectories: { extensions: searched },
    expandNegationOnlyPatterns: false,
    gitignore: true,
    ignore: ignored,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    suppressErrors: true,
    fs: { ...fs, readdir: readdir as typeof fs.readdir },
  });
  for (const [directory, error] of unreadable) onUnreadable(directory, error);
  return files.map((file) => folder + file).sort();
}

type ReaddirCallback = (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void;

function isReadable(file: string): boolean {
  return readable.includes(path.extname(file).slice(1).toLowerCase());
}

function extensionsOf(of: readonly Language[]): readonly string[] {
  return of.flatMap(({ extensions }) => extensions.map((extension) => extension.slice(1)));
}
