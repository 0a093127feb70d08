import ts from 'typescript';
import type { Span } from '../../span.js';

/** The span of a node without the comments and spaces before it. */
export function spanOf(node: ts.Node, file: ts.SourceFile): Span {
  return { start: node.getStart(file), end: node.end };
}

/** Whether a node is, or contains, another one. */
export function contains(outer: ts.Node, inner: ts.Node): boolean {
  return outer.pos <= inner.pos && inner.end <= outer.end && outer.getSourceFile() === inner.getSourceFile();
}

/** The expression without parentheses, type assertions and `!`, which change no value. */
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

/** The same, without `await` as well. */
export function withoutAwait(wrapped: ts.Expression): ts.Expression {
  const expression = unwrap(wrapped);
  return ts.isAwaitExpression(expression) ? withoutAwait(expression.expression) : expression;
}

/** The last name of an expression: `socket`, or `close` of `this.socket.close`. */
export function nameOf(node: ts.Node): string | undefined {
  return ts.isIdentifier(node) ? node.text : memberName(node);
}

/**
 * The name by which a file knows a variable or a property. The content of a container has the container's name:
 * `ref.current`.
 */
export function containerName(expression: ts.Expression): string | undefined {
  const name = nameOf(expression);
  const isContent = isMemberAccess(expression) && (name === 'current' || name === 'value');
  return isContent ? containerName(expression.expression) : name;
}

/** The property of a member access: `close` in `ws.close` and `ws['close']`. */
export function memberName(expression: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  if (ts.isElementAccessExpression(expression) && ts.isStringLiteralLike(expression.argumentExpression)) {
    return expression.argumentExpression.text;
  }
  return undefined;
}

/** The source text of a chain, without what changes no value: `this.ws` for `this.ws!` and `this?.ws`. */
export function chainText(chain: ts.Node): string {
  return chain.getText().replace(/[?!]/g, '');
}

/** `a.b` or `a['b']` */
export type MemberAccess = ts.PropertyAccessExpression | ts.ElementAccessExpression;

export function isMemberAccess(node: ts.Node): node is MemberAccess {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

/** Whether a node is an assignment with `=`. */
export function isAssignment(node: ts.Node): node is ts.AssignmentExpression<ts.EqualsToken> {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}
