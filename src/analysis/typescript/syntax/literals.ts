import ts from 'typescript';
import { maxConstantLength } from '../../limits.js';
import type { Value } from '../../site.js';
import type { Span } from '../../span.js';
import { isMemberAccess, memberName, spanOf, unwrap } from './nodes.js';
import { operationOf } from './operators.js';

/** The value of a literal. */
export function literalValue(expression: ts.Expression): Value | undefined {
  if (ts.isNumericLiteral(expression)) return { kind: 'number', value: Number(expression.text) };
  if (ts.isBigIntLiteral(expression)) return { kind: 'bigint', value: Number(expression.text.slice(0, -'n'.length)) };
  if (ts.isPrefixUnaryExpression(expression) && ts.isNumericLiteral(expression.operand)) {
    const value = Number(expression.operand.text);
    if (expression.operator === ts.SyntaxKind.MinusToken) return { kind: 'number', value: -value };
    if (expression.operator === ts.SyntaxKind.PlusToken) return { kind: 'number', value };
  }
  if (ts.isBinaryExpression(expression)) return computed(expression);
  switch (expression.kind) {
    case ts.SyntaxKind.NullKeyword:
      return { kind: 'null' };
    case ts.SyntaxKind.TrueKeyword:
      return { kind: 'boolean', value: true };
    case ts.SyntaxKind.FalseKeyword:
      return { kind: 'boolean', value: false };
    case ts.SyntaxKind.ArrowFunction:
    case ts.SyntaxKind.FunctionExpression:
      return { kind: 'object' };
  }
  if (ts.isObjectLiteralExpression(expression)) return { kind: 'object', ...codeAndReason(expression) };
  if (ts.isVoidExpression(expression)) return { kind: 'undefined' };
  const name =
    expression.kind === ts.SyntaxKind.Identifier || ts.isPropertyAccessExpression(expression)
      ? expression.getText()
      : '';
  if (name === 'undefined') return { kind: 'undefined' };
  if (name === 'NaN' || name === 'Number.NaN') return { kind: 'number', value: Number.NaN };
  return undefined;
}

function codeAndReason({ properties }: ts.ObjectLiteralExpression): { readonly code?: Span; readonly reason?: Span } {
  const found: { code?: Span; reason?: Span } = {};
  for (const property of properties) {
    const name = property.name?.getText() ?? '';
    const what = /^(close|status)?code$/i.test(name) ? 'code' : /^(close)?reason$/i.test(name) ? 'reason' : undefined;
    const isShort = ts.isShorthandPropertyAssignment(property);
    if (!what || !(isShort || ts.isPropertyAssignment(property))) return {};
    found[what] = spanOf(isShort ? property.name : property.initializer, property.getSourceFile());
  }
  return found;
}

/** `4000 + 401`, `65536 - 1`, `1e3 / 3`. */
function computed({ left, operatorToken, right }: ts.BinaryExpression): Value | undefined {
  const [first, second] = [literalValue(unwrap(left)), literalValue(unwrap(right))];
  if (first?.kind !== 'number' || second?.kind !== 'number') return undefined;
  const value = operationOf(operatorToken.kind)?.(first.value, second.value);
  return typeof value === 'number' ? { kind: 'number', value } : undefined;
}

/** The constant text of a string: a literal, a concatenation, the constant parts of a template. */
export function textOf(expression: ts.Expression): { readonly known: string; readonly whole: boolean } | undefined {
  if (ts.isStringLiteralLike(expression)) return { known: expression.text, whole: true };
  if (ts.isTemplateExpression(expression)) {
    return {
      known: expression.head.text + expression.templateSpans.map(({ literal }) => literal.text).join(''),
      whole: false,
    };
  }
  if (ts.isCallExpression(expression) && memberName(expression.expression) === 'repeat') {
    return repeated(expression);
  }
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textOf(unwrap(expression.left)), textOf(unwrap(expression.right))];
    if (!left && !right) return undefined;
    return { known: (left?.known ?? '') + (right?.known ?? ''), whole: left?.whole === true && right?.whole === true };
  }
  return undefined;
}

/** `'x'.repeat(124)`, up to a length that is certainly too long for a reason. */
function repeated({ expression: called, arguments: [count] }: ts.CallExpression): ReturnType<typeof textOf> {
  const text = isMemberAccess(called) ? textOf(unwrap(called.expression)) : undefined;
  const times = count && ts.isNumericLiteral(count) ? Number(count.text) : undefined;
  if (!text || times === undefined || !Number.isInteger(times) || text.known.length * times > maxConstantLength)
    return undefined;
  return { known: text.known.repeat(times), whole: text.whole };
}

export function wholeText(expression: ts.Expression): Value | undefined {
  const text = textOf(expression);
  return text?.whole ? { kind: 'string', value: text.known } : undefined;
}
