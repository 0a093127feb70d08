import type { Rule } from 'eslint';
import { fileSystem } from '../node/fileSystem.js';
import { absolute } from '../node/paths.js';
import {
  createSyncSession,
  type Finding,
  type LanguageId,
  languageOf,
  maxDocumentLength,
  readSettings,
  type SyncSession,
} from '../session/index.js';
import { ruleInfos } from '../session/rules.js';
import { maxIdle } from './limits.js';

/** All rules are on: ESLint's configuration decides which run, and their severities. Our config can turn a rule off. */
const rules = Object.fromEntries(
  ruleInfos.map(({ id }) => [id, id === 'no-unused-disable' ? ('off' as const) : ('error' as const)]),
);

/** By the root of the syntax tree, which is the same for all rules. */
const cache = new WeakMap<object, readonly Finding[]>();
let session: SyncSession | undefined;
let usedAt = 0;

/** The findings of all rules in the linted file, without hints: ESLint has no such severity. */
export function findingsIn(root: object, context: Rule.RuleContext): readonly Finding[] {
  const findings = cache.get(root) ?? find(context);
  cache.set(root, findings);
  return findings;
}

function find(context: Rule.RuleContext): readonly Finding[] {
  const { text } = context.sourceCode;
  if (text.length > maxDocumentLength) return [];
  const now = performance.now();
  if (!session || now - usedAt > maxIdle) session = createSyncSession({ files: () => fileSystem });
  const findings = session.findings({
    uri: context.filename,
    version: 0,
    languageId: languageIdOf(context),
    text,
    place: placeOf(context.physicalFilename),
    settings: { ...readSettings(context.settings['close-codes']), rules },
  });
  usedAt = performance.now();
  return findings?.filter(({ severity }) => severity !== 'hint') ?? [];
}

/** The language by the extension. Without a known one it is JavaScript: ESLint has parsed the text. */
function languageIdOf({ filename }: Rule.RuleContext): LanguageId {
  return languageOf(filename) ?? 'javascript';
}

/** Undefined for a text without a file. ESLint names it `<input>` or `<text>`. */
function placeOf(file: string) {
  return file.startsWith('<') ? undefined : { system: '', path: absolute(file) };
}
