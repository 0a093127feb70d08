import ts from 'typescript';
import { describe } from '../../../registry/describe.js';
import type { Assumption } from '../evaluation/assumption.js';
import type { Meaning, Meanings } from '../meanings/meaning.js';
import type { Program } from '../program.js';
import { valuesGivenTo } from '../resolution/assignments.js';
import { symbolAt } from '../resolution/symbols.js';
import { scopeAround } from '../syntax/functions.js';
import { contains, isMemberAccess, memberName, unwrap } from '../syntax/nodes.js';

/** The source of a received code: an event, a handler's parameter, or a stored code. */
export interface CodeSource {
  readonly expression: ts.Expression;
  readonly meaning: Meaning;
  /** The function in which it is the code of one event. */
  readonly within: ts.SignatureDeclaration | ts.SourceFile;
  /** The functions whose conditions it passes on the way. */
  readonly functions: readonly ts.Node[];
  /** The assumptions in `within` when this code is received: one list for each place where it may have been stored. */
  assume(code: number): readonly (readonly Assumption[])[];
}

/** Finds the source of a code that an expression yields, directly or through variables, a condition or a function. */
export type CodeSources = (expression: ts.Expression) => CodeSource | undefined;

export function createCodeSources(
  { checker, memos }: Pick<Program, 'checker' | 'memos'>,
  meaningOf: Meanings,
): CodeSources {
  const sources = memos.create<ts.Expression, CodeSource | undefined>(
    undefined,
    (a, b) => a?.expression === b?.expression,
  );
  return sourceOf;

  function sourceOf(wrapped: ts.Expression): CodeSource | undefined {
    const expression = unwrap(wrapped);
    return sources(expression, () => directSourceOf(expression) ?? sourceIn(expression));
  }

  function sourceIn(expression: ts.Expression): CodeSource | undefined {
    if (ts.isIdentifier(expression)) {
      for (const given of valuesOf(expression)) {
        const found = sourceOf(given);
        if (found && contains(found.within, expression)) return found;
      }
      return undefined;
    }
    if (ts.isFunctionLike(expression)) return undefined;
    return ts.forEachChild(expression, (child) => (ts.isExpression(child) ? sourceOf(child) : undefined));
  }

  function directSourceOf(expression: ts.Expression): CodeSource | undefined {
    const holder = declarationAt(expression);
    if (!holder) return undefined;
    const meaning = meaningAt(expression);
    // The conditions in a function that passes a code on are not known.
    if (meaning?.is !== 'code' || meaning.isByFlow) return undefined;
    const within = scopeAround(holder);
    return { expression, meaning, within, functions: [within], assume: (code) => [assumptionsFor(code, within)] };
  }

  function meaningAt(expression: ts.Expression): Meaning | undefined {
    // For `{ code }` the checker returns the symbol of the property.
    const variable = ts.isShorthandPropertyAssignment(expression.parent)
      ? checker.getShorthandAssignmentValueSymbol(expression.parent)?.valueDeclaration
      : undefined;
    const name = variable && ts.getNameOfDeclaration(variable);
    return meaningOf(name && ts.isIdentifier(name) ? name : expression);
  }

  /** The parameter or variable through which a code reaches an expression: `event` of `event.code`, `code`. */
  function declarationAt(expression: ts.Expression): ts.Declaration | undefined {
    if (ts.isIdentifier(expression)) {
      const declaration = declarationOf(expression);
      return declaration && (ts.isParameter(declaration) || ts.isBindingElement(declaration)) ? declaration : undefined;
    }
    if (!isMemberAccess(expression)) return undefined;
    let root = unwrap(expression.expression);
    while (isMemberAccess(root)) root = unwrap(root.expression);
    return ts.isIdentifier(root) ? declarationOf(root) : undefined;
  }

  function declarationOf(name: ts.Identifier): ts.Declaration | undefined {
    return symbolAt(name, checker)?.valueDeclaration;
  }

  /** The values assigned to a variable of the same file. */
  function valuesOf(name: ts.Identifier): readonly ts.Expression[] {
    const symbol = symbolAt(name, checker);
    const declaration = symbol?.valueDeclaration;
    const file = name.getSourceFile();
    const isLocal = declaration && ts.isVariableDeclaration(declaration) && declaration.getSourceFile() === file;
    return symbol && isLocal ? valuesGivenTo(symbol, file, checker) : [];
  }

  /** The assumptions that an event has this code, and the values that belong to it. */
  function assumptionsFor(code: number, within: CodeSource['within']): readonly Assumption[] {
    const { wasClean } = describe(code).seen;
    const hasNoReason = describe(code).assigned?.sendable === false;
    const isPartOfEvent = (expression: ts.Expression, what: Meaning['is']) => {
      const holder = mayArrive(expression) ? declarationAt(expression) : undefined;
      return holder !== undefined && scopeAround(holder) === within && meaningAt(expression)?.is === what;
    };
    // A listener of ws gets a Buffer, even where there is no reason.
    const isBuffer = (expression: ts.Expression) =>
      ts.isIdentifier(expression) &&
      ts.isParameter(declarationAt(expression) ?? expression.parent) &&
      isPartOfEvent(expression, 'reason');
    const isLength = (expression: ts.Expression) =>
      isMemberAccess(expression) && memberName(expression) === 'length' && isBuffer(unwrap(expression.expression));
    return [
      {
        value: code,
        is: (expression) => isPartOfEvent(expression, 'code'),
        isIn: (expression) => ts.isIdentifier(expression) && meaningOf(expression)?.is === 'closeEvent',
      },
      ...(wasClean === false
        ? [{ value: false, is: (expression: ts.Expression) => isPartOfEvent(expression, 'wasClean') }]
        : []),
      ...(hasNoReason
        ? [
            { value: 0, is: isLength, isIn: isBuffer },
            { value: '', is: (expression: ts.Expression) => isPartOfEvent(expression, 'reason') },
          ]
        : []),
    ];
  }
}

/** A cheap test before the checker is asked. */
function mayArrive(expression: ts.Expression): boolean {
  return ts.isIdentifier(expression) || /^(close)?(code|reason)$|^wasClean$/i.test(memberName(expression) ?? '');
}
