import picomatch from 'picomatch/posix';

/**
 * Whether globs match a file, given by its path from the config's folder. A glob that matches a folder matches all
 * files below it. A glob without a slash matches a name at any depth. A glob after `!` excludes files.
 */
export function matchesGlobs(path: string, globs: readonly string[]): boolean {
  const isException = (glob: string) => glob.startsWith('!');
  const included = globs.filter((glob) => !isException(glob)).flatMap(patternsOf);
  const ignore = globs.filter(isException).flatMap((glob) => patternsOf(glob.slice(1)));
  return picomatch(included, { dot: true, ignore })(path);
}

function patternsOf(glob: string): readonly string[] {
  const trimmed = glob.replace(/\/+$/, '');
  const pattern = trimmed.includes('/') ? trimmed.replace(/^\.?\//, '') : `**/${trimmed}`;
  return [pattern, `${pattern}/**`];
}
