import type { Analysis } from '../analysis/site.js';
import type { Span } from '../analysis/span.js';
import { phrases } from '../rules/phrases.js';
import type { Edit, Fix } from '../rules/rule.js';
import { namesIn } from './directives.js';
import { stretchAt } from './embedded.js';

/**
 * Silences a rule on the line where `span` starts, and leaves room to say why. None in an attribute, where whatever one
 * says could end the value.
 */
export function disableLine(rule: string, span: Span, analysis: Analysis): readonly Fix[] {
  if (stretchAt(span.start, analysis)?.quote !== undefined) return [];
  const edit = addToComment(rule, span, analysis) ?? addLineAbove(rule, span, analysis) ?? addBefore(rule, span);
  return [{ title: { template: phrases.disableLine, data: { rule } }, edits: [edit] }];
}

/** The comment that another rule has for this line: `rule-a -- why`  →  `rule-a, rule-b -- why`. */
function addToComment(rule: string, { start }: Span, { text, directives }: Analysis): Edit | undefined {
  const directive = directives.find(({ rules, range }) => rules.length > 0 && range.start === lineStart(start, text));
  const last = directive && namesIn(directive, text).at(-1);
  return last && { start: last.span.end, end: last.span.end, text: `, ${rule}` };
}

function addLineAbove(rule: string, { start }: Span, analysis: Analysis): Edit | undefined {
  const { text, prose } = analysis;
  const at = lineStart(start, text);
  if (at < (stretchAt(start, analysis)?.start ?? 0)) return undefined;
  if (prose.some((span) => span.start < at && at <= span.end)) return undefined;
  const lineAbove = at === 0 ? '' : text.slice(lineStart(at - 1, text), at);
  // It may speak of the very next line: eslint-disable-next-line, @ts-expect-error, prettier-ignore.
  if (/-next-line|@ts-|-ignore/.test(lineAbove)) return undefined;
  const [indentation = ''] = /^[ \t]*/.exec(text.slice(at)) ?? [];
  const [lineEnd] = /\r?\n/.exec(text) ?? ['\n'];
  return { start: at, end: at, text: `${indentation}// close-codes-disable-next-line ${rule} -- reason${lineEnd}` };
}

/** Where a line of its own would be text: a comment within the line, allowed between any two tokens. */
function addBefore(rule: string, { start }: Span): Edit {
  return { start, end: start, text: `/* close-codes-disable-line ${rule} -- reason */ ` };
}

function lineStart(offset: number, text: string): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
