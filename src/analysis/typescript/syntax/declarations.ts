import ts from 'typescript';

/** The names that a variable or a parameter declares: both in `{ code, reason: [text] }`. */
export function boundNames(name: ts.BindingName): readonly ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

/** The key from which a pattern takes a value: `code` in `{ code: last }`, `1` in `[, second]`. */
export function keyOf(element: ts.BindingElement): string {
  const { parent: pattern, propertyName, name } = element;
  return ts.isArrayBindingPattern(pattern)
    ? String(pattern.elements.indexOf(element))
    : (propertyName ?? name).getText();
}

/** The initializer of a variable, a field or a property of an object. */
export function initializerOf(declaration: ts.Node | undefined): ts.Expression | undefined {
  const isInitialized =
    declaration &&
    (ts.isVariableDeclaration(declaration) ||
      ts.isPropertyDeclaration(declaration) ||
      ts.isPropertyAssignment(declaration));
  return isInitialized ? declaration.initializer : undefined;
}

/** Whether a variable is declared with `const`. */
export function isConst(declaration: ts.VariableDeclaration): boolean {
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
}
