import ts from 'typescript';
import { isMemberAccess } from '../syntax/nodes.js';
import { type AbstractValue, absent, madeOf, primitive, someObject, unknown } from './abstractValue.js';
import { evaluateCall } from './calls.js';
import { evaluateArray, evaluateNew, evaluateObject, evaluateTemplate } from './constructions.js';
import { decide } from './decide.js';
import { enter } from './functions.js';
import { evaluateMember, valueOfName } from './names.js';
import { count, evaluateBinary, evaluatePrefix } from './operatorExpressions.js';
import { typeOf } from './operators.js';
import { changed, distinctOutcomes, type Outcome } from './outcome.js';
import type { Run } from './run.js';
import type { State } from './state.js';

/** The possible outcomes of an expression. Parentheses and assertions around it are already removed. */
export function evaluateExpression(run: Run, expression: ts.Expression, state: State): readonly Outcome[] {
  const yields = (value: AbstractValue): readonly Outcome[] => [{ state, value }];
  if (ts.isIdentifier(expression)) return yields(valueOfName(run, expression, state));
  if (ts.isNumericLiteral(expression)) return yields(primitive(Number(expression.text)));
  if (ts.isStringLiteralLike(expression)) return yields(primitive(expression.text));
  if (isMemberAccess(expression)) return evaluateMember(run, expression, state);
  if (ts.isCallExpression(expression)) return evaluateCall(run, expression, state);
  if (ts.isBinaryExpression(expression)) return evaluateBinary(run, expression, state);
  if (ts.isConditionalExpression(expression)) {
    const { yes, no } = decide(run, expression.condition, state);
    return [
      ...yes.flatMap((chosen) => run.evaluate(expression.whenTrue, chosen)),
      ...no.flatMap((chosen) => run.evaluate(expression.whenFalse, chosen)),
    ];
  }
  if (ts.isPrefixUnaryExpression(expression)) return evaluatePrefix(run, expression, state);
  if (ts.isPostfixUnaryExpression(expression)) return count(run, expression, state);
  if (ts.isTypeOfExpression(expression)) return changed(run.evaluate(expression.expression, state), typeOf);
  if (ts.isVoidExpression(expression)) return changed(run.evaluate(expression.expression, state), () => absent);
  if (ts.isAwaitExpression(expression)) return run.evaluate(expression.expression, state);
  if (ts.isTemplateExpression(expression)) return evaluateTemplate(run, expression, state);
  if (ts.isArrayLiteralExpression(expression)) return evaluateArray(run, expression, state);
  if (ts.isObjectLiteralExpression(expression)) return evaluateObject(run, expression, state);
  if (ts.isNewExpression(expression)) return evaluateNew(run, expression, state);
  if (ts.isArrowFunction(expression) || ts.isFunctionExpression(expression)) {
    enter(run, expression, state);
    return yields(someObject);
  }
  switch (expression.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return yields(primitive(true));
    case ts.SyntaxKind.FalseKeyword:
      return yields(primitive(false));
    case ts.SyntaxKind.NullKeyword:
      return yields(primitive(null));
    case ts.SyntaxKind.BigIntLiteral:
      return yields(unknown);
    default:
      return evaluateChildren(run, expression, state);
  }
}

/** The outcome of unsupported code: its parts are evaluated, and its value depends on them. */
function evaluateChildren(run: Run, node: ts.Node, state: State): readonly Outcome[] {
  let outcomes: readonly Outcome[] = [{ state, value: unknown }];
  ts.forEachChild(node, (child) => {
    outcomes = distinctOutcomes(
      outcomes.flatMap((before) => {
        const inside = isExpression(child)
          ? run.evaluate(child, before.state)
          : run.evaluateInside(child, before.state);
        return changed(inside, (value) => madeOf([before.value, value]));
      }),
    );
  });
  return outcomes;
}

/** Evaluates the parts of code that has no value of its own. */
export function evaluateInside(run: Run, node: ts.Node, state: State): readonly Outcome[] {
  if (ts.isTypeNode(node) || node.kind < ts.SyntaxKind.FirstNode) return [{ state, value: unknown }];
  if (!ts.isFunctionLike(node)) return evaluateChildren(run, node, state);
  enter(run, node, state);
  return [{ state, value: unknown }];
}

function isExpression(node: ts.Node): node is ts.Expression {
  return ts.isExpression(node) && !ts.isTypeNode(node);
}
