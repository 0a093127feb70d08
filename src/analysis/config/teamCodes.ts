import { vocabularies } from '../../registry/vocabularies/index.js';
import type { PrivateCode, PrivateRange, Vocabulary } from '../../registry/vocabularies/vocabulary.js';
import type { Surroundings } from '../environment/index.js';
import { codesOf, type TeamCode } from './config.js';

/** The private codes that are defined for a document. */
export interface TeamCodes {
  /** The codes in the team's `.close-codes.json`, the nearest folder's first. Each code once. */
  readonly team: readonly TeamCode[];
  /** The vocabularies of the protocols and services that the document uses. */
  readonly spoken: readonly Vocabulary[];
}

/** The private codes for a document, by its text and by the configs of its folders. */
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

/** Matches an import of any package that has a vocabulary. */
const anyPackage = new RegExp(`['"](${vocabularies.flatMap(({ packages }) => packages).join('|')})['"/]`, 'g');

/** Who defines a code, and what it means there. */
export interface Meant {
  readonly code: PrivateCode;
  /** Absent where the team defines the code. */
  readonly vocabulary?: Vocabulary;
}

/** The meanings of a private code. The team's definition replaces those of the vocabularies. */
export function meaningsOf(code: number, { team, spoken }: TeamCodes): readonly Meant[] {
  const own = team.find((entry) => entry.code === code);
  if (own) return [{ code: own }];
  return spoken.flatMap((vocabulary) => {
    const entry = vocabulary.codes.find((candidate) => candidate.code === code);
    return entry ? [{ code: entry, vocabulary }] : [];
  });
}

/** The name of a private code. Undefined where it has no name, or different ones. */
export function teamCodeName(code: number, teamCodes: TeamCodes): string | undefined {
  const [first, ...others] = meaningsOf(code, teamCodes);
  return others.length === 0 ? first?.code.name : undefined;
}

/** What the vocabularies say about the range of a code. */
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
