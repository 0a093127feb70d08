import { type ApiId, apiOf } from './apis/index.js';
import { type CodeRange, inRanges } from './codeRange.js';
import observed from './observed.json';

/** What close() of one runtime does with integers, as observed. */
export interface Runtime {
  readonly id: string;
  /** As readers know it: "Chromium". */
  readonly name: string;
  /** The part of the version that readers need: "156". */
  readonly version: string;
  readonly api: ApiId;
  /** The codes that it sends unchanged in the Close frame. */
  readonly takes: readonly CodeRange[];
  /** The codes for which it throws. For all others it sends another code, or none. */
  readonly throws: readonly CodeRange[];
}

/** Every runtime that was run. The conformance run writes them, in the order of its tables. */
export const runtimes = observed as unknown as readonly Runtime[];

/** The runtimes that send a code of close() unchanged, and those that throw. Counted as in `countedRuntimes`. */
export function runtimesFor(code: number): {
  readonly accepting: readonly Runtime[];
  readonly rejecting: readonly Runtime[];
} {
  return {
    accepting: countedRuntimes.filter(({ takes }) => inRanges(code, takes)),
    rejecting: countedRuntimes.filter(({ throws }) => inRanges(code, throws)),
  };
}

/**
 * The runtimes that readers count. Those with the same name are one, like the two endpoints of a library. Mocks are
 * left out, because they report whatever a test needs.
 */
export const countedRuntimes: readonly Runtime[] = runtimes.filter(
  ({ name, api }, at) => apiOf(api).carrier !== 'mock' && runtimes.findIndex((other) => other.name === name) === at,
);
