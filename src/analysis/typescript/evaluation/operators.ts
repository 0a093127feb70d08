import ts from 'typescript';
import { operationOf, type Primitive } from '../syntax/operators.js';
import { type AbstractValue, areEqual, madeOf, primitive, truthOf } from './abstractValue.js';

/** The result of a binary operator that evaluates both operands. */
export function binary(operator: ts.SyntaxKind, left: AbstractValue, right: AbstractValue): AbstractValue {
  const equality = equalityOf(operator, left, right);
  if (equality !== undefined) return primitive(equality, [left, right]);
  if (operator === ts.SyntaxKind.InKeyword) return isKeyIn(left, right);
  const operate = operationOf(operator);
  if (!operate || left.is !== 'primitive' || right.is !== 'primitive') return madeOf([left, right]);
  return computed(() => operate(left.value, right.value), [left, right]);
}

function equalityOf(operator: ts.SyntaxKind, left: AbstractValue, right: AbstractValue): boolean | undefined {
  switch (operator) {
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
      return areEqual(left, right, false);
    case ts.SyntaxKind.EqualsEqualsToken:
      return areEqual(left, right, true);
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      return negated(areEqual(left, right, false));
    case ts.SyntaxKind.ExclamationEqualsToken:
      return negated(areEqual(left, right, true));
    default:
      return undefined;
  }
}

/** `!truth`. Undefined when that isn't known. */
export function negated(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

/** `key in holder` */
function isKeyIn(key: AbstractValue, holder: AbstractValue): AbstractValue {
  if (key.is !== 'primitive') return madeOf([key, holder]);
  const name = String(key.value);
  if (holder.is === 'table' && !holder.isMap) {
    return primitive(holder.entries.has(name) || name in Object.prototype, [key]);
  }
  if (holder.is === 'list' && /^\d+$/.test(name)) return primitive(Number(name) < holder.items.length, [key]);
  return madeOf([key, holder]);
}

/** The result of a unary operator without side effects. */
export function unary(operator: ts.PrefixUnaryOperator, operand: AbstractValue): AbstractValue {
  if (operator === ts.SyntaxKind.ExclamationToken) {
    const truth = truthOf(operand);
    return truth === undefined ? madeOf([operand]) : primitive(!truth, [operand]);
  }
  if (operand.is !== 'primitive') return madeOf([operand]);
  // biome-ignore lint/suspicious/noExplicitAny: operators take whatever a program gives them.
  const value: any = operand.value;
  switch (operator) {
    case ts.SyntaxKind.PlusToken:
      return computed(() => +value, [operand]);
    case ts.SyntaxKind.MinusToken:
      return computed(() => -value, [operand]);
    case ts.SyntaxKind.TildeToken:
      return computed(() => ~value, [operand]);
    default:
      return madeOf([operand]);
  }
}

/** `typeof operand` */
export function typeOf(operand: AbstractValue): AbstractValue {
  switch (operand.is) {
    case 'primitive':
      return primitive(typeof operand.value, [operand]);
    case 'list':
    case 'table':
      return primitive('object');
    default:
      return madeOf([operand]);
  }
}

/** The result of a computation that may throw, as for a bigint and a number. */
export function computed(compute: () => Primitive, from: readonly AbstractValue[]): AbstractValue {
  try {
    return primitive(compute(), from);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError) return madeOf(from);
    throw error;
  }
}
