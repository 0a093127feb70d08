// Measures the built check command on code whose every line is labelled by hand:
//   npm run accuracy [-- --write | --check]
// `--write` writes docs/accuracy.md, `--check` fails where that page isn't what the run gives.
//
// The code lies in test/accuracy/<typed|untyped>/<theme>/. A comment at the end of a line labels it:
//   // ! no-reserved-code      this rule has to report the line
//   // = sent 1000 1006        a place of this kind stands there, with these codes
// Without a label nothing may be reported on a line. Labels say what is true, not what the command finds.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { globby } from 'globby';
import { root } from './editors/fetch.mjs';
import { firstLooks } from './firstlook/table.mjs';

/**
 * @typedef {{ file: string, line: number, what: string }} Claim what a label demands, or the command says
 * @typedef {Claim & { severity?: string }} Said
 * @typedef {{ right: Said[], wrong: Said[], missed: Claim[] }} Judged
 */

const folder = path.join(root, 'test/accuracy');
const page = path.join(root, 'docs/accuracy.md');
/** Places of these kinds are labelled wherever their codes are known. */
const kinds = ['sent', 'compared', 'declared'];
const label = /\s*(?:\/\/|\{?\/\*|<!--) ([!=] [^*]*?)\s*(?:\*\/\}?|-->)?$/;

async function main() {
  const files = (await globby('{typed,untyped}/**', { cwd: folder })).sort();
  const texts = new Map(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
  const labels = [...texts].flatMap(([file, text]) => labelsOf(file, text));
  const text = render(judge(labels, await check(texts)), files.length);
  console.log(text);
  if (process.argv.includes('--write')) writeFileSync(page, text);
  if (process.argv.includes('--check') && readFileSync(page, 'utf8') !== text) {
    console.log('docs/accuracy.md is not what this run gives. Write it with: npm run accuracy -- --write');
    process.exitCode = 1;
  }
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {Claim[]}
 */
function labelsOf(file, text) {
  return text.split('\n').flatMap((line, index) => {
    const [, said = ''] = label.exec(line) ?? [];
    const claims = said.split(/ (?=[!=] )/).filter(Boolean);
    return claims.map((what) => ({ file, line: index + 1, what }));
  });
}

/**
 * What the command says of the files, which it sees without their labels and without this project around them.
 *
 * @param {Map<string, string>} texts
 * @returns {Promise<Said[]>}
 */
async function check(texts) {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'accuracy-'));
  try {
    // Where the search for a project's settings ends.
    await mkdir(path.join(copy, '.git'));
    for (const [file, text] of texts) {
      const plain = text.split('\n').map((line) => line.replace(label, ''));
      await mkdir(path.join(copy, path.dirname(file)), { recursive: true });
      await writeFile(path.join(copy, file), plain.join('\n'));
    }
    const command = [path.join(root, 'dist/cli.js'), 'check', '--format', 'json', '--sites', 'typed', 'untyped'];
    const { stdout, stderr, status } = spawnSync(process.execPath, command, {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 2 ** 27,
    });
    if (status !== 0 && status !== 1) throw new Error(stderr);
    /** @type {{ findings: any[], sites: any[] }} */
    const { findings, sites } = JSON.parse(stdout);
    return [
      ...findings.map(({ file, line, ruleId, severity }) => ({ file, line, what: `! ${ruleId}`, severity })),
      ...sites
        .filter(({ kind, codes }) => kinds.includes(kind) && codes.length > 0)
        .map(({ file, line, kind, codes }) => ({ file, line, what: `= ${kind} ${codes.map(range).join(' ')}` })),
    ];
  } finally {
    await rm(copy, { recursive: true });
  }
}

/** As labels write it. @param {readonly [number, number]} range */
function range([first, last]) {
  return first === last ? `${first}` : `${first}-${last}`;
}

/**
 * Pairs what is said with what is labelled, each once.
 *
 * @param {Claim[]} labels
 * @param {Said[]} said
 * @returns {Judged}
 */
function judge(labels, said) {
  const missed = [...labels];
  /** @type {Said[]} */
  const wrong = [];
  const right = said.filter((one) => {
    const at = missed.findIndex(({ file, line, what }) => file === one.file && line === one.line && what === one.what);
    if (at < 0) wrong.push(one);
    else missed.splice(at, 1);
    return at >= 0;
  });
  return { right, wrong, missed };
}

/**
 * @param {Judged} judged
 * @param {number} files
 */
function render(judged, files) {
  const labels = judged.right.length + judged.missed.length;
  const errors = narrowed(judged, ({ severity }) => severity === 'error');
  /** @param {string} half */
  const rules = (half) => narrowed(judged, ({ file, what }) => file.startsWith(`${half}/`) && what.startsWith('!'));
  return `<!-- Written by \`npm run accuracy -- --write\`. -->

# How often the command is right

${firstLooks()}
## The labelled set

${labels} labels in ${files} files of [test/accuracy](../test/accuracy), written by us in the patterns of real code. A label says what is true of its line, whether the command finds it or not. *Typed* files say by a type, an annotation or a constructor what a socket is; in *untyped* ones only names do.

Precision: of what is reported, how much is labelled. Recall: of what is labelled, how much is reported.

| | Precision | Recall |
| --- | --- | --- |
| Findings that are errors | ${share(errors.right.length, errors.wrong.length)} | |
| Findings, typed | ${scores(rules('typed'))} |
| Findings, untyped | ${scores(rules('untyped'))} |

${['typed', 'untyped'].map((half) => section(half, judged)).join('\n')}
### What is reported and isn't labelled

${list(judged.wrong)}
### What is labelled and isn't found

${list(judged.missed)}`;
}

/**
 * @param {string} half
 * @param {Judged} judged
 */
function section(half, judged) {
  const part = narrowed(judged, ({ file }) => file.startsWith(`${half}/`));
  return `### ${half === 'typed' ? 'Typed' : 'Untyped'}

${table('Rule', part, ({ what }) => (what.startsWith('! ') ? what.slice(2) : undefined))}
${table('Kind of place', part, ({ what }) => (what.startsWith('= ') ? what.split(' ')[1] : undefined))}
${table('Theme', part, ({ file }) => file.split('/')[1])}`;
}

/**
 * @param {string} title
 * @param {Judged} judged
 * @param {(claim: Claim) => string | undefined} rowOf
 */
function table(title, judged, rowOf) {
  const all = [...judged.right, ...judged.missed, ...judged.wrong];
  const names = [...new Set(all.map(rowOf))].filter((name) => name !== undefined).sort();
  const rows = names.map((name) => {
    const row = narrowed(judged, (claim) => rowOf(claim) === name);
    const counts = [row.right.length + row.missed.length, row.right.length, row.wrong.length, row.missed.length];
    return `| ${name} | ${counts.join(' | ')} | ${scores(row)} |\n`;
  });
  return `| ${title} | Labels | Right | Wrong | Missed | Precision | Recall |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('')}`;
}

/**
 * @param {Judged} judged
 * @param {(claim: Said) => boolean} keep
 * @returns {Judged}
 */
function narrowed({ right, wrong, missed }, keep) {
  return { right: right.filter(keep), wrong: wrong.filter(keep), missed: missed.filter(keep) };
}

/** @param {Judged} judged */
function scores({ right, wrong, missed }) {
  return `${share(right.length, wrong.length)} | ${share(right.length, missed.length)}`;
}

/**
 * Cut, not rounded: 1.00 means all.
 *
 * @param {number} these
 * @param {number} others
 */
function share(these, others) {
  return these + others === 0 ? '' : (Math.floor((100 * these) / (these + others)) / 100).toFixed(2);
}

/** @param {Claim[]} claims */
function list(claims) {
  return claims.map(({ file, line, what }) => `- \`${file}:${line}\` ${what.slice(2)}\n`).join('') || 'Nothing.\n';
}

await main();
