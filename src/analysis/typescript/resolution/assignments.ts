import ts from 'typescript';
import { type Assigned, assignmentsByName, writtenIn } from '../syntax/assignments.js';
import { initializerOf } from '../syntax/declarations.js';

/** `left = right` where the left side may be a symbol. */
export interface PossiblyAssigned extends Assigned {
  /** False where the checker doesn't know one of the two symbols, so that only the names match. */
  readonly isCertain: boolean;
}

/** The assignments of a file to a name. `symbol` is its symbol, where that is known. */
export function possibleAssignmentsTo(
  name: string,
  symbol: ts.Symbol | undefined,
  file: ts.SourceFile,
  checker: ts.TypeChecker,
): readonly PossiblyAssigned[] {
  return (assignmentsByName(file).get(name) ?? []).flatMap(({ left, right }) => {
    const target = checker.getSymbolAtLocation(left);
    const isCertain = symbol !== undefined && target !== undefined;
    return isCertain && symbol !== target ? [] : [{ left, right, isCertain }];
  });
}

/** The assignments of a file to a symbol. `name` is its name in the file. */
export function assignmentsTo(
  symbol: ts.Symbol,
  file: ts.SourceFile,
  checker: ts.TypeChecker,
  name = ts.symbolName(symbol),
): readonly Assigned[] {
  return possibleAssignmentsTo(name, symbol, file, checker).filter(({ isCertain }) => isCertain);
}

/** The values that a file gives a symbol: by its declaration first, then by assignments. */
export function valuesGivenTo(
  symbol: ts.Symbol,
  file: ts.SourceFile,
  checker: ts.TypeChecker,
  name?: string,
): readonly ts.Expression[] {
  const initializer = initializerOf(symbol.valueDeclaration);
  const assigned = assignmentsTo(symbol, file, checker, name).map(({ right }) => right);
  return initializer ? [initializer, ...assigned] : assigned;
}

/** Every assignment of a file to a variable, without its declaration: `code = 1006`, `code += 1`, `[code] = codes`. */
export function writesTo(variable: ts.Symbol, file: ts.SourceFile, checker: ts.TypeChecker): readonly ts.Identifier[] {
  const name = ts.symbolName(variable);
  return writtenIn(file)
    .filter(ts.isIdentifier)
    .filter((target) => target.text === name && checker.getSymbolAtLocation(target) === variable);
}
