// Makes the VSIX, and checks it as the marketplace and the editors will use it:
// `npm run package [-- --out <file>] [more arguments of vsce package]`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** Bytes of the packed extension. */
const maxSize = 2_500_000;

const require = createRequire(import.meta.url);
// Without types.
const zip = '@vscode/vsce/out/zip.js';
const { readZip } = require(zip);
const { name, version, repository, main, browser } = JSON.parse(readFileSync('package.json', 'utf8'));
const { values, tokens } = parseArgs({ options: { out: { type: 'string' } }, strict: false, tokens: true });
const out = path.resolve(String(values.out ?? `${name}-${version}.vsix`));
const others = tokens.flatMap((token) => (token.kind === 'option' && token.name !== 'out' ? token.rawName : []));
// Both packages then have the same bytes, whenever they are made.
const commit = execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' }).trim();
const env = { ...process.env, SOURCE_DATE_EPOCH: commit };

/**
 * @param {string} script
 * @param {string[]} args
 */
function run(script, ...args) {
  execFileSync(process.execPath, [script, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** @param {string} file */
function pack(file) {
  const vsce = path.join(path.dirname(require.resolve('@vscode/vsce/package.json')), 'vsce');
  run(vsce, 'package', '--no-dependencies', '--readme-path', 'docs/extension-page.md', '--out', file, ...others);
}

/** @param {string} file */
const hash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** @type {string[]} */
const problems = [];
/**
 * @param {boolean} isRight
 * @param {string} problem
 */
function expect(isRight, problem) {
  if (!isRight) problems.push(problem);
}

const again = mkdtempSync(path.join(os.tmpdir(), 'close-codes-package-'));
try {
  /** @type {string[]} */
  const tarballs = [];
  for (const file of [path.join(again, 'again.vsix'), out]) {
    pack(file);
    const folder = mkdtempSync(path.join(again, 'npm-'));
    const npm = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
    execFileSync('npm', npm, { env, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
    tarballs.push(...readdirSync(folder).map((tarball) => path.join(folder, tarball)));
  }
  expect(hash(out) === hash(path.join(again, 'again.vsix')), 'Two builds of the VSIX differ.');
  expect(new Set(tarballs.map(hash)).size === 1, 'Two builds for npm differ.');
} finally {
  rmSync(again, { recursive: true });
}

const size = readFileSync(out).length;
expect(size <= maxSize, `${size} bytes are more than ${maxSize}.`);

/** @type {Map<string, Buffer>} */
const files = await readZip(out, () => true);
const page = files.get('extension/readme.md')?.toString('utf8') ?? '';
const home = repository.url.replace(/^git\+|\.git$/g, '');
const links = Array.from(
  page.matchAll(/\]\(([^)\s]+)\)|^\[\w+\]: (\S+)$/gm),
  ([, inline, named]) => inline ?? named ?? '',
);
expect(links.length > 10, 'The page has no links.');
for (const link of links) {
  const [, file] = /^.*?\/(?:blob|raw)\/main\/([^#]*)/.exec(link.startsWith(home) ? link : '') ?? [];
  expect(link.startsWith('https://') && (file === undefined || existsSync(file)), `${link} leads nowhere.`);
}

for (const entry of [main, browser]) {
  const source = files.get(path.posix.join('extension', entry.toLowerCase()))?.toString('utf8');
  /** An API that has everything, as far as a module uses it while it is loaded. @type {unknown} */
  const api = new Proxy(function vscode() {}, {
    get: (target, key) => (key === 'prototype' ? target.prototype : api),
    apply: () => api,
  });
  const module = { exports: /** @type {{ activate?: unknown }} */ ({}) };
  const load = (/** @type {string} */ id) => (id === 'vscode' ? api : entry === main ? require(id) : undefined);
  new Function('module', 'exports', 'require', source ?? '')(module, module.exports, load);
  expect(typeof module.exports.activate === 'function', `${entry} activates nothing.`);
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`${path.relative('', out)}: ${(size / 1e6).toFixed(2)} MB, ${files.size} files, sha256 ${hash(out)}`);
