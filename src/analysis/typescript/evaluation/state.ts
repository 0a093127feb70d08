import type ts from 'typescript';
import { maxStates } from '../../limits.js';
import { type AbstractValue, dependent, isSame, unknown } from './abstractValue.js';

/** The values of the variables that are declared or assigned on one path through a function. */
export interface State {
  readonly variables: ReadonlyMap<ts.Symbol, AbstractValue>;
  /** True after a condition that depends on the assumptions and isn't understood. */
  readonly doubtful: boolean;
}

export const start: State = { variables: new Map(), doubtful: false };

export function assign(state: State, variable: ts.Symbol, value: AbstractValue): State {
  const before = state.variables.get(variable);
  if (before && isSame(before, value)) return state;
  return { ...state, variables: new Map(state.variables).set(variable, value) };
}

export function doubt(state: State): State {
  return state.doubtful ? state : { ...state, doubtful: true };
}

/** The state reduced to the variables of another one. Those of a function that has returned are removed. */
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
  return different.length > maxStates ? [merged(different)] : different;
}

function isSameState(a: State, b: State): boolean {
  if (a.doubtful !== b.doubtful) return false;
  if (a.variables === b.variables) return true;
  if (a.variables.size !== b.variables.size) return false;
  for (const [variable, value] of a.variables) {
    const other = b.variables.get(variable);
    if (other === undefined || !isSame(value, other)) return false;
  }
  return true;
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

/** The state after code that may have run any number of times: the variables are unknown. */
export function forget(state: State, variables: ReadonlySet<ts.Symbol>): State {
  const forgotten = [...variables].filter((variable) => state.variables.has(variable));
  if (forgotten.length === 0) return state;
  const kept = new Map(state.variables);
  for (const variable of forgotten) kept.set(variable, state.doubtful ? dependent : unknown);
  return { ...state, variables: kept };
}
