// Writes what a new rule needs: `npm run new-rule no-example`. What it is about, and its translations, are yours to write.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';

const [id = ''] = process.argv.slice(2);
if (!/^(no|valid|prefer)(-[a-z]+)+$/.test(id)) {
  console.error(
    'Give the id of the rule: no-…, valid-… or prefer-…, in lower case, as in `npm run new-rule no-example`.',
  );
  process.exit(2);
}
const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const description = 'Reports …';

const rule = `import { sources } from '../registry/sources.js';
import { defineRule } from './rule.js';

/** What the standard says, in a sentence. */
export const ${name} = defineRule({
  id: '${id}',
  severity: 'warning',
  description: '${description}',
  source: sources.closeCode,
  messages: {
    wrong: '{code} …',
  },
  check(site) {
    if (site.kind !== 'sent') return [];
    return [];
  },
});
`;

const page = `# ${id}

${description}

Default severity: **warning**

## Why

… ([RFC 6455 §7.1.5](https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5)).

## Incorrect

\`\`\`js
\`\`\`

## Correct

\`\`\`js
\`\`\`

## Fixes

None.

## What it does not report

…

## When to turn it off

…
`;

const table = `import { ${name} } from '../../src/rules/${id}.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(${name}, {
  valid: {
    browser: {
      'a normal closure': \`const socket = new WebSocket('wss://example.org');
socket.close(1000);\`,
    },
  },
  notReported: {},
  invalid: {},
});
`;

/** The rule among the others: its import in order of the paths, itself behind the rules that are there.
 * @param {string} index
 */
function listed(index) {
  const path = (/** @type {string} */ line) => /'(.*)'/.exec(line)?.[1] ?? '';
  const imports = index.split('\n').filter((line) => line.startsWith('import '));
  const sorted = [...imports, `import { ${name} } from './${id}.js';`].sort((a, b) => (path(a) < path(b) ? -1 : 1));
  return index.replace(imports.join('\n'), sorted.join('\n')).replace('\n];', `\n  ${name},\n];`);
}

const index = await readFile('src/rules/index.ts', 'utf8');
const files = {
  [`src/rules/${id}.ts`]: rule,
  [`docs/rules/${id}.md`]: page,
  [`test/rules/${id}.test.ts`]: table,
  [`test/rules/snapshots/${id}.txt`]: '',
};
for (const [file, text] of Object.entries(files)) {
  // Never over a file that is there.
  await writeFile(file, text, { flag: 'wx' });
  console.log(`wrote ${file}`);
}
await writeFile('src/rules/index.ts', listed(index));
spawnSync(process.execPath, ['scripts/sync.mjs'], { stdio: 'inherit' });
console.log(`added it to src/rules/index.ts, and ran \`npm run sync\`

Next: what it reports, in src/rules/${id}.ts; examples of it in its table and on its page; \`npm run sync\` for its
sentences, and their translations in l10n/ and package.nls.*.json. \`npm run test:unit\` says what is missing.`);
