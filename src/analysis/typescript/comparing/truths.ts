import ts from 'typescript';
import { numbersIn } from '../../site.js';
import type { Evaluation } from '../evaluation/index.js';
import type { Memos } from '../memo.js';
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
  memos: Memos,
): Plain | undefined {
  const compared: Compared[] = [];
  if (!collect(condition) || compared.length === 0) return undefined;
  const parts = compared.flatMap(({ site }) => site.parts);
  const numbers = numbersIn(parts);
  if (numbers.length < parts.length || parts.some(({ values }) => values.length !== 1)) return undefined;
  const borders = [...new Set(numbers.flatMap((number) => [number - 1, number, number + 1]))];
  const answers = memos.create<number, boolean | undefined>(undefined);
  return { condition, compared, borders, holds };

  function holds(code: number): boolean | undefined {
    return answers(code, () => {
      const known = evaluation.evaluate(condition, same.assume(code));
      return known && Boolean(known.value);
    });
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
