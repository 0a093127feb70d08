import ts from 'typescript';
import { branchCondition, lastStatement, type PathCondition, statementsBefore } from '../syntax/branches.js';
import { functionAround, type WithBody } from '../syntax/functions.js';
import { isMemberAccess, memberName, spanOf, unwrap } from '../syntax/nodes.js';
import type { CloseHandler } from './handlers.js';
import type { ConnectingStatement, Openings } from './openings.js';

/** The one statement, or the body without braces, that holds all of the calls, and can be made conditional. */
export function statementOf(
  { handler }: CloseHandler,
  calls: readonly ts.Expression[],
  file: ts.SourceFile,
): ConnectingStatement | undefined {
  const { body } = handler;
  if (!ts.isBlock(body)) return { span: spanOf(body, file), stands: 'as an expression' };
  const [first] = calls;
  const statement =
    first && ts.findAncestor(first, (node) => isWhole(node, handler) && calls.every((call) => isIn(call, node)));
  if (!statement || ts.isVariableStatement(statement)) return undefined;
  if (leaves(statement)) return undefined;
  const stands = ts.isBlock(statement.parent) || ts.isCaseOrDefaultClause(statement.parent) ? 'among others' : 'alone';
  return { span: spanOf(statement, file), stands };
}

/** The one condition that prevents a statement from being reached, if it tests only the code or `wasClean`. */
export function conditionOf(
  { handler, firstParameter }: CloseHandler,
  calls: readonly ts.Expression[],
  file: ts.SourceFile,
): Openings['condition'] {
  const [call] = calls;
  if (!call || calls.length > 1) return undefined;
  const conditions = conditionsOn(call, handler);
  const [only] = conditions;
  if (!only || conditions.length > 1 || !asksForCodeOnly(only.condition)) return undefined;
  return {
    span: spanOf(only.condition, file),
    connectsWhen: only.holds,
    isCompound: isCompound(only.condition, only.holds),
  };

  function asksForCodeOnly(node: ts.Node): boolean {
    if (ts.isCallExpression(node) || ts.isElementAccessExpression(node)) return false;
    if (ts.isIdentifier(node))
      return firstParameter === 'code' ? isFirstParameter(node) : /^(code|wasClean)$/.test(node.text);
    if (isMemberAccess(node)) return /^(code|wasClean)$/.test(memberName(node) ?? '');
    return ts.forEachChild(node, (child) => !asksForCodeOnly(child)) !== true;
  }

  function isFirstParameter({ text }: ts.Identifier): boolean {
    return handler.parameters[0]?.name.getText(file) === text;
  }
}

/**
 * The conditions around a call, and the earlier ones that leave the handler. Empty where something else leaves it.
 */
function conditionsOn(call: ts.Expression, handler: WithBody): readonly PathCondition[] {
  const conditions: PathCondition[] = [];
  for (let node: ts.Node = call; node !== handler.body && node.parent; node = node.parent) {
    if (ts.isCaseOrDefaultClause(node.parent)) return [];
    const condition = branchCondition(node);
    if (condition) conditions.push(condition);
    for (const before of statementsBefore(node)) {
      if (ts.isIfStatement(before) && !before.elseStatement && returns(before.thenStatement)) {
        conditions.push({ condition: before.expression, holds: false });
      } else if (ts.isSwitchStatement(before) || (ts.isIfStatement(before) && leavesEarly(before))) return [];
    }
  }
  return conditions;
}

function returns(branch: ts.Statement): boolean {
  const last = lastStatement(branch);
  return last !== undefined && ts.isReturnStatement(last);
}

function leavesEarly(node: ts.Node): boolean {
  if (ts.isReturnStatement(node)) return true;
  return !ts.isFunctionLike(node) && (ts.forEachChild(node, leavesEarly) ?? false);
}

/** Whether a condition needs parentheses before another operator is added. */
function isCompound(wrapped: ts.Expression, connectsWhen: boolean): boolean {
  if (wrapped !== unwrap(wrapped)) return false;
  if (!ts.isBinaryExpression(wrapped)) return ts.isConditionalExpression(wrapped);
  const { kind } = wrapped.operatorToken;
  const joins = connectsWhen ? ts.SyntaxKind.BarBarToken : ts.SyntaxKind.AmpersandAmpersandToken;
  const others = [
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
  ];
  return kind !== joins && others.includes(kind);
}

/** Whether a node is a statement of the handler itself, not of an inner function. */
function isWhole(node: ts.Node, handler: WithBody): node is ts.Statement {
  return (
    ts.isStatement(node) &&
    node !== handler.body &&
    !(ts.isBlock(node) && !ts.isBlock(node.parent)) &&
    functionAround(node.parent) === handler
  );
}

function isIn(inner: ts.Node, outer: ts.Node): boolean {
  return outer.pos <= inner.pos && inner.end <= outer.end;
}

/** Whether a `break` or `continue` inside would leave another statement when it is moved into a `switch`. */
function leaves(node: ts.Node): boolean {
  if (ts.isBreakStatement(node) || ts.isContinueStatement(node)) return true;
  return !ts.isFunctionLike(node) && (ts.forEachChild(node, leaves) ?? false);
}
