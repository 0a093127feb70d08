// Writes what can be derived from the rules and the registry: the manifest's settings of rules and vocabularies and their
// sentences, the JSON schema of the config file, the tables of rules of the README and of the extension's page, the answers
// to MDN's pages, the page on why connections close, the sentences to translate. `--check` writes nothing and fails where
// something is stale.
import { readFile, writeFile } from 'node:fs/promises';
import esbuild from 'esbuild';

/** @typedef {{ id: string, severity: string, description: string, messages: Record<string, string> }} RuleMeta */

const sources = `
  export { ruleMetas } from './src/rules/index.js';
  export { rulePage } from './src/rules/rulePage.js';
  export { phrases } from './src/rules/phrases.js';
  export { apis } from './src/registry/apis/index.js';
  export { runtimes } from './src/registry/runtimes.js';
  export { runtimeGroups } from './src/registry/runtimeGroups.js';
  export { codes } from './src/registry/codes.js';
  export { httpStatuses } from './src/registry/httpStatuses.js';
  export { describe } from './src/registry/describe.js';
  export { mdnPages } from './src/registry/mdn.js';
  export { notes } from './src/registry/notes.js';
  export { notACode, ranges } from './src/registry/ranges.js';
  export { situations } from './src/registry/situations.js';
  export { toJSONSchema } from 'zod/mini';
  export { configSchema } from './src/analysis/config/config.js';
  export { teamCodeTexts } from './src/features/teamCodeTexts.js';
  export { vocabularies } from './src/registry/vocabularies/index.js';
  export { codeFactTexts } from './src/features/codeFacts.js';
  export { codeCardTexts } from './src/features/codeCards.js';
  export { errorRowTexts } from './src/features/errorRow.js';
  export { closeEventCardTexts } from './src/features/closeEventCards.js';
  export { environmentTexts } from './src/analysis/environment/clue.js';
  export { configTexts } from './src/features/configTexts.js';
  export { fixAllTexts } from './src/features/fixAll.js';
  export { hintTexts } from './src/features/hints.js';
  export { completionTexts } from './src/features/completionTexts.js';
  export { languages } from './src/analysis/languages.js';
  export { referenceTexts } from './src/features/referenceTexts.js';
  export { editorTexts, environmentNames } from './src/editor/texts.js';
`;

async function load() {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: sources, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    loader: { '.d.ts': 'text' },
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
}

/** Every string under a key that holds a sentence or a name for readers.
 * @param {unknown} value
 * @returns {string[]}
 */
function sentencesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  const readable = new Set([
    'name',
    'shortName',
    'place',
    'verdict',
    'meaning',
    'note',
    'assignedBy',
    'sign',
    'cause',
    'look',
  ]);
  const entries = value instanceof Map ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, part]) =>
    typeof part === 'string' ? (readable.has(key) ? [part] : []) : sentencesIn(part),
  );
}

/** @param {unknown} value */
function toJson(value) {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** @typedef {{ id: string, name: string }} Vocabulary */

/** What the editor completes and checks `.close-codes.json` by. It knows the rules' names, which reading doesn't need. */
function configJsonSchema() {
  const schema = known.toJSONSchema(known.configSchema, { target: 'draft-7', io: 'input' });
  for (const { rules } of [schema.properties, schema.properties.overrides.items.properties]) {
    const level = rules.additionalProperties;
    rules.properties = Object.fromEntries(
      known.ruleMetas.map((/** @type {RuleMeta} */ { id, description }) => [id, { ...level, description }]),
    );
    rules.additionalProperties = false;
    delete rules.propertyNames;
  }
  return toJson({ title: 'WebSocket Close Codes', allowComments: true, allowTrailingCommas: true, ...schema });
}

/**
 * @param {readonly RuleMeta[]} rules
 * @param {readonly Vocabulary[]} vocabularies
 */
async function manifest(rules, vocabularies) {
  const json = JSON.parse(await readFile('package.json', 'utf8'));
  const choices = ['default', 'off', 'hint', 'information', 'warning', 'error'];
  const others = json.activationEvents.filter((/** @type {string} */ event) => !event.startsWith('onLanguage:'));
  json.activationEvents = known.languages
    .map((/** @type {{ id: string }} */ { id }) => `onLanguage:${id}`)
    .concat(others);
  json.contributes.configuration.properties['closeCodes.rules'].properties = Object.fromEntries(
    rules.map(({ id }) => [
      id,
      { type: 'string', enum: choices, default: 'default', markdownDescription: `%closeCodes.rules.${id}%` },
    ]),
  );
  json.contributes.configuration.properties['closeCodes.vocabularies'].properties = Object.fromEntries(
    vocabularies.map(({ id, name }) => [
      id,
      { type: 'string', enum: ['auto', 'on', 'off'], default: 'auto', description: name },
    ]),
  );
  return toJson(json);
}

/** @param {readonly RuleMeta[]} rules */
async function manifestSentences(rules) {
  const json = JSON.parse(await readFile('package.nls.json', 'utf8'));
  const others = Object.entries(json).filter(([key]) => !key.startsWith('closeCodes.rules.'));
  const own = rules.map(({ id, severity, description }) => [
    `closeCodes.rules.${id}`,
    `${description} Default: \`${severity}\`.`,
  ]);
  return toJson(Object.fromEntries([...others, ...own]));
}

/**
 * A page with its table of rules.
 *
 * @param {string} file
 * @param {readonly RuleMeta[]} rules
 * @param {(id: string) => string} pageOf the address of a rule's page, from there
 */
async function withRules(file, rules, pageOf) {
  const text = await readFile(file, 'utf8');
  const rows = rules.map(
    ({ id, severity, description }) => `| [${id}](${pageOf(id)}) | ${severity} | ${description} |`,
  );
  const table = ['| rule | default | what it does |', '| --- | --- | --- |', ...rows].join('\n');
  const place = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;
  if (!place.test(text)) throw new Error(`${file} has no <!-- rules --> and <!-- /rules --> to write between.`);
  return text.replace(place, (_, start, end) => `${start}\n${table}\n\n${end}`);
}

/** @typedef {import('../src/registry/mdn.js').MdnRow} MdnRow */
/** @typedef {import('../src/registry/source.js').Source} Source */

/** The two MDN pages that most people read about close codes, answered row by row. */
function mdn() {
  const { older, newer } = known.mdnPages;
  const link = (/** @type {Source} */ { title, url }) => `[${title}](${url})`;
  const table = (/** @type {string[][]} */ [head = [], ...rows]) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const isCode = (/** @type {MdnRow} */ { range: [from, to] }) => from === to;
  const codes = newer.rows.filter(isCode).map((/** @type {MdnRow} */ { range: [code], name }) => {
    const { name: here, verdict, mdn } = known.describe(code);
    return [`${code}`, mdn.older?.name || '-', name, here, verdict];
  });
  const rangesOf = (/** @type {readonly MdnRow[]} */ rows) =>
    rows
      .filter((row) => !isCode(row))
      .map(({ range: [from, to], meaning = '' }) => [
        `${from}-${to}`,
        meaning,
        known.describe(to).range?.meaning ?? '',
      ]);
  const notes = known.notes.map((/** @type {import('../src/registry/notes.js').Note} */ note) =>
    [
      `### ${note.subject}`,
      [
        ...(note.older ? [`- The older page: ${note.older}`] : []),
        ...(note.newer ? [`- The newer page: ${note.newer}`] : []),
        `- How it is: ${note.fact} (${note.sources.map(link).join(', ')})`,
      ].join('\n'),
    ].join('\n\n'),
  );
  return [
    '<!-- Written by `npm run sync`. -->',
    "# What MDN's pages say of close codes, and how it is",
    `An older version of ${link(older)} and the newer ${link(newer)} each have a table. They differ in places, and both leave something out.`,
    '## The codes',
    table([['Code', 'Older page', 'Newer page', 'Name here', 'What holds'], ...codes]),
    '## The ranges of the older page',
    table([['Codes', 'There', 'What holds'], ...rangesOf(older.rows)]),
    '## The ranges of the newer page',
    table([['Codes', 'There', 'What holds'], ...rangesOf(newer.rows)]),
    '## What else they say',
    ...notes,
  ]
    .join('\n\n')
    .concat('\n');
}

/** @typedef {import('../src/registry/situations.js').Situation} Situation */

/** Why the codes arrive that say little by themselves: a tree from what one sees to what is behind it. */
function why() {
  const causes = (/** @type {Situation} */ { causes }) =>
    causes.map(({ cause, look, sources }) => {
      const links = sources.map(({ title, url }) => `[${title}](${url})`).join(', ');
      return `- **${cause}** ${look} (${links})`;
    });
  const sections = [...known.situations].map(([code, situations]) => [
    `## ${code} ${known.describe(code).name}`,
    ...situations.flatMap((/** @type {Situation} */ situation) => [
      `### ${situation.sign.replace(/\.$/, '')}`,
      causes(situation).join('\n'),
    ]),
  ]);
  return [
    '<!-- Written by `npm run sync`. -->',
    '# Why did it close?',
    'Codes that say little by themselves: what you see, what is behind it, and what to look at. `npx close-codes explain 1006` says the same.',
    ...sections.flat(),
  ]
    .join('\n\n')
    .concat('\n');
}

const known = await load();
const templates = [
  ...known.ruleMetas.flatMap((/** @type {RuleMeta} */ { messages }) => Object.values(messages)),
  ...[
    known.phrases,
    known.teamCodeTexts,
    known.codeFactTexts,
    known.codeCardTexts,
    known.errorRowTexts,
    known.closeEventCardTexts,
    known.configTexts,
    known.fixAllTexts,
    known.hintTexts,
    known.completionTexts,
    known.environmentTexts,
    known.referenceTexts,
    known.editorTexts,
    known.environmentNames,
  ].flatMap(Object.values),
  ...[
    known.apis,
    known.runtimes,
    known.runtimeGroups,
    known.codes,
    known.httpStatuses,
    known.ranges,
    known.notACode,
    known.vocabularies,
    known.situations,
  ].flatMap(sentencesIn),
];

const derived = {
  'package.json': await manifest(known.ruleMetas, known.vocabularies),
  'package.nls.json': await manifestSentences(known.ruleMetas),
  'media/close-codes.schema.json': configJsonSchema(),
  'README.md': await withRules('README.md', known.ruleMetas, (id) => `docs/rules/${id}.md`),
  'docs/extension-page.md': await withRules('docs/extension-page.md', known.ruleMetas, known.rulePage),
  'docs/mdn.md': mdn(),
  'docs/why.md': why(),
  'l10n/bundle.l10n.json': toJson(Object.fromEntries([...new Set(templates)].map((template) => [template, template]))),
};
for (const [file, text] of Object.entries(derived)) {
  const current = await readFile(file, 'utf8').catch(() => undefined);
  if (current === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is stale: run \`npm run sync\`.`);
    process.exitCode = 1;
  } else {
    await writeFile(file, text);
  }
}
