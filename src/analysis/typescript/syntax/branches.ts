import ts from 'typescript';

/** What is known where something stands: that a condition holds, or that it doesn't. */
export interface PathCondition {
  readonly condition: ts.Expression;
  readonly holds: boolean;
}

/** The condition by which control gets from the parent of a node to the node; undefined where it does so anyhow. */
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

/** The statements before a node in the block around it. */
export function statementsBefore(node: ts.Node): readonly ts.Statement[] {
  const { parent } = node;
  return ts.isBlock(parent) ? parent.statements.slice(0, parent.statements.indexOf(node as ts.Statement)) : [];
}

/** The statement with which a branch ends. */
export function lastStatement(branch: ts.Statement): ts.Statement | undefined {
  return ts.isBlock(branch) ? branch.statements.at(-1) : branch;
}
