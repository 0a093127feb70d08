import ts from 'typescript';
import { memberName } from './nodes.js';
import { walkingMethods } from './walkingMethods.js';

/** Whether an exception at a node is caught in the same function and not thrown again. */
export function isCaught(node: ts.Node): boolean {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isTryStatement(parent) && parent.tryBlock === at && parent.catchClause) {
      if (!throwsAgain(parent.catchClause.block)) return true;
    }
    if (ts.isFunctionLike(at) && !isCalledAtOnce(at)) return false;
  }
  return false;
}

function throwsAgain(node: ts.Node): boolean {
  if (ts.isThrowStatement(node)) return true;
  return !ts.isFunctionLike(node) && (ts.forEachChild(node, throwsAgain) ?? false);
}

function isCalledAtOnce({ parent }: ts.SignatureDeclaration): boolean {
  if (!ts.isCallExpression(parent)) return false;
  return walkingMethods.has(memberName(parent.expression) ?? '');
}
