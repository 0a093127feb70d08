import type { Analysis } from '../analysis/analysis.js';
import { teamCodeName } from '../analysis/config/teamCodes.js';
import type { InsertionPoint } from '../analysis/frontEnd.js';
import { indentationAt, lineEndOf } from '../analysis/layout.js';
import type { Reading } from '../analysis/reading.js';
import { isBorder, type Part } from '../analysis/site.js';
import type { Edit, Span } from '../analysis/span.js';
import type { ConstantWriter } from '../analysis/writer.js';
import { describe } from '../registry/describe.js';
import { phrases } from '../rules/phrases.js';
import type { Translate } from '../rules/rule.js';
import { sayWith } from './say.js';

/** A change of the document that doesn't change its behaviour. */
export interface Refactoring {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/**
 * Names all bare codes of the script, if `span` touches one of them: with an enum in TypeScript, with a constant object
 * in JavaScript. Undefined where there is no bare code, or no place for the declaration.
 */
export function extractCodes(reading: Reading, span: Span, translate?: Translate): Refactoring | undefined {
  const { analysis } = reading;
  const { constants } = reading.writer;
  const bare = bareCodes(analysis);
  const touched = bare.find((one) => one.span.start <= span.end && span.start <= one.span.end);
  const top = touched && reading.insertionPointFor(touched.span);
  if (!top || !constants) return undefined;
  const inScript = bare.filter((one) => top.holds(one.span));
  const holder = freeName(analysis, constants);
  const names = namesOf(
    [...new Set(inScript.map(({ code }) => code))].sort((a, b) => a - b),
    analysis,
    constants,
  );
  return {
    title: sayWith(translate)(phrases.extract, { name: holder }),
    edits: [
      declaration(constants.declare(holder, names, top.isTyped), top, analysis),
      ...inScript.map(({ code, span }) => ({ ...span, text: constants.member(holder, names.get(code) ?? '') })),
    ],
  };
}

interface BareCode {
  readonly code: number;
  readonly span: Span;
}

/** The codes that are sent or compared for equality as literals, without a constant in scope. Each span once. */
function bareCodes({ sites }: Analysis): readonly BareCode[] {
  const byStart = new Map<number, BareCode>();
  for (const site of sites) {
    if (site.kind !== 'sent' && (site.kind !== 'compared' || isBorder(site.comparison))) continue;
    for (const part of site.parts) {
      const code = codeOf(part);
      if (code !== undefined && !part.names) byStart.set(part.span.start, { code, span: part.span });
    }
  }
  return [...byStart.values()];
}

function codeOf({ literal, values: [value] }: Part): number | undefined {
  if (!literal || value?.kind !== 'number') return undefined;
  const code = value.value;
  return Number.isInteger(code) && code >= 1000 && code <= 4999 ? code : undefined;
}

function freeName(analysis: Analysis, { isFree }: ConstantWriter): string {
  const candidates = ['CloseCode', 'WebSocketCloseCode'];
  for (let count = 2; !candidates.some((name) => isFree(name, analysis)); count += 1)
    candidates.push(`CloseCode${count}`);
  return candidates.find((name) => isFree(name, analysis)) ?? 'CloseCode';
}

/** Identifiers by code, from the names of the registry, the team or the service. */
function namesOf(
  codes: readonly number[],
  { teamCodes }: Analysis,
  { nameOf }: ConstantWriter,
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const code of codes) {
    const name = nameOf(describe(code).assigned?.name ?? teamCodeName(code, teamCodes) ?? '');
    const isTaken = name === '' || [...names.values()].includes(name);
    names.set(code, isTaken ? `${name || 'Code'}${code}` : name);
  }
  return names;
}

/** The declaration with the file's line ends and indentation. */
function declaration(lines: readonly string[], { offset, isBehind }: InsertionPoint, { text }: Analysis): Edit {
  const lineEnd = lineEndOf(text);
  const indentation = indentationAt(offset, text);
  const [step = '  '] = /^(?:\t| {2,4})(?=\S)/m.exec(text) ?? [];
  const written = lines.map((one) => one.replace('\t', step)).join(lineEnd + indentation);
  if (!isBehind) return { start: offset, end: offset, text: `${written}${lineEnd}${lineEnd}${indentation}` };
  const isLast = /^\s*$/.test(text.slice(offset));
  const isSetApart = /^[ \t]*(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/.test(text.slice(offset));
  const endsLine = /^[ \t]*[\r\n]/.test(text.slice(offset));
  const behind = isLast || isSetApart ? '' : lineEnd + (endsLine ? '' : indentation);
  return { start: offset, end: offset, text: `${lineEnd}${lineEnd}${indentation}${written}${behind}` };
}
