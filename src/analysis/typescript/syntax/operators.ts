import ts from 'typescript';

/** A value that is no object. */
export type Primitive = number | string | boolean | bigint | null | undefined;

// biome-ignore lint/suspicious/noExplicitAny: operators take whatever a program gives them.
type Operation = (left: any, right: any) => Primitive;

/**
 * Operators that evaluate both operands. Equality is missing, because it depends on what is known about the operands.
 */
const operations: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['<', (left, right) => left < right],
  ['<=', (left, right) => left <= right],
  ['>', (left, right) => left > right],
  ['>=', (left, right) => left >= right],
  ['+', (left, right) => left + right],
  ['-', (left, right) => left - right],
  ['*', (left, right) => left * right],
  ['/', (left, right) => left / right],
  ['%', (left, right) => left % right],
  ['**', (left, right) => left ** right],
  ['&', (left, right) => left & right],
  ['|', (left, right) => left | right],
  ['^', (left, right) => left ^ right],
  ['<<', (left, right) => left << right],
  ['>>', (left, right) => left >> right],
  ['>>>', (left, right) => left >>> right],
]);

/**
 * The operation of a binary operator. For a compound assignment `+=` it is that of `+`. It may throw: for a bigint and
 * a number.
 */
export function operationOf(operator: ts.SyntaxKind): Operation | undefined {
  const text = ts.tokenToString(operator) ?? '';
  return operations.get(isAssigning(operator) ? text.slice(0, -'='.length) : text);
}

/** Whether an operator assigns: `=`, `+=`, `??=`. */
export function isAssigning(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}
