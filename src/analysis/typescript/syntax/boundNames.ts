import ts from 'typescript';

/** The names that a variable or a parameter is declared with: both of `{ code, reason: [text] }`. */
export function boundNames(name: ts.BindingName): readonly ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}
