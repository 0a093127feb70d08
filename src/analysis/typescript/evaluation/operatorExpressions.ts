import ts from 'typescript';
import { isAssigning } from '../syntax/operators.js';
import { type AbstractValue, depends, primitive, truthOf } from './abstractValue.js';
import { write } from './bindings.js';
import { binary, negated, unary } from './operators.js';
import { changed, type Outcome } from './outcome.js';
import type { Run } from './run.js';
import { doubt, type State } from './state.js';

export function evaluateBinary(run: Run, expression: ts.BinaryExpression, state: State): readonly Outcome[] {
  const { left, operatorToken, right } = expression;
  const operator = operatorToken.kind;
  switch (operator) {
    case ts.SyntaxKind.EqualsToken:
      return run
        .evaluate(right, state)
        .map(({ state: after, value }) => ({ state: write(run, left, value, after), value }));
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
      return choose(run, operator, left, state, (after) => run.evaluate(right, after));
    case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
    case ts.SyntaxKind.BarBarEqualsToken:
    case ts.SyntaxKind.QuestionQuestionEqualsToken:
      return choose(run, operator, left, state, (before) =>
        run
          .evaluate(right, before)
          .map(({ state: after, value }) => ({ state: write(run, left, value, after), value })),
      );
    case ts.SyntaxKind.CommaToken:
      return run.evaluate(left, state).flatMap((first) => run.evaluate(right, first.state));
  }
  return run.evaluate(left, state).flatMap((first) =>
    run.evaluate(right, first.state).map((second) => {
      const value = binary(operator, first.value, second.value);
      return { state: isAssigning(operator) ? write(run, left, value, second.state) : second.state, value };
    }),
  );
}

/** `a && b`, `a || b`, `a ?? b`: the left operand, or the outcomes of `otherwise`. */
function choose(
  run: Run,
  operator: ts.SyntaxKind,
  left: ts.Expression,
  state: State,
  otherwise: (state: State) => readonly Outcome[],
): readonly Outcome[] {
  const isAnd =
    operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.AmpersandAmpersandEqualsToken;
  const isOr = operator === ts.SyntaxKind.BarBarToken || operator === ts.SyntaxKind.BarBarEqualsToken;
  return run.evaluate(left, state).flatMap(({ state: after, value }) => {
    const stays = isAnd ? negated(truthOf(value)) : isOr ? truthOf(value) : isPresent(value);
    if (stays === true) return [{ state: after, value }];
    if (stays === false) return otherwise(after);
    const next = depends(value) ? doubt(after) : after;
    // A left operand of && that isn't truthy counts as false, even when its value isn't known.
    return [{ state: next, value: isAnd ? primitive(false, [value]) : value }, ...otherwise(next)];
  });
}

export function evaluatePrefix(run: Run, expression: ts.PrefixUnaryExpression, state: State): readonly Outcome[] {
  const { operator, operand } = expression;
  if (operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken) {
    return count(run, expression, state);
  }
  return changed(run.evaluate(operand, state), (value) => unary(operator, value));
}

/** `++x`, `x--` */
export function count(
  run: Run,
  expression: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  state: State,
): readonly Outcome[] {
  const isUp = expression.operator === ts.SyntaxKind.PlusPlusToken;
  return run.evaluate(expression.operand, state).map(({ state: after, value }) => {
    const counted = binary(isUp ? ts.SyntaxKind.PlusToken : ts.SyntaxKind.MinusToken, value, primitive(1));
    return {
      state: write(run, expression.operand, counted, after),
      value: ts.isPrefixUnaryExpression(expression) ? counted : value,
    };
  });
}

function isPresent(value: AbstractValue): boolean | undefined {
  if (value.is === 'unknown') return undefined;
  return value.is === 'primitive' ? value.value !== undefined && value.value !== null : true;
}
