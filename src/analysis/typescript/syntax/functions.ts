import ts from 'typescript';
import { isAssignment, isMemberAccess, memberName } from './nodes.js';

/** The name by which other code can refer to a function: its own, its variable's, its property's. */
export function nameOfFunction(node: ts.SignatureDeclaration): string | undefined {
  const name = nameNodeOfFunction(node);
  if (!name || ts.isComputedPropertyName(name)) return undefined;
  return isMemberAccess(name) ? memberName(name) : name.getText().replace(/^['"]|['"]$/g, '');
}

/** The node of that name. */
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

/** A function whose body is known. */
export type WithBody = ts.FunctionLikeDeclaration & { readonly body: ts.Block | ts.Expression };

export function hasBody(node: ts.Node): node is WithBody {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

/** The innermost function that is, or contains, a node. */
export function functionAround(node: ts.Node): ts.SignatureDeclaration | undefined {
  return ts.findAncestor(node, ts.isFunctionLike);
}

/** The same, or the file where there is none. */
export function scopeAround(node: ts.Node): ts.SignatureDeclaration | ts.SourceFile {
  return functionAround(node) ?? node.getSourceFile();
}
