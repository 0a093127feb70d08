import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';
import { Reading, StaleReadingError } from '../../src/analysis/reading.js';

const languageId = 'typescript';
const text = `const ws = new WebSocket(url);
ws.onclose = (event) => report(event.code);
ws.close(1000);`;

describe('a reading', () => {
  it('is plain data where no checker is needed', () => {
    const { analysis } = Reading.of({ text, languageId });
    assert.deepEqual(structuredClone(analysis), analysis);
  });

  it('says that it is stale once a later version has been read', () => {
    const first = Reading.of({ text, languageId });
    const second = first.next({ text: `${text}\n`, languageId });
    assert.equal(first.isStale, true);
    assert.equal(second.isStale, false);
    assert.throws(() => first.receivedAt(), StaleReadingError);
    assert.throws(() => first.completionSiteAt(0), StaleReadingError);
    assert.throws(() => first.next({ text, languageId }), StaleReadingError);
    assert.equal(first.analysis.sites.length, 1);
    assert.equal(second.receivedAt().length, 1);
  });

  it('answers for its own text after a completion has been asked for', () => {
    const typed = text.replace('1000', '');
    const reading = Reading.of({ text: typed, languageId });
    const offset = typed.indexOf('close(') + 'close('.length;
    assert.equal(reading.completionSiteAt(offset)?.site.kind, 'sent');
    assert.equal(reading.completionSiteAt(offset)?.site.kind, 'sent');
    assert.deepEqual(
      reading.receivedAt().map(({ span }) => typed.slice(span.start, span.end)),
      ['code'],
    );
    assert.deepEqual(reading.next({ text, languageId }).analysis, analyze({ text, languageId }));
  });

  it('is followed by another after one that failed', () => {
    const reading = Reading.of({ text, languageId });
    assert.throws(() => reading.next({ text: `ws.close(${'[\n'.repeat(50_000)}`, languageId }), /nested too deeply/);
    assert.deepEqual(reading.next({ text, languageId }).analysis, analyze({ text, languageId }));
  });
});
