import type { CodeRange } from '../ranges.js';
import type { Source } from '../source.js';

/** What a close call does with an argument. */
export type Outcome =
  | { readonly does: 'throw'; readonly error: string }
  /** Taken as another value: `'4000'` as 4000, 1000.5 as 1000. */
  | { readonly does: 'convert' };

/** Everything that is claimed about one API that closes WebSockets. */
export interface Api {
  /** The name in the marks of its declarations, and in findings. */
  readonly id: string;
  /** How a sentence calls it: "the npm package ws". */
  readonly name: string;
  /** Which end of the connection calls it. */
  readonly role: 'client' | 'server' | 'both';
  /** The version or edition this was read from or observed on. */
  readonly version: string;
  /** The codes that its close call takes. */
  readonly accepts: readonly CodeRange[];
  /** What happens to a number that it doesn't take. */
  readonly rejectedCode: Outcome;
  /** What happens to values that aren't whole numbers. A conversion may still end in a rejected code. */
  readonly wrongType: Readonly<
    Record<'string' | 'fraction' | 'NaN' | 'bigint' | 'null' | 'boolean' | 'object', Outcome>
  >;
  /** What happens to a reason of more than 123 bytes of UTF-8. */
  readonly longReason: Outcome;
  /** The codes that its close event or handler can show, the peer keeping to RFC 6455. */
  readonly receives: readonly CodeRange[];
  /** Whether a close call of this API ends the connection without a Close frame, and how it is written. */
  readonly abort?: string;
  readonly sources: readonly Source[];
  /** Its WebSocket surface, as TypeScript declarations carrying the marks of `CloseCodes`. */
  readonly surface: string;
}
