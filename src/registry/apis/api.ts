import type { CodeRange } from '../codeRange.js';
import type { Source } from '../source.js';

/** What a close call does with an argument. */
export type Outcome =
  | { readonly does: 'throw'; readonly error: string }
  /**
   * Taken as the number that Web IDL's `[Clamp] unsigned short` makes of it, and judged as that number: `'4000'` is
   * 4000, 1000.5 is 1000, 2999.5 is 3000 (halves go to the even neighbour), `'abc'` is 0.
   */
  | { readonly does: 'convert' }
  /** Taken when it lies within these ranges, and cut to a whole number when the frame is written: 1000.5 as 1000. */
  | { readonly does: 'truncate'; readonly within: readonly CodeRange[] };

/** Everything that is claimed about one API that closes WebSockets. */
export interface Api {
  /** The name in the marks of its declarations, and in findings. */
  readonly id: string;
  /** How a sentence calls it: "ws throws TypeError", "the standard WebSocket throws InvalidAccessError". */
  readonly name: string;
  /** Which end of the connection calls it. A `client` is advised as a page is, the others as a server is. */
  readonly role: 'client' | 'server' | 'both';
  /** The version or edition this was read from or observed on. */
  readonly version: string;
  /** The codes that its close call takes. */
  readonly accepts: readonly CodeRange[];
  /** The same for a reader: "1000 and 3000-4999". */
  readonly acceptsText: string;
  /** What happens to a whole number that it doesn't take. */
  readonly rejectedCode: Extract<Outcome, { does: 'throw' }>;
  /** What happens to values that aren't whole numbers; `object` is a plain one. `undefined` is no code at all. */
  readonly wrongType: Readonly<
    Record<'string' | 'fraction' | 'NaN' | 'bigint' | 'null' | 'boolean' | 'object', Outcome>
  >;
  /** What happens to a reason of more than 123 bytes of UTF-8. */
  readonly longReason: Extract<Outcome, { does: 'throw' }>;
  /**
   * What becomes of a reason when the code is `undefined`: it is dropped without a look at its length, or the runtimes
   * that share the API don't agree.
   */
  readonly reasonWithoutCode: 'dropped' | 'varies';
  /** The codes that its close event or handler can show, the peer keeping to RFC 6455. */
  readonly receives: readonly CodeRange[];
  /** How a connection is ended without a Close frame, where the API has a call for it. */
  readonly abort?: string;
  readonly sources: readonly Source[];
  /** Its WebSocket surface, as TypeScript declarations carrying the marks of `CloseCodes`. */
  readonly surface: string;
}
