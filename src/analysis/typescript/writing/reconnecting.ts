import { indentationAt, layoutOf } from '../../layout.js';
import type { Edit, Span } from '../../span.js';
import type { CodeGroup, EditedText, ReconnectWriter } from '../../writer.js';
import { type CodeName, type ConnectingStatement, openingsOf } from '../reconnecting/openings.js';
import { countAttempts, waitLonger } from './backoff.js';
import { comments } from './comments.js';
import { semicolonOf } from './semicolon.js';

export const reconnecting: ReconnectWriter = {
  decideByCode(site, groups, source, wait) {
    const { code, statement, backoff } = openingsOf(site);
    if (!code || !statement) return undefined;
    if (wait === undefined) return [...naming(code), decision(code.name, statement, groups, [], source)];
    if (!backoff) return undefined;
    return [
      ...naming(code),
      decision(code.name, statement, groups, [waitLonger(backoff)], source, wait),
      ...countAttempts(backoff, source),
    ];
  },

  connectAfter(site, codes, { text }) {
    const { code, condition } = openingsOf(site);
    if (!code || !condition) return undefined;
    const { span, connectsWhen, isCompound } = condition;
    const asWritten = text.slice(span.start, span.end);
    const before = isCompound ? `(${asWritten})` : asWritten;
    const [joins, compares] = connectsWhen ? [' || ', '==='] : [' && ', '!=='];
    const added = codes.map((one) => `${code.name} ${compares} ${one}`);
    return [...naming(code), { ...span, text: [before, ...added].join(joins) }];
  },
};

/** A `switch` in place of the connecting statement. Each code has its name in a comment. */
function decision(
  code: string,
  { span, stands }: ConnectingStatement,
  groups: readonly CodeGroup[],
  edits: readonly Edit[],
  source: EditedText,
  wait?: string,
): Edit {
  const { text } = source;
  const { lineEnd, step } = layoutOf(text);
  const semicolon = semicolonOf(text);
  const outer = indentationAt(span.start, text);
  const isBlock = stands !== 'among others';
  const base = isBlock ? outer + step : outer;
  const inner = base + step + step;
  const isReference = stands === 'as a reference';
  const isStatement = !isReference && stands !== 'as an expression';
  const calls = isReference && edits.length === 0 ? '()' : '';
  const connects = moved(span, outer, inner, edits, source) + calls + (isStatement ? '' : semicolon);
  const decision = [
    `switch (${code}) {`,
    ...groups.flatMap(casesOf).map((line) => base + step + line),
    `${inner}break${semicolon}`,
    `${base}${step}default:`,
    ...(wait === undefined ? [] : [inner + comments.toLineEnd(wait)]),
    inner + connects,
    `${base}}`,
  ].join(lineEnd);
  const [parameter] = code.split('.');
  const head = isReference ? `(${parameter}) => ` : '';
  return { ...span, text: isBlock ? `${head}{${lineEnd}${base}${decision}${lineEnd}${outer}}` : decision };
}

function casesOf({ comment, codes }: CodeGroup): readonly string[] {
  return [
    comments.toLineEnd(comment),
    ...codes.map(({ code, name }) => `case ${code}: ${comments.toLineEnd(name.replace(/\s+/g, ' '))}`),
  ];
}

function naming({ insert }: CodeName): readonly Edit[] {
  if (!insert) return [];
  const { at, as, name, type } = insert;
  return [{ start: at, end: at, text: as === 'property' ? `${name}, ` : name + (type ? `: ${type}` : '') }];
}

/** A span of the text with edits. Its further lines get the indentation of the first one, except inside a template. */
function moved(span: Span, from: string, to: string, edits: readonly Edit[], { text, prose }: EditedText): string {
  let at = span.start;
  let whole = '';
  for (const edit of edits) {
    whole += lines(at, edit.start) + edit.text;
    at = edit.end;
  }
  return whole + lines(at, span.end);

  function lines(start: number, end: number): string {
    return text.slice(start, end).replace(/(\r\n?|\n)([ \t]*)(?=\S)/g, (line, lineBreak, spaces, offset) => {
      const isText = prose.some((stretch) => stretch.start <= start + offset && start + offset < stretch.end);
      return isText || !spaces.startsWith(from) ? line : lineBreak + to + spaces.slice(from.length);
    });
  }
}
