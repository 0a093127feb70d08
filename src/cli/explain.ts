import { fileSystem } from '../node/fileSystem.js';
import { absolute } from '../node/paths.js';
import { createSession, type Environment, loadReference } from '../session/index.js';
import { type Entry, outcomeInGroup, type Reference, type Situation } from '../session/reference.js';

/** The meaning of a code as plain text, with the team's codes from the configs around the current folder. */
export async function explain(code: number, environment: Environment | undefined): Promise<string> {
  const { closeIn, entriesOf, reference } = await loadReference();
  const session = createSession({ files: () => fileSystem });
  const { codes } = await session.configOf({ system: '', path: absolute('.close-codes.json') });
  const known = reference(undefined, [{ folder: '', codes }]);
  const blocks = entriesOf(code, known).flatMap((entry) => [
    entryBlock(code, entry),
    ...(entry.situations
      ? [`${known.texts.whyItArrives}:\n\n${entry.situations.map(situationBlock).join('\n\n')}`]
      : []),
  ]);
  const whatCloseDoes = environment
    ? `close(${code}) in ${environment}: ${closeIn(environment, code)}.`
    : outcomes(code, known);
  return `${[...blocks, whatCloseDoes].join('\n\n')}\n`;
}

function entryBlock(code: number, { name, agreedBy, verdict, meaning, facts, sources }: Entry): string {
  return [
    `${code} ${name}${agreedBy === undefined ? '' : ` (${agreedBy})`}`,
    ...new Set([verdict, meaning]),
    '',
    ...facts.flatMap(({ label, lines: [first = '', ...others] }) =>
      others.length === 0 ? [`${label}: ${first}`] : [`${label}:`, ...[first, ...others].map((line) => `  - ${line}`)],
    ),
    ...sources.map(({ title, url }) => `${title}: ${url}`),
  ]
    .join('\n')
    .trimEnd();
}

/** A branch of the tree of causes: a symptom, and its possible causes. */
function situationBlock({ sign, causes }: Situation): string {
  const leaves = causes.map(({ cause, look, sources }) =>
    [`  - ${cause}`, `    ${look}`, ...sources.map(({ title, url }) => `    ${title}: ${url}`)].join('\n'),
  );
  return [sign, ...leaves].join('\n');
}

function outcomes(code: number, { runtimeGroups, texts }: Reference): string {
  const lines = runtimeGroups.map((group) => {
    const outcome = outcomeInGroup(group, { codes: [[code, code]] });
    return `  ${group.name}: ${texts[outcome]}`;
  });
  return [`${texts.whatCloseDoes}:`, ...lines].join('\n');
}
