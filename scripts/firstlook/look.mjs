// Runs the built check command and the oracle over checked-out repositories.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { globby } from 'globby';
import { root } from '../editors/fetch.mjs';
import { candidates } from './oracle.mjs';

/**
 * @typedef {import('./labels.mjs').Row} Row
 * @typedef {import('../../src/cli/report.js').Location} Location
 */

const extensions = ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx', 'vue', 'svelte', 'astro', 'html', 'htm'];
/** Of sites by type, of which there are many and few are wrong, so many are labelled. */
const sampleSize = 100;
const testFile =
  /(^|\/)(__tests__|__mocks__|__fixtures__|tests?|specs?|e2e|cypress|testing|[\w-]*-tests?)\/|(^|[/._-])(tests?|specs?|e2e|cy|mock)\.\w+$/i;

/**
 * @param {readonly string[]} folders each a repository
 * @param {number} seed of the sample
 */
export async function look(folders, seed) {
  const command = [path.join(root, 'dist/cli.js'), 'check', '--format', 'json', '--sites', ...folders];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (!stdout) throw new Error(`The check command ended with ${status}: ${stderr}`);
  /** @type {Required<import('../../src/cli/report.js').Report>} */
  const { findings, sites, stats } = JSON.parse(stdout);
  const asked = sample(
    sites.filter(({ evidence }) => evidence === 'type'),
    sampleSize,
    seed,
  );
  /** @type {Row[]} */
  const rows = [
    ...findings.map((finding) => ({
      ...row(finding, 'finding', `${finding.severity} ${finding.evidence} ${finding.ruleId}`),
      text: finding.message,
    })),
    ...sites.map((site) => ({
      ...row(site, 'site', `${site.kind} ${site.evidence}`),
      label: site.evidence === 'name' || asked.has(site) ? '' : '-',
    })),
  ];
  const { candidates: rest, seen } = await unrecognised(folders, sites);
  rows.push(...rest);
  /** @type {Map<string, string[]>} */
  const texts = new Map();
  for (const one of rows) {
    const [, file = '', line = ''] = /^(.*):(\d+):\d+$/.exec(one.place) ?? [];
    const text = texts.get(file) ?? readFileSync(file, 'utf8').split(/\r\n|\r|\n/);
    texts.set(file, text);
    one.text ||= (text[Number(line) - 1] ?? '').trim().slice(0, 200);
  }
  return { rows, stats, sites: sites.length, seen, notices: stderr };
}

/**
 * What the oracle finds and the check doesn't recognise, and how many sites it finds too.
 *
 * @param {readonly string[]} folders
 * @param {readonly Location[]} sites
 */
export async function unrecognised(folders, sites) {
  const patterns = folders.map((folder) => `${folder}/**/*.{${extensions.join()}}`);
  /** @type {Row[]} */
  const rows = [];
  let seen = 0;
  for (const file of (await globby(patterns, { ignore: ['**/node_modules/**', '**/*.d.{ts,mts,cts}'] })).sort()) {
    const text = readFileSync(file, 'utf8');
    if (text.length > 1e6 || text.length > 300 * text.split('\n').length) continue;
    const lines = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
    /** @param {number} line @param {number} column */
    const offset = (line, column) => (lines[line - 1] ?? 0) + column - 1;
    const here = sites.filter((site) => site.file === file);
    const spans = here.map(({ line, column, endLine, endColumn }) => [
      offset(line, column),
      offset(endLine, endColumn),
    ]);
    /** @type {Set<unknown>} */
    const recognised = new Set();
    for (const { form, start, end } of candidates(text)) {
      const overlapping = spans.filter(([from = 0, to = 0]) => from < end && start < to);
      for (const span of overlapping) recognised.add(span);
      if (overlapping.length > 0) continue;
      const line = lines.findLastIndex((at) => at <= start) + 1;
      rows.push(row({ file, line, column: start - offset(line, 1) + 1 }, 'candidate', form));
    }
    seen += recognised.size;
  }
  return { candidates: rows, seen };
}

/**
 * @param {Pick<Location, 'file' | 'line' | 'column'>} location
 * @param {Row['what']} what
 * @param {string} group
 * @returns {Row}
 */
function row({ file, line, column }, what, group) {
  const part = testFile.test(file) ? 'test' : 'source';
  return { label: '', what, group, part, place: `${file}:${line}:${column}`, text: '' };
}

/**
 * @template T
 * @param {readonly T[]} all
 * @param {number} size
 * @param {number} seed
 * @returns {Set<T>}
 */
function sample(all, size, seed) {
  const rest = [...all];
  const chosen = new Set();
  let state = seed;
  while (chosen.size < size && rest.length > 0) {
    // A linear congruential generator: the same sample from the same seed on every machine.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    chosen.add(rest.splice(Math.floor((state / 2 ** 32) * rest.length), 1)[0]);
  }
  return chosen;
}
