import { closest, distance } from 'fastest-levenshtein';
import type { Analysis, Directive } from '../analysis/site.js';
import type { Edit, Span } from '../analysis/span.js';
import { preferFirst } from '../rules/fixes.js';
import { ruleMetas } from '../rules/index.js';
import type { noUnusedDisable } from '../rules/no-unused-disable.js';
import { phrases } from '../rules/phrases.js';
import type { Fix, MessageOf } from '../rules/rule.js';

/** The comments that silence a rule at an offset. */
export function silencers(directives: readonly Directive[], ruleId: string, offset: number): readonly Directive[] {
  return directives.filter(
    ({ rules, range }) => range.start <= offset && offset < range.end && (rules.length === 0 || rules.includes(ruleId)),
  );
}

/** That a comment silenced a finding of a rule. */
export interface Silenced {
  readonly directive: Directive;
  readonly ruleId: string;
}

/** What there is to say against a comment: against all of it, or against one of the names in it. */
export type CommentProblem = MessageOf<typeof noUnusedDisable.messages> & {
  readonly span: Span;
  readonly fixes: readonly Fix[];
};

/** The comments, and the names in them, that silenced nothing. */
export function unusedDisables(
  { text, directives }: Analysis,
  silenced: readonly Silenced[],
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

/** Where the rules stand in the comment that names them. */
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

/** The whole line where nothing else stands on it, and else the comment with the blanks that set it apart. */
function removeComment({ span }: Directive, text: string): Fix {
  const [before = ''] = /[ \t]*$/.exec(text.slice(0, span.start)) ?? [];
  const [after = ''] = /^[ \t]*/.exec(text.slice(span.end)) ?? [];
  const [lineEnd] = /^(?:\r?\n|$)/.exec(text.slice(span.end + after.length)) ?? [];
  const start = span.start - before.length;
  const startsLine = start === 0 || text[start - 1] === '\n';
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
