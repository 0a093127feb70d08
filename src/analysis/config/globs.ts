import picomatch from 'picomatch/posix';
import { maxGlobbedPath, maxGlobLength, maxGlobs } from '../limits.js';

/** Each "*" and each "{" multiplies the time that a match can take. */
export const quickGlob = /^(?!(?:[^*]*\*+){5})(?!.*(?:\*[^*/]+){3}\*)(?!(?:[^{]*\{){4})/;

/**
 * Whether globs match a file, given by its path from the config's folder. A glob that matches a folder matches all
 * files below it. A glob without a slash matches a name at any depth. A glob after `!` excludes files. Wildcards, `[…]`
 * and `{…}` are special. Other characters stand for themselves. Globs beyond the limits, and very long paths, don't match.
 */
export function matchesGlobs(path: string, globs: readonly string[]): boolean {
  if (path.length > maxGlobbedPath) return false;
  const isException = (glob: string) => glob.startsWith('!');
  const quick = globs.slice(0, maxGlobs).filter((glob) => glob.length <= maxGlobLength && quickGlob.test(glob));
  const included = quick.filter((glob) => !isException(glob)).flatMap(patternsOf);
  const ignore = quick.filter(isException).flatMap((glob) => patternsOf(glob.slice(1)));
  return picomatch(included, { dot: true, noextglob: true, ignore })(path);
}

function patternsOf(glob: string): readonly string[] {
  // picomatch takes these for the syntax of regular expressions, which have no bounds.
  const trimmed = glob.replace(/\/+$/, '').replace(/[()|+]/g, '\\$&');
  const pattern = trimmed.includes('/') ? trimmed.replace(/^\.?\//, '') : `**/${trimmed}`;
  return [pattern, `${pattern}/**`];
}
