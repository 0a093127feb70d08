import { type CodeRange, inRanges, rangeText } from '../registry/codeRange.js';
import type { Entry, Reference, ReferenceRuntime } from './referenceEntry.js';

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
  return [
    ...ownEntriesOf(code, reference),
    ...standardEntryOf(code, reference),
    ...reference.services.filter((entry) => codeOf(entry) === code),
  ];
}

function ownEntriesOf(code: number, { team }: Reference): readonly Entry[] {
  return team.filter((entry) => codeOf(entry) === code);
}

function standardEntryOf(code: number, { entries }: Reference): readonly Entry[] {
  return entries.filter(({ codes }) => inRanges(code, codes)).map((entry) => ({ ...entry, codes: [[code, code]] }));
}

export type Outcome = 'takes' | 'throws' | 'other' | 'varies';

/** What the close() of all runtimes of a group does with the codes of an entry; `varies` where they differ. */
export function outcomeInGroup({ runtimes }: Reference['runtimeGroups'][number], entry: Pick<Entry, 'codes'>): Outcome {
  const [first = 'other', ...others] = new Set(runtimes.map((runtime) => outcomeIn(runtime, entry)));
  return others.length === 0 ? first : 'varies';
}

/** What a runtime's close() does with the codes of an entry. */
export function outcomeIn({ takes, throws }: ReferenceRuntime, { codes }: Pick<Entry, 'codes'>): Outcome {
  if (codes.every((run) => liesIn(run, takes))) return 'takes';
  if (codes.every((run) => liesIn(run, throws))) return 'throws';
  return codes.some((run) => overlaps(run, takes) || overlaps(run, throws)) ? 'varies' : 'other';
}

/** What a search finds. */
export interface Found {
  /** What was asked for by its number, by two numbers or by an HTTP status, the best first. */
  readonly exact: readonly Entry[];
  /** Where else the words stand, the best first. */
  readonly others: readonly Match[];
}

export interface Match {
  readonly entry: Entry;
  /** The lines among its facts that hold a word which its name, meaning and verdict don't. */
  readonly lines: readonly string[];
}

/**
 * The entries for what somebody typed: a number, two numbers, words, an HTTP status. All for nothing: the team's own,
 * then single codes before what is left of a range.
 */
export function search(query: string, reference: Reference): Found {
  const { team, entries, services } = reference;
  const all = [...team, ...singlesFirst(entries), ...services];
  const words = wordsOf(query);
  const [, from, to] = /^(\d{1,5})\s*[-–]\s*(\d{1,5})$/.exec(query.trim()) ?? [];
  if (from !== undefined && to !== undefined) {
    return { exact: all.filter(({ codes }) => overlaps([Number(from), Number(to)], codes)), others: [] };
  }
  const [only = ''] = words;
  const number = words.length === 1 && /^\d{3,5}$/.test(only) ? Number(only) : undefined;
  const exact = [
    ...codesLikeStatus(words, reference).flatMap((code) => [
      ...ownEntriesOf(code, reference),
      ...standardEntryOf(code, reference),
    ]),
    ...(number === undefined ? [] : entriesOf(number, reference)),
  ];
  const ranked = all
    .filter((entry) => exact.every((one) => idOf(one) !== idOf(entry)))
    .map((entry) => ({ entry, lines: linesWith(words, entry), rank: rankOf(entry, words) }));
  return { exact, others: [0, 1, 2].flatMap((rank) => ranked.filter((one) => one.rank === rank)) };
}

/** The words of a search, as they are looked for. */
export function wordsOf(query: string): readonly string[] {
  return normal(query).split(/\s+/).filter(Boolean);
}

function singlesFirst(entries: readonly Entry[]): readonly Entry[] {
  const isSingle = (entry: Entry) => codeOf(entry) !== undefined;
  return [...entries.filter(isSingle), ...entries.filter((entry) => !isSingle(entry))];
}

function linesWith(words: readonly string[], entry: Entry): readonly string[] {
  const { name, agreedBy = '', verdict, meaning, facts } = entry;
  const row = [labelOf(entry), name, agreedBy, verdict, meaning].join(' ');
  const lines = facts.flatMap(({ label, lines }) => lines.map((line) => `${label}: ${line}`));
  const hidden = words.filter((word) => !stands(word, row));
  return [...new Set(hidden.flatMap((word) => lines.find((line) => stands(word, line)) ?? []))];
}

/** Whether a word stands in a text. A number is meant as a whole. */
function stands(word: string, text: string): boolean {
  const plain = normal(text);
  return /^\d+$/.test(word) ? plain.split(/\D+/).includes(word) : plain.includes(word);
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
  const text = [verdict, meaning, ...facts.flatMap(({ lines }) => lines)].join(' ');
  if (names.some((place) => place.includes(words.join(' ')))) return 0;
  const ranks = words.map((word) => {
    const rank = names.findIndex((place) => place.includes(word));
    if (rank >= 0) return rank;
    return stands(word, text) ? 2 : 3;
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
