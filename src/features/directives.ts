import { closest, distance } from 'fastest-levenshtein';
import type { Analysis } from '../analysis/analysis.js';
import type { Directive } from '../analysis/directives.js';
import { lineStart } from '../analysis/layout.js';
import type { Edit, Span } from '../analysis/span.js';
import { preferFirst } from '../rules/fixes.js';
import { ruleMetas } from '../rules/index.js';
import type { noUnusedDisable } from '../rules/no-unused-disable.js';
import { phrases } from '../rules/phrases.js';
import type { Fix, MessageOf } from '../rules/rule.js';

/** The comments that disable a rule at an offset. */
export function directivesFor(directives: readonly Directive[], ruleId: string, offset: number): readonly Directive[] {
  return directives.filter(
    ({ rules, range }) => range.start <= offset && offset < range.end && (rules.length === 0 || rules.includes(ruleId)),
  );
}

/** A comment and the rule of which it disabled a finding. */
export interface DisabledFinding {
  readonly directive: Directive;
  readonly ruleId: string;
}

/** A problem with a comment as a whole, or with one of the rules that it names. */
export type CommentProblem = MessageOf<typeof noUnusedDisable.messages> & {
  readonly span: Span;
  readonly fixes: readonly Fix[];
};

/** The comments, and the rules in them, that disabled no finding. */
export function unusedDisables(
  { text, directives }: Analysis,
  silenced: readonly DisabledFinding[],
): readonly CommentProblem[] {
  return directives.flatMap((directive): readonly CommentProblem[] => {
    const used = new Set(silenced.filter((one) => one.directive === directive).map(({ ruleId }) => ruleId));
    const names = namesIn(directive, text);
    const idle = names.filter(({ name }) => !used.has(name));
    if (used.size === 0 && idle.every(({ name }) => isRule(name))) {
      return [{ messageId: 'unused', span: directive.span, fixes: preferFirst([removeComment(directive, text)]) }];
    }
    return idle.map((idler) => ({
      messageId: isRule(idler.name) ? 'unusedRule' : 'unknownRule',
      data: { rule: idler.name },
      span: idler.span,
      fixes: preferFirst([
        ...correctName(idler, names),
        names.length > 1 ? removeName(idler, names) : removeComment(directive, text),
      ]),
    }));
  });
}

interface Name {
  readonly name: string;
  readonly span: Span;
}

/** The spans of the rules that a comment names. */
export function namesIn({ rules, span }: Directive, text: string): readonly Name[] {
  let end = text.indexOf('close-codes-disable', span.start) + 'close-codes-disable'.length;
  return rules.map((name) => {
    const start = text.indexOf(name, end);
    end = start + name.length;
    return { name, span: { start, end } };
  });
}

function isRule(name: string): boolean {
  return ruleMetas.some(({ id }) => id === name);
}

/** no-resrved-code  →  no-reserved-code, where that isn't named already. */
function correctName({ name, span }: Name, names: readonly Name[]): readonly Fix[] {
  if (isRule(name)) return [];
  const meant = closest(
    name,
    ruleMetas.map(({ id }) => id),
  );
  const isLike = distance(name, meant) <= meant.length / 3;
  if (!isLike || names.some((other) => other.name === meant)) return [];
  return [{ title: { template: phrases.replaceByName, data: { name: meant } }, edits: [{ ...span, text: meant }] }];
}

/** Removes the whole line where the comment is alone, or else the comment with the blanks around it. */
function removeComment({ span }: Directive, text: string): Fix {
  const [before = ''] = /[ \t]*$/.exec(text.slice(0, span.start)) ?? [];
  const [after = ''] = /^[ \t]*/.exec(text.slice(span.end)) ?? [];
  const [lineEnd] = /^(?:\r\n?|\n|$)/.exec(text.slice(span.end + after.length)) ?? [];
  const start = span.start - before.length;
  const startsLine = lineStart(start, text) === start;
  const edit =
    lineEnd === undefined
      ? { start: span.start, end: span.end + after.length }
      : { start, end: span.end + (startsLine ? after.length + lineEnd.length : 0) };
  return { title: { template: phrases.removeDisable }, edits: [{ ...edit, text: '' }] };
}

/** rule-a, rule-b  →  rule-a */
function removeName({ name, span }: Name, names: readonly Name[]): Fix {
  const at = names.findIndex((one) => one.span.start === span.start);
  const [before, after] = [names[at - 1], names[at + 1]];
  const edit: Edit = {
    start: before?.span.end ?? span.start,
    end: before ? span.end : (after?.span.start ?? span.end),
    text: '',
  };
  return { title: { template: phrases.removeRule, data: { rule: name } }, edits: [edit] };
}
