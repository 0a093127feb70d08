import type { Analysis } from '../analysis/analysis.js';
import { indentationAt, lineEndOf, lineStart, nextLineStart } from '../analysis/layout.js';
import type { Edit, Span } from '../analysis/span.js';
import { phrases } from '../rules/phrases.js';
import type { Fix, RuleContext } from '../rules/rule.js';
import { namesIn } from './directives.js';
import type { DisableComment } from './disableComment.js';
import { stretchAt } from './embedded.js';

/**
 * Disables a rule on the line where `span` starts, with a placeholder for the reason. Where the place of `comment` is no
 * place for a comment, the other one is used. Empty in an attribute, because a comment could end the value.
 */
export function disableLine(rule: string, span: Span, context: RuleContext, comment: DisableComment): readonly Fix[] {
  if (stretchAt(span.start, context)?.quote !== undefined) return [];
  const places = comment === 'sameLine' ? [addAtLineEnd, addBefore, addLineAbove] : [addLineAbove, addBefore];
  const edit = [addToComment, ...places].reduce<Edit | undefined>(
    (found, add) => found ?? add(rule, span, context),
    undefined,
  );
  return edit ? [{ title: { template: phrases.disableLine, data: { rule } }, edits: [edit], disables: 'line' }] : [];
}

/** Extends the comment for another rule: `rule-a -- why` becomes `rule-a, rule-b -- why`. */
function addToComment(rule: string, { start }: Span, { text, directives }: Analysis): Edit | undefined {
  const directive = directives.find(({ rules, range }) => rules.length > 0 && range.start === lineStart(start, text));
  const last = directive && namesIn(directive, text).at(-1);
  return last && { start: last.span.end, end: last.span.end, text: `, ${rule}` };
}

function addLineAbove(rule: string, { start }: Span, context: RuleContext): Edit | undefined {
  const { text, prose, writer } = context;
  const at = lineStart(start, text);
  if (at < (stretchAt(start, context)?.start ?? 0) || text.startsWith('#!', at)) return undefined;
  if (prose.some((span) => span.start < at && at <= span.end)) return undefined;
  const lineAbove = at === 0 ? '' : text.slice(lineStart(at - 1, text), at);
  if (writer.comments.bindsNextLine(lineAbove)) return undefined;
  const comment = writer.comments.toLineEnd(`close-codes-disable-next-line ${rule} -- reason`);
  return { start: at, end: at, text: indentationAt(at, text) + comment + lineEndOf(text) };
}

function addAtLineEnd(rule: string, { start }: Span, context: RuleContext): Edit | undefined {
  const { text, prose, writer } = context;
  const lineFrom = lineStart(start, text);
  const lineTo = nextLineStart(start, text);
  const line = text.slice(lineFrom, lineTo).trimEnd();
  const at = lineFrom + line.length;
  if (at > (stretchAt(start, context)?.end ?? text.length)) return undefined;
  if (prose.some((span) => span.start <= at && at < span.end)) return undefined;
  // The other comment may be for a tool, which would read this one as a part of it.
  if (writer.comments.endsInComment(line)) return undefined;
  const comment = writer.comments.toLineEnd(`close-codes-disable-line ${rule} -- reason`);
  return { start: at, end: at, text: ` ${comment}` };
}

/** Where a separate line would be text, the comment goes into the line. */
function addBefore(rule: string, { start }: Span, { writer }: RuleContext): Edit | undefined {
  const comment = writer.comments.within(`close-codes-disable-line ${rule} -- reason`);
  return comment === undefined ? undefined : { start, end: start, text: `${comment} ` };
}
