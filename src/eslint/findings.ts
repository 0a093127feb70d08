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

/** How long what was read of other files is believed while nothing is linted, in milliseconds: in editors they change. */
const idle = 1000;

/** Which rules run, and how loudly they speak, is decided by ESLint's configuration; a rule that the project turns off is off. */
const rules = Object.fromEntries(
  ruleInfos.map(({ id }) => [id, id === 'no-unused-disable' ? ('off' as const) : ('error' as const)]),
);

/** By the root of the tree, which all rules share. */
const found = new WeakMap<object, readonly Finding[]>();
let session: SyncSession | undefined;
let usedAt = 0;

/** What is wrong in the file that is linted, by all rules. Hints are left out: ESLint has nothing so quiet. */
export function findingsIn(root: object, context: Rule.RuleContext): readonly Finding[] {
  const findings = found.get(root) ?? find(context);
  found.set(root, findings);
  return findings;
}

function find(context: Rule.RuleContext): readonly Finding[] {
  const { text } = context.sourceCode;
  if (text.length > maxDocumentLength) return [];
  const now = performance.now();
  if (!session || now - usedAt > idle) session = createSyncSession({ files: () => fileSystem });
  const findings = session.findings({
    uri: context.filename,
    version: 0,
    languageId: readAs(context),
    text,
    place: placeOf(context.physicalFilename),
    settings: { ...readSettings(context.settings['close-codes']), rules },
  });
  usedAt = performance.now();
  return findings?.filter(({ severity }) => severity !== 'hint') ?? [];
}

/** By the extension; as the script that ESLint has parsed where that tells nothing. */
function readAs({ filename }: Rule.RuleContext): LanguageId {
  return languageOf(filename) ?? 'javascript';
}

/** ESLint calls what isn't stored `<input>` or `<text>`. */
function placeOf(file: string) {
  return file.startsWith('<') ? undefined : { system: '', path: absolute(file) };
}
