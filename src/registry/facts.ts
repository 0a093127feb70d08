import type { Source } from './source.js';

/** What to do where a code can't be sent. */
export interface Instead {
  /** Another code, `no-code` for `close()` without arguments, `terminate` for an end without a Close frame. */
  readonly send: number | 'no-code' | 'terminate';
  /** When this is the one to take. */
  readonly note: string;
}

/** How a code shows up in the close event of the receiving end. */
export interface Seen {
  /** `broken-peer`: only when the other end breaks the protocol, and then not in every runtime. */
  readonly inEventCode: 'yes' | 'no' | 'broken-peer';
  /** The `wasClean` that goes with it; absent where it isn't settled. */
  readonly wasClean?: boolean;
  readonly note: string;
}

/** Whether connecting again makes sense after a code was received. */
export interface Reconnect {
  readonly when:
    | 'no' // the end was intended
    | 'backoff' // with growing, random delays
    | 'after-pause' // once, after a random pause
    | 'fix-first' // the same thing would happen again
    | 'by-agreement'; // the two ends decide
  readonly note: string;
}

/** What is known of one code. Sentences are whole and in English; they are translated when they are shown. */
export interface Facts {
  /** In title case: "Abnormal Closure". */
  readonly name: string;
  /** One sentence for the reader in a hurry. */
  readonly verdict: string;
  readonly meaning: string;
  /** Which end may send it in a Close frame. */
  readonly senders: 'both' | 'client' | 'server' | 'none';
  /** Whether it may stand in a Close frame at all; an API may still refuse it. */
  readonly sendable: boolean;
  readonly seen: Seen;
  /** By role, the best first. Empty where the code itself may be sent. */
  readonly sendInstead: { readonly page: readonly Instead[]; readonly server: readonly Instead[] };
  readonly reconnect: Reconnect;
  readonly sources: readonly Source[];
}
