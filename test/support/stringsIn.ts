import ts from 'typescript';

/** The string literals of a TypeScript text, in order. Most of those in tests are programs. */
export function stringsIn(text: string): readonly string[] {
  const found: string[] = [];
  visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.ESNext));
  return found;

  function visit(node: ts.Node): void {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  }
}
