import ts from 'typescript';
import { isAssignment } from '../syntax/nodes.js';

/** The symbol of a name or a member. For `{ code }` it is the variable's, not the property's. */
export function symbolAt(expression: ts.Expression, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isShorthandPropertyAssignment(expression.parent)) {
    return checker.getShorthandAssignmentValueSymbol(expression.parent);
  }
  return checker.getSymbolAtLocation(
    ts.isElementAccessExpression(expression) ? expression.argumentExpression : expression,
  );
}

/** The same, with imports resolved. */
export function symbolBehind(expression: ts.Expression, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = symbolAt(expression, checker);
  return symbol && withoutAlias(symbol, checker);
}

/** The imported symbol of an import. Any other symbol is returned unchanged. */
export function withoutAlias(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The assignment with which JavaScript declares something: `exports.BAD = 4000`, `module.exports = 4000`. */
export function declaringAssignment(declaration: ts.Node): ts.AssignmentExpression<ts.EqualsToken> | undefined {
  if (isAssignment(declaration)) return declaration;
  // A module is declared by its file, which has no parent.
  const parent: ts.Node | undefined = declaration.parent;
  return parent && isAssignment(parent) && parent.left === declaration ? parent : undefined;
}
