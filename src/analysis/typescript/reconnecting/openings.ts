import type { ReconnectSite } from '../../site.js';
import type { Span } from '../../span.js';

/** Where code can be put around what connects again, for the writer. */
export interface Openings {
  /** How the handler names the code, and what has to be inserted for it; absent where it can't be told. */
  readonly code?: CodeName;
  /** What connects again, where it can be put under a condition. */
  readonly statement?: ConnectingStatement;
  /** The condition by which the code decides, where there is a single one that asks for nothing else. */
  readonly condition?: { readonly span: Span; readonly connectsWhen: boolean; readonly isCompound: boolean };
  /** How the delay can be made to grow, where it is none or always the same. */
  readonly backoff?: Backoff;
}

export interface CodeName {
  /** `code`, `event.code` */
  readonly name: string;
  readonly insert?: {
    readonly at: number;
    /** What is inserted: a parameter, or a property beside those that the parameter is taken apart into. */
    readonly as: 'parameter' | 'property';
    readonly name: string;
    /** The parameter's type, where nothing else tells it. */
    readonly type?: 'number' | 'CloseEvent';
  };
}

export interface ConnectingStatement {
  readonly span: Span;
  /**
   * Whether it is the body of an arrow function, or of an `if` without braces, or the name of the function that
   * connects, rather than one statement of several.
   */
  readonly stands: 'among others' | 'alone' | 'as an expression' | 'as a reference';
}

export interface Backoff {
  /** The delay's place in a timer's call, or the whole call that doesn't wait. */
  readonly call: Span;
  /** The delay as it is, as written; absent where there is none. */
  readonly delay?: string;
  /** What a timer is to call, as written, where there is no timer. */
  readonly callback?: string;
  /** What counts the attempts, and where it is declared. */
  readonly counter: { readonly name: string; readonly at: number; readonly isField: boolean };
  /** Where the connection is known to be open: in a handler's body, or before the statement where one is to be added. */
  readonly opened: {
    readonly at: number;
    readonly listener?: { readonly socket: string; readonly listens: 'onopen' | 'addEventListener' | 'on' };
  };
}

/** What this front end left in a site for its writer. */
export function openingsOf({ openings }: ReconnectSite): Openings {
  return openings as Openings;
}
