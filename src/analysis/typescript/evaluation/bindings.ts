import ts from 'typescript';
import { symbolBehind } from '../resolution/symbols.js';
import { variablesIn } from '../syntax/assignments.js';
import { keyOf } from '../syntax/declarations.js';
import { unwrap } from '../syntax/nodes.js';
import {
  type AbstractValue,
  absent,
  heldUnder,
  madeOf,
  primitive,
  sizeOf,
  someObject,
  unknown,
} from './abstractValue.js';
import { assumedValue, isChanged } from './names.js';
import type { Outcome } from './outcome.js';
import type { Run } from './run.js';
import { assign, distinct, type State } from './state.js';

/** The states after `const a = …, b = …`. */
export function declare(run: Run, { declarations }: ts.VariableDeclarationList, state: State): readonly State[] {
  let states: readonly State[] = [state];
  for (const { name, initializer } of declarations) {
    states = distinct(
      states.flatMap((before) =>
        initializer
          ? run
              .evaluate(initializer, before)
              .flatMap(({ state: after, value }) => bind(run, name, undefined, value, after))
          : bind(run, name, undefined, absent, before),
      ),
    );
  }
  return states;
}

/** The states after a declared name, or the names in a pattern, have got a value. */
export function bind(
  run: Run,
  name: ts.BindingName,
  initializer: ts.Expression | undefined,
  value: AbstractValue,
  state: State,
): readonly State[] {
  const given: readonly Outcome[] = withDefault(run, initializer, value, state);
  return distinct(
    given.flatMap(({ state: before, value: bound }) => {
      if (ts.isIdentifier(name)) {
        const symbol = run.checker.getSymbolAtLocation(name);
        return [symbol ? assign(before, symbol, kept(bound, name)) : before];
      }
      let states: readonly State[] = [before];
      name.elements.forEach((element) => {
        if (ts.isOmittedExpression(element)) return;
        const held = element.dotDotDotToken ? madeOf([bound]) : heldUnder(bound, primitive(keyOf(element)));
        // A name that an event is destructured to keeps its assumed value.
        if (!held || held.is === 'unknown') {
          const assumed = ts.isIdentifier(element.name) ? assumedValue(run, element.name) : undefined;
          states = assumed
            ? states.flatMap((each) => bind(run, element.name, undefined, assumed, each))
            : states.flatMap((each) => bind(run, element.name, element.initializer, held ?? madeOf([bound]), each));
        } else states = states.flatMap((each) => bind(run, element.name, element.initializer, held, each));
      });
      return states;
    }),
  );
}

/** The value that a variable still has later. The content of an empty collection isn't known then. */
function kept(value: AbstractValue, name: ts.Identifier): AbstractValue {
  const content = sizeOf(value);
  return content === undefined || (content > 0 && !isChanged(name)) ? value : someObject;
}

function withDefault(
  run: Run,
  initializer: ts.Expression | undefined,
  value: AbstractValue,
  state: State,
): readonly Outcome[] {
  const asGiven = { state, value };
  if (!initializer || value.is === 'list' || value.is === 'table' || value.is === 'object') return [asGiven];
  if (value.is === 'primitive') return value.value === undefined ? run.evaluate(initializer, state) : [asGiven];
  return [asGiven, ...run.evaluate(initializer, state)];
}

/** The state after an assignment. */
export function write(run: Run, target: ts.Expression, value: AbstractValue, state: State): State {
  const variable = unwrap(target);
  if (ts.isIdentifier(variable)) {
    const symbol = symbolBehind(variable, run.checker);
    return symbol ? assign(state, symbol, kept(value, variable)) : state;
  }
  if (!ts.isArrayLiteralExpression(variable) && !ts.isObjectLiteralExpression(variable)) return state;
  return variablesIn(variable).reduce((before, name) => write(run, name, madeOf([value]), before), state);
}

/** The state in which the values of these names are unknown. */
export function forgetNames(run: Run, name: ts.BindingName, state: State): State {
  if (!ts.isIdentifier(name)) {
    return name.elements.reduce(
      (before, element) => (ts.isOmittedExpression(element) ? before : forgetNames(run, element.name, before)),
      state,
    );
  }
  const symbol = run.checker.getSymbolAtLocation(name);
  return symbol && state.variables.has(symbol) ? assign(state, symbol, unknown) : state;
}
