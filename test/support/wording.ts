import { diffLines } from 'diff';
import type { Finding, FindingFix } from '../../src/features/index.js';
import { describe } from '../../src/registry/describe.js';
import { phrases } from '../../src/rules/phrases.js';
import type { Translate } from '../../src/rules/rule.js';
import { applyFix } from './edits.js';

const idOfPhrase = new Map<string, string>(Object.entries(phrases).map(([id, template]) => [template, id]));

/** Phrases that only put others in a row. */
const lists: Readonly<Partial<Record<string, string>>> = {
  code: '',
  codeAndName: '',
  call: '',
  written: '',
  joined: ' & ',
  listed: ' & ',
  either: ' | ',
};

/**
 * Says a shared phrase by its id and what fills its places, `throws(ws, RangeError)`, lists by a sign between their
 * parts, and all else as it stands: what a table expects, so that no table changes with the wording.
 */
export const byId: Translate = (template, data = {}) => {
  const id = idOfPhrase.get(template);
  if (id === undefined) return template;
  const values = Object.values(filled(template, data));
  const separator = lists[id];
  if (separator !== undefined) return values.join(separator);
  return values.length > 0 ? `${id}(${values.join(', ')})` : id;
};

/** What fills the places of a template, in their order, but for the registered name of a code that is among it. */
export function filled<Value>(
  template: string,
  data: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  const names = Object.values(data).flatMap((value) => (typeof value === 'object' ? [] : describe(Number(value)).name));
  const places = [...template.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place);
  return Object.fromEntries(
    places.flatMap((place) => {
      const value = data[place];
      return value === undefined || names.some((name) => name === value) ? [] : [[place, value]];
    }),
  );
}

/** A finding as a reader meets it: the lines with the words underlined, the message, and what each fix changes. */
export function frame(text: string, { span, severity, messageId, message, fixes }: Finding): string {
  const lines = [...text.matchAll(/.*\n?/g)].filter(([line]) => line !== '');
  const underlined = lines.flatMap(({ 0: line, index }) => {
    const content = line.trimEnd();
    const from = Math.max(span.start - index, content.length - content.trimStart().length);
    const to = Math.min(span.end - index, content.length);
    return from < to ? [content, ' '.repeat(from) + '~'.repeat(to - from)] : [];
  });
  return [
    ...indent(underlined),
    `${severity} ${messageId}: ${message}`,
    ...fixes.flatMap((fix) => [titleLine(fix), ...indent(changedLines(text, applyFix(text, fix)))]),
  ].join('\n');
}

function titleLine({ title, preferred, safe }: FindingFix): string {
  const kinds = [...(preferred ? ['preferred'] : []), ...(safe ? ['safe'] : [])];
  return `fix${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}: ${title}`;
}

function changedLines(before: string, after: string): readonly string[] {
  return diffLines(before, after)
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ value, added }) =>
      value
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `${added ? '+' : '-'} ${line}`),
    );
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `    ${line}`.trimEnd());
}
