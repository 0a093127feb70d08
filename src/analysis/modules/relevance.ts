import { cached } from '../caches.js';
import { mayDeclare, mayHaveCloseCodes } from '../prefilter.js';
import type { Reached, SourceText } from './index.js';

/** The paths of the reached files that mention close codes, or import one that does. */
export const relevantFiles = cached(({ files, imports }: Reached) =>
  withImporters(pathsOf(files, mayHaveCloseCodes), imports),
);

/** The paths of the reached files that may declare a socket, its type or a code, or import one or the document itself. */
export const declaringFiles = cached(({ path, files, imports }: Reached) =>
  withImporters([path, ...pathsOf(files, mayDeclare)], imports),
);

function pathsOf(files: readonly SourceText[], isRelevant: (text: string) => boolean): readonly string[] {
  return files.filter(({ text = '' }) => isRelevant(text)).map(({ path }) => path);
}

function withImporters(files: readonly string[], imports: Reached['imports']): ReadonlySet<string> {
  const paths = new Set(files);
  for (let size = -1; size !== paths.size; ) {
    size = paths.size;
    for (const [path, targets] of imports) {
      if ([...targets.values()].some((target) => paths.has(target))) paths.add(path);
    }
  }
  return paths;
}
