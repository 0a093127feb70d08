import type { CodeRange } from './codeRange.js';

/** What was seen of one runtime by the conformance run. An entry of observed.json, which that run writes. */
export interface Observed {
  readonly id: string;
  /** As a reader knows it: "Chromium". */
  readonly name: string;
  /** As much of the version as a reader needs: "156". */
  readonly version: string;
  /** The id of its API. */
  readonly api: string;
  /** The codes that it put into the Close frame as given. */
  readonly takes: readonly CodeRange[];
  /** The codes that its close call threw at, and the error's name. */
  readonly throws: readonly CodeRange[];
  readonly error?: string;
  /** What close(code) did with the others: the code in the frame, null for a frame without one. */
  readonly replaces: Readonly<Record<string, number | null>>;
  /** How many calls were made, and how many of them put a Close frame on the wire that was read. */
  readonly calls: number;
  readonly frames: number;
  /** What calls with other arguments than a whole number did, as written. */
  readonly others: Readonly<Record<string, string>>;
  /** The code and `wasClean` that arrived, by what the other end did. Null: nothing arrived. */
  readonly arrivals: Readonly<Record<string, readonly [code: number, wasClean: boolean | null] | null>>;
}
