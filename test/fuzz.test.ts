import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { globbySync } from 'globby';
import { createChecker } from './fuzz/check.js';
import { type Input, inputs } from './fuzz/inputs.js';

const folder = path.join('test', 'fuzz', 'cases');
/** `npm run fuzz` gives other numbers. */
const count = Number(process.env.FUZZ_INPUTS ?? 250);
const seed = Number(process.env.FUZZ_SEED ?? 1);
const maxFixes = Number(process.env.FUZZ_FIXES ?? 3);

describe('whatever the text is', function () {
  this.timeout(24 * 3_600_000);

  for (const file of globbySync('*.json', { cwd: folder })) {
    it(`the case ${file} is read, and its fixes keep it whole`, async () => {
      await createChecker(Number.POSITIVE_INFINITY).check(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    });
  }

  it(`${count} generated texts are read, and their fixes keep them whole (seed ${seed})`, async () => {
    const checker = createChecker(maxFixes);
    const property = fc.asyncProperty(inputs(), (input) => checker.check(input));
    const run = await fc.check(property, { numRuns: count, seed });
    if (!run.failed) return;
    const [input] = run.counterexample ?? [];
    if (input) keep(input);
    throw new Error(fc.defaultReportMessage(run) ?? 'failed', { cause: run.errorInstance });
  });
});

/** Keeps a text that fails, so that the test reads it from now on. */
function keep(input: Input): void {
  const text = `${JSON.stringify(input, undefined, 2)}\n`;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 8);
  writeFileSync(path.join(folder, `${name}.json`), text);
}
