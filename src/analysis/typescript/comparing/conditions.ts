import ts from 'typescript';
import { type Comparison, type ConditionFact, type ConditionSite, isBorder } from '../../site.js';
import type { Span } from '../../span.js';
import type { Evaluation } from '../evaluation/index.js';
import type { Program } from '../program.js';
import { groupBy } from '../syntax/groupBy.js';
import { spanOf, unwrap } from '../syntax/nodes.js';
import type { Values } from '../values/index.js';
import type { Compared } from './comparisons.js';
import { conditionSite } from './conditionSite.js';
import { isEquality, neverCompared, numberAlone, positionAsTruth } from './mistakes.js';
import type { SameCode, SameCodes } from './sameCode.js';
import { firstClausesOf, isShadowedRange, type Shadowed, shadowedCase, shadowedCodes } from './shadowed.js';
import { type Plain, plainCondition } from './truths.js';

/** The operands of `a || b || c`. */
interface Chain {
  readonly operator: ts.SyntaxKind.BarBarToken | ts.SyntaxKind.AmpersandAmpersandToken;
  readonly operands: readonly ts.Expression[];
  readonly tokens: readonly ts.Node[];
}

/** Collects the whole conditions around comparisons of a received code that have a fact which holds for every code. */
export function collectConditions(
  { file, memos }: Pick<Program, 'file' | 'memos'>,
  compared: readonly Compared[],
  sameCodes: SameCodes,
  evaluation: Evaluation,
  values: Values,
): readonly ConditionSite[] {
  const byNode = groupBy<Compared, ts.Node>(compared, ({ whole }) => whole);
  const comparedAt = (node: ts.Node) => byNode.get(node) ?? [];
  const roots = new Map<ts.Expression, Compared>();
  const sites: ConditionSite[] = [];
  const cases: Compared[] = [];
  for (const one of compared) {
    if (one.site.comparison === 'case') cases.push(one);
    else if (!isAssertion(one)) roots.set(rootOf(one.whole), roots.get(rootOf(one.whole)) ?? one);
  }
  for (const [whole, [one]] of byNode) {
    if (one && ts.isCallExpression(whole)) sites.push(...positionAsTruth(one, file));
  }
  for (const one of compared) sites.push(...neverCompared(one, file, values));
  const firstClauses = firstClausesOf(cases.toSorted((a, b) => a.whole.pos - b.whole.pos));
  for (const one of cases) sites.push(...factsOfCase(one));
  for (const [root, one] of roots) sites.push(...factsOf(root, one));
  return sites;

  function factsOfCase(one: Compared): readonly ConditionSite[] {
    const same = sameCodes(one.subject);
    const code = same && shadowedCase(one, same, firstClauses, evaluation);
    if (code === undefined) return [];
    const { parts } = one.site;
    return [about(one, spanOf(one.whole, file), 'taken before', { parts, codes: [code] })];
  }

  function factsOf(root: ts.Expression, one: Compared): readonly ConditionSite[] {
    const same = sameCodes(one.subject);
    const plainAt = (condition: ts.Expression) =>
      same && plainCondition(condition, same, comparedAt, evaluation, memos);
    const chains = chainsIn(root);
    const alone = chains
      .filter(({ operator }) => operator === ts.SyntaxKind.BarBarToken)
      .flatMap(({ operands }) => numberAlone(operands, comparedAt, file, values));
    if (alone.length > 0) return alone;
    const together = same ? chains.flatMap((chain) => factsTogether(chain, plainAt)) : [];
    if (!same || together.some(({ fact }) => fact !== 'met by a range')) return together;
    const plain = plainAt(root);
    return [...together, ...(plain ? takenBefore(plain, root, same, plainAt) : [])];
  }

  function takenBefore(
    plain: Plain,
    root: ts.Expression,
    same: SameCode,
    plainAt: (condition: ts.Expression) => Plain | undefined,
  ): readonly ConditionSite[] {
    const [first] = plain.compared;
    if (!first) return [];
    const shadowed = shadowedCodes(plain, same, evaluation) ?? (isShadowedRange(plain, plainAt) ? aRange : undefined);
    if (!shadowed) return [];
    return [
      about(first, spanOf(root, file), 'taken before', {
        ...shadowed,
        ...(isMapping(root, same) && { isMapping: true as const }),
      }),
    ];
  }

  /** The facts of a whole chain. Each of its operands is possible by itself. */
  function factsTogether(
    { operator, operands, tokens }: Chain,
    plainAt: (condition: ts.Expression) => Plain | undefined,
  ): readonly ConditionSite[] {
    const sides = operands.flatMap((operand) => plainAt(operand) ?? []);
    const borders = [...new Set(sides.flatMap((side) => side.borders))];
    const open = sides.filter(({ holds }) =>
      [true, false].every((truth) => borders.some((code) => holds(code) === truth)),
    );
    const [first, last] = [open[0], open.at(-1)];
    const [one] = first?.compared ?? [];
    if (!first || !last || !one || first === last) return [];
    const span = { start: first.condition.getStart(file), end: last.condition.end };
    if (operator === ts.SyntaxKind.BarBarToken) {
      if (!borders.every((code) => open.some(({ holds }) => holds(code)))) return [];
      const words = areAll(isInequality, operands) ? tokens.map((token) => spanOf(token, file)) : [];
      return [about(one, span, 'met by all', { words })];
    }
    const met = borders.filter((code) => open.every(({ holds }) => holds(code) !== false));
    if (met.length === 0) {
      const areApart = areAll(isEquality, operands) || (operands.length === 2 && areAll(isBorder, operands));
      const words = areApart ? tokens.map((token) => spanOf(token, file)) : [];
      return [about(one, span, 'met by none', { words })];
    }
    const bounds = open.flatMap((side) => side.compared);
    if (bounds.length !== 2 || !bounds.every(({ site }) => isBorder(site.comparison))) return [];
    const parts = bounds.flatMap(({ site }) => site.parts);
    const range = [Math.min(...met), Math.max(...met)] as const;
    return [about(one, span, 'met by a range', { parts, range })];
  }

  function areAll(is: (comparison: Comparison) => boolean, operands: readonly ts.Expression[]): boolean {
    return operands.every((operand) => {
      const [one] = comparedAt(unwrap(operand));
      return one !== undefined && is(one.site.comparison);
    });
  }
}

function about({ site }: Compared, span: Span, fact: ConditionFact, more: Partial<ConditionSite>): ConditionSite {
  return conditionSite(fact, span, site.subject, site, more);
}

/** Too many codes to name. */
const aRange: Shadowed = { codes: [], reaching: [] };

function isInequality(comparison: Comparison): boolean {
  return comparison === 'unequal' || comparison === 'loosely unequal';
}

/** `code === 1006 ? 1011 : code` */
function isMapping(condition: ts.Expression, same: SameCode): boolean {
  const { parent } = condition;
  return (
    ts.isConditionalExpression(parent) && [parent.whenTrue, parent.whenFalse].some((side) => same.is(unwrap(side)))
  );
}

/** The largest expression of `&&`, `||`, `!` and parentheses around a comparison. */
function rootOf(comparison: ts.Expression): ts.Expression {
  let root = comparison;
  // `list.indexOf(code) !== -1`, `~list.indexOf(code)`
  const { parent } = comparison;
  if (ts.isCallExpression(comparison) && (ts.isBinaryExpression(parent) || ts.isPrefixUnaryExpression(parent))) {
    root = parent;
  }
  while (ts.isExpression(root.parent) && isLogical(root.parent)) root = root.parent;
  return unwrap(root);
}

function isLogical(node: ts.Expression): boolean {
  if (ts.isBinaryExpression(node)) return isChainOperator(node.operatorToken.kind);
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken;
  return ts.isParenthesizedExpression(node);
}

function isChainOperator(kind: ts.SyntaxKind): kind is Chain['operator'] {
  return kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.AmpersandAmpersandToken;
}

/** All chains in a condition, the outer ones first. */
function chainsIn(wrapped: ts.Expression): readonly Chain[] {
  const expression = unwrap(wrapped);
  if (ts.isPrefixUnaryExpression(expression)) return chainsIn(expression.operand);
  if (!ts.isBinaryExpression(expression) || !isChainOperator(expression.operatorToken.kind)) return [];
  const operator = expression.operatorToken.kind;
  const operands: ts.Expression[] = [];
  const tokens: ts.Node[] = [];
  flatten(expression);
  return [{ operator, operands, tokens }, ...operands.flatMap(chainsIn)];

  function flatten(side: ts.Expression): void {
    if (!ts.isBinaryExpression(side) || side.operatorToken.kind !== operator) {
      operands.push(side);
      return;
    }
    flatten(side.left);
    tokens.push(side.operatorToken);
    flatten(side.right);
  }
}

/** `expect(code).toBe(1006)` is no condition. */
function isAssertion({ whole, site }: Compared): boolean {
  return ts.isCallExpression(whole) && site.comparison !== 'entry';
}
