import ts from 'typescript';
import type { Evaluation } from '../evaluation.js';
import type { SameCodes } from './sameCode.js';

/** Events made by script carry whatever they are given. */
const makesEvents = /\bnew\s+CloseEvent\b|\binitCloseEvent\b|\bdispatchEvent\b/;

/** Answers whether what is compared with 1006 is so only where the same event's `wasClean` is true. */
export type WasClean = (comparison: ts.Expression, code: ts.Expression) => boolean;

/** Prepares the questions about one document. */
export function createWasClean(sameCodes: SameCodes, { arrivals }: Evaluation): WasClean {
  return (comparison, code) => {
    const same = sameCodes(code);
    if (!same?.within.getText().includes('wasClean') || makesEvents.test(comparison.getSourceFile().text)) return false;
    const place = chainOf(comparison);
    const happens = (...supposed: Parameters<Evaluation['arrivals']>[1]) =>
      arrivals(place, supposed, same.within).some(({ known }) => place === comparison || !known || known.value);
    const lost = same.suppose(1006);
    return !happens(lost, same.supposeWasClean(false)) && happens(lost);
  };
}

/** `code === 1006 && event.wasClean`: what follows counts as well as what comes before. */
function chainOf(comparison: ts.Expression): ts.Expression {
  let chain = comparison;
  for (let { parent } = comparison; ts.isExpression(parent); parent = parent.parent) {
    const isAnd = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    if (isAnd) chain = parent;
    else if (!ts.isParenthesizedExpression(parent)) break;
  }
  return isNegative(comparison) ? comparison : chain;
}

function isNegative(comparison: ts.Expression): boolean {
  return (
    ts.isBinaryExpression(comparison) &&
    (comparison.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
      comparison.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsToken)
  );
}
