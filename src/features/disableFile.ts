import type { Analysis } from '../analysis/analysis.js';
import { lineEndOf, lineStart } from '../analysis/layout.js';
import type { Edit, Span } from '../analysis/span.js';
import { phrases } from '../rules/phrases.js';
import type { Fix, RuleContext } from '../rules/rule.js';
import { namesIn } from './directives.js';

/**
 * Disables a rule from the start of the file, or from the start of the embedded code, with a placeholder for the
 * reason. Empty where only attributes hold code up to `span`.
 */
export function disableFile(rule: string, span: Span, context: RuleContext): readonly Fix[] {
  const top = topAbove(span, context);
  const edit = top && (addToComment(rule, top, span, context) ?? addComment(rule, top, context));
  return edit ? [{ title: { template: phrases.disableFile, data: { rule } }, edits: [edit], disables: 'file' }] : [];
}

function addComment(rule: string, { offset, behind }: Top, { writer: { comments } }: RuleContext): Edit | undefined {
  const text = `close-codes-disable ${rule} -- reason`;
  const endsLine = behind !== ' ';
  const comment = comments.within(text) ?? (endsLine ? comments.toLineEnd(text) : undefined);
  return comment === undefined ? undefined : { start: offset, end: offset, text: comment + behind };
}

interface Top {
  readonly offset: number;
  /** What separates the comment from the code after it. */
  readonly behind: string;
}

function topAbove({ start }: Span, { text, embedded }: Analysis): Top | undefined {
  const lineEnd = lineEndOf(text);
  if (!embedded) {
    const [shebang = ''] = /^#!.*(?:\r\n?|[\n\u2028\u2029])/.exec(text) ?? [];
    return { offset: shebang.length, behind: lineEnd };
  }
  const stretch = embedded.find((candidate) => candidate.quote === undefined && candidate.start <= start);
  if (!stretch) return undefined;
  const [lineOfTag = ''] = /^[ \t]*(?:\r\n?|\n)/.exec(text.slice(stretch.start, stretch.end)) ?? [];
  const line = stretch.start + lineOfTag.length;
  const [indentation = ''] = /^[ \t]*/.exec(text.slice(line)) ?? [];
  const startsLine = lineStart(line, text) === line;
  return { offset: line + indentation.length, behind: startsLine ? lineEnd + indentation : ' ' };
}

/** Extends the comment for another rule: `rule-a -- why` becomes `rule-a, rule-b -- why`. */
function addToComment(rule: string, { offset }: Top, { start }: Span, analysis: Analysis): Edit | undefined {
  const directive = analysis.directives.find(
    ({ rules, span, range }) => span.start === offset && rules.length > 0 && start < range.end,
  );
  const last = directive && namesIn(directive, analysis.text).at(-1);
  return last && { start: last.span.end, end: last.span.end, text: `, ${rule}` };
}
