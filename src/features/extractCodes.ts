import type { Reading } from '../analysis/reading.js';
import type { Analysis, Part } from '../analysis/site.js';
import type { Span } from '../analysis/span.js';
import type { InsertionPoint } from '../analysis/typescript/insertionPoint.js';
import { describe } from '../registry/describe.js';
import { phrases } from '../rules/phrases.js';
import type { Edit, Translate } from '../rules/rule.js';
import { sayWith } from './say.js';
import { teamCodeName } from './teamCodeCards.js';

/** A change of the document that keeps what it does. */
export interface Refactoring {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/**
 * Gives names to all bare codes of the script that `span` touches one of: as an enum in TypeScript, as a constant object
 * in JavaScript. Undefined where there is no such code, or no place for a declaration.
 */
export function extractCodes(reading: Reading, span: Span, translate?: Translate): Refactoring | undefined {
  const { analysis } = reading;
  const { languageId } = reading.document;
  // Each fence is an example of its own, and may be one line of a quote.
  if (languageId === 'markdown') return undefined;
  const bare = bareCodes(analysis);
  const touched = bare.find((one) => one.span.start <= span.end && span.start <= one.span.end);
  const top = touched && reading.insertionPointFor(touched.span);
  if (!top) return undefined;
  const inScript = bare.filter((one) => top.holds(one.span));
  const holder = freeName(analysis.text);
  const names = namesOf(
    [...new Set(inScript.map(({ code }) => code))].sort((a, b) => a - b),
    analysis,
  );
  // Svelte takes nothing of TypeScript but types.
  const lines = top.isTyped && languageId !== 'svelte' ? asEnum(holder, names) : asObject(holder, names);
  return {
    title: sayWith(translate)(phrases.extract, { name: holder }),
    edits: [
      declaration(lines, top, analysis),
      ...inScript.map(({ code, span }) => ({ ...span, text: `${holder}.${names.get(code)}` })),
    ],
  };
}

interface BareCode {
  readonly code: number;
  readonly span: Span;
}

/** The codes that are sent, or that received ones are equal to, as numbers without a name in scope. Each place once. */
function bareCodes({ sites }: Analysis): readonly BareCode[] {
  const byStart = new Map<number, BareCode>();
  for (const site of sites) {
    if (site.kind !== 'sent' && (site.kind !== 'compared' || ['<', '<=', '>', '>='].includes(site.comparison)))
      continue;
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

function freeName(text: string): string {
  const isFree = (name: string) => !new RegExp(String.raw`(?<![\w$])${name}(?![\w$])`).test(text);
  const candidates = ['CloseCode', 'WebSocketCloseCode'];
  for (let count = 2; !candidates.some(isFree); count += 1) candidates.push(`CloseCode${count}`);
  return candidates.find(isFree) ?? 'CloseCode';
}

/** By code: what the registry, the team or the service calls it, as an identifier. */
function namesOf(codes: readonly number[], { teamCodes }: Analysis): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const code of codes) {
    const name = identifier(describe(code).assigned?.name ?? teamCodeName(code, teamCodes) ?? '');
    const isTaken = name === '' || [...names.values()].includes(name);
    names.set(code, isTaken ? `${name || 'Code'}${code}` : name);
  }
  return names;
}

/** Going Away  →  GoingAway. Empty where no identifier begins like that. */
function identifier(name: string): string {
  const words = name.split(/[^\p{ID_Continue}]+/u).filter(Boolean);
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^\p{ID_Start}/u.test(joined) ? joined : '';
}

function asEnum(holder: string, names: ReadonlyMap<number, string>): readonly string[] {
  return [`enum ${holder} {`, ...[...names].map(([code, name]) => `\t${name} = ${code},`), '}'];
}

function asObject(holder: string, names: ReadonlyMap<number, string>): readonly string[] {
  return [`const ${holder} = Object.freeze({`, ...[...names].map(([code, name]) => `\t${name}: ${code},`), '});'];
}

/** Written as the file is: its line ends, its indentation. */
function declaration(lines: readonly string[], { offset, isBehind }: InsertionPoint, { text }: Analysis): Edit {
  const [lineEnd] = /\r?\n/.exec(text) ?? ['\n'];
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const [indentation = ''] = /^[ \t]*/.exec(text.slice(line)) ?? [];
  const [step = '  '] = /^(?:\t| {2,4})(?=\S)/m.exec(text) ?? [];
  const written = lines.map((one) => one.replace('\t', step)).join(lineEnd + indentation);
  if (!isBehind) return { start: offset, end: offset, text: `${written}${lineEnd}${lineEnd}${indentation}` };
  const isLast = /^\s*$/.test(text.slice(offset));
  const isSetApart = /^[ \t]*\r?\n[ \t]*\r?\n/.test(text.slice(offset));
  const endsLine = /^[ \t]*\r?\n/.test(text.slice(offset));
  const behind = isLast || isSetApart ? '' : lineEnd + (endsLine ? '' : indentation);
  return { start: offset, end: offset, text: `${lineEnd}${lineEnd}${indentation}${written}${behind}` };
}
