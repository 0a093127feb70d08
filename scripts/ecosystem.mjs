// Runs the built check command over public npm packages and compares what it finds with a list labelled by hand:
//   npm run ecosystem [-- --write]
// `--write` brings test/ecosystem/ up to date: integrities of packages that have none, findings that came (`label`
// null, which fails until somebody has looked) and that went.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { root } from './editors/fetch.mjs';
import { fetchPackages, folderOf } from './packages.mjs';

/**
 * @typedef {import('./packages.mjs').Package & { usesWebSockets: boolean }} Package
 * @typedef {{ package: string, file: string, line: number, column: number, rule: string, severity: string }} Found
 * @typedef {Found & { label: boolean | null, why: string }} Labelled
 * `label`: whether the finding is right.
 */

const packagesFile = path.join(root, 'test/ecosystem/packages.json');
const expectedFile = path.join(root, 'test/ecosystem/expected.json');
/** Where packages are kept between runs; git ignores it. */
const cache = path.join(root, '.ecosystem');

async function main() {
  const write = process.argv.includes('--write');
  /** @type {Package[]} */
  const packages = JSON.parse(await readFile(packagesFile, 'utf8'));
  await fetchPackages(packages, cache);
  if (write) await writeFile(packagesFile, listed(packages));

  const { findings, sites, stats } = check(packages);
  /** @type {Labelled[]} */
  const expected = existsSync(expectedFile) ? JSON.parse(await readFile(expectedFile, 'utf8')) : [];
  const labels = new Map(expected.map((one) => [place(one), one]));
  const labelled = findings.map((found) => {
    const { label = null, why = '' } = labels.get(place(found)) ?? {};
    return { ...found, label, why };
  });
  if (write) await writeFile(expectedFile, listed(labelled));

  const users = packages.filter(({ usesWebSockets }) => usesWebSockets).length;
  const megabytes = (stats.bytes / 1e6).toFixed(1);
  console.log(`${packages.length} packages, ${users} of which use WebSockets`);
  console.log(
    `${stats.files} files, ${megabytes} MB, ${stats.analyzed} analyzed, ${sites.length} sites, ${stats.ms} ms`,
  );
  console.table(tally(labelled));

  const before = write ? labelled : expected;
  const problems = [...differences(before, findings), ...misjudged(labelled)];
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

/** Where a finding stands, without how much it weighs. @param {Found} found */
function place(found) {
  return `${found.package}/${found.file}:${found.line}:${found.column} ${found.rule}`;
}

/** @param {Package[]} packages */
function check(packages) {
  const names = new Map(packages.map((one) => [path.basename(folderOf(one, cache)), one.name]));
  const command = [path.join(root, 'dist/cli.js'), 'check', '--format', 'json', '--sites', ...names.keys()];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, {
    cwd: cache,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  /** @type {import('../src/cli/report.js').Report} */
  const { findings, sites = [], stats } = JSON.parse(stdout);
  return {
    findings: findings.map(({ file, line, column, ruleId, severity }) => {
      const [folder = '', ...rest] = file.split('/');
      return { package: names.get(folder) ?? folder, file: rest.join('/'), line, column, rule: ruleId, severity };
    }),
    sites,
    stats,
  };
}

/** How many findings there are of each rule and level. @param {Labelled[]} labelled */
function tally(labelled) {
  /** @type {Record<string, { true: number, false: number, unlabelled: number }>} */
  const rows = {};
  for (const { rule, severity, label } of labelled) {
    const row = rows[`${rule} ${severity}`] ?? { true: 0, false: 0, unlabelled: 0 };
    rows[`${rule} ${severity}`] = row;
    if (label === null) row.unlabelled += 1;
    else if (label) row.true += 1;
    else row.false += 1;
  }
  return rows;
}

/**
 * What came, went, or weighs another level.
 *
 * @param {Found[]} expected
 * @param {Found[]} findings
 */
function differences(expected, findings) {
  const severities = new Map(expected.map((one) => [place(one), one.severity]));
  const problems = [];
  for (const found of findings) {
    const severity = severities.get(place(found));
    severities.delete(place(found));
    if (!severity) problems.push(`new: ${place(found)} (${found.severity})`);
    else if (severity !== found.severity) problems.push(`${place(found)}: ${severity} is now ${found.severity}`);
  }
  return [...problems, ...[...severities.keys()].map((gone) => `gone: ${gone}`)];
}

/** What nobody has judged, and more mistakes than we allow ourselves. @param {Labelled[]} labelled */
function misjudged(labelled) {
  const problems = labelled.filter(({ label }) => label === null).map((one) => `unlabelled: ${place(one)}`);
  const wrong = labelled.filter(({ label }) => label === false);
  for (const one of wrong.filter(({ severity }) => severity === 'error')) problems.push(`false error: ${place(one)}`);
  const warnings = labelled.filter(({ severity }) => severity === 'warning').length;
  const wrongWarnings = wrong.filter(({ severity }) => severity === 'warning').length;
  if (wrongWarnings * 20 > warnings) problems.push(`${wrongWarnings} of ${warnings} warnings are false`);
  return problems;
}

/** JSON, an element a line. @param {readonly unknown[]} elements */
function listed(elements) {
  return `[\n${elements.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`;
}

await main();
