import ts from 'typescript';
import { isAmbient } from '../ambient.js';
import type { Program } from '../program.js';
import { isOwnMember } from '../syntax/memberNames.js';
import { isMemberAccess, memberName } from '../syntax/nodes.js';
import { reassignedIn } from '../syntax/reassigned.js';
import { declaringAssignment, symbolAt } from '../syntax/symbols.js';

/** A declaration as far as it matters here; `name` is what to show where there is no initializer. */
export interface Initialized {
  readonly name: ts.Node;
  readonly initializer?: ts.Expression | undefined;
}

/** Answers where names get the values that they keep. */
export interface Initializers {
  /** Where a name gets its constant value, here or in a file that this one reaches. */
  declarationOf(expression: ts.Expression): Initialized | undefined;
  /** Whether something else is assigned under a name, in this file or in that of its declaration. */
  isReassigned(name: string, declaration: ts.Node): boolean;
  /** The same of a property's name. */
  isMemberReassigned(name: string, declaration: ts.Node): boolean;
}

/** Prepares the questions about one document. */
export function createInitializers({
  file,
  checker,
  whole,
}: Pick<Program, 'file' | 'checker' | 'whole'>): Initializers {
  return { declarationOf, isReassigned, isMemberReassigned };

  function declarationOf(expression: ts.Expression): Initialized | undefined {
    if (!ts.isIdentifier(expression) && !isMemberAccess(expression)) return undefined;
    const member = memberName(expression);
    if (member !== undefined && !isOwnMember(member, whole)) return undefined;
    const symbol = symbolAt(expression, checker);
    return symbol && initializedBy(symbol, member);
  }

  function initializedBy(nameOrAlias: ts.Symbol, member: string | undefined): Initialized | undefined {
    const symbol = nameOrAlias.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(nameOrAlias) : nameOrAlias;
    const [declaration, another]: readonly ts.Node[] = symbol.declarations ?? [];
    if (!declaration || isAmbient(declaration)) return undefined;
    // `var code = 1000; var code = 1006;`
    if (another && ts.isVariableDeclaration(another)) return undefined;
    if (ts.isEnumMember(declaration)) return declaration;
    if (ts.isVariableDeclaration(declaration)) {
      const isConstant = ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const;
      return isConstant || (declaration.initializer && !isReassigned(declaration.name.getText(), declaration))
        ? declaration
        : undefined;
    }
    if (ts.isPropertyDeclaration(declaration) || ts.isPropertyAssignment(declaration)) {
      // The checker takes the first row of an array for them all.
      const isRow = ts.isArrayLiteralExpression(declaration.parent.parent);
      const name = member ?? declaration.name.getText();
      return isRow || isMemberReassigned(name, declaration) ? undefined : declaration;
    }
    // `module.exports = { BAD }`
    if (ts.isShorthandPropertyAssignment(declaration)) {
      const shortened = checker.getShorthandAssignmentValueSymbol(declaration);
      return shortened && initializedBy(shortened, undefined);
    }
    // `export default 4000`
    if (ts.isExportAssignment(declaration)) return { name: declaration, initializer: declaration.expression };
    // `exports.BAD = 4000`, `module.exports = 4000`
    const assignment = another ? undefined : declaringAssignment(declaration);
    return assignment && { name: declaration, initializer: assignment.right };
  }

  function isReassigned(name: string, declaration: ts.Node): boolean {
    return [file, declaration.getSourceFile()].some((one) => reassignedIn(one).names.has(name));
  }

  function isMemberReassigned(name: string, declaration: ts.Node): boolean {
    return [file, declaration.getSourceFile()].some((one) => reassignedIn(one).members.has(name));
  }
}
