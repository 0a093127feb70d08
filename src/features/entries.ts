import { type CodeRange, inRanges, rangeText } from '../registry/codeRange.js';
import type { Entry, Reference, ReferenceRuntime } from './referenceEntry.js';

/** The codes of an entry as text: `1006`, `3001-3002, 3004-3007`. */
export function labelOf({ codes }: Pick<Entry, 'codes'>): string {
  return codes.map(rangeText).join(', ');
}

/** The code of an entry with a single code. */
export function codeOf({ codes: [first, ...others] }: Pick<Entry, 'codes'>): number | undefined {
  return first && first[0] === first[1] && others.length === 0 ? first[0] : undefined;
}

/** Identifies an entry. Two services may define the same code differently. */
export function idOf(entry: Entry): string {
  return [labelOf(entry), entry.agreedBy ?? []].flat().join(' ');
}

/**
 * The entries about one code: the team's, the standards' (reduced to this code), and those of services. Empty for a
 * number that doesn't fit into a Close frame.
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

export type OutcomeForCodes = 'takes' | 'throws' | 'other' | 'varies';

/** What close() does with the codes of an entry in all runtimes of a group. `varies` where they differ. */
export function outcomeInGroup(
  { runtimes }: Reference['runtimeGroups'][number],
  entry: Pick<Entry, 'codes'>,
): OutcomeForCodes {
  const [first = 'other', ...others] = new Set(runtimes.map((runtime) => outcomeIn(runtime, entry)));
  return others.length === 0 ? first : 'varies';
}

/** What close() of one runtime does with the codes of an entry. */
export function outcomeIn({ takes, throws }: ReferenceRuntime, { codes }: Pick<Entry, 'codes'>): OutcomeForCodes {
  if (codes.every((run) => liesIn(run, takes))) return 'takes';
  if (codes.every((run) => liesIn(run, throws))) return 'throws';
  return codes.some((run) => overlaps(run, takes) || overlaps(run, throws)) ? 'varies' : 'other';
}

/** The result of a search. */
export interface Found {
  /** The entries for a number, two numbers or an HTTP status in the query, best first. */
  readonly exact: readonly Entry[];
  /** The other entries that contain the words, best first. */
  readonly others: readonly Match[];
}

export interface Match {
  readonly entry: Entry;
  /** The lines of facts with a word that is neither in the name, the meaning nor the verdict. */
  readonly lines: readonly string[];
}

/**
 * Searches the entries by a number, two numbers, words or an HTTP status. An empty query yields all entries: the team's
 * first, and single codes before the rest of a range.
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

/** The words of a query in the form that is compared. */
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

/** Whether a text contains a word. A number must be a whole word. */
function stands(word: string, text: string): boolean {
  const plain = normal(text);
  return /^\d+$/.test(word) ? plain.split(/\D+/).includes(word) : plain.includes(word);
}

/** The codes for an HTTP status: 401, `HTTP 401` or `unauthorized` yield 3000, 1008, 4401. */
function codesLikeStatus(words: readonly string[], { httpStatuses }: Reference): readonly number[] {
  const asked = words.filter((word) => word !== 'http').join(' ');
  return (
    httpStatuses.find(({ status, name }) => [`${status}`, name, `${status} ${name}`].map(normal).includes(asked))
      ?.codes ?? []
  );
}

/**
 * The rank of an entry, by the word with the worst match: 0 in number or name, 1 in another name, 2 in the text or the
 * name of who defines it, 3 nowhere. Also 0 where a name contains the whole query.
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

/** Makes `CLOSE_TOO_LARGE` and `Too large` equal. */
function normal(text: string): string {
  return text.toLowerCase().replaceAll('_', ' ');
}

/** Whether a range is part of one of several separate ranges. */
function liesIn([from, to]: CodeRange, runs: readonly CodeRange[]): boolean {
  return runs.some(([first, last]) => first <= from && to <= last);
}

function overlaps([from, to]: CodeRange, runs: readonly CodeRange[]): boolean {
  return runs.some(([first, last]) => first <= to && from <= last);
}
