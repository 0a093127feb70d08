import { type ParseError, parse as parseJson } from 'jsonc-parser/lib/esm/main.js';
import type { Config } from '../config/config.js';
import { configName } from '../config/configName.js';
import { readConfig } from '../config/readConfig.js';
import { type Clue, clueIn, environmentTexts, libs, likeNode, type Patterns, types } from './clue.js';

/** What the files of one folder show about the files in it and below. */
export interface ProjectFolder {
  /** The content of its `.close-codes.json`. */
  readonly config?: Config;
  readonly clues: readonly Clue[];
  /** The npm packages in its `package.json`. */
  readonly dependencies?: readonly string[];
}

/** A package manager need not run the files, so any other clue wins. */
const likeBun = ['bun', 'browser', 'node', 'deno', 'workers', 'react-native'] as const;

/** Files whose existence is a clue. */
const existing: Readonly<Record<string, Clue['environments']>> = {
  'deno.json': ['deno'],
  'deno.jsonc': ['deno'],
  'deno.lock': ['deno'],
  'wrangler.toml': ['workers'],
  'wrangler.json': ['workers'],
  'wrangler.jsonc': ['workers'],
  'bunfig.toml': likeBun,
  'bun.lock': likeBun,
  'bun.lockb': likeBun,
};

const dependencies: Patterns = [
  ...types.filter(([, [first]]) => first !== 'node'),
  [/^@types\/node$/, likeNode],
  [/^(wrangler|@cloudflare\/vite-plugin|partykit|partyserver)$/, ['workers']],
  [/^(react-dom|preact|vue|svelte|solid-js|lit|jquery|@angular\/core|next|nuxt|astro|vite)$/, ['browser']],
];

const engines: Patterns = [
  [/^bun$/, ['bun']],
  [/^deno$/, ['deno']],
  [/^(node|vscode)$/, likeNode],
];

const bases: Patterns = [
  [/^@tsconfig\/bun\b/, ['bun']],
  [/^(expo\/|@react-native\/|@tsconfig\/react-native\b)/, ['react-native']],
  [/^@tsconfig\/node/, likeNode],
];

const readers: Readonly<Record<string, (json: unknown, file: string) => readonly Clue[]>> = {
  'package.json': (json, file) => [
    ...dependenciesIn(json).flatMap((name) => clueIn(name, dependencies, 'lists', { file })),
    ...keys(property(json, 'engines')).flatMap((name) => clueIn(name, engines, 'lists', { file })),
  ],
  'tsconfig.json': compilerClues,
  'jsconfig.json': compilerClues,
};

function compilerClues(json: unknown, file: string): readonly Clue[] {
  const options = property(json, 'compilerOptions');
  const lists = [
    [property(options, 'types'), types],
    [property(options, 'lib'), libs],
    [property(json, 'extends'), bases],
  ] as const;
  return lists.flatMap(([list, patterns]) =>
    strings(list).flatMap((name) => clueIn(name, patterns, 'lists', { file })),
  );
}

/** The names of the files whose content has clues. */
export const readFileNames: readonly string[] = [configName, ...Object.keys(readers)];

/** The names of all files that are read, for those who watch them. */
export const projectFileNames: readonly string[] = [...readFileNames, ...Object.keys(existing)];

/**
 * Reads the clues of one folder. `names` are its files, `texts` the contents of those that are read, by name. Unreadable
 * files and invalid JSON count as absent. Comments and trailing commas are allowed.
 */
export function readProjectFolder(names: readonly string[], texts: ReadonlyMap<string, string>): ProjectFolder {
  const json = (name: string) => parse(texts.get(name) ?? '');
  const config = names.includes(configName) ? readConfig(texts.get(configName) ?? '').config : undefined;
  const listed = dependenciesIn(json('package.json'));
  const written = Object.entries(readers).flatMap(([name, cluesIn]) => cluesIn(json(name), name));
  const present = names.flatMap((name) => {
    const environments = existing[name];
    return environments ? [{ environments, because: { template: environmentTexts.exists, data: { name } } }] : [];
  });
  return {
    clues: [...written, ...present],
    ...(config && { config }),
    ...(listed.length > 0 && { dependencies: listed }),
  };
}

function dependenciesIn(json: unknown): readonly string[] {
  return ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].flatMap((list) =>
    keys(property(json, list)),
  );
}

function parse(text: string): unknown {
  const errors: ParseError[] = [];
  // Some editors on Windows write a byte order mark.
  const json: unknown = parseJson(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true });
  return errors.length > 0 ? undefined : json;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function keys(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function strings(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}
