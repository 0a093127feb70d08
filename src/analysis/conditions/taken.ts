import ts from 'typescript';
import { apiOf } from '../../registry/apis/index.js';
import { inRanges } from '../../registry/codeRange.js';
import type { Evaluation } from '../evaluation.js';
import { unwrap } from '../syntax.js';
import type { SameCode } from './sameCode.js';
import type { Plain } from './truths.js';

/** What is known where a condition stands: that another one holds, or that it doesn't. */
interface Fact {
  readonly condition: ts.Expression;
  readonly holds: boolean;
}

/** More codes than these are no list of what is meant. */
const mostCodes = 8;
/** Codes that show that control gets to a place at all. */
const probes = [1000, 1001, 1006, 3000, 4000, 4999];

/**
 * The codes that a condition asks for, when checks before it let none of them through and a code of another kind gets
 * to it. Undefined when that isn't certain.
 */
export function codesTaken(
  { compared, borders, holds }: Plain,
  place: ts.Expression,
  same: SameCode,
  evaluation: Evaluation,
): readonly number[] | undefined {
  const asked = new Set(compared.flatMap(({ site }) => (isOrdering(site.comparison) ? [] : numbersIn(site))));
  const met = borders.filter((code) => holds(code) !== false);
  const apis = compared.flatMap(({ site }) => site.apis);
  const arriving = met.filter((code) => apis.some((id) => inRanges(code, apiOf(id).receives)));
  if (arriving.length === 0 || met.length > mostCodes || !met.every((code) => asked.has(code))) return undefined;
  return arriving.every((code) => !getsThrough(code, place, same, evaluation)) &&
    [...borders, ...probes].some((code) => arrives(code, place, same, evaluation).length > 0)
    ? arriving
    : undefined;
}

/** The same of a `case` clause's code. */
export function isCaseTaken(code: number, clause: ts.Expression, same: SameCode, evaluation: Evaluation): boolean {
  return (
    arrives(code, clause, same, evaluation).length === 0 &&
    probes.some((other) => arrives(other, clause, same, evaluation).length > 0)
  );
}

function arrives(code: number, place: ts.Expression, same: SameCode, { arrivals }: Evaluation) {
  return arrivals(place, [same.suppose(code)], same.within);
}

function getsThrough(code: number, place: ts.Expression, same: SameCode, evaluation: Evaluation): boolean {
  return arrives(code, place, same, evaluation).some(({ known }) => !known || known.value);
}

/** Whether a condition over ranges is met by no code that the conditions around it and before it let through. */
export function isRangeTaken(
  { condition, borders, holds }: Plain,
  plainAt: (condition: ts.Expression) => Plain | undefined,
): boolean {
  const facts = factsAt(condition).flatMap((fact) => {
    const plain = plainAt(fact.condition);
    return plain ? [{ ...plain, expected: fact.holds }] : [];
  });
  const all = new Set([...borders, ...facts.flatMap((fact) => fact.borders)]);
  const met = [...all].filter((code) => holds(code) !== false);
  return (
    facts.length > 0 && met.length > 0 && met.every((code) => facts.some((fact) => fact.holds(code) === !fact.expected))
  );
}

/** What is known at an expression from the statements around it in the same function, and those before it. */
function factsAt(place: ts.Expression): readonly Fact[] {
  const facts: Fact[] = [];
  for (let node: ts.Node = place; node.parent && !ts.isFunctionLike(node.parent); node = node.parent) {
    const { parent } = node;
    if (ts.isIfStatement(parent)) {
      if (parent.thenStatement === node) facts.push({ condition: parent.expression, holds: true });
      if (parent.elseStatement === node) facts.push({ condition: parent.expression, holds: false });
    } else if (ts.isConditionalExpression(parent)) {
      if (parent.whenTrue === node) facts.push({ condition: parent.condition, holds: true });
      if (parent.whenFalse === node) facts.push({ condition: parent.condition, holds: false });
    } else if (ts.isBlock(parent)) {
      const before = parent.statements.slice(0, parent.statements.indexOf(node as ts.Statement));
      facts.push(...before.flatMap(factAfter));
    } else if (ts.isCaseClause(parent) && parent.expression === node && isSwitchOverTrue(parent.parent.parent)) {
      const { clauses } = parent.parent;
      const before = clauses.slice(0, clauses.indexOf(parent)).filter(ts.isCaseClause);
      facts.push(...before.map(({ expression }) => ({ condition: expression, holds: false })));
    }
  }
  return facts;
}

/** What is known after `if (…) return;`. */
function factAfter(statement: ts.Statement): readonly Fact[] {
  if (!ts.isIfStatement(statement) || statement.elseStatement) return [];
  const { thenStatement } = statement;
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  return last && (ts.isReturnStatement(last) || ts.isThrowStatement(last))
    ? [{ condition: statement.expression, holds: false }]
    : [];
}

export function isSwitchOverTrue({ expression }: ts.SwitchStatement): boolean {
  return unwrap(expression).kind === ts.SyntaxKind.TrueKeyword;
}

function isOrdering(comparison: string): boolean {
  return /^[<>]/.test(comparison);
}

function numbersIn({ parts }: Plain['compared'][number]['site']): readonly number[] {
  return parts.flatMap(({ values }) => values.flatMap((value) => (value.kind === 'number' ? [value.value] : [])));
}
