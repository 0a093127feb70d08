import ts from 'typescript';

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
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
