import ts from 'typescript';

/** What a program holds that is no object. */
export type Primitive = number | string | boolean | bigint | null | undefined;

// biome-ignore lint/suspicious/noExplicitAny: operators take whatever a program gives them.
type Operation = (left: any, right: any) => Primitive;

/** Those that evaluate both sides. Whether two values are equal depends on what is known of them. */
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

/** What a binary operator does, also the one behind an assignment: `+` of `+=`. It may throw: a bigint beside a number. */
export function operationOf(operator: ts.SyntaxKind): Operation | undefined {
  const text = ts.tokenToString(operator) ?? '';
  return operations.get(isAssigning(operator) ? text.slice(0, -'='.length) : text);
}

/** Whether an operator assigns: `=`, `+=`, `??=`. */
export function isAssigning(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}
