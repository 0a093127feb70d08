import ts from 'typescript';
import { type Assigned, assignmentsByName, writtenIn } from '../syntax/assignments.js';
import { initializerOf } from '../syntax/declarations.js';

/** `left = right` where the left side may stand for a symbol. */
export interface PossiblyAssigned extends Assigned {
  /** False where the checker doesn't know one of the two, so that only the name tells. */
  readonly isCertain: boolean;
}

/** What a file may assign to what goes by a name there; `symbol` is what that stands for, where that is known. */
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

/** What a file assigns to a symbol. `name` is under which the file knows it. */
export function assignmentsTo(
  symbol: ts.Symbol,
  file: ts.SourceFile,
  checker: ts.TypeChecker,
  name = ts.symbolName(symbol),
): readonly Assigned[] {
  return possibleAssignmentsTo(name, symbol, file, checker).filter(({ isCertain }) => isCertain);
}

/** What a symbol is given in a file: by its declaration first, then by assignments. */
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

/** Where a file writes to a variable in any way but by its declaration: `code = 1006`, `code += 1`, `[code] = codes`. */
export function writesTo(variable: ts.Symbol, file: ts.SourceFile, checker: ts.TypeChecker): readonly ts.Identifier[] {
  const name = ts.symbolName(variable);
  return writtenIn(file)
    .filter(ts.isIdentifier)
    .filter((target) => target.text === name && checker.getSymbolAtLocation(target) === variable);
}
