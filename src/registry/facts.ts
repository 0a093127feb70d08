import type { Source } from './source.js';

/** What to do where a code can't be sent. */
export interface Instead {
  /** Another code, `no-code` for `close()` without arguments, or `terminate` for an end without a Close frame. */
  readonly send: number | 'no-code' | 'terminate';
  /** When to choose it. */
  readonly note: string;
}

/** What the close event of the receiving endpoint reports for a code. */
export interface Seen {
  /** `broken-peer`: only when the other endpoint breaks the protocol, and not in every runtime. */
  readonly inEventCode: 'yes' | 'no' | 'broken-peer';
  /** The `wasClean` of the same event. Absent where it isn't certain. */
  readonly wasClean?: boolean;
  readonly note: string;
}

/** Whether to connect again after a code was received. */
export interface Reconnect {
  readonly when:
    | 'no' // the end was intended
    | 'backoff' // with growing, random delays
    | 'after-pause' // once, after a random pause
    | 'fix-first' // the same thing would happen again
    | 'by-agreement'; // the two ends decide
  readonly note: string;
}

/** The facts about one code. Sentences are whole and in English. They are translated when they are shown. */
export interface Facts {
  /** In title case: "Abnormal Closure". */
  readonly name: string;
  /** The most important fact in one sentence. */
  readonly verdict: string;
  readonly meaning: string;
  /** Which endpoint may send it in a Close frame. */
  readonly senders: 'both' | 'client' | 'server' | 'none';
  /** Whether a Close frame may contain it. An API may still refuse it. */
  readonly sendable: boolean;
  readonly seen: Seen;
  /** By role, best first. Empty where the code itself may be sent. */
  readonly sendInstead: { readonly page: readonly Instead[]; readonly server: readonly Instead[] };
  readonly reconnect: Reconnect;
  readonly sources: readonly Source[];
}
