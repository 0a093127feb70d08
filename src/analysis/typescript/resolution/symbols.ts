import ts from 'typescript';
import { isAssignment } from '../syntax/nodes.js';

/** What a name or a member stands for where it is used: of `{ code }` the variable, not the property. */
export function symbolAt(expression: ts.Expression, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isShorthandPropertyAssignment(expression.parent)) {
    return checker.getShorthandAssignmentValueSymbol(expression.parent);
  }
  return checker.getSymbolAtLocation(
    ts.isElementAccessExpression(expression) ? expression.argumentExpression : expression,
  );
}

/** The same, an import followed to what it imports. */
export function symbolBehind(expression: ts.Expression, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = symbolAt(expression, checker);
  return symbol && withoutAlias(symbol, checker);
}

/** What an import imports; any other symbol as it is. */
export function withoutAlias(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The assignment by which JavaScript declares something: `exports.BAD = 4000`, `module.exports = 4000`. */
export function declaringAssignment(declaration: ts.Node): ts.AssignmentExpression<ts.EqualsToken> | undefined {
  if (isAssignment(declaration)) return declaration;
  // A module is declared by its file, which has no parent.
  const parent: ts.Node | undefined = declaration.parent;
  return parent && isAssignment(parent) && parent.left === declaration ? parent : undefined;
}
