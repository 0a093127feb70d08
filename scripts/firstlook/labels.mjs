// The file in which a person labels what a first look shows: tab-separated, a row a place.
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {object} Row
 * @property {string} label what a person says of it; `-` where nobody is asked
 * @property {'finding' | 'site' | 'candidate'} what
 * @property {string} group a finding's severity, evidence and rule; a site's kind and evidence; a candidate's form
 * @property {string} part `source` or `test`
 * @property {string} place `file:line:column`, the file as the arguments spell it
 * @property {string} text the line, or what the finding says
 */

/** What each may be labelled. */
const allowed = {
  finding: ['true', 'false', 'debatable'],
  site: ['true', 'false', '-'],
  candidate: ['sent', 'compared', 'forwarded', 'declared', 'reason', 'no'],
};
const columns = /** @type {const} */ (['label', 'what', 'group', 'part', 'place', 'text']);

/** Fails where the file exists: labels are work. @param {string} file @param {readonly Row[]} rows */
export function writeLabels(file, rows) {
  const lines = rows.map((row) => columns.map((column) => row[column].replace(/\s+/g, ' ')).join('\t'));
  writeFileSync(file, `${[columns.join('\t'), ...lines].join('\n')}\n`, { flag: 'wx' });
}

/** @param {string} file @returns {Row[]} */
export function readLabels(file) {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line, index) => {
    const row = /** @type {Row} */ (Object.fromEntries(line.split('\t').map((cell, at) => [columns[at], cell])));
    if (!allowed[row.what].includes(row.label)) {
      throw new Error(`${file}:${index + 2}: a ${row.what} is labelled ${allowed[row.what].join(' | ')}`);
    }
    return row;
  });
}
