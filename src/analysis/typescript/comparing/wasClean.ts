import ts from 'typescript';
import type { Assumption } from '../evaluation/assumption.js';
import type { Evaluation } from '../evaluation/index.js';
import type { PathCondition } from '../syntax/branches.js';
import { pathConditionsAt } from './pathConditions.js';
import type { SameCodes } from './sameCode.js';

/** Events that a script creates may have any values. */
const makesEvents = /\bnew\s+CloseEvent\b|\binitCloseEvent\b|\bdispatchEvent\b/;

/** Whether a comparison with 1006 is only reached where `wasClean` of the same event is true. */
export type WasClean = (comparison: ts.Expression, code: ts.Expression) => boolean;

export function createWasClean(sameCodes: SameCodes, evaluation: Evaluation): WasClean {
  return (comparison, code) => {
    const same = sameCodes(code);
    if (!same?.within.getText().includes('wasClean') || makesEvents.test(comparison.getSourceFile().text)) return false;
    const conditions = [
      ...pathConditionsAt(comparison),
      ...(isNegative(comparison) ? [] : conditionsAfter(comparison)),
    ];
    const lost = same.assume(1006);
    const unclean = same.assumeWasClean(false);
    return conditions.some((one) => isBroken(one, lost, unclean) && !isBroken(one, lost));
  };

  function isBroken({ condition, holds }: PathCondition, ...assumptions: readonly Assumption[]): boolean {
    const known = evaluation.evaluate(condition, ...assumptions);
    return known !== undefined && Boolean(known.value) !== holds;
  }
}

/** `code === 1006 && event.wasClean`: the operands after the comparison must hold as well. */
function conditionsAfter(comparison: ts.Expression): readonly PathCondition[] {
  const conditions: PathCondition[] = [];
  for (let side: ts.Node = comparison; ; side = side.parent) {
    const { parent } = side;
    if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
      if (parent.left === side) conditions.push({ condition: parent.right, holds: true });
    } else if (!ts.isParenthesizedExpression(parent)) return conditions;
  }
}

function isNegative(comparison: ts.Expression): boolean {
  return (
    ts.isBinaryExpression(comparison) &&
    (comparison.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
      comparison.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsToken)
  );
}
