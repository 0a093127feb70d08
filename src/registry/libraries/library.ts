import type { ApiId } from '../apis/index.js';
import type { Source } from '../source.js';

/** A library that hands a close code and its reason on to a WebSocket of another API, which judges them. */
export interface Library {
  /** The folder's name. */
  readonly id: string;
  /** How a sentence calls it. */
  readonly name: string;
  /** The version its declarations were read from; of each package, where there are several. */
  readonly version: string;
  /** The npm packages whose modules it declares. */
  readonly packages: readonly string[];
  /** Whose close call it ends in; `global` is the one of the global `WebSocket`, whatever that is where it runs. */
  readonly delegatesTo: readonly (ApiId | 'global')[];
  readonly sources: readonly Source[];
  /** The part of its surface that close codes flow through, as TypeScript declarations carrying the marks of `CloseCodes`. */
  readonly surface: string;
}
