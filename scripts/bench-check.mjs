// Times the check command beside other tools over the same files: `npm run bench:check [-- <tree or tool>…]`. Each tool
// does what comes nearest to looking for close codes. It prints a table per tree, and how the command's time and memory
// grow. Linux only, for the memory.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { npm, root } from './editors/fetch.mjs';
import { fetchPackages } from './packages.mjs';

const cache = path.join(root, '.bench');
const declarations = '**/*.d.{ts,mts,cts}';
const astGrep = '0.51.1';

/** What is checked: folders below `cwd`. @type {Record<string, { what: string, cwd: string, folders: string[] }>} */
const trees = {
  heavy: { what: 'packages around WebSockets', cwd: path.join(root, '.ecosystem'), folders: ['.'] },
  app: { what: "an application's packages", cwd: cache, folders: ['app'] },
  large: { what: 'the same with large libraries', cwd: cache, folders: ['app', 'icons'] },
};

/** The command line of each tool. @type {Record<string, (folders: string[]) => string[]>} */
const tools = {
  'close-codes': (folders) => [process.execPath, path.join(root, 'dist/cli.js'), 'check', '--quiet', ...folders],
  oxlint: (folders) => [
    path.join(root, 'node_modules/.bin/oxlint'),
    ...['-A', 'all', '-D', 'no-debugger', '--silent', '--ignore-pattern', declarations],
    ...folders,
  ],
  'ast-grep': (folders) => [
    path.join(cache, 'tools/node_modules/.bin/ast-grep'),
    ...['run', '--pattern', '$SOCKET.close($$$CODE)', '--lang', 'js', '--json=stream', '--globs', `!${declarations}`],
    ...folders,
  ],
  ripgrep: (folders) => [
    'rg',
    ...['--ignore-case', '--count', '--glob', `!${declarations}`, '--glob', '*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'],
    'websocket|closeevent|onclose',
    ...folders,
  ],
  ESLint: (folders) => [
    ...[process.execPath, '--max-old-space-size=12000', path.join(root, 'node_modules/eslint/bin/eslint.js')],
    ...['--no-config-lookup', '--config', path.join(root, 'scripts/bench/eslint.config.mjs'), '--quiet'],
    ...folders,
  ],
};

async function main() {
  const wanted = process.argv.slice(2);
  const isWanted = (/** @type {Record<string, unknown>} */ all, /** @type {string} */ name) =>
    wanted.includes(name) || Object.keys(all).every((other) => !wanted.includes(other));
  await prepare();
  for (const [name, tree] of Object.entries(trees)) {
    if (!isWanted(trees, name)) continue;
    /** @type {{ tool: string, seconds: number, megabytes: number }[]} */
    const rows = [];
    for (const [tool, commandFor] of Object.entries(tools)) {
      if (!isWanted(tools, tool)) continue;
      // The first run fills the cache of the file system. Of the others, the median counts.
      const runs = [];
      const times = tool === 'ESLint' ? 1 : 4;
      for (let turn = 0; turn < times; turn++) runs.push(await run(commandFor(tree.folders), tree.cwd));
      const [middle] = runs
        .slice(times > 1 ? 1 : 0)
        .sort((a, b) => a.seconds - b.seconds)
        .slice(times > 1 ? 1 : 0);
      if (middle) rows.push({ tool, ...middle });
    }
    const own = rows.find(({ tool }) => tool === 'close-codes')?.seconds ?? Number.NaN;
    console.log(`\n${name}: ${tree.what}, ${await countFiles(tree)}`);
    console.table(
      rows.map(({ tool, seconds, megabytes }) => ({
        tool,
        seconds: seconds.toFixed(2),
        'close-codes takes': `${(own / seconds).toFixed(2)} x`,
        'peak memory (MB)': megabytes.toFixed(0),
      })),
    );
  }
  if (isWanted(tools, 'growth') && wanted.length === 0) await growth();
}

/** Fetches what is missing of trees and tools. */
async function prepare() {
  await mkdir(cache, { recursive: true });
  const heavy = JSON.parse(await readFile(path.join(root, 'test/ecosystem/packages.json'), 'utf8'));
  await fetchPackages(heavy, trees.heavy?.cwd ?? '');
  const lists = JSON.parse(await readFile(path.join(root, 'scripts/bench/trees.json'), 'utf8'));
  await mkdir(path.join(cache, '.git'), { recursive: true });
  for (const [folder, packages] of Object.entries(lists)) await fetchPackages(packages, path.join(cache, folder));
  const tools = path.join(cache, 'tools');
  if (existsSync(path.join(tools, 'node_modules/.bin/ast-grep'))) return;
  await mkdir(tools, { recursive: true });
  await writeFile(path.join(tools, 'package.json'), '{ "private": true }\n');
  await npm(tools, 'install', '--no-audit', '--no-fund', `@ast-grep/cli@${astGrep}`);
}

/**
 * Runs a command to its end. Findings are no failure.
 *
 * @param {readonly string[]} command
 * @param {string} cwd
 * @returns {Promise<{ seconds: number, megabytes: number }>} `megabytes`: the most memory that it held at once
 */
function run([file = '', ...args], cwd) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(file, args, { cwd, stdio: ['ignore', 'ignore', 'ignore'] });
    let kilobytes = 0;
    const watch = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        kilobytes = Math.max(kilobytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
      } catch {
        // It has ended.
      }
    }, 20);
    child.on('error', reject);
    child.on('exit', (status) => {
      clearInterval(watch);
      if (status === null || status > 1) reject(new Error(`${path.basename(file)} ended with status ${status}`));
      else resolve({ seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1024 });
    });
  });
}

/** @param {{ cwd: string, folders: string[] }} tree */
async function countFiles({ cwd, folders }) {
  const out = path.join(await mkdtemp(path.join(tmpdir(), 'close-codes-bench-')), 'report.json');
  await run([...(tools['close-codes']?.(folders) ?? []), '--format', 'json', '--output-file', out], cwd);
  const { stats } = JSON.parse(await readFile(out, 'utf8'));
  await rm(path.dirname(out), { recursive: true });
  const megabytes = (stats.bytes / 1e6).toFixed(0);
  return `${stats.files} files, ${megabytes} MB, ${stats.analyzed} analyzed`;
}

/** How time and memory grow with the number of files, the share of those with WebSockets, their size, and imports. */
async function growth() {
  const folder = await mkdtemp(path.join(tmpdir(), 'close-codes-growth-'));
  const plain = 'export const sum = (a, b) => a + b;\n'.repeat(40);
  const socket = `const socket = new WebSocket('wss://example.org');\nsocket.onclose = (event) => event.code === 1006;\nsocket.close(4000);\n`;
  /** @type {[string, readonly number[], (amount: number) => readonly (readonly [string, string])[]][]} */
  const series = [
    ['files without WebSockets', [1000, 2000, 4000, 8000], (n) => files(n, (at) => [`${at}.js`, plain])],
    [
      'of 1,000 files, those with WebSockets',
      [0, 250, 500, 1000],
      (n) => files(1000, (at) => [`${at}.js`, at < n ? socket + plain : plain]),
    ],
    ['times 140 characters per class, 50 files', [10, 20, 40, 80], (n) => files(50, (at) => [`${at}.js`, classes(n)])],
    [
      'files in a chain of imports, 50 files that import it',
      [1, 2, 4, 8],
      (n) => [
        ...files(n, (at) => [
          `chain${at}.js`,
          at + 1 < n ? `export * from './chain${at + 1}.js';\n` : 'export const GONE = 4001;\n',
        ]),
        ...files(50, (at) => [`${at}.js`, `import { GONE } from './chain0.js';\n${socket}socket.close(GONE);\n`]),
      ],
    ],
  ];
  for (const [what, amounts, filesFor] of series) {
    console.log(`\n${what}`);
    /** @type {{ amount: number, seconds: number, megabytes: number }[]} */
    const points = [];
    for (const amount of amounts) {
      const at = path.join(folder, `${points.length}`);
      await mkdir(path.join(at, '.git'), { recursive: true });
      for (const [name, text] of filesFor(amount)) await writeFile(path.join(at, name), text);
      const runs = [];
      for (let turn = 0; turn < 3; turn++) runs.push(await run(tools['close-codes']?.(['.']) ?? [], at));
      const [, middle] = runs.sort((a, b) => a.seconds - b.seconds);
      if (middle) points.push({ amount, ...middle });
      await rm(at, { recursive: true });
    }
    const longest = Math.max(...points.map(({ seconds }) => seconds));
    for (const { amount, seconds, megabytes } of points) {
      const bar = '#'.repeat(Math.round((40 * seconds) / longest));
      console.log(
        `${String(amount).padStart(6)} ${bar.padEnd(40)} ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`,
      );
    }
  }
  await rm(folder, { recursive: true });

  /** @param {number} count */
  function classes(count) {
    return `${Array.from({ length: count }, (_, at) => `class Room${at} {\n  constructor(socket) { this.socket = socket; }\n  leave() { this.socket.close(4000, 'left'); }\n}\n`).join('')}new Room0(new WebSocket('wss://example.org'));\n`;
  }
}

/** Files with their texts. @param {number} count @param {(at: number) => readonly [string, string]} make */
function files(count, make) {
  return Array.from({ length: count }, (_, at) => make(at));
}

await main();
