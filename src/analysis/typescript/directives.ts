import ts from 'typescript';
import type { Directive } from '../site.js';
import type { Span } from '../span.js';

const pattern =
  /(?:\/\/|\/\*)[ \t]*close-codes-(disable-next-line|disable-line|disable|enable)(?![\w-])[ \t]*([^\r\n]*?)[ \t]*(?:\*\/|\r?\n|$)/g;

/** The comments of a document that silence findings. */
export function collectDirectives(file: ts.SourceFile): readonly Directive[] {
  const { text } = file;
  if (!text.includes('close-codes-disable')) return [];
  const directives: Directive[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, kind, argument = ''] = match;
    const start = match.index;
    if (!isInComment(file, start)) continue;
    const span = { start, end: start + whole.trimEnd().length };
    const [named = ''] = argument.split(/(?:^|\s)--(?:\s|$)/);
    const rules = named.split(/[\s,]+/).filter((rule) => rule !== '');
    if (kind === 'enable') continue;
    directives.push({ span, rules, range: rangeOf(kind, span) });
  }
  return directives;

  function rangeOf(kind: string | undefined, span: Span): Span {
    if (kind === 'disable') {
      const enabled = text.slice(span.end).search(/close-codes-enable(?![\w-])/);
      return { start: span.end, end: enabled < 0 ? text.length : span.end + enabled };
    }
    const starts = file.getLineStarts();
    const line =
      file.getLineAndCharacterOfPosition(kind === 'disable-line' ? span.start : span.end).line +
      (kind === 'disable-line' ? 0 : 1);
    return { start: starts[line] ?? text.length, end: starts[line + 1] ?? text.length };
  }
}

/** Whether an offset lies outside every token: in a comment, and not in a string that only looks like one. */
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
