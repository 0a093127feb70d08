import { lineStart, nextLineStart } from './layout.js';
import type { Span } from './span.js';

/** A comment such as `// close-codes-disable-next-line no-reserved-code -- the test wants the throw`. */
export interface Directive {
  readonly span: Span;
  /** The rules that it names. Empty for all. */
  readonly rules: readonly string[];
  /** Findings in this span are disabled. */
  readonly range: Span;
}

/**
 * The pattern of a disable comment in a language. `opens` and `closes` are regular expressions for the ends of a
 * comment.
 */
export function directivePattern(opens: string, ...closes: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?:${opens})[ \t]*close-codes-(disable-next-line|disable-line|disable|enable)(?![\w-])[ \t]*([^\r\n\u2028\u2029]*?)[ \t]*(?:${[...closes, String.raw`\r\n?|[\n\u2028\u2029]`, '$'].join('|')})`,
    'g',
  );
}

/**
 * The comments of a text that disable findings. `isInComment` says whether an offset lies in a comment, not in a
 * string.
 */
export function directivesIn(
  text: string,
  pattern: RegExp,
  isInComment: (offset: number) => boolean,
): readonly Directive[] {
  if (!text.includes('close-codes-disable')) return [];
  const directives: Directive[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, kind, argument = ''] = match;
    const start = match.index;
    if (kind === 'enable' || !isInComment(start)) continue;
    const span = { start, end: start + whole.trimEnd().length };
    const [named = ''] = argument.split(/(?:^|\s)--(?:\s|$)/);
    const rules = named.split(/[\s,]+/).filter((rule) => rule !== '');
    directives.push({ span, rules, range: rangeOf(kind, span, text) });
  }
  return directives;
}

function rangeOf(kind: string | undefined, span: Span, text: string): Span {
  if (kind === 'disable') {
    const enabled = text.slice(span.end).search(/close-codes-enable(?![\w-])/);
    return { start: span.end, end: enabled < 0 ? text.length : span.end + enabled };
  }
  const start = kind === 'disable-line' ? lineStart(span.start, text) : nextLineStart(span.end, text);
  return { start, end: nextLineStart(start, text) };
}
