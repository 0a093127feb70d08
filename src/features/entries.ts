import { type CodeRange, inRanges, rangeText } from '../registry/codeRange.js';
import type { Reference } from './reference.js';
import type { Entry } from './referenceEntry.js';

/** The codes of an entry as a reader writes them: `1006`, `3001-3002, 3004-3007`. */
export function labelOf({ codes }: Pick<Entry, 'codes'>): string {
  return codes.map(rangeText).join(', ');
}

/** The code of an entry that is about a single one. */
export function codeOf({ codes: [first, ...others] }: Pick<Entry, 'codes'>): number | undefined {
  return first && first[0] === first[1] && others.length === 0 ? first[0] : undefined;
}

/** What tells an entry from all others: two services may give a code two meanings. */
export function idOf(entry: Entry): string {
  return [labelOf(entry), entry.agreedBy ?? []].flat().join(' ');
}

/**
 * What is to be said of one code: what it means to the team, what the standards say, cut out of the entry it belongs to,
 * and what it means elsewhere. Nothing for what fits into no Close frame.
 */
export function entriesOf(code: number, reference: Reference): readonly Entry[] {
  const isAbout = (entry: Entry) => codeOf(entry) === code;
  const { team, services } = reference;
  return [...team.filter(isAbout), ...standardEntryOf(code, reference), ...services.filter(isAbout)];
}

function standardEntryOf(code: number, { entries }: Reference): readonly Entry[] {
  return entries.filter(({ codes }) => inRanges(code, codes)).map((entry) => ({ ...entry, codes: [[code, code]] }));
}

/** What a runtime's close() does with the codes of an entry. */
export function outcomeIn(
  { takes, throws }: Reference['runtimes'][number],
  { codes }: Pick<Entry, 'codes'>,
): 'takes' | 'throws' | 'other' | 'varies' {
  if (codes.every((run) => liesIn(run, takes))) return 'takes';
  if (codes.every((run) => liesIn(run, throws))) return 'throws';
  return codes.some((run) => overlaps(run, takes) || overlaps(run, throws)) ? 'varies' : 'other';
}

/** The entries for what somebody typed, the best first: a number, two numbers, words, an HTTP status. All for nothing. */
export function search(query: string, reference: Reference): readonly Entry[] {
  const all = [...reference.entries, ...reference.team, ...reference.services];
  const words = normal(query).split(/\s+/).filter(Boolean);
  const [, from, to] = /^(\d{1,5})\s*[-–]\s*(\d{1,5})$/.exec(query.trim()) ?? [];
  if (from !== undefined && to !== undefined) {
    return all.filter(({ codes }) => overlaps([Number(from), Number(to)], codes));
  }
  const [only = ''] = words;
  const number = words.length === 1 && /^\d{3,5}$/.test(only) ? Number(only) : undefined;
  const exact = [
    ...codesLikeStatus(words, reference).flatMap((code) => standardEntryOf(code, reference)),
    ...(number === undefined ? [] : entriesOf(number, reference)),
  ];
  const others = all.filter((entry) => exact.every((one) => idOf(one) !== idOf(entry)));
  const ranked = others.map((entry) => ({ entry, rank: rankOf(entry, words) }));
  return [
    ...exact,
    ...[0, 1, 2].flatMap((rank) => ranked.filter((one) => one.rank === rank).map(({ entry }) => entry)),
  ];
}

/** 401 → 3000, 1008, 4401. So do `HTTP 401` and `unauthorized`. */
function codesLikeStatus(words: readonly string[], { httpStatuses }: Reference): readonly number[] {
  const asked = words.filter((word) => word !== 'http').join(' ');
  return (
    httpStatuses.find(({ status, name }) => [`${status}`, name, `${status} ${name}`].map(normal).includes(asked))
      ?.codes ?? []
  );
}

/**
 * By where the word is found that is hardest to find: 0 in number and name, 1 in other names, 2 in the text or
 * the name of whoever agreed on it, 3 nowhere. 0 also for all of them in a row in any name.
 */
function rankOf(entry: Entry, words: readonly string[]): number {
  const { name, otherNames, agreedBy = '', verdict, meaning, facts } = entry;
  const names = [`${labelOf(entry)} ${name}`, otherNames.join(' '), agreedBy].map(normal);
  const text = normal([verdict, meaning, ...facts.flatMap(({ lines }) => lines)].join(' '));
  if (names.some((place) => place.includes(words.join(' ')))) return 0;
  // In a text a number is meant as a whole.
  const tokens = new Set(text.match(/\d+/g));
  const ranks = words.map((word) => {
    const rank = names.findIndex((place) => place.includes(word));
    if (rank >= 0) return rank;
    return (/^\d+$/.test(word) ? tokens.has(word) : text.includes(word)) ? 2 : 3;
  });
  return Math.max(0, ...ranks);
}

/** `CLOSE_TOO_LARGE` and `Too large` are the same to somebody who searches. */
function normal(text: string): string {
  return text.toLowerCase().replaceAll('_', ' ');
}

/** Whether a run lies in one of others, which don't touch each other. */
function liesIn([from, to]: CodeRange, runs: readonly CodeRange[]): boolean {
  return runs.some(([first, last]) => first <= from && to <= last);
}

function overlaps([from, to]: CodeRange, runs: readonly CodeRange[]): boolean {
  return runs.some(([first, last]) => first <= to && from <= last);
}
