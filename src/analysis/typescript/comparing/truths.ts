import ts from 'typescript';
import { numbersIn } from '../../site.js';
import type { Evaluation } from '../evaluation/index.js';
import type { Memos } from '../memo.js';
import { unwrap } from '../syntax/nodes.js';
import type { Compared } from './comparisons.js';
import type { SameCode } from './sameCode.js';

/** A condition that only compares one code with constants. Its values for a few codes show its value for all. */
export interface Plain {
  readonly condition: ts.Expression;
  /** The comparisons in it. */
  readonly compared: readonly Compared[];
  /** Codes between which nothing changes: each constant, and its neighbours. */
  readonly borders: readonly number[];
  /** Whether it holds for a code. Undefined where something else decides. */
  holds(code: number): boolean | undefined;
}

/**
 * Reads a condition. Undefined where it does something else with the code, or where only a name shows that it is a
 * code.
 */
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

  /** Whether every occurrence of the code in a node is a comparison. */
  function collect(node: ts.Node): boolean {
    const here = comparedAt(node).filter(({ subject }) => same.is(unwrap(subject)));
    if (here.length > 0) {
      compared.push(...here);
      return true;
    }
    if (ts.isExpression(node) && same.is(node)) return false;
    // The body of a function with the event as its argument isn't examined.
    if (ts.isIdentifier(node) && same.assume(0).isIn?.(node) && !ts.isPropertyAccessExpression(node.parent)) {
      return false;
    }
    return ts.forEachChild(node, (child) => (collect(child) ? undefined : 'other')) === undefined;
  }
}
