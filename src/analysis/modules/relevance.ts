import { cached } from '../caches.js';
import { mayHaveCloseCodes } from '../prefilter.js';
import type { Reached } from './index.js';

/** The paths of the reached files that mention close codes, or import one that does. */
export const relevantFiles = cached((reached: Reached): ReadonlySet<string> => {
  const paths = new Set(reached.files.filter(({ text = '' }) => mayHaveCloseCodes(text)).map(({ path }) => path));
  for (let size = -1; size !== paths.size; ) {
    size = paths.size;
    for (const [path, targets] of reached.imports) {
      if ([...targets.values()].some((target) => paths.has(target))) paths.add(path);
    }
  }
  return paths;
});
