import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globbySync } from 'globby';
import { hostLanguages, type LanguageId, languageOf } from '../../src/analysis/languages.js';
import { mayHaveCloseCodes } from '../../src/analysis/prefilter.js';
import { stringsIn } from '../support/stringsIn.js';
import { mutations } from './mutations.js';
import { programs } from './programs.js';

/** What one run of the fuzz test reads. */
export interface Input {
  readonly text: string;
  readonly languageId: LanguageId;
  /** The text of `./codes`, which the document may import. */
  readonly imported: string;
  /** The text of the `.close-codes.json` beside it. */
  readonly config: string;
  /** Chooses offsets in the text, and fixes. */
  readonly seed: number;
}

type Text = Pick<Input, 'text' | 'languageId'>;

/** UTF-16 units. Longer texts take longer, and have no other kinds of statements. */
const maxTextLength = 3000;

/** The labelled code, and the programs in the tests. */
function realTexts(): readonly Text[] {
  const files = globbySync('test/accuracy/**').flatMap((name) => {
    const languageId = languageOf(name);
    return languageId ? [{ text: readFileSync(name, 'utf8'), languageId }] : [];
  });
  const snippets = globbySync('test/{analysis,features,rules}/*.test.ts')
    .flatMap((name) => stringsIn(readFileSync(name, 'utf8')))
    .map((text) => ({ text, languageId: guess(text) }));
  return [...files, ...snippets].filter(({ text }) => text.length < maxTextLength && mayHaveCloseCodes(text));
}

function guess(text: string): LanguageId {
  if (/^ *(```|~~~)/m.test(text)) return 'markdown';
  if (text.startsWith('---\n')) return 'astro';
  if (/<script|<template|<!doctype/i.test(text)) return 'vue';
  return /<\w+|\/>/.test(text) ? 'typescriptreact' : 'typescript';
}

const inScript = (code: string) => `<h1>Chat</h1>\n<script>\n${code}\n</script>\n<style>h1 { color: red }</style>\n`;
const wrap: Readonly<Record<(typeof hostLanguages)[number]['id'], (code: string) => string>> = {
  vue: (code) => `<template>\n  <p @click="ws.close(1006)">{{ code }}</p>\n</template>\n${inScript(code)}`,
  svelte: inScript,
  html: (code) => `<!doctype html>\n<p onclick='new WebSocket("/").close(1006)'>\n${inScript(code)}`,
  astro: (code) => `---\n${code}\n---\n${inScript(code)}`,
  markdown: (code) =>
    `# Chat\n\n> \`\`\`js\n> new WebSocket('/').close(1006);\n> \`\`\`\n\n\`\`\`ts\n${code}\n\`\`\`\n`,
};

const scripts = fc.constantFrom<LanguageId>('javascript', 'javascriptreact', 'typescript', 'typescriptreact');
const written: fc.Arbitrary<Text> = fc.oneof(
  fc.record({ text: programs, languageId: scripts }),
  fc
    .record({ code: programs, languageId: fc.constantFrom(...hostLanguages.map(({ id }) => id)) })
    .map(({ code, languageId }) => ({ text: wrap[languageId](code), languageId })),
);

const configs = fc.constantFrom(
  '',
  '{}',
  '{ "environment": "node", "rules": { "no-reserved-code": "hint", "no-blind-reconnect": "warning" } }',
  '{\n  // Ours\n  "codes": {\n    "4001": { "name": "Session Expired", "reconnect": "fix-first" },\n    "3999": { "name": "Kicked 🚪", "sentBy": "server" },\n  },\n}\n',
  '{ "ignore": ["dist", "!dist/x", "**/*.gen.ts"], "overrides": [{ "files": ["*.ts"], "environment": "browser", "testFiles": "hint" }] }',
  '{ "$schema": "x", "codes": { "1000": { "name": "" }, "4001": 7, "4002": { "name": "A" }, "4003": { "name": "A" } }, "rules": [] }',
);

const mutated = (text: string, changes: readonly ((text: string) => string)[]) =>
  changes.reduce((changed, change) => change(changed), text);

/** Programs, as they are or mutated. */
export function inputs(): fc.Arbitrary<Input> {
  const texts = fc.oneof(fc.constantFrom(...realTexts()), written);
  const changes = fc.array(mutations, { maxLength: 4 });
  return fc
    .record({ base: texts, changes, other: programs, config: configs, configChanges: changes, seed: fc.nat() })
    .map(({ base, changes, other, config, configChanges, seed }) => ({
      ...base,
      text: mutated(base.text, changes),
      imported: `export const lost = 1006, gone = 1001;\n${mutated(other, configChanges)}`,
      config: mutated(config, configChanges),
      seed,
    }));
}
