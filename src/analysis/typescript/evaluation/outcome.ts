import { type AbstractValue, isSame } from './abstractValue.js';
import { distinct, type State } from './state.js';

/** A possible outcome of an expression. An expression that always throws has none. */
export interface Outcome {
  readonly state: State;
  readonly value: AbstractValue;
}

/** The same outcomes with other values. */
export function changed(
  outcomes: readonly Outcome[],
  change: (value: AbstractValue) => AbstractValue,
): readonly Outcome[] {
  return outcomes.map(({ state, value }) => ({ state, value: change(value) }));
}

/** The outcomes, each once. */
export function distinctOutcomes(outcomes: readonly Outcome[]): readonly Outcome[] {
  if (outcomes.length < 2) return outcomes;
  const groups: { value: AbstractValue; states: State[] }[] = [];
  for (const { state, value } of outcomes) {
    const group = groups.find((other) => isSame(other.value, value));
    if (group) group.states.push(state);
    else groups.push({ value, states: [state] });
  }
  return groups.flatMap(({ value, states }) => distinct(states).map((state) => ({ state, value })));
}
