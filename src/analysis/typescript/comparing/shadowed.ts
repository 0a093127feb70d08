import ts from 'typescript';
import { type ComparedSite, isBorder, numbersIn } from '../../site.js';
import type { Evaluation } from '../evaluation/index.js';
import type { Compared } from './comparisons.js';
import { casesBefore, pathConditionsAt } from './pathConditions.js';
import type { SameCode } from './sameCode.js';
import type { Plain } from './truths.js';

/** The codes that a condition asks for, and those of them that the checks before it let through. */
export interface Shadowed {
  readonly codes: readonly number[];
  readonly reaching: readonly number[];
}

/** Undefined when a check before it turns none of them away for certain, or when they are too many to be tried. */
export function shadowedCodes(
  { condition, compared, borders, holds }: Plain,
  same: SameCode,
  evaluation: Evaluation,
): Shadowed | undefined {
  const asked = new Set(compared.flatMap(({ site }) => (isBorder(site.comparison) ? [] : numbersIn(site.parts))));
  const met = borders.filter((code) => holds(code) !== false);
  // Between the codes that are compared it must not hold, or it asks for more than can be tried.
  if (!met.every((code) => asked.has(code))) return undefined;
  const reaching = met.filter((code) => !isTurnedAway(code, condition, same, evaluation));
  return reaching.length < met.length ? { codes: met, reaching } : undefined;
}

/** The code of a `case` clause, when an earlier clause of the same switch, or a check before it, has taken it. */
export function shadowedCase(
  { site, whole }: Compared,
  same: SameCode,
  comparedAt: (node: ts.Node) => readonly Compared[],
  evaluation: Evaluation,
): number | undefined {
  const clause = whole.parent;
  const [code, ...others] = numbersIn(site.parts);
  if (code === undefined || others.length > 0 || !ts.isCaseClause(clause)) return undefined;
  const isRepeated = casesBefore(clause)
    .flatMap(comparedAt)
    .some((before) => isOnly(before.site, code));
  return isRepeated || isTurnedAway(code, whole, same, evaluation) ? code : undefined;
}

/** Whether a condition over ranges is met by no code that the conditions around it and before it let through. */
export function isShadowedRange(
  { condition, borders, holds }: Plain,
  plainAt: (condition: ts.Expression) => Plain | undefined,
): boolean {
  const conditions = pathConditionsAt(condition).flatMap((one) => {
    const plain = plainAt(one.condition);
    return plain ? [{ ...plain, expected: one.holds }] : [];
  });
  const all = new Set([...borders, ...conditions.flatMap((one) => one.borders)]);
  const met = [...all].filter((code) => holds(code) !== false);
  return met.length > 0 && met.every((code) => conditions.some((one) => one.holds(code) === !one.expected));
}

/** Whether a condition around an expression, or before it, never lets this code get there. */
function isTurnedAway(code: number, place: ts.Expression, same: SameCode, evaluation: Evaluation): boolean {
  return pathConditionsAt(place).some(({ condition, holds }) => {
    const known = evaluation.evaluate(condition, same.assume(code));
    return known !== undefined && Boolean(known.value) !== holds && saysOfCode(condition, same);
  });
}

/** Whether the code has a part in a condition: one that is never true anyhow turns nothing away. */
function saysOfCode(node: ts.Node, same: SameCode): boolean {
  if (ts.isExpression(node) && (same.is(node) || same.assume(0).isIn?.(node))) return true;
  return ts.forEachChild(node, (child) => saysOfCode(child, same) || undefined) ?? false;
}

function isOnly(site: ComparedSite, code: number): boolean {
  const numbers = numbersIn(site.parts);
  return numbers.length === 1 && numbers[0] === code;
}
