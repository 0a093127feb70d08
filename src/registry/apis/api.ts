import type { CodeRange } from '../codeRange.js';
import type { Source } from '../source.js';

/**
 * What a close call does with an argument that is no code it puts into the frame as given. `notANumber` is what it does
 * with what is no number at all, where that differs from what is said of the rest.
 */
export type Outcome =
  | { readonly does: 'throw'; readonly error: string }
  /** Taken as the 16-bit number that a conversion makes of it, and judged as that number. */
  | { readonly does: 'convert'; readonly by?: Conversion; readonly notANumber?: Outcome }
  /**
   * Taken when it lies within these ranges, and cut to a whole number when the frame is written: 1000.5 as 1000.
   */
  | { readonly does: 'truncate'; readonly within: readonly CodeRange[]; readonly notANumber?: Outcome }
  /** Put into the frame as it is, modulo 65,536. */
  | { readonly does: 'send' }
  /**
   * Handed over as it is, of whatever type and size, since no frame holds it to 16 bits. With `within` only what a
   * comparison finds to lie within these ranges.
   */
  | { readonly does: 'hand over'; readonly within?: readonly CodeRange[] }
  /** The Close frame goes without a code. */
  | { readonly does: 'omit' }
  /** Another code goes out in its place. */
  | { readonly does: 'replace'; readonly code: number }
  /** Nothing is sent and nothing thrown. */
  | { readonly does: 'nothing' };

/**
 * How a whole number is made of a value. All take `'4000'` as 4000 and what is no number as 0.
 *
 * - `clamp`, where nothing is said: Web IDL's `[Clamp] unsigned short`. Kept within 16 bits; fractions go to the
 *   nearest whole number, halves to the even neighbour: 2999.5 is 3000.
 * - `clamp and cut`: as clamp, but fractions are cut: 2999.6 is 2999.
 * - `clamp to even`: as clamp, but every fraction goes to its even neighbour: 1000.6 is 1000.
 * - `int32`: ECMAScript's ToInt32. Fractions are cut, and what leaves 32 bits comes round again.
 */
export type Conversion = 'clamp' | 'clamp and cut' | 'clamp to even' | 'int32';

/** Values that aren't whole numbers; `object` is a plain one. `undefined` is no code at all. */
export type WrongType = 'string' | 'fraction' | 'NaN' | 'bigint' | 'null' | 'boolean' | 'object';

/** Values that aren't strings, in the reason's place; `bytes` is a Uint8Array. `undefined` is no reason at all. */
export type WrongReason = 'number' | 'bigint' | 'null' | 'boolean' | 'object' | 'bytes' | 'symbol';

/** What a close call does with a reason that isn't the string that it could send. */
export type ReasonOutcome =
  | { readonly does: 'throw'; readonly error: string }
  /** The string that JavaScript makes of it is sent: `null` as "null". */
  | { readonly does: 'convert' }
  /** Its bytes are sent. */
  | { readonly does: 'send' }
  /** Handed to the other end as it is: no frame holds it to bytes. */
  | { readonly does: 'hand over' }
  /** Another reason goes out in its place. */
  | { readonly does: 'replace'; readonly reason: string }
  /** The call does what it does without a reason. */
  | { readonly does: 'omit' }
  /** Nothing is sent and nothing thrown. */
  | { readonly does: 'nothing' };

/** Everything that is claimed about one API that closes WebSockets. */
export interface Api {
  /** The name in the marks of its declarations, and in findings. */
  readonly id: string;
  /** How a sentence calls it: "ws throws TypeError", "the standard WebSocket throws InvalidAccessError". */
  readonly name: string;
  /** The npm packages that it comes with, where it isn't built in. */
  readonly packages?: readonly string[];
  /** Which end of the connection calls it. A `client` is advised as a page is, the others as a server is. */
  readonly role: 'client' | 'server' | 'both';
  /** The version or edition this was read from or observed on. */
  readonly version: string;
  /** What its close call is called, where it isn't `close`. */
  readonly closeCall?: string;
  /** The codes that its close call puts into the Close frame as given. */
  readonly accepts: readonly CodeRange[];
  /**
   * Where the code doesn't travel in a Close frame of RFC 6455, which binds other protocols and mocks to none of its
   * rules: in a `message` of the library's own, or nowhere in a `mock`, which may show whatever a test needs.
   */
  readonly carrier?: 'message' | 'mock';
  /** What happens to a whole number that it doesn't take. */
  readonly rejectedCode: Outcome;
  /** What happens instead to some of them. */
  readonly except?: readonly { readonly codes: readonly CodeRange[]; readonly outcome: Outcome }[];
  /** What happens to values that aren't whole numbers. */
  readonly wrongType: Readonly<Record<WrongType, Outcome>>;
  /** The code that goes out for a call without one. Absent: the Close frame goes without a code. */
  readonly defaultCode?: number;
  /** What happens to a reason of more than 123 bytes of UTF-8. `cut` shortens it, `send` writes a frame that breaks the protocol. */
  readonly longReason:
    | Extract<Outcome, { does: 'throw' | 'nothing' }>
    | { readonly does: 'cut' }
    | { readonly does: 'send' };
  /** What happens to a reason that isn't a string. */
  readonly wrongReason: Readonly<Record<WrongReason, ReasonOutcome>>;
  /** What the limit of 123 counts, where it isn't bytes of UTF-8. */
  readonly reasonCountedIn?: 'UTF-16 units';
  /**
   * What becomes of a reason when the code is `undefined`: `dropped`, without a look at its length or unless it is too
   * long (`dropped if short`); `sent` with 1000 or the default code; an error as for a rejected code, whatever its length (`throws`) or unless it is too long
   * (`throws if short`); its bytes where the code belongs (`garbled`); or the runtimes that share the API don't agree
   * (`varies`).
   */
  readonly reasonWithoutCode:
    | 'dropped'
    | 'dropped if short'
    | 'sent'
    | 'throws'
    | 'throws if short'
    | 'garbled'
    | 'varies';
  /** The codes that its close event or handler can show, the peer keeping to RFC 6455. */
  readonly receives: readonly CodeRange[];
  /** How a connection is ended without a Close frame, where the API has a call for it. */
  readonly abort?: string;
  /** Single calls that follow no rule, as written: `close(4000n)`. */
  readonly oddities?: Readonly<Record<string, Outcome>>;
  /** Single reasons that follow no rule, as written: `"😀".repeat(30)`. */
  readonly oddReasons?: Readonly<Record<string, ReasonOutcome>>;
  /** Where single runtimes don't do what the API says, by the runtime's id. */
  readonly departures?: Readonly<Record<string, Departure>>;
  readonly sources: readonly Source[];
  /** Its WebSocket surface, as TypeScript declarations carrying the marks of `CloseCodes`. */
  readonly surface: string;
}

/** What one runtime does otherwise than the API that it is an implementation of. */
export type Departure = Partial<
  Pick<Api, 'accepts' | 'rejectedCode' | 'except' | 'longReason' | 'reasonWithoutCode' | 'receives' | 'oddities'>
> & {
  readonly wrongType?: Partial<Api['wrongType']>;
  readonly wrongReason?: Partial<Api['wrongReason']>;
};

/** The API as one runtime has it. */
export function asIn(runtimeId: string, api: Api): Api {
  const departure = api.departures?.[runtimeId];
  if (!departure) return api;
  const wrongType = { ...api.wrongType, ...departure.wrongType };
  return { ...api, ...departure, wrongType, wrongReason: { ...api.wrongReason, ...departure.wrongReason } };
}
