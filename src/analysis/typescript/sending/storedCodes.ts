import ts from 'typescript';
import type { Evaluation } from '../evaluation/index.js';
import { isNoCode, isWritable } from '../meanings/byFlow.js';
import type { Program } from '../program.js';
import { assignmentsTo } from '../resolution/assignments.js';
import { nameOfFunction } from '../syntax/functions.js';
import { nameOf } from '../syntax/nodes.js';
import type { CodeSource, CodeSources } from './sources.js';

/** Where a code came from that lies in a field, or in a variable of an outer function, until it is sent. */
export type StoredCodes = (expression: ts.Expression) => CodeSource | undefined;

/** Prepares the question. `originOf` tells where a code comes from within one function. */
export function createStoredCodes(
  { checker }: Pick<Program, 'checker'>,
  evaluation: Evaluation,
  originOf: CodeSources,
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
      .map(({ right }) => ({ right, origin: originOf(right) }));
    const known = stores.flatMap(({ right, origin }) => (origin ? [{ right, origin }] : []));
    const [first] = known;
    // Something else that is kept there may be what is sent.
    if (!first || known.length < stores.length) return undefined;
    const within = functionAfter(expression, [declaration, ...known.map(({ origin }) => origin.within)]);
    if (!within || known.some(({ origin }) => isCalledIn(origin.within, within))) return undefined;
    return {
      expression,
      meaning: {
        ...first.origin.meaning,
        apis: [...new Set(known.flatMap(({ origin }) => origin.meaning.apis))],
        // What happens in between isn't known.
        evidence: 'name',
        isByFlow: true,
      },
      within,
      passes: [within, ...known.map(({ origin }) => origin.within)],
      assume: (code) =>
        known
          .flatMap(({ right, origin }) =>
            origin.assume(code).flatMap((assumptions) => evaluation.arrivals(right, assumptions, origin.within)),
          )
          .flatMap(({ known, certain }) => (certain && typeof known?.value === 'number' ? [known.value] : []))
          .map((value) => [{ is: isThis, value }]),
    };

    function isThis(other: ts.Expression): boolean {
      return nameOf(other) === name && checker.getSymbolAtLocation(other) === symbol;
    }
  };
}

/** The outermost function around an expression that none of some other nodes lies in. */
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

/** Whether a handler may call a function itself, under conditions of its own: told by its name alone. */
function isCalledIn(handler: ts.Node, called: ts.SignatureDeclaration): boolean {
  const name = nameOfFunction(called);
  return name !== undefined && handler.getText().includes(name);
}
