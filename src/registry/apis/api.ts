import type { CodeRange } from '../codeRange.js';
import type { Source } from '../source.js';

/**
 * What a close call does with an argument that it doesn't send unchanged as a code. `notANumber` is for values that
 * aren't numbers, where that differs.
 */
export type CodeOutcome =
  | { readonly does: 'throw'; readonly error: string }
  /** Converts it to a 16-bit integer, and accepts or rejects that number. */
  | { readonly does: 'convert'; readonly by?: Conversion; readonly notANumber?: CodeOutcome }
  /** Accepts it within these ranges. A fraction is truncated when the frame is written: 1000.5 is sent as 1000. */
  | { readonly does: 'truncate'; readonly within: readonly CodeRange[]; readonly notANumber?: CodeOutcome }
  /** Writes it to the frame, modulo 65,536. */
  | { readonly does: 'send' }
  /**
   * Passes it on unchanged, whatever its type and size, because there is no frame with 16 bits. With `within`, only
   * values that compare as within these ranges.
   */
  | { readonly does: 'hand over'; readonly within?: readonly CodeRange[] }
  /** Sends a Close frame without a code. */
  | { readonly does: 'omit' }
  /** Sends another code. */
  | { readonly does: 'replace'; readonly code: number }
  /** Neither sends nor throws anything. */
  | { readonly does: 'nothing' };

/**
 * How a value is converted to an integer. All convert `'4000'` to 4000, and values that aren't numbers to 0.
 *
 * - `clamp`, the default: Web IDL's `[Clamp] unsigned short`. Limited to 16 bits. Fractions are rounded to the nearest
 *   integer, halves to the even one: 2999.5 is 3000.
 * - `clamp and cut`: like `clamp`, but fractions are truncated: 2999.6 is 2999.
 * - `clamp to even`: like `clamp`, but every fraction is rounded to its even neighbour: 1000.6 is 1000.
 * - `int32`: ECMAScript's ToInt32. Fractions are truncated, and numbers beyond 32 bits wrap around.
 */
export type Conversion = 'clamp' | 'clamp and cut' | 'clamp to even' | 'int32';

/** Values that aren't integers. `object` is a plain object. `undefined` counts as no code. */
export type WrongType = 'string' | 'fraction' | 'NaN' | 'bigint' | 'null' | 'boolean' | 'object';

/** Values in place of the reason that aren't strings. `bytes` is a Uint8Array. `undefined` counts as no reason. */
export type WrongReason = 'number' | 'bigint' | 'null' | 'boolean' | 'object' | 'bytes' | 'symbol';

/** What a close call does with a reason that isn't a string. */
export type ReasonOutcome =
  | { readonly does: 'throw'; readonly error: string }
  /** Sends it as the string to which JavaScript converts it: `null` as "null". */
  | { readonly does: 'convert' }
  /** Sends its bytes. */
  | { readonly does: 'send' }
  /** Passes it on unchanged, because there is no frame that requires bytes. */
  | { readonly does: 'hand over' }
  /** Sends another reason. */
  | { readonly does: 'replace'; readonly reason: string }
  /** Closes as if there were no reason. */
  | { readonly does: 'omit' }
  /** Neither sends nor throws anything. */
  | { readonly does: 'nothing' };

/** The facts about one API that closes WebSockets. */
export interface Api {
  /** The id in the marks of its declarations, and in findings. */
  readonly id: string;
  /** Its name in a sentence: "ws throws TypeError", "the standard WebSocket throws InvalidAccessError". */
  readonly name: string;
  /** Where its code runs, in a sentence: "in Bun". Absent where that is "with" its name. */
  readonly place?: string;
  /** The npm packages that contain it, where it isn't built in. */
  readonly packages?: readonly string[];
  /** The role of the endpoint that calls it. A `client` gets the advice for a page, the others that for a server. */
  readonly role: 'client' | 'server' | 'both';
  /** The version or edition that was read or observed. */
  readonly version: string;
  /** The name of its close call, where it isn't `close`. */
  readonly closeCall?: string;
  /** The codes that its close call sends unchanged in the Close frame. */
  readonly accepts: readonly CodeRange[];
  /**
   * Where the code isn't sent in a Close frame of RFC 6455, so that the protocol's rules don't apply: it is in a
   * `message` of the library's own, or nowhere in a `mock`, which may report whatever a test needs.
   */
  readonly carrier?: 'message' | 'mock';
  /** What it does with an integer that it doesn't accept. */
  readonly rejectedCode: CodeOutcome;
  /** Exceptions for some of them. */
  readonly except?: readonly { readonly codes: readonly CodeRange[]; readonly outcome: CodeOutcome }[];
  /** What it does with values that aren't integers. */
  readonly wrongType: Readonly<Record<WrongType, CodeOutcome>>;
  /** The code that it sends for a call without one. Absent: the Close frame has no code. */
  readonly defaultCode?: number;
  /**
   * What it does with a reason of more than 123 bytes of UTF-8. `cut` shortens it, `send` writes a frame that breaks
   * the protocol.
   */
  readonly longReason:
    | Extract<CodeOutcome, { does: 'throw' | 'nothing' }>
    | { readonly does: 'cut' }
    | { readonly does: 'send' };
  /** What it does with a reason that isn't a string. */
  readonly wrongReason: Readonly<Record<WrongReason, ReasonOutcome>>;
  /** The unit of the limit of 123, where it isn't bytes of UTF-8. */
  readonly reasonCountedIn?: 'UTF-16 units';
  /**
   * What happens to a reason when the code is `undefined`. It is `dropped`, whatever its length, or unless it is too
   * long (`dropped if short`). It is `sent` with 1000 or the default code. The call fails as for a rejected code,
   * whatever the length (`throws`), or unless it is too long (`throws if short`). Its bytes are written in place of the
   * code (`garbled`). Or the runtimes of the API differ (`varies`).
   */
  readonly reasonWithoutCode:
    | 'dropped'
    | 'dropped if short'
    | 'sent'
    | 'throws'
    | 'throws if short'
    | 'garbled'
    | 'varies';
  /** The codes that its close event or handler can report, if the peer conforms to RFC 6455. */
  readonly receives: readonly CodeRange[];
  /** The call that ends a connection without a Close frame, if there is one. */
  readonly abort?: string;
  /** Calls that don't follow these rules, as source text: `close(4000n)`. */
  readonly oddities?: Readonly<Record<string, CodeOutcome>>;
  /** Reasons that don't follow these rules, as source text: `"😀".repeat(30)`. */
  readonly oddReasons?: Readonly<Record<string, ReasonOutcome>>;
  /** The differences of single runtimes, by their ids. */
  readonly departures?: Readonly<Record<string, Departure>>;
  readonly sources: readonly Source[];
  /** TypeScript declarations of its WebSocket surface, with the marks of `CloseCodes`. */
  readonly surface: string;
}

/** The differences of one runtime from the API that it implements. */
export type Departure = Partial<
  Pick<Api, 'accepts' | 'rejectedCode' | 'except' | 'longReason' | 'reasonWithoutCode' | 'receives' | 'oddities'>
> & {
  readonly wrongType?: Partial<Api['wrongType']>;
  readonly wrongReason?: Partial<Api['wrongReason']>;
};

/** The API in one runtime. */
export function asIn(runtimeId: string, api: Api): Api {
  const departure = api.departures?.[runtimeId];
  if (!departure) return api;
  const wrongType = { ...api.wrongType, ...departure.wrongType };
  return { ...api, ...departure, wrongType, wrongReason: { ...api.wrongReason, ...departure.wrongReason } };
}
