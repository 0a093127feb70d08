import type ts from 'typescript';
import { type AbstractValue, depends, truthOf } from './abstractValue.js';
import type { Run } from './run.js';
import { distinct, doubt, type State } from './state.js';

/** The states in which a condition holds, and those in which it doesn't. */
export function decide(
  run: Run,
  condition: ts.Expression,
  state: State,
): { readonly yes: readonly State[]; readonly no: readonly State[] } {
  const yes: State[] = [];
  const no: State[] = [];
  for (const { state: after, value } of run.evaluate(condition, state)) {
    const truth = truthOf(value);
    const next = behind(value, after);
    if (truth !== false) yes.push(next);
    if (truth !== true) no.push(next);
  }
  return { yes: distinct(yes), no: distinct(no) };
}

/** The state after a condition with this value, on either branch. */
export function behind(value: AbstractValue, state: State): State {
  return truthOf(value) === undefined && depends(value) ? doubt(state) : state;
}
