import ts from 'typescript';
import type { Span } from '../../span.js';

/** The span of a node without the comments and spaces before it. */
export function spanOf(node: ts.Node, file: ts.SourceFile): Span {
  return { start: node.getStart(file), end: node.end };
}

/** Whether a node lies inside another one, or is it. */
export function contains(outer: ts.Node, inner: ts.Node): boolean {
  return outer.pos <= inner.pos && inner.end <= outer.end && outer.getSourceFile() === inner.getSourceFile();
}

/** The expression inside what changes no value: parentheses, type assertions, `!`. */
export function unwrap(expression: ts.Expression): ts.Expression {
  let inner = expression;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isTypeAssertionExpression(inner) ||
    ts.isNonNullExpression(inner)
  ) {
    inner = inner.expression;
  }
  return inner;
}

/** The same, also inside of `await`. */
export function withoutAwait(wrapped: ts.Expression): ts.Expression {
  const expression = unwrap(wrapped);
  return ts.isAwaitExpression(expression) ? withoutAwait(expression.expression) : expression;
}

/** The last name of what is named: `socket`, and `close` of `this.socket.close`. */
export function nameOf(node: ts.Node): string | undefined {
  return ts.isIdentifier(node) ? node.text : memberName(node);
}

/** The name under which a variable or a property is known in a file; a container's content goes by the container's: `ref.current`. */
export function containerName(expression: ts.Expression): string | undefined {
  const name = nameOf(expression);
  const isContent = isMemberAccess(expression) && (name === 'current' || name === 'value');
  return isContent ? containerName(expression.expression) : name;
}

/** The property a member access names: `close` in `ws.close` and `ws['close']`. */
export function memberName(expression: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  if (ts.isElementAccessExpression(expression) && ts.isStringLiteralLike(expression.argumentExpression)) {
    return expression.argumentExpression.text;
  }
  return undefined;
}

/** `a.b` or `a['b']` */
export type MemberAccess = ts.PropertyAccessExpression | ts.ElementAccessExpression;

/** Whether a node is one. */
export function isMemberAccess(node: ts.Node): node is MemberAccess {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

/** Whether a node assigns with a plain `=`. */
export function isAssignment(node: ts.Node): node is ts.AssignmentExpression<ts.EqualsToken> {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}
