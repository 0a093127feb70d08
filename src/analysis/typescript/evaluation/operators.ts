import ts from 'typescript';
import { areEqual, madeOf, type Primitive, primitive, truthOf, type Value } from './value.js';

// biome-ignore lint/suspicious/noExplicitAny: operators take whatever a program gives them.
type Operate = (left: any, right: any) => Primitive;

const operations: ReadonlyMap<ts.SyntaxKind, Operate> = new Map<ts.SyntaxKind, Operate>([
  [ts.SyntaxKind.LessThanToken, (left, right) => left < right],
  [ts.SyntaxKind.LessThanEqualsToken, (left, right) => left <= right],
  [ts.SyntaxKind.GreaterThanToken, (left, right) => left > right],
  [ts.SyntaxKind.GreaterThanEqualsToken, (left, right) => left >= right],
  [ts.SyntaxKind.PlusToken, (left, right) => left + right],
  [ts.SyntaxKind.MinusToken, (left, right) => left - right],
  [ts.SyntaxKind.AsteriskToken, (left, right) => left * right],
  [ts.SyntaxKind.SlashToken, (left, right) => left / right],
  [ts.SyntaxKind.PercentToken, (left, right) => left % right],
  [ts.SyntaxKind.AsteriskAsteriskToken, (left, right) => left ** right],
  [ts.SyntaxKind.AmpersandToken, (left, right) => left & right],
  [ts.SyntaxKind.BarToken, (left, right) => left | right],
  [ts.SyntaxKind.CaretToken, (left, right) => left ^ right],
  [ts.SyntaxKind.LessThanLessThanToken, (left, right) => left << right],
  [ts.SyntaxKind.GreaterThanGreaterThanToken, (left, right) => left >> right],
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken, (left, right) => left >>> right],
]);

/** What `left += right` does before it assigns. */
const compound: ReadonlyMap<ts.SyntaxKind, ts.SyntaxKind> = new Map([
  [ts.SyntaxKind.PlusEqualsToken, ts.SyntaxKind.PlusToken],
  [ts.SyntaxKind.MinusEqualsToken, ts.SyntaxKind.MinusToken],
  [ts.SyntaxKind.AsteriskEqualsToken, ts.SyntaxKind.AsteriskToken],
  [ts.SyntaxKind.SlashEqualsToken, ts.SyntaxKind.SlashToken],
  [ts.SyntaxKind.PercentEqualsToken, ts.SyntaxKind.PercentToken],
  [ts.SyntaxKind.BarEqualsToken, ts.SyntaxKind.BarToken],
  [ts.SyntaxKind.AmpersandEqualsToken, ts.SyntaxKind.AmpersandToken],
]);

/** The operator behind a compound assignment: `+` of `+=`. Undefined for those that choose between their sides. */
export function withoutAssignment(operator: ts.SyntaxKind): ts.SyntaxKind | undefined {
  return compound.get(operator);
}

/** What a binary operator that evaluates both sides yields. */
export function binary(operator: ts.SyntaxKind, left: Value, right: Value): Value {
  const equality = equalityOf(operator, left, right);
  if (equality !== undefined) return primitive(equality, [left, right]);
  if (operator === ts.SyntaxKind.InKeyword) return isKeyIn(left, right);
  const operate = operations.get(operator);
  if (!operate || left.is !== 'primitive' || right.is !== 'primitive') return madeOf([left, right]);
  return computed(() => operate(left.value, right.value), [left, right]);
}

function equalityOf(operator: ts.SyntaxKind, left: Value, right: Value): boolean | undefined {
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

/** `!truth`, where that is known. */
export function negated(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

/** `key in holder` */
function isKeyIn(key: Value, holder: Value): Value {
  if (key.is !== 'primitive') return madeOf([key, holder]);
  const name = String(key.value);
  if (holder.is === 'table' && !holder.isMap) {
    return primitive(holder.entries.has(name) || name in Object.prototype, [key]);
  }
  if (holder.is === 'list' && /^\d+$/.test(name)) return primitive(Number(name) < holder.items.length, [key]);
  return madeOf([key, holder]);
}

/** What a unary operator yields that changes nothing. */
export function unary(operator: ts.PrefixUnaryOperator, operand: Value): Value {
  if (operator === ts.SyntaxKind.ExclamationToken) {
    const truth = truthOf(operand);
    return truth === undefined ? madeOf([operand]) : primitive(!truth, [operand]);
  }
  if (operand.is !== 'primitive') return madeOf([operand]);
  // biome-ignore lint/suspicious/noExplicitAny: as above.
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
export function typeOf(operand: Value): Value {
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

/** What is yielded by something that may throw: a bigint beside a number. */
export function computed(compute: () => Primitive, from: readonly Value[]): Value {
  try {
    return primitive(compute(), from);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError) return madeOf(from);
    throw error;
  }
}
