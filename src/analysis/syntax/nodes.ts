import ts from 'typescript';
import type { Span } from '../site.js';

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

/** The property a member access names: `close` in `ws.close` and `ws['close']`. */
export function memberName(expression: ts.Expression): string | undefined {
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

/** The name under which a function can be referred to from elsewhere: its own, its variable's, its property's. */
export function nameOfFunction(node: ts.SignatureDeclaration): string | undefined {
  const name = nameNodeOfFunction(node);
  if (!name || ts.isComputedPropertyName(name)) return undefined;
  return isMemberAccess(name) ? memberName(name) : name.getText().replace(/^['"]|['"]$/g, '');
}

/** Where that name stands. */
export function nameNodeOfFunction(node: ts.SignatureDeclaration): ts.PropertyName | ts.Expression | undefined {
  if (node.name) return node.name;
  const { parent } = node;
  if (ts.isCallExpression(parent) && ts.isIdentifier(parent.expression) && parent.expression.text === 'useCallback') {
    return boundName(parent.parent);
  }
  return boundName(parent);
}

function boundName(parent: ts.Node): ts.PropertyName | ts.Expression | undefined {
  if (ts.isVariableDeclaration(parent)) return ts.isIdentifier(parent.name) ? parent.name : undefined;
  if (ts.isPropertyDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.name;
  return isAssignment(parent) && (ts.isIdentifier(parent.left) || isMemberAccess(parent.left))
    ? parent.left
    : undefined;
}
