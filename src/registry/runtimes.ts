import { type ApiId, apiOf } from './apis/index.js';
import { type CodeRange, inRanges } from './codeRange.js';
import observed from './observed.json';

/** What close() of one runtime was seen to do with whole numbers. */
export interface Runtime {
  readonly id: string;
  /** As a reader knows it: "Chromium". */
  readonly name: string;
  /** As much of the version as a reader needs: "156". */
  readonly version: string;
  readonly api: ApiId;
  /** The codes that it put into the Close frame as given. */
  readonly takes: readonly CodeRange[];
  /** The codes that it threw at. With the others it sent another code, or none. */
  readonly throws: readonly CodeRange[];
}

/** Every runtime that was run. Written by the conformance run, and in the order of its tables. */
export const runtimes = observed as unknown as readonly Runtime[];

/** Which runtimes send a code as it is given to close(), and which throw, as they count to a reader. */
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
 * The runtimes as they count to a reader: those of one name are one, like the two ends of a library, and mocks, which
 * show whatever a test needs, are none.
 */
export const countedRuntimes: readonly Runtime[] = runtimes.filter(
  ({ name, api }, at) => apiOf(api).carrier !== 'mock' && runtimes.findIndex((other) => other.name === name) === at,
);
