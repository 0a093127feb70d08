import ts from 'typescript';
import type { Evaluation } from '../evaluation/index.js';
import { isNoCode, isWritable } from '../meanings/byFlow.js';
import type { Program } from '../program.js';
import { assignmentsTo } from '../resolution/assignments.js';
import { nameOfFunction } from '../syntax/functions.js';
import { nameOf } from '../syntax/nodes.js';
import type { CodeSource, CodeSources } from './sources.js';

/** The source of a code that is stored in a field, or in a variable of an outer function, until it is sent. */
export type StoredCodes = (expression: ts.Expression) => CodeSource | undefined;

/** `sourceOf` finds the source of a code within one function. */
export function createStoredCodes(
  { checker }: Pick<Program, 'checker'>,
  evaluation: Evaluation,
  sourceOf: CodeSources,
): StoredCodes {
  return (expression) => {
    const name = nameOf(expression);
    const symbol = checker.getSymbolAtLocation(expression);
    const declaration = symbol?.valueDeclaration;
    const file = expression.getSourceFile();
    if (!declaration || declaration.getSourceFile() !== file || !isWritable(declaration)) {
      return undefined;
    }
    const stores = assignmentsTo(symbol, file, checker)
      .filter(({ right }) => !isNoCode(right))
      .map(({ right }) => ({ right, source: sourceOf(right) }));
    const known = stores.flatMap(({ right, source }) => (source ? [{ right, source }] : []));
    const [first] = known;
    // Another value that is stored there may be the one that is sent.
    if (!first || known.length < stores.length) return undefined;
    const within = functionAfter(expression, [declaration, ...known.map(({ source }) => source.within)]);
    if (!within || known.some(({ source }) => isCalledIn(source.within, within))) return undefined;
    return {
      expression,
      meaning: {
        ...first.source.meaning,
        apis: [...new Set(known.flatMap(({ source }) => source.meaning.apis))],
        // What happens in between isn't known.
        evidence: 'name',
        isByFlow: true,
      },
      within,
      functions: [within, ...known.map(({ source }) => source.within)],
      assume: (code) =>
        known
          .flatMap(({ right, source }) =>
            source.assume(code).flatMap((assumptions) => evaluation.arrivals(right, assumptions, source.within)),
          )
          .flatMap(({ known, certain }) => (certain && typeof known?.value === 'number' ? [known.value] : []))
          .map((value) => [{ is: isThis, value }]),
    };

    function isThis(other: ts.Expression): boolean {
      return nameOf(other) === name && checker.getSymbolAtLocation(other) === symbol;
    }
  };
}

/** The outermost function around an expression that contains none of the other nodes. */
function functionAfter(expression: ts.Expression, others: readonly ts.Node[]): ts.SignatureDeclaration | undefined {
  let found: ts.SignatureDeclaration | undefined;
  for (let node: ts.Node = expression; node.parent; node = node.parent) {
    if (!ts.isFunctionLike(node)) continue;
    const { pos, end } = node;
    if (others.some((other) => pos <= other.pos && other.end <= end)) break;
    found = node;
  }
  return found;
}

/** Whether a handler may call a function itself, under conditions of its own. Decided by name only. */
function isCalledIn(handler: ts.Node, called: ts.SignatureDeclaration): boolean {
  const name = nameOfFunction(called);
  return name !== undefined && handler.getText().includes(name);
}
