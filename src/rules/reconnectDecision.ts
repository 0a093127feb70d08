import type { Analysis, FinalCode, ReconnectSite, Span } from '../analysis/site.js';
import { describe } from '../registry/describe.js';
import { joined } from './consequence.js';
import { phrases } from './phrases.js';
import type { Edit, Fix } from './rule.js';
import { indentationAt, styleOf } from './style.js';

/** Connects again for the other codes only: a `switch` in the place of what connects, each code with its name. */
export function decideByCode(site: ReconnectSite, analysis: Analysis): readonly Fix[] {
  const { code, statement, useless } = site;
  if (!code || !statement || useless.length === 0) return [];
  const { text } = analysis;
  const { lineEnd, step, semicolon } = styleOf(text);
  const { span, stands } = statement;
  const outer = indentationAt(span.start, text);
  const isBlock = stands !== 'among others';
  const base = isBlock ? outer + step : outer;
  const connects =
    indented(span, outer, base + step + step, analysis) + (stands === 'as an expression' ? semicolon : '');
  const lines = [
    `switch (${code.name}) {`,
    ...casesOf(useless).map((line) => base + step + line),
    `${base}${step}${step}break${semicolon}`,
    `${base}${step}default:`,
    `${base}${step}${step}${connects}`,
    `${base}}`,
  ];
  const decision = lines.join(lineEnd);
  const written = isBlock ? `{${lineEnd}${base}${decision}${lineEnd}${outer}}` : decision;
  return [
    {
      title: { template: phrases.decideByCode },
      edits: [...naming(code), { ...span, text: written }],
      preferred: true,
    },
  ];
}

function casesOf(useless: readonly FinalCode[]): readonly string[] {
  const group = (why: FinalCode['why'], comment: string) => {
    const codes = useless.filter((final) => final.why === why);
    return codes.length > 0 ? [comment, ...codes.map(({ code, name }) => `case ${code}: // ${name}`)] : [];
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

/** A stretch of the text with its further lines moved in as far as its first one; not those inside a template. */
function indented({ start, end }: Span, from: string, to: string, { text, prose }: Analysis): string {
  return text.slice(start, end).replace(/\n([ \t]*)(?=\S)/g, (whole, spaces: string, at: number) => {
    const isText = prose.some((span) => span.start <= start + at && start + at < span.end);
    return isText || !spaces.startsWith(from) ? whole : `\n${to}${spaces.slice(from.length)}`;
  });
}
