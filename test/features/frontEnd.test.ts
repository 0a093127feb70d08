import assert from 'node:assert/strict';
import { Reading } from '../../src/analysis/reading.js';
import { extractCodes } from '../../src/features/extractCodes.js';
import type { Finding } from '../../src/features/finding.js';
import { findings } from '../../src/features/findings.js';
import { hints } from '../../src/features/hints.js';
import { hover } from '../../src/features/hover.js';
import { applyFix } from '../support/edits.js';
import { lineLanguage, lines } from '../support/lineLanguage.js';

const frontEnds = [lineLanguage];

function read(text: string): Reading {
  return Reading.of({ text, languageId: lines }, frontEnds);
}

function found(text: string): readonly Finding[] {
  return findings(read(text).analysis, { frontEnds, rules: { 'no-blind-reconnect': 'warning' } });
}

/** The text after the first finding's fix of a title. */
function fixed(text: string, title: string): string {
  const fix = found(text)[0]?.fixes.find((candidate) => candidate.title === title);
  assert.ok(fix, title);
  return applyFix(text, fix);
}

describe('a front end for another language', () => {
  it('has its sites judged by the rules', () => {
    assert.deepEqual(
      found('close 1006\nclose 1000\nexpect 1004\npass code\nagain').map(({ ruleId, span, codes }) => [
        ruleId,
        span.start,
        codes,
      ]),
      [
        ['no-reserved-code', 6, [1006]],
        ['no-impossible-comparison', 29, [1004]],
        ['no-forwarded-code', 39, [1005, 1006]],
        ['no-blind-reconnect', 44, [1008, 1000]],
      ],
    );
  });

  it('has its problems worded', () => {
    assert.deepEqual(
      found('again').map(({ message }) => message),
      ['This reconnects even after 1008 (Policy Violation). Check the code.'],
    );
  });

  it('has a code replaced', () => {
    assert.equal(fixed('close 1006 # lost', 'Replace with 1011 (Internal Error)'), 'close 1011 # lost');
  });

  it('is offered no code that its writer does not write', () => {
    const titles = found('pass code').flatMap(({ fixes }) => fixes.map(({ title }) => title));
    assert.deepEqual(titles, ['Disable no-forwarded-code for this line', 'Disable no-forwarded-code for this file']);
  });

  it('has disable comments of its own', () => {
    const line = fixed('connect\n  close 1006', 'Disable no-reserved-code for this line');
    assert.equal(line, 'connect\n  # close-codes-disable-next-line no-reserved-code -- reason\n  close 1006');
    assert.deepEqual(found(line), []);
    const file = fixed('close 1006\nclose 1005', 'Disable no-reserved-code for this file');
    assert.equal(file, '# close-codes-disable no-reserved-code -- reason\nclose 1006\nclose 1005');
    assert.deepEqual(found(file), []);
  });

  it('has a rule added to a comment, and a comment that silences nothing removed', () => {
    const text = '# close-codes-disable-next-line no-reserved-code -- why\nclose 999';
    assert.equal(fixed(text.replace('no-reserved-code', 'no-wrong-role'), 'Remove this disable comment'), 'close 999');
    const rest = found(text).find(({ ruleId }) => ruleId === 'no-out-of-range-code');
    const fix = rest?.fixes.find(({ title }) => title === 'Disable no-out-of-range-code for this line');
    assert.ok(fix);
    assert.equal(applyFix(text, fix), text.replace('code --', 'code, no-out-of-range-code --'));
  });

  it('has hints', () => {
    assert.deepEqual(
      hints(read('close 1001\nexpect 1006').analysis).map(({ offset, label }) => [offset, label]),
      [
        [10, 'Going Away'],
        [22, 'Abnormal Closure'],
      ],
    );
  });

  it('has hovers, on what is written and on what arrives', () => {
    assert.match(hover(read('close 1006'), 7)?.markdown ?? '', /^\*\*1006 Abnormal Closure\*\* — Not here: ws throws/);
    assert.match(hover(read('pass code'), 6)?.markdown ?? '', /^\*\*Received code, passed on\*\*/);
  });

  it('has no codes extracted, as it says no place for a declaration', () => {
    assert.equal(extractCodes(read('close 1001'), { start: 6, end: 10 }), undefined);
  });

  it('is read anew at each version', () => {
    const first = read('close 1000');
    const second = first.next({ text: 'close 1006', languageId: lines });
    assert.equal(findings(second.analysis, { frontEnds }).length, 1);
    assert.equal(first.isStale, true);
  });
});
