import ts from 'typescript';
import type { Evaluation } from '../evaluation/index.js';
import type { Value } from '../site.js';
import { writtenIn } from '../syntax/reassigned.js';

/**
 * The numbers that a variable can hold where it is named: `let code = 1000; if (bad) code = 4000; ws.close(code)`.
 * Undefined when it may hold anything else there, or when other functions write to it too.
 */
export function numbersHeldBy(
  named: ts.Expression,
  checker: ts.TypeChecker,
  evaluation: Evaluation,
): readonly Value[] | undefined {
  const symbol = ts.isIdentifier(named) ? checker.getSymbolAtLocation(named) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration)) return undefined;
  const within = functionAround(declaration);
  if (!within || functionAround(named) !== within) return undefined;
  const isWrittenElsewhere = writtenIn(named.getSourceFile()).some(
    (target) =>
      ts.isIdentifier(target) &&
      target.text === symbol.name &&
      functionAround(target) !== within &&
      checker.getSymbolAtLocation(target) === symbol,
  );
  if (isWrittenElsewhere) return undefined;
  const held = evaluation.arrivals(named, [], within).map(({ known }) => known?.value);
  const numbers = held.filter((value) => typeof value === 'number');
  return numbers.length > 0 && numbers.length === held.length
    ? numbers.map((value) => ({ kind: 'number', value }))
    : undefined;
}

function functionAround(node: ts.Node): ts.SignatureDeclaration | undefined {
  return ts.findAncestor(node, ts.isFunctionLike);
}
