// Runs the real runtimes and compares what they do with what the registry claims of them.
//   npm run conformance [-- <runtime>…] [-- --write]
// `--write` keeps what was seen of the runtimes that ran: test/conformance/observed.json, src/registry/observed.json, docs/runtimes.md.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import esbuild from 'esbuild';
import { globby } from 'globby';
import { calls } from '../test/conformance/calls.mjs';
import { root } from './editors/fetch.mjs';

/** The order of the tables. */
const known = [
  ...[
    'chromium',
    'firefox',
    'node',
    'undici',
    'undici-8',
    'jsdom',
    'happy-dom',
    'deno',
    'bun',
    'ws',
    'ws-server',
    'bun-server',
    'deno-server',
    'workerd',
    'workerd-hibernating',
    'workerd-client',
  ],
  ...[
    'websocket',
    'websocket-drop',
    'w3cwebsocket',
    'faye',
    'faye-client',
    'chromium-stream',
    'undici-stream',
    'deno-stream',
    'nodejs-websocket',
    'sockjs',
    'sockjs-raw',
    'sockjs-client',
    'playwright',
    'mock-socket',
    'mock-socket-server',
    'jest-websocket-mock',
    'msw',
  ],
];

/** Those that the list doesn't name come last. @param {string} id */
const rank = (id) => (known.includes(id) ? known.indexOf(id) : known.length);

const dataFile = path.join(root, 'test/conformance/observed.json');
const shippedFile = path.join(root, 'src/registry/observed.json');

async function main() {
  const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  const files = await globby('test/conformance/drivers/*.mjs', { cwd: root });
  const ids = files.map((file) => path.basename(file, '.mjs')).sort((a, b) => rank(a) - rank(b));
  const unknown = wanted.filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`No such runtime: ${unknown.join(', ')}. There are: ${ids.join(', ')}.`);

  const { mismatches } = await load('test/conformance/claims.ts');
  const { summary } = await load('test/conformance/summary.ts');
  let failures = 0;
  for (const id of ids.filter((each) => wanted.length === 0 || wanted.includes(each))) {
    /** @type {import('../test/conformance/driver.mjs').Driver} */
    const driver = (await import(`../test/conformance/drivers/${id}.mjs`)).default;
    const begun = Date.now();
    const observation = await driver.observe();
    /** @type {string[]} */
    const wrong = mismatches(id, driver.api, observation);
    const one = summary(id, driver, observation);
    failures += wrong.length;
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    console.log(`${id}: ${one.name} ${one.version}, ${calls.length} calls, ${wrong.length} mismatches, ${seconds} s`);
    for (const line of wrong.slice(0, 40)) console.log(`  ${line}`);
    if (wrong.length > 40) console.log(`  and ${wrong.length - 40} more`);
    if (process.argv.includes('--write')) await keep(one, ids);
  }
  process.exitCode = failures > 0 ? 1 : 0;
}

/**
 * Keeps a run with those of the other runtimes, at once: a later one may fail.
 *
 * @param {{ id: string }} one
 * @param {readonly string[]} ids of all that there are, in the order of the tables
 */
async function keep(one, ids) {
  const { shipped } = await load('test/conformance/summary.ts');
  const { page } = await load('test/conformance/page.ts');
  /** @type {{ id: string }[]} */
  const kept = JSON.parse(await readFile(dataFile, 'utf8'));
  const all = ids.flatMap((id) => (id === one.id ? one : (kept.find((other) => other.id === id) ?? [])));
  await writeFile(dataFile, listed(all));
  await writeFile(shippedFile, listed(all.map(shipped)));
  await writeFile(path.join(root, 'docs/runtimes.md'), page(all));
}

/** JSON, an element a line. @param {readonly unknown[]} elements */
function listed(elements) {
  return `[\n${elements.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`;
}

/**
 * A module of TypeScript.
 *
 * @param {string} file
 */
async function load(file) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(root, file)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    plugins: [
      {
        name: 'text-imports',
        setup(build) {
          build.onResolve({ filter: /\?text$/ }, () => ({ path: 'text', namespace: 'empty' }));
          build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default ""' }));
        },
      },
    ],
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
}

await main();
