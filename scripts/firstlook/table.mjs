// The first looks of test/firstlook/rounds.json as docs/accuracy.md shows them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../editors/fetch.mjs';

/**
 * @typedef {ReturnType<typeof import('./figures.mjs').figures>} Figures
 * @typedef {Figures & { date: string, commit: string, files: number, repositories: string[] }} Round
 */

export function firstLooks() {
  /** @type {Round[]} */
  const rounds = JSON.parse(readFileSync(path.join(root, 'test/firstlook/rounds.json'), 'utf8'));
  return `## First looks

The only measure of how good the command is: public repositories that nobody here had read, labelled before anything was mended (\`npm run firstlook\`). Each round takes new ones; [test/firstlook/rounds.json](../test/firstlook/rounds.json) names them. In brackets: how many of how many, and the interval that holds the true share with 95 % certainty. Debatable findings count as wrong.

Recall: of the true places that the command or a crude search by regular expressions finds, how many the command recognises.

| Round | Date | Commit | Repositories | Files | Errors right | Warnings right | Hints right | Places by type right | Places by name right |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rounds.map(precisionRow).join('')}
| Round | Code | Sent | Compared | Forwarded | Declared |
| --- | --- | --- | --- | --- | --- |
${rounds.flatMap((round, index) => ['source', 'test'].map((part) => recallRow(round, index, part))).join('')}`;
}

/** @param {Round} round @param {number} index */
function precisionRow({ date, commit, repositories, files, findings, sites }, index) {
  const shares = [findings.error, findings.warning, findings.hint, sites.type, sites.name];
  const cells = shares.map((precision) => precision && share(precision.right, precision.wrong));
  return `| ${[index + 1, date, commit, repositories.length, files, ...cells].join(' | ')} |\n`;
}

/** @param {Round} round @param {number} index @param {string} part */
function recallRow({ recall }, index, part) {
  const cells = ['sent', 'compared', 'forwarded', 'declared'].map((kind) => {
    const { recognised, missed } = recall[part]?.[kind] ?? { recognised: 0, missed: 0 };
    return share(recognised, missed);
  });
  return `| ${[index + 1, part, ...cells].join(' | ')} |\n`;
}

/** A share and its Wilson interval. @param {number} these @param {number} others */
function share(these, others) {
  const all = these + others;
  if (all === 0) return '';
  const z = 1.96;
  const middle = (these + z ** 2 / 2) / (all + z ** 2);
  const half = (z / (all + z ** 2)) * Math.sqrt((these * others) / all + z ** 2 / 4);
  /** Cut, not rounded: 1.00 means all. @param {number} number */
  const cut = (number) => (Math.floor(100 * Math.max(0, Math.min(1, number)) + 1e-9) / 100).toFixed(2);
  return `${cut(these / all)} (${these}/${all}, ${cut(middle - half)}-${cut(middle + half)})`;
}
