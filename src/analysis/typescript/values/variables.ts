import ts from 'typescript';
import type { Value } from '../../site.js';
import type { Evaluation } from '../evaluation/index.js';
import { writesTo } from '../resolution/assignments.js';
import { functionAround } from '../syntax/functions.js';
import { isAssignment } from '../syntax/nodes.js';

/** The values that a variable can have at some program point, and the expressions that are assigned to it. */
interface Held {
  readonly values: readonly Value[];
  readonly writtenAs: readonly ts.Expression[];
}

/**
 * The numbers that a variable can have where it is used: `let code = 1000; if (bad) code = 4000; ws.close(code)`.
 * Undefined when it may have any other value there, or when other functions assign it too.
 */
export function numbersHeldBy(named: ts.Expression, checker: ts.TypeChecker, evaluation: Evaluation): Held | undefined {
  const symbol = ts.isIdentifier(named) ? checker.getSymbolAtLocation(named) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration)) return undefined;
  const within = functionAround(declaration);
  if (!within || functionAround(named) !== within) return undefined;
  const targets = writesTo(symbol, named.getSourceFile(), checker);
  if (targets.some((target) => functionAround(target) !== within)) return undefined;
  const held = evaluation.arrivals(named, [], within).map(({ known }) => known?.value);
  const numbers = held.filter((value) => typeof value === 'number');
  if (numbers.length === 0 || numbers.length < held.length) return undefined;
  const assigned = targets.flatMap(({ parent }) => (isAssignment(parent) ? [parent.right] : []));
  return {
    values: numbers.map((value) => ({ kind: 'number', value })),
    writtenAs: declaration.initializer ? [declaration.initializer, ...assigned] : assigned,
  };
}
