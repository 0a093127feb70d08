import type { Environment } from './environment.js';

/** Why a file is thought to run somewhere, as a sentence with `{name}` places. */
export interface Because {
  readonly template: string;
  readonly data?: Readonly<Record<string, string>>;
}

/** Something in a file, or near it, that tells where the file runs. */
export interface Clue {
  /** It runs in one of these, most likely in the first. */
  readonly environments: readonly [Environment, ...Environment[]];
  readonly because: Because;
}

/** What a file itself tells of where it runs. */
export interface FileClues {
  readonly clues: readonly Clue[];
  /** What it asks for before it uses it: it runs there and elsewhere too. */
  readonly asked: readonly Clue[];
}

/** The sentences of all clues, for translators. */
export const environmentTexts = {
  option: '--environment says so',
  config: '.close-codes.json says so',
  setting: 'the setting closeCodes.environment says so',
  unknown: 'nothing tells more',
  firstLine: 'the first line names {name}',
  imports: 'the file imports {name}',
  refers: 'the file refers to the types of {name}',
  uses: 'the file uses {name}',
  asks: 'the file asks whether there is {name}',
  lists: '{file} lists {name}',
  exists: 'there is {name}',
  page: 'it is part of a page',
} as const;

/** What names tell, by pattern. */
export type Patterns = readonly (readonly [RegExp, Clue['environments']])[];

/** The clue in a name, by the first pattern that it matches. `data` is for the sentence, the name itself aside. */
export function clueIn(
  name: string,
  patterns: Patterns,
  sentence: keyof typeof environmentTexts,
  data: Because['data'] = {},
): readonly Clue[] {
  const environments = patterns.find(([pattern]) => pattern.test(name))?.[1];
  return environments
    ? [{ environments, because: { template: environmentTexts[sentence], data: { ...data, name } } }]
    : [];
}

/** Every server's runtime that has the modules of Node.js. */
export const likeNode = ['node', 'bun', 'deno', 'workers'] as const;
/** A page most likely, but its declarations and elements are used elsewhere too. */
export const likePage = ['browser', 'bun', 'workers', 'deno', 'node'] as const;

/** Packages of types and the names under which a compiler is told of them. */
export const types: Patterns = [
  [/^(bun|bun-types|@types\/bun)(\/|$)/, ['bun']],
  [/^@cloudflare\/(workers-types|vitest-pool-workers)(\/|$)|\bworker-configuration\.d\.ts$/, ['workers']],
  [/^(react-native|expo|@react-native\/[\w-]+)(\/|$)/, ['react-native']],
  [/^(@types\/)?deno$/, ['deno']],
  [/^(@types\/)?node$/, likeNode],
];

/** What a compiler calls the libraries of globals. */
export const libs: Patterns = [
  [/^deno\./i, ['deno']],
  [/^(dom|webworker)$/i, [...likePage, 'react-native']],
];
