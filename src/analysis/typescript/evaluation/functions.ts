import ts from 'typescript';
import { maxCallDepth } from '../../limits.js';
import { contains } from '../syntax/nodes.js';
import { type AbstractValue, absent } from './abstractValue.js';
import { bind, forgetNames } from './bindings.js';
import { distinctOutcomes, type Outcome } from './outcome.js';
import type { Run } from './run.js';
import { forget, keepOnly, type State } from './state.js';

/** The outcomes of a call of a function with these arguments. Undefined where it isn't followed. */
export function callFunction(
  run: Run,
  target: ts.FunctionLikeDeclaration,
  given: readonly AbstractValue[],
  state: State,
): readonly Outcome[] | undefined {
  const { body } = target;
  if (!body || target.asteriskToken || run.entered.includes(target) || run.entered.length >= maxCallDepth)
    return undefined;
  run.entered.push(target);
  let bound: readonly State[] = [state];
  target.parameters.forEach((parameter, index) => {
    const value: AbstractValue = parameter.dotDotDotToken
      ? { is: 'list', items: given.slice(index) }
      : (given[index] ?? absent);
    bound = bound.flatMap((before) => bind(run, parameter.name, parameter.initializer, value, before));
  });
  const outcomes = bound.flatMap((before): readonly Outcome[] => {
    if (!ts.isBlock(body)) return run.evaluate(body, before);
    const { next, jumps } = run.executeAll(body.statements, [before]);
    return [...next.map((after) => ({ state: after, value: absent })), ...jumps.filter(({ to }) => to === 'return')];
  });
  run.entered.pop();
  return distinctOutcomes(outcomes.map(({ state: after, value }) => ({ state: keepOnly(after, state), value })));
}

/** The body of a function that isn't called here may run with the current state, or later. */
export function enter(run: Run, target: ts.SignatureDeclaration, state: State): void {
  if (!run.seeksPoint || !run.programPoint || !contains(target, run.programPoint) || run.entered.includes(target))
    return;
  const { body } = target as ts.FunctionLikeDeclaration;
  run.entered.push(target);
  const later = forget(state, run.written.after(target));
  let bound: readonly State[] = [later];
  for (const { name, initializer } of target.parameters) {
    if (initializer && contains(initializer, run.programPoint))
      bound.flatMap((before) => run.evaluate(initializer, before));
    bound = bound.map((before) => forgetNames(run, name, before));
  }
  if (body && ts.isBlock(body)) run.executeAll(body.statements, bound);
  else if (body) for (const before of bound) run.evaluate(body, before);
  run.entered.pop();
}
