import type { Analysis, FinalCode, ReconnectSite } from '../analysis/site.js';
import type { Span } from '../analysis/span.js';
import { describe } from '../registry/describe.js';
import { countAttempts, howToWait, waitLonger } from './backoff.js';
import { joined } from './consequence.js';
import { phrases } from './phrases.js';
import type { Edit, Fix } from './rule.js';
import { indentationAt, styleOf } from './style.js';

/**
 * Connects again for the other codes only: a `switch` in the place of what connects, each code with its name. Where the
 * delay doesn't grow, it is made to at the same time.
 */
export function decideByCode(site: ReconnectSite, analysis: Analysis): readonly Fix[] {
  const { code, statement, useless, backoff } = site;
  if (!code || !statement || useless.length === 0) return [];
  const plain: Fix = {
    title: { template: phrases.decideByCode },
    edits: [...naming(code), decision(code.name, statement, useless, [], analysis)],
  };
  if (!backoff) return [{ ...plain, preferred: true }];
  const growing: Fix = {
    title: { template: phrases.decideAndBackOff },
    edits: [
      ...naming(code),
      decision(code.name, statement, useless, [waitLonger(backoff)], analysis),
      ...countAttempts(backoff, analysis),
    ],
  };
  return [{ ...growing, preferred: true }, plain];
}

function decision(
  code: string,
  { span, stands }: NonNullable<ReconnectSite['statement']>,
  useless: readonly FinalCode[],
  edits: readonly Edit[],
  analysis: Analysis,
): Edit {
  const { text } = analysis;
  const { lineEnd, step, semicolon } = styleOf(text);
  const outer = indentationAt(span.start, text);
  const isBlock = stands !== 'among others';
  const base = isBlock ? outer + step : outer;
  const inner = base + step + step;
  const isReference = stands === 'as a reference';
  const isStatement = !isReference && stands !== 'as an expression';
  const calls = isReference && edits.length === 0 ? '()' : '';
  const connects = moved(span, outer, inner, edits, analysis) + calls + (isStatement ? '' : semicolon);
  const decision = [
    `switch (${code}) {`,
    ...casesOf(useless).map((line) => base + step + line),
    `${inner}break${semicolon}`,
    `${base}${step}default:`,
    ...(edits.length > 0 ? [`${inner}${howToWait}`] : []),
    inner + connects,
    `${base}}`,
  ].join(lineEnd);
  const [parameter] = code.split('.');
  const head = isReference ? `(${parameter}) => ` : '';
  return { ...span, text: isBlock ? `${head}{${lineEnd}${base}${decision}${lineEnd}${outer}}` : decision };
}

function casesOf(useless: readonly FinalCode[]): readonly string[] {
  const group = (why: FinalCode['why'], comment: string) => {
    const codes = useless.filter((final) => final.why === why);
    return codes.length > 0
      ? [comment, ...codes.map(({ code, name }) => `case ${code}: // ${name.replace(/\s+/g, ' ')}`)]
      : [];
  };
  return [...group('no', '// The end was intended.'), ...group('fix-first', '// The same would happen again.')];
}

/** Connects after more codes: adds them to the condition by which the code decides. */
export function connectAgainAfter({ code, condition, missed }: ReconnectSite, { text }: Analysis): readonly Fix[] {
  if (!code || !condition) return [];
  const { span, connectsWhen, isCompound } = condition;
  const asWritten = text.slice(span.start, span.end);
  const before = isCompound ? `(${asWritten})` : asWritten;
  const [joins, compares] = connectsWhen ? [' || ', '==='] : [' && ', '!=='];
  const added = missed.map((one) => `${code.name} ${compares} ${one}`);
  const codes = joined(
    missed.map((one) => ({ template: phrases.codeAndName, data: { code: one, name: describe(one).name } })),
  );
  return [
    {
      title: { template: phrases.connectAgainAfter, data: { codes } },
      edits: [...naming(code), { ...span, text: [before, ...added].join(joins) }],
      preferred: true,
    },
  ];
}

function naming({ insert }: NonNullable<ReconnectSite['code']>): readonly Edit[] {
  return insert ? [{ start: insert.at, end: insert.at, text: insert.text }] : [];
}

/** A stretch of the text, edited, with its further lines moved in as far as its first one; not those inside a template. */
function moved(span: Span, from: string, to: string, edits: readonly Edit[], { text, prose }: Analysis): string {
  let at = span.start;
  let whole = '';
  for (const edit of edits) {
    whole += lines(at, edit.start) + edit.text;
    at = edit.end;
  }
  return whole + lines(at, span.end);

  function lines(start: number, end: number): string {
    return text.slice(start, end).replace(/\n([ \t]*)(?=\S)/g, (line, spaces: string, offset: number) => {
      const isText = prose.some((stretch) => stretch.start <= start + offset && start + offset < stretch.end);
      return isText || !spaces.startsWith(from) ? line : `\n${to}${spaces.slice(from.length)}`;
    });
  }
}
