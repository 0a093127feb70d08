import ts from 'typescript';
import type { Value } from '../../site.js';
import type { Evaluation } from '../evaluation/index.js';
import { writesTo } from '../resolution/assignments.js';
import { initializerOf } from '../syntax/declarations.js';
import { functionAround } from '../syntax/functions.js';
import { unwrap } from '../syntax/nodes.js';

/** The values that a variable can have at some program point, and the expressions that are assigned to it. */
interface Held {
  readonly values: readonly Value[];
  readonly writtenAs: readonly ts.Expression[];
  /** Whether it may also have a value that isn't known. */
  readonly isPartial: boolean;
}

/**
 * The numbers that a variable can have where it is used: `let code = 1000; if (bad) code = 4000; ws.close(code)`.
 * Undefined when other functions assign it too, or when it may have any other value there, unless the numbers stand in
 * for a missing one: `code = code || 1000`.
 */
export function numbersHeldBy(named: ts.Expression, checker: ts.TypeChecker, evaluation: Evaluation): Held | undefined {
  const symbol = ts.isIdentifier(named) ? checker.getSymbolAtLocation(named) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (!declaration || !(ts.isVariableDeclaration(declaration) || ts.isParameter(declaration))) return undefined;
  const within = functionAround(declaration.parent);
  if (!within || functionAround(named) !== within) return undefined;
  const targets = writesTo(symbol, named.getSourceFile(), checker);
  if (targets.some((target) => functionAround(target) !== within)) return undefined;
  const assigned = targets.flatMap(({ parent }) => (ts.isBinaryExpression(parent) ? [parent.right] : []));
  // The default of a parameter is a site of its own.
  const initializer = initializerOf(declaration);
  const writtenAs = initializer ? [initializer, ...assigned] : assigned;
  if (writtenAs.length === 0 && ts.isParameter(declaration)) return undefined;
  const held = evaluation.arrivals(named, [], within).map(({ known }) => known?.value);
  const numbers = held.filter((value) => typeof value === 'number');
  const isPartial = numbers.length < held.length;
  if (numbers.length === 0 || (isPartial && !writtenAs.some(isFallback))) return undefined;
  return { values: numbers.map((value) => ({ kind: 'number', value })), writtenAs, isPartial };
}

/** Whether an expression is what a variable gets where another value is missing: `given ?? 1000`, the right side of `??=`. */
function isFallback(wrapped: ts.Expression): boolean {
  const expression = unwrap(wrapped);
  const { parent } = wrapped;
  if (ts.isBinaryExpression(parent) && fallbackOperators.has(parent.operatorToken.kind)) return true;
  return ts.isBinaryExpression(expression) && fallbackOperators.has(expression.operatorToken.kind);
}

const fallbackOperators: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);
