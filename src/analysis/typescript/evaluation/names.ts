import ts from 'typescript';
import { symbolBehind } from '../resolution/symbols.js';
import { changedNamesIn } from '../syntax/changed.js';
import { type MemberAccess, memberName, unwrap } from '../syntax/nodes.js';
import {
  type AbstractValue,
  absent,
  dependent,
  depends,
  heldUnder,
  isSame,
  madeOf,
  primitive,
  sizeOf,
  someObject,
  unknown,
} from './abstractValue.js';
import { changed, type Outcome } from './outcome.js';
import type { Run } from './run.js';
import type { State } from './state.js';

/** The value of a name: of the variable in this state, of an assumption, or of a constant. */
export function valueOfName(run: Run, name: ts.Identifier, state: State): AbstractValue {
  const symbol = symbolBehind(name, run.checker);
  const held = symbol && state.variables.get(symbol);
  if (held) return held;
  if (name.text === 'undefined') return absent;
  if (name.text === 'NaN') return primitive(Number.NaN);
  if (name.text === 'Infinity') return primitive(Number.POSITIVE_INFINITY);
  return assumedValue(run, name) ?? (symbol && constantOf(run, symbol, state)) ?? ofLiteralType(run, name) ?? unknown;
}

/** The assumed value of an expression. */
export function assumedValue(run: Run, expression: ts.Expression): AbstractValue | undefined {
  for (const assumption of run.assumptions) {
    if (assumption.is(expression)) return { is: 'primitive', value: assumption.value, depends: true };
    if (assumption.isIn?.(expression)) return dependent;
  }
  return undefined;
}

/** The value of a constant, computed on demand. */
function constantOf(run: Run, symbol: ts.Symbol, state: State): AbstractValue | undefined {
  const [declared, another] = symbol.declarations ?? [];
  if (declared && ts.isEnumDeclaration(declared)) return another ? undefined : tableOfEnum(run, declared.members);
  const { initializer, name, key, isAssigned } = run.resolution.constantOf(symbol) ?? {};
  // Other code may assign a field that a constructor sets.
  if (!initializer || !name || isAssigned || isChanged(name)) return undefined;
  if (run.entered.includes(initializer)) return unknown;
  const seeking = run.seeksPoint;
  run.seeksPoint = false;
  run.entered.push(initializer);
  const outcomes = run.evaluate(initializer, state);
  run.entered.pop();
  run.seeksPoint = seeking;
  const [first] = outcomes;
  if (!first) return unknown;
  if (!outcomes.every(({ value }) => isSame(value, first.value))) {
    return outcomes.some(({ state: after, value }) => after.doubtful || depends(value)) ? dependent : unknown;
  }
  if (first.state.doubtful && !state.doubtful) return dependent;
  // An empty collection is filled later, perhaps by a function that gets it as an argument.
  if (sizeOf(first.value) === 0) return someObject;
  return key === undefined ? first.value : (heldUnder(first.value, primitive(key)) ?? madeOf([first.value]));
}

function tableOfEnum(run: Run, members: readonly ts.EnumMember[]): AbstractValue {
  const entries = new Map<string, AbstractValue>();
  for (const member of members) {
    const value = run.checker.getConstantValue(member);
    if (value === undefined) return unknown;
    const name = member.name.getText(member.getSourceFile());
    entries.set(name, primitive(value));
    if (typeof value === 'number') entries.set(String(value), primitive(name));
  }
  return { is: 'table', entries, isMap: false };
}

/** `holder.key`, `holder[key]` */
export function evaluateMember(run: Run, access: MemberAccess, state: State): readonly Outcome[] {
  const assumed = assumedValue(run, access);
  if (assumed) return [{ state, value: assumed }];
  const constant = constantAt(run, access);
  if (constant) return [{ state, value: constant }];
  // Another property of the object that contains the value is a different value.
  const isOther =
    memberName(access) !== undefined && run.assumptions.some(({ isIn }) => isIn?.(unwrap(access.expression)));
  if (isOther) return [{ state, value: unknown }];
  return run.evaluate(access.expression, state).flatMap((holder) => {
    const keys: readonly Outcome[] = ts.isPropertyAccessExpression(access)
      ? [{ state: holder.state, value: primitive(access.name.text) }]
      : run.evaluate(access.argumentExpression, holder.state);
    return changed(keys, (key) => memberOf(run, holder.value, key, access, state));
  });
}

function memberOf(
  run: Run,
  holder: AbstractValue,
  key: AbstractValue,
  access: ts.Expression,
  state: State,
): AbstractValue {
  const held = heldUnder(holder, key);
  if (held) return held;
  if (ts.isOptionalChain(access) && holder.is === 'primitive' && holder.value == null) return absent;
  const symbol = holder.is === 'unknown' || holder.is === 'object' ? symbolBehind(access, run.checker) : undefined;
  const constant = symbol && constantOf(run, symbol, state);
  if (constant) return constant;
  return madeOf([holder, key]);
}

/** The value of an enum member, or of an expression whose type has only one value. */
function constantAt(run: Run, access: MemberAccess): AbstractValue | undefined {
  const value = run.checker.getConstantValue(access);
  return value === undefined ? ofLiteralType(run, access) : primitive(value);
}

function ofLiteralType(run: Run, expression: ts.Expression): AbstractValue | undefined {
  const type = run.checker.getTypeAtLocation(expression);
  return type.isNumberLiteral() || type.isStringLiteral() ? primitive(type.value) : undefined;
}

/** Whether the content of a name is changed anywhere in its file. */
export function isChanged(name: ts.Node): boolean {
  return changedNamesIn(name.getSourceFile()).has(name.getText());
}
