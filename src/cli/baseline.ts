import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { slashed } from '../node/paths.js';
import { errorText, note } from './notes.js';
import type { ReportedFinding } from './report.js';
import { writeAtomically } from './writeAtomically.js';

export const defaultBaseline = '.close-codes-baseline.json';

/**
 * The number of findings by file and rule. Lines move, so they are not part of it. Files are `/`-separated paths relative to
 * the baseline's folder.
 */
type Counts = Record<string, Record<string, number>>;

/**
 * The findings that exceed a baseline. Where a file has more findings of a rule than the baseline, all of them are
 * reported: nothing shows which of them are new. Notes which known findings have been fixed.
 */
export async function newFindings(
  baseline: string,
  checked: readonly string[],
  findings: readonly ReportedFinding[],
): Promise<readonly ReportedFinding[]> {
  const before = await read(baseline);
  const now = countsOf(baseline, findings);
  if (noteFixed(baseline, before, now, checked))
    note('run with --update-baseline to remove the fixed findings from the baseline');
  const key = keyIn(baseline);
  return findings.filter(({ file, ruleId }) => countIn(now, key(file), ruleId) > countIn(before, key(file), ruleId));
}

/** Writes the findings of the checked files. Other files keep their entries while they exist. Notes fixed findings. */
export async function updateBaseline(
  baseline: string,
  checked: readonly string[],
  findings: readonly ReportedFinding[],
): Promise<void> {
  const before = existsSync(baseline) ? await read(baseline) : {};
  const now = countsOf(baseline, findings);
  noteFixed(baseline, before, now, checked);
  const keys = new Set(checked.map(keyIn(baseline)));
  const others = Object.entries(before).filter(
    ([name]) => !keys.has(name) && existsSync(path.resolve(path.dirname(baseline), name)),
  );
  const sorted = sortedByKey({ ...Object.fromEntries(others), ...now }, sortedByKey);
  await writeAtomically(baseline, `${JSON.stringify(sorted, undefined, 2)}\n`);
  note(`${baseline}: written, findings: ${findings.length}`);
}

async function read(file: string): Promise<Counts> {
  try {
    const counts: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (isCounts(counts)) return counts;
    throw new SyntaxError();
  } catch (error) {
    const message = error instanceof SyntaxError ? 'not a baseline' : errorText(error);
    throw new Error(`${file}: ${message}; --update-baseline writes one, and paths come before --baseline`);
  }
}

function isCounts(json: unknown): json is Counts {
  const isNumber = (value: unknown) => typeof value === 'number';
  return (
    isRecord(json) && Object.values(json).every((rules) => isRecord(rules) && Object.values(rules).every(isNumber))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Notes how many known findings have been fixed in each file. True where there are any. */
function noteFixed(baseline: string, before: Counts, now: Counts, checked: readonly string[]): boolean {
  let isAny = false;
  for (const file of checked) {
    const key = keyIn(baseline)(file);
    for (const [ruleId, count] of Object.entries(before[key] ?? {})) {
      const fixed = count - countIn(now, key, ruleId);
      if (fixed <= 0) continue;
      isAny = true;
      note(`${file}: ${ruleId}, fixed: ${fixed}`);
    }
  }
  return isAny;
}

function countsOf(baseline: string, findings: readonly ReportedFinding[]): Counts {
  const key = keyIn(baseline);
  const counts: Counts = {};
  for (const { file, ruleId } of findings) {
    counts[key(file)] = { ...counts[key(file)], [ruleId]: countIn(counts, key(file), ruleId) + 1 };
  }
  return counts;
}

function countIn(counts: Counts, key: string, ruleId: string): number {
  return counts[key]?.[ruleId] ?? 0;
}

function keyIn(baseline: string): (file: string) => string {
  const folder = path.dirname(path.resolve(baseline));
  return (file) => slashed(path.relative(folder, path.resolve(file)));
}

function sortedByKey<T>(record: Readonly<Record<string, T>>, inner: (value: T) => unknown = (value) => value) {
  const sorted = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, value]) => [key, inner(value)]));
}
