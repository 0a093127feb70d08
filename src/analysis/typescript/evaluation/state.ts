import type ts from 'typescript';
import { type AbstractValue, dependent, isSame, unknown } from './abstractValue.js';

/** What the variables hold that were declared or written to on one way through a function. */
export interface State {
  readonly variables: ReadonlyMap<ts.Symbol, AbstractValue>;
  /** True behind a condition that wasn't understood, and that depends on what is assumed. */
  readonly doubtful: boolean;
}

export const start: State = { variables: new Map(), doubtful: false };

/** More ways than this are taken for one, on which nothing is known any more of what they differ in. */
const mostWays = 24;

export function assign(state: State, variable: ts.Symbol, value: AbstractValue): State {
  const before = state.variables.get(variable);
  if (before && isSame(before, value)) return state;
  return { ...state, variables: new Map(state.variables).set(variable, value) };
}

export function doubt(state: State): State {
  return state.doubtful ? state : { ...state, doubtful: true };
}

/** The state with nothing but the variables that another one knows: those of a function that was left are gone. */
export function keepOnly(state: State, known: State): State {
  if (state.variables === known.variables) return state;
  const variables = new Map([...state.variables].filter(([variable]) => known.variables.has(variable)));
  return { ...state, variables };
}

/** The states, each once. */
export function distinct(states: readonly State[]): readonly State[] {
  if (states.length < 2) return states;
  const different: State[] = [];
  for (const state of states) if (!different.some((other) => isSameState(state, other))) different.push(state);
  return different.length > mostWays ? [merged(different)] : different;
}

function isSameState(a: State, b: State): boolean {
  if (a.doubtful !== b.doubtful) return false;
  if (a.variables === b.variables) return true;
  if (a.variables.size !== b.variables.size) return false;
  return [...a.variables].every(([variable, value]) => {
    const other = b.variables.get(variable);
    return other !== undefined && isSame(value, other);
  });
}

function merged(states: readonly State[]): State {
  const variables = new Map<ts.Symbol, AbstractValue>();
  for (const { variables: some } of states) {
    for (const [variable, value] of some) {
      const isShared = states.every((state) => {
        const other = state.variables.get(variable);
        return other !== undefined && isSame(value, other);
      });
      variables.set(variable, isShared ? value : dependent);
    }
  }
  return { variables, doubtful: states.some(({ doubtful }) => doubtful) };
}

/** What is no longer known after a piece of code that may have run any number of times. */
export function forget(state: State, variables: ReadonlySet<ts.Symbol>): State {
  const forgotten = [...variables].filter((variable) => state.variables.has(variable));
  if (forgotten.length === 0) return state;
  const kept = new Map(state.variables);
  for (const variable of forgotten) kept.set(variable, state.doubtful ? dependent : unknown);
  return { ...state, variables: kept };
}
