import ts from 'typescript';
import { isBorder, numbersIn } from '../../site.js';
import type { Evaluation } from '../evaluation/index.js';
import type { Compared } from './comparisons.js';
import { pathConditionsAt } from './pathConditions.js';
import type { SameCode } from './sameCode.js';
import type { Plain } from './truths.js';

/** The codes that satisfy a condition, and those of them that earlier conditions let pass. */
export interface Shadowed {
  readonly codes: readonly number[];
  readonly reaching: readonly number[];
}

/** Undefined when no earlier condition certainly handles one of the codes, or when there are too many codes to try. */
export function shadowedCodes(
  { condition, compared, borders, holds }: Plain,
  same: SameCode,
  evaluation: Evaluation,
): Shadowed | undefined {
  const asked = new Set(compared.flatMap(({ site }) => (isBorder(site.comparison) ? [] : numbersIn(site.parts))));
  const met = borders.filter((code) => holds(code) !== false);
  // A code between those that are compared must not satisfy it: then there are more codes than can be tried.
  if (!met.every((code) => asked.has(code))) return undefined;
  const reaching = met.filter((code) => !isRejectedBefore(code, condition, same, evaluation));
  return reaching.length < met.length ? { codes: met, reaching } : undefined;
}

/** The code of a `case` clause that an earlier clause of the switch, or an earlier condition, already handles. */
export function shadowedCase(
  one: Compared,
  same: SameCode,
  firstClauses: FirstClauses,
  evaluation: Evaluation,
): number | undefined {
  const { code, clause } = caseOf(one) ?? {};
  if (code === undefined || !clause) return undefined;
  const isRepeated = firstClauses.get(clause.parent)?.get(code) !== clause;
  return isRepeated || isRejectedBefore(code, one.whole, same, evaluation) ? code : undefined;
}

/** The first clause of each switch for each code. */
export type FirstClauses = ReadonlyMap<ts.CaseBlock, ReadonlyMap<number, ts.CaseClause>>;

/** `cases` in order of position. */
export function firstClausesOf(cases: readonly Compared[]): FirstClauses {
  const blocks = new Map<ts.CaseBlock, Map<number, ts.CaseClause>>();
  for (const { code, clause } of cases.flatMap((one) => caseOf(one) ?? [])) {
    const first = blocks.get(clause.parent) ?? new Map<number, ts.CaseClause>();
    blocks.set(clause.parent, first);
    if (!first.has(code)) first.set(code, clause);
  }
  return blocks;
}

/** The code of a clause that is for one code only. */
function caseOf({ site, whole: { parent } }: Compared): { code: number; clause: ts.CaseClause } | undefined {
  const [code, ...others] = numbersIn(site.parts);
  return code !== undefined && others.length === 0 && ts.isCaseClause(parent) ? { code, clause: parent } : undefined;
}

/** Whether no code of a condition over ranges passes the conditions around it and before it. */
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

/** Whether a condition around an expression, or before it, never lets this code reach it. */
function isRejectedBefore(code: number, expression: ts.Expression, same: SameCode, evaluation: Evaluation): boolean {
  return pathConditionsAt(expression).some(({ condition, holds }) => {
    const known = evaluation.evaluate(condition, same.assume(code));
    return known !== undefined && Boolean(known.value) !== holds && saysOfCode(condition, same);
  });
}

/** Whether a condition involves the code. A condition that is always false handles no code. */
function saysOfCode(node: ts.Node, same: SameCode): boolean {
  if (ts.isExpression(node) && (same.is(node) || same.assume(0).isIn?.(node))) return true;
  return ts.forEachChild(node, (child) => saysOfCode(child, same) || undefined) ?? false;
}
