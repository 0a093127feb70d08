import type { AbstractValue } from './abstractValue.js';
import type { Outcome } from './outcome.js';
import { distinct, type State } from './state.js';

/**
 * How control leaves a statement. A throw isn't followed: a `catch` is analysed as if it could start at any point of
 * the `try`.
 */
export interface StatementCompletion {
  readonly next: readonly State[];
  readonly jumps: readonly Jump[];
}

export interface Jump {
  readonly to: 'return' | 'break' | 'continue';
  readonly label?: string;
  readonly state: State;
  readonly value: AbstractValue;
}

/** Joins the completions of alternative paths. */
export function both(...completions: readonly (readonly StatementCompletion[])[]): StatementCompletion {
  const all = completions.flat();
  return { next: distinct(all.flatMap(({ next }) => next)), jumps: all.flatMap(({ jumps }) => jumps) };
}

/** Continues with the next statement. */
export function goesOn(outcomes: readonly Outcome[]): StatementCompletion {
  return { next: distinct(outcomes.map(({ state }) => state)), jumps: [] };
}

/** Runs one step after another, from each of these states. */
export function inSequence<T>(
  items: readonly T[],
  states: readonly State[],
  step: (item: T, state: State) => StatementCompletion,
): StatementCompletion {
  let next = distinct(states);
  const jumps: Jump[] = [];
  for (const item of items) {
    const completions = next.map((state) => step(item, state));
    next = distinct(completions.flatMap((completion) => completion.next));
    jumps.push(...completions.flatMap((completion) => completion.jumps));
  }
  return { next, jumps };
}
