import { vocabularies } from '../../registry/vocabularies/index.js';
import type { PrivateCode, PrivateRange, Vocabulary } from '../../registry/vocabularies/vocabulary.js';
import type { Surroundings } from '../environment/index.js';
import { codesOf, type TeamCode } from './config.js';

/** The private codes whose meaning is agreed on where a document belongs. */
export interface TeamCodes {
  /** The team's own, from its `.close-codes.json`; the nearest folder's first, each code once. */
  readonly team: readonly TeamCode[];
  /** Those of the protocols and services that the document speaks. */
  readonly spoken: readonly Vocabulary[];
}

/** What is agreed on for a document, by its text and by the folders it lies in. */
export function teamCodesFor(text: string, { folders = [], vocabularies: wanted = {} }: Surroundings): TeamCodes {
  const team = new Map<number, TeamCode>();
  for (const code of folders.flatMap(({ config }) => codesOf(config ?? {}))) {
    if (!team.has(code.code)) team.set(code.code, code);
  }
  const dependencies = new Set(folders.flatMap(({ dependencies = [] }) => dependencies));
  const imported = new Set(Array.from(text.matchAll(anyPackage), ([, name]) => name));
  const isSpoken = ({ id, packages, words }: Vocabulary) =>
    wanted[id] ??
    (packages.some((name) => dependencies.has(name) || imported.has(name)) ||
      words.some((word) => text.includes(word)));
  return { team: [...team.values()], spoken: vocabularies.filter(isSpoken) };
}

/** The packages of all vocabularies, where something may be imported from one. */
const anyPackage = new RegExp(`['"](${vocabularies.flatMap(({ packages }) => packages).join('|')})['"/]`, 'g');

/** Whose meaning of a code it is, and what it means there. */
export interface Meant {
  readonly code: PrivateCode;
  /** The vocabulary; absent for the team's own. */
  readonly vocabulary?: Vocabulary;
}

/** What a code means by agreement: the team's word first, which leaves the vocabularies' unsaid. */
export function meaningsOf(code: number, { team, spoken }: TeamCodes): readonly Meant[] {
  const own = team.find((entry) => entry.code === code);
  if (own) return [{ code: own }];
  return spoken.flatMap((vocabulary) => {
    const entry = vocabulary.codes.find((candidate) => candidate.code === code);
    return entry ? [{ code: entry, vocabulary }] : [];
  });
}

/** The name that a code goes by where nobody disagrees; undefined for one that has none, or several. */
export function teamCodeName(code: number, teamCodes: TeamCodes): string | undefined {
  const [first, ...others] = meaningsOf(code, teamCodes);
  return others.length === 0 ? first?.code.name : undefined;
}

/** What the vocabularies say of the range a code lies in. */
export function rangesOf(
  code: number,
  { spoken }: TeamCodes,
): readonly { readonly range: PrivateRange; readonly vocabulary: Vocabulary }[] {
  return spoken.flatMap((vocabulary) =>
    (vocabulary.ranges ?? [])
      .filter(({ range: [from, to] }) => from <= code && code <= to)
      .map((range) => ({ range, vocabulary })),
  );
}
