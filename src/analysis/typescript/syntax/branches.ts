import ts from 'typescript';

/** A path condition: a condition that is known to hold at a node, or known not to. */
export interface PathCondition {
  readonly condition: ts.Expression;
  readonly holds: boolean;
}

/** The condition under which control goes from a node's parent to the node. Undefined where it always does. */
export function branchCondition(node: ts.Node): PathCondition | undefined {
  const { parent } = node;
  if (ts.isIfStatement(parent) && parent.expression !== node) {
    return { condition: parent.expression, holds: parent.thenStatement === node };
  }
  if (ts.isConditionalExpression(parent) && parent.condition !== node) {
    return { condition: parent.condition, holds: parent.whenTrue === node };
  }
  if (!ts.isBinaryExpression(parent) || parent.right !== node) return undefined;
  const { kind } = parent.operatorToken;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return { condition: parent.left, holds: true };
  return kind === ts.SyntaxKind.BarBarToken ? { condition: parent.left, holds: false } : undefined;
}

/** The statements before a node in its block. */
export function statementsBefore(node: ts.Node): readonly ts.Statement[] {
  const { parent } = node;
  return ts.isBlock(parent) ? parent.statements.slice(0, parent.statements.indexOf(node as ts.Statement)) : [];
}

/** The last statement of a branch. */
export function lastStatement(branch: ts.Statement): ts.Statement | undefined {
  return ts.isBlock(branch) ? branch.statements.at(-1) : branch;
}
