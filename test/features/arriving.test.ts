import assert from 'node:assert/strict';
import { Reading } from '../../src/analysis/reading.js';
import { labelOf } from '../../src/features/entries.js';
import { findings } from '../../src/features/findings.js';
import { hover } from '../../src/features/hover.js';
import { reference } from '../../src/features/reference.js';
import { arrivingIn } from '../../src/registry/arriving.js';
import { codesOf, rangeText, runsOf } from '../../src/registry/codeRange.js';
import { describe as describeCode } from '../../src/registry/describe.js';

const page = "const socket = new WebSocket('wss://a');\nsocket.onclose = (event) => ";
const inOrder = (codes: readonly number[]) => [...codes].sort((a, b) => a - b);
const inPage = arrivingIn(['whatwg']);
const all = runsOf(inOrder([...inPage.fromFrame, ...inPage.madeHere]))
  .map(rangeText)
  .join(', ');

describe('the codes that arrive in a page', () => {
  it('are those that a close event can report, by the registry', () => {
    const seen = codesOf([[0, 65_535]]).filter((code) => describeCode(code).seen.inEventCode === 'yes');
    assert.deepEqual(inOrder([...inPage.fromFrame, ...inPage.madeHere]), seen);
  });

  it('are the same in the hover of a code that never arrives', () => {
    const text = `${page}event.code === 2000;`;
    const reading = Reading.of({ text, languageId: 'typescript' });
    const said = hover(reading, text.indexOf('2000'), undefined, findings(reading.analysis))?.markdown ?? '';
    assert.ok(said.includes(`| ${all} |`), said);
  });

  it('are the same in the reference', () => {
    assert.deepEqual(
      reference()
        .legal.map(({ codes }) => labelOf({ codes }))
        .at(-1),
      all,
    );
  });

  it('are the same in the hover, by where they come from', () => {
    const text = `${page}event.code;`;
    const said = hover(Reading.of({ text, languageId: 'typescript' }), text.lastIndexOf('code'))?.markdown ?? '';
    assert.ok(said.includes(`| ${runsOf(inPage.fromFrame).map(rangeText).join(', ')} |`), said);
    for (const code of inPage.madeHere) assert.ok(said.includes(`${code} ${describeCode(code).name}`), said);
  });
});
