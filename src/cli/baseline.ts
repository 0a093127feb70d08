import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { slashed } from '../node/paths.js';
import { note, reason } from './notes.js';
import type { ReportedFinding } from './report.js';
import { writeWhole } from './writeWhole.js';

export const defaultBaseline = '.close-codes-baseline.json';

/** How many findings of each rule a file has, as lines may move: by its path from the baseline's folder, `/`-separated. */
type Counts = Record<string, Record<string, number>>;

/**
 * The findings that are not known from a baseline: all of a file and rule of which there are more than in it, as which of
 * them are new can't be told. Says what was mended since.
 */
export async function withoutKnown(
  baseline: string,
  checked: readonly string[],
  findings: readonly ReportedFinding[],
): Promise<readonly ReportedFinding[]> {
  const before = await read(baseline);
  const now = countsOf(baseline, findings);
  if (sayMended(baseline, before, now, checked)) note('--update-baseline takes what was mended out of the baseline');
  const key = keyIn(baseline);
  return findings.filter(({ file, ruleId }) => countIn(now, key(file), ruleId) > countIn(before, key(file), ruleId));
}

/** Writes what the checked files have now; other files stay in the baseline, unless they are gone. Says what was mended. */
export async function updateBaseline(
  baseline: string,
  checked: readonly string[],
  findings: readonly ReportedFinding[],
): Promise<void> {
  const before = existsSync(baseline) ? await read(baseline) : {};
  const now = countsOf(baseline, findings);
  sayMended(baseline, before, now, checked);
  const keys = new Set(checked.map(keyIn(baseline)));
  const others = Object.entries(before).filter(
    ([name]) => !keys.has(name) && existsSync(path.resolve(path.dirname(baseline), name)),
  );
  const sorted = inOrder({ ...Object.fromEntries(others), ...now }, inOrder);
  await writeWhole(baseline, `${JSON.stringify(sorted, undefined, 2)}\n`);
  note(`${baseline}: findings in it: ${findings.length}`);
}

async function read(file: string): Promise<Counts> {
  try {
    const counts: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (isCounts(counts)) return counts;
    throw new SyntaxError();
  } catch (error) {
    const why = error instanceof SyntaxError ? 'not a baseline' : reason(error);
    throw new Error(`${file}: ${why}; --update-baseline writes one, and paths come before --baseline`);
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

/** Whether there was something to say. */
function sayMended(baseline: string, before: Counts, now: Counts, checked: readonly string[]): boolean {
  let isAny = false;
  for (const file of checked) {
    const key = keyIn(baseline)(file);
    for (const [ruleId, count] of Object.entries(before[key] ?? {})) {
      const mended = count - countIn(now, key, ruleId);
      if (mended <= 0) continue;
      isAny = true;
      note(`${file}: ${ruleId}, mended: ${mended}`);
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

function inOrder<T>(record: Readonly<Record<string, T>>, inner: (value: T) => unknown = (value) => value) {
  const sorted = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, value]) => [key, inner(value)]));
}
