import ts from 'typescript';
import { isAmbient } from '../ambient.js';
import type { CheckedFile } from '../checkedFile.js';
import { isMemberReassigned, isReassigned, writtenIn } from '../syntax/assignments.js';
import { isConst, keyOf } from '../syntax/declarations.js';
import { isMemberAccess, memberName } from '../syntax/nodes.js';
import { declaringAssignment, withoutAlias } from './symbols.js';

/** The declaration of a constant. */
export interface Constant {
  /** What to show where there is no initializer. */
  readonly name: ts.Node;
  readonly initializer?: ts.Expression | undefined;
  /** The key in the initializer, where a pattern destructures it. */
  readonly key?: string;
  /** Whether it is declared by an assignment, as in JavaScript: `exports.BAD = 4000`. */
  readonly isAssigned?: true;
}

/** Finds the constant of a symbol. Undefined where another value may be assigned to the symbol. */
export type Constants = (symbol: ts.Symbol) => Constant | undefined;

export function createConstants({ file, checker }: Pick<CheckedFile, 'file' | 'checker'>): Constants {
  return constantOf;

  function constantOf(nameOrAlias: ts.Symbol): Constant | undefined {
    const symbol = withoutAlias(nameOrAlias, checker);
    const [declaration, another] = symbol.declarations?.filter(isOfValue) ?? [];
    // `var code = 1000; var code = 1006;`
    if (!declaration || another || isAmbient(declaration)) return undefined;
    if (ts.isEnumMember(declaration)) return declaration;
    if (ts.isVariableDeclaration(declaration)) return keeps(declaration, declaration.name) ? declaration : undefined;
    if (ts.isBindingElement(declaration)) return ofPattern(declaration);
    if (ts.isPropertyDeclaration(declaration) || ts.isPropertyAssignment(declaration)) {
      // For the checker, all rows of an array have the type of the first one.
      const isRow = ts.isArrayLiteralExpression(declaration.parent.parent);
      const name = ts.symbolName(symbol);
      const files = [file, declaration.getSourceFile()];
      return isRow || files.some((one) => mayBeWritten(symbol, name, one)) ? undefined : declaration;
    }
    // `module.exports = { BAD }`
    if (ts.isShorthandPropertyAssignment(declaration)) {
      const variable = checker.getShorthandAssignmentValueSymbol(declaration);
      return variable && constantOf(variable);
    }
    // `export default 4000`
    if (ts.isExportAssignment(declaration)) return { name: declaration, initializer: declaration.expression };
    const assignment = declaringAssignment(declaration);
    return assignment && { name: declaration, initializer: assignment.right, isAssigned: true };
  }

  /** Whether a file assigns to a property. One of the same name in an object of another type is another property. */
  function mayBeWritten(property: ts.Symbol, name: string, within: ts.SourceFile): boolean {
    if (!isMemberReassigned(name, within)) return false;
    return writtenIn(within)
      .filter((target) => isMemberAccess(target) && memberName(target) === name)
      .some((target) => {
        const written = checker.getSymbolAtLocation(
          ts.isElementAccessExpression(target) ? target.argumentExpression : target,
        );
        return !written?.valueDeclaration || written === property || !isDeclaredInClass(written.valueDeclaration);
      });
  }
}

function keeps(declaration: ts.VariableDeclaration, name: ts.BindingName): boolean {
  if (isConst(declaration)) return true;
  return declaration.initializer !== undefined && !isReassigned(name.getText(), declaration.getSourceFile());
}

/** `const { closeCode } = options` */
function ofPattern(element: ts.BindingElement): Constant | undefined {
  const { parent: pattern, name, initializer: byDefault, dotDotDotToken } = element;
  const holder = pattern.parent;
  const isPlain = !dotDotDotToken && !byDefault && ts.isIdentifier(name);
  if (!isPlain || !ts.isVariableDeclaration(holder) || !holder.initializer || !keeps(holder, name)) return undefined;
  return { name, initializer: holder.initializer, key: keyOf(element) };
}

function isDeclaredInClass({ parent }: ts.Declaration): boolean {
  return ts.isClassLike(parent) || ts.isInterfaceDeclaration(parent);
}

function isOfValue(declaration: ts.Declaration): boolean {
  return !ts.isInterfaceDeclaration(declaration) && !ts.isTypeAliasDeclaration(declaration);
}
