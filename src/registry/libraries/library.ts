import type { ApiId } from '../apis/index.js';
import type { Source } from '../source.js';

/**
 * A library that passes a close code and its reason on to a WebSocket of another API, which accepts or refuses them.
 */
export interface Library {
  /** The folder's name. */
  readonly id: string;
  /** Its name in a sentence. */
  readonly name: string;
  /** The version that was read. For several packages, the version of each. */
  readonly version: string;
  /** The npm packages whose modules it declares. */
  readonly packages: readonly string[];
  /** The APIs whose close call it calls. `global` is the API of the global `WebSocket` where it runs. */
  readonly delegatesTo: readonly (ApiId | 'global')[];
  readonly sources: readonly Source[];
  /**
   * TypeScript declarations of the part of its surface that close codes flow through, with the marks of `CloseCodes`.
   */
  readonly surface: string;
}
