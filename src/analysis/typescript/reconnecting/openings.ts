import type { ReconnectSite } from '../../site.js';
import type { Span } from '../../span.js';

/** Places around a reconnecting call where the writer can insert code. */
export interface Openings {
  /** The handler's expression for the code, and what must be inserted for it. Absent where that isn't clear. */
  readonly code?: CodeName;
  /** The statement that connects again, where it can be made conditional. */
  readonly statement?: ConnectingStatement;
  /** The condition on the code, where there is exactly one and it tests nothing else. */
  readonly condition?: { readonly span: Span; readonly connectsWhen: boolean; readonly isCompound: boolean };
  /** How to make a missing or constant delay grow. */
  readonly backoff?: Backoff;
}

export interface CodeName {
  /** `code`, `event.code` */
  readonly name: string;
  readonly insert?: {
    readonly at: number;
    /** What is inserted: a parameter, or another property in the parameter's destructuring pattern. */
    readonly as: 'parameter' | 'property';
    readonly name: string;
    /** The parameter's type, where it has no contextual type. */
    readonly type?: 'number' | 'CloseEvent';
  };
}

export interface ConnectingStatement {
  readonly span: Span;
  /**
   * Its context: one of several statements, the only statement of an `if` without braces, the body of an arrow
   * function, or the name of the function that connects.
   */
  readonly stands: 'among others' | 'alone' | 'as an expression' | 'as a reference';
}

export interface Backoff {
  /** The span of the delay in a timer's call, or of the whole call that doesn't wait. */
  readonly call: Span;
  /** The source text of the delay. Absent where there is none. */
  readonly delay?: string;
  /** The source text of the function for a timer to call, where there is no timer yet. */
  readonly callback?: string;
  /** The counter of attempts, and the offset of its declaration. */
  readonly counter: { readonly name: string; readonly at: number; readonly isField: boolean };
  /**
   * Where the connection is known to be open: in a handler's body, or before the statement where a handler is added.
   */
  readonly opened: {
    readonly at: number;
    readonly listener?: { readonly socket: string; readonly listens: 'onopen' | 'addEventListener' | 'on' };
  };
}

/** The part of a site that this front end stored for its writer. */
export function openingsOf({ openings }: ReconnectSite): Openings {
  return openings as Openings;
}
