import ts from 'typescript';
import { unwrap } from '../syntax/nodes.js';

/** What is known where an expression stands: that a condition holds, or that it doesn't. */
export interface PathCondition {
  readonly condition: ts.Expression;
  readonly holds: boolean;
}

/** What is known at an expression from the conditions around it in the same function, and from those before it that leave. */
export function pathConditionsAt(place: ts.Expression): readonly PathCondition[] {
  const conditions: PathCondition[] = [];
  for (let node: ts.Node = place; node.parent && !ts.isFunctionLike(node.parent); node = node.parent) {
    const { parent } = node;
    if (ts.isIfStatement(parent)) {
      if (parent.thenStatement === node) conditions.push({ condition: parent.expression, holds: true });
      if (parent.elseStatement === node) conditions.push({ condition: parent.expression, holds: false });
    } else if (ts.isConditionalExpression(parent)) {
      if (parent.whenTrue === node) conditions.push({ condition: parent.condition, holds: true });
      if (parent.whenFalse === node) conditions.push({ condition: parent.condition, holds: false });
    } else if (ts.isBinaryExpression(parent) && parent.right === node) {
      const { kind } = parent.operatorToken;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken) conditions.push({ condition: parent.left, holds: true });
      if (kind === ts.SyntaxKind.BarBarToken) conditions.push({ condition: parent.left, holds: false });
    } else if (ts.isBlock(parent)) {
      const before = parent.statements.slice(0, parent.statements.indexOf(node as ts.Statement));
      conditions.push(...before.flatMap(conditionAfter));
    } else if (ts.isCaseClause(parent) && parent.expression === node && isSwitchOverTrue(parent.parent.parent)) {
      conditions.push(...casesBefore(parent).map((condition) => ({ condition, holds: false })));
    }
  }
  return conditions;
}

/** The expressions of the clauses that stand before one. */
export function casesBefore(clause: ts.CaseClause): readonly ts.Expression[] {
  const { clauses } = clause.parent;
  return clauses
    .slice(0, clauses.indexOf(clause))
    .filter(ts.isCaseClause)
    .map(({ expression }) => expression);
}

/** Whether the cases are conditions of their own. */
export function isSwitchOverTrue({ expression }: ts.SwitchStatement): boolean {
  return unwrap(expression).kind === ts.SyntaxKind.TrueKeyword;
}

/** What is known after `if (…) return;`. */
function conditionAfter(statement: ts.Statement): readonly PathCondition[] {
  if (!ts.isIfStatement(statement) || statement.elseStatement) return [];
  const { thenStatement } = statement;
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  const leaves =
    last && (ts.isReturnStatement(last) || ts.isThrowStatement(last) || ts.isBreakOrContinueStatement(last));
  return leaves ? [{ condition: statement.expression, holds: false }] : [];
}
