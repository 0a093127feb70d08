import type { AbstractValue } from './abstractValue.js';
import type { Outcome } from './outcome.js';
import { distinct, type State } from './state.js';

/** How control leaves a statement. A throw leads nowhere: what catches it is reckoned with from the start of a `try`. */
export interface Completion {
  readonly next: readonly State[];
  readonly jumps: readonly Jump[];
}

export interface Jump {
  readonly to: 'return' | 'break' | 'continue';
  readonly label?: string;
  readonly state: State;
  readonly value: AbstractValue;
}

/** One or the other of several. */
export function both(...completions: readonly (readonly Completion[])[]): Completion {
  const all = completions.flat();
  return { next: distinct(all.flatMap(({ next }) => next)), jumps: all.flatMap(({ jumps }) => jumps) };
}

/** On to the next statement. */
export function goesOn(outcomes: readonly Outcome[]): Completion {
  return { next: distinct(outcomes.map(({ state }) => state)), jumps: [] };
}

/** One after the other, from each of these states. */
export function inSequence<T>(
  items: readonly T[],
  states: readonly State[],
  step: (item: T, state: State) => Completion,
): Completion {
  let next = distinct(states);
  const jumps: Jump[] = [];
  for (const item of items) {
    const completions = next.map((state) => step(item, state));
    next = distinct(completions.flatMap((completion) => completion.next));
    jumps.push(...completions.flatMap((completion) => completion.jumps));
  }
  return { next, jumps };
}
