import ts from 'typescript';
import { branchCondition, lastStatement, type PathCondition, statementsBefore } from '../syntax/branches.js';
import { unwrap } from '../syntax/nodes.js';

/**
 * The path conditions at an expression: from the conditions around it in the same function, and from earlier ones that
 * leave.
 */
export function pathConditionsAt(expression: ts.Expression): readonly PathCondition[] {
  const conditions: PathCondition[] = [];
  for (let node: ts.Node = expression; node.parent && !ts.isFunctionLike(node.parent); node = node.parent) {
    const { parent } = node;
    const condition = branchCondition(node);
    if (condition) conditions.push(condition);
    conditions.push(...statementsBefore(node).flatMap(conditionAfter));
    if (ts.isCaseClause(parent) && parent.expression === node && isSwitchOverTrue(parent.parent.parent)) {
      conditions.push(...casesBefore(parent).map((condition) => ({ condition, holds: false })));
    }
  }
  return conditions;
}

/** The expressions of the clauses before a clause. */
function casesBefore(clause: ts.CaseClause): readonly ts.Expression[] {
  const { clauses } = clause.parent;
  return clauses
    .slice(0, clauses.indexOf(clause))
    .filter(ts.isCaseClause)
    .map(({ expression }) => expression);
}

/** Whether the cases are conditions themselves. */
function isSwitchOverTrue({ expression }: ts.SwitchStatement): boolean {
  return unwrap(expression).kind === ts.SyntaxKind.TrueKeyword;
}

/** The path condition after `if (…) return;`. */
function conditionAfter(statement: ts.Statement): readonly PathCondition[] {
  if (!ts.isIfStatement(statement) || statement.elseStatement) return [];
  const last = lastStatement(statement.thenStatement);
  const leaves =
    last && (ts.isReturnStatement(last) || ts.isThrowStatement(last) || ts.isBreakOrContinueStatement(last));
  return leaves ? [{ condition: statement.expression, holds: false }] : [];
}
