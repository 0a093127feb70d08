import picomatch from 'picomatch/posix';

/**
 * Whether a file, by its path from the config's folder, is among those that globs stand for. A glob that is a folder's
 * stands for all below it, one without a slash for a name at any depth; after `!` it takes files out.
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
