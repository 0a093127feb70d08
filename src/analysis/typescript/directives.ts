import ts from 'typescript';
import type { Directive } from '../directives.js';
import { directivePattern, directivesIn } from '../directives.js';

const pattern = directivePattern(String.raw`\/\/|\/\*`, String.raw`\*\/`);

/** Collects the comments of a document that disable findings. */
export function collectDirectives(file: ts.SourceFile): readonly Directive[] {
  return directivesIn(file.text, pattern, (offset) => isInComment(file, offset));
}

/** Whether an offset is outside every token. It is then in a comment, not in a string that looks like one. */
function isInComment(file: ts.SourceFile, offset: number): boolean {
  let node: ts.Node = file;
  for (;;) {
    const child: ts.Node | undefined = ts.forEachChild(node, (candidate) =>
      candidate.getStart(file) <= offset && offset < candidate.end ? candidate : undefined,
    );
    if (!child) break;
    node = child;
  }
  return !(ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node));
}
