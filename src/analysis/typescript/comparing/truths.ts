import ts from 'typescript';
import type { Evaluation } from '../evaluation/index.js';
import { unwrap } from '../syntax/nodes.js';
import type { Compared } from './comparisons.js';
import type { SameCode } from './sameCode.js';

/** A condition over one code that only compares it with constants, so that a few codes tell what it says of all. */
export interface Plain {
  readonly condition: ts.Expression;
  /** The comparisons in it. */
  readonly compared: readonly Compared[];
  /** Codes between which nothing changes: each constant, and its neighbours. */
  readonly borders: readonly number[];
  /** Whether it holds for a code; undefined where something else decides. */
  holds(code: number): boolean | undefined;
}

/** Reads a condition; undefined where it does anything else with the code, or knows no more of it than its name. */
export function plainCondition(
  condition: ts.Expression,
  same: SameCode,
  comparedAt: (node: ts.Node) => readonly Compared[],
  evaluation: Evaluation,
): Plain | undefined {
  const compared: Compared[] = [];
  if (!collect(condition) || compared.length === 0) return undefined;
  const values = compared.flatMap(({ site }) => site.parts.flatMap((part) => part.values));
  const numbers = values.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
  if (
    numbers.length < values.length ||
    compared.some(({ site }) => site.parts.some((part) => part.values.length !== 1))
  )
    return undefined;
  const borders = [...new Set(numbers.flatMap((number) => [number - 1, number, number + 1]))];
  const answers = new Map<number, boolean | undefined>();
  return { condition, compared, borders, holds };

  function holds(code: number): boolean | undefined {
    if (!answers.has(code)) {
      const known = evaluation.evaluate(condition, same.assume(code));
      answers.set(code, known && Boolean(known.value));
    }
    return answers.get(code);
  }

  /** Whether the code stands in a node only where it is compared. */
  function collect(node: ts.Node): boolean {
    const here = comparedAt(node).filter(({ subject }) => same.is(unwrap(subject)));
    if (here.length > 0) {
      compared.push(...here);
      return true;
    }
    if (ts.isExpression(node) && same.is(node)) return false;
    // What a function that is handed the event does with its code isn't looked at.
    if (ts.isIdentifier(node) && same.assume(0).isIn?.(node) && !ts.isPropertyAccessExpression(node.parent)) {
      return false;
    }
    return ts.forEachChild(node, (child) => (collect(child) ? undefined : 'other')) === undefined;
  }
}
