import type { Environment } from './environment.js';

/** Why a file runs somewhere, as a sentence with `{name}` placeholders. */
export interface Because {
  readonly template: string;
  readonly data?: Readonly<Record<string, string>>;
}

/** Something in a file, or near it, that shows where the file runs. */
export interface Clue {
  /** The file runs in one of these, most likely in the first. */
  readonly environments: readonly [Environment, ...Environment[]];
  readonly because: Because;
}

/** The clues in the file itself. */
export interface FileClues {
  readonly clues: readonly Clue[];
  /** APIs that the file tests for before it uses them. It runs there, and elsewhere too. */
  readonly asked: readonly Clue[];
}

/** The sentences of all clues, to be translated. */
export const environmentTexts = {
  option: 'set with --environment',
  config: 'set in .close-codes.json',
  setting: 'set in closeCodes.environment',
  unknown: 'no clue was found',
  firstLine: 'the first line names {name}',
  imports: 'the file imports {name}',
  refers: 'the file refers to the types of {name}',
  uses: 'the file uses {name}',
  asks: 'the file checks for {name}',
  lists: '{file} lists {name}',
  exists: 'there is {name}',
  page: 'it is part of a page',
} as const;

/** The environments that a name shows, by pattern. */
export type Patterns = readonly (readonly [RegExp, Clue['environments']])[];

/** The clue in a name, by the first pattern that matches. `data` is for the other placeholders of the sentence. */
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

/** The server runtimes that have the modules of Node.js. */
export const likeNode = ['node', 'bun', 'deno', 'workers'] as const;
/** Most likely a page. But its declarations and elements are used elsewhere too. */
export const likePage = ['browser', 'bun', 'workers', 'deno', 'node'] as const;

/** Packages of types, and their names in a compiler's options. */
export const types: Patterns = [
  [/^(bun|bun-types|@types\/bun)(\/|$)/, ['bun']],
  [/^@cloudflare\/(workers-types|vitest-pool-workers)(\/|$)|\bworker-configuration\.d\.ts$/, ['workers']],
  [/^(react-native|expo|@react-native\/[\w-]+)(\/|$)/, ['react-native']],
  [/^(@types\/)?deno$/, ['deno']],
  [/^(@types\/)?node$/, likeNode],
];

/** The names of the libraries of globals in a compiler's options. */
export const libs: Patterns = [
  [/^deno\./i, ['deno']],
  [/^(dom|webworker)$/i, [...likePage, 'react-native']],
];
