import assert from 'node:assert/strict';
import { Reading } from '../../src/analysis/reading.js';
import { codeUses } from '../../src/features/codeUses.js';

const page = "const socket = new WebSocket('wss://example.org');\n";

/** The uses of codes in a text: kind, codes, name, and the text at the span. */
function usesIn(text: string): readonly string[] {
  const whole = page + text;
  return codeUses(Reading.of({ text: whole, languageId: 'typescript' }).analysis).map(
    ({ kind, codes: [from, to], name, span }) =>
      [kind, from === to ? from : `${from}-${to}`, name ?? '-', whole.slice(span.start, span.end)].join(' '),
  );
}

describe('the uses of codes', () => {
  it('are where they are sent, with the names that they have', () => {
    assert.deepEqual(usesIn('socket.close(1000);\nsocket.close(4001);'), [
      'sent 1000 Normal Closure 1000',
      'sent 4001 - 4001',
    ]);
  });

  it('are where they are declared, and where the constant is used', () => {
    assert.deepEqual(usesIn('const EXPIRED = 4001;\nsocket.close(EXPIRED);'), [
      'declared 4001 EXPIRED 4001',
      'sent 4001 EXPIRED EXPIRED',
    ]);
  });

  it('are where they are compared, each number of a list by itself', () => {
    assert.deepEqual(
      usesIn('socket.onclose = ({ code }) => code === 4001 || [4002, 1006].includes(code);').filter((use) =>
        use.startsWith('compared'),
      ),
      ['compared 4001 - 4001', 'compared 4002 - 4002', 'compared 1006 Abnormal Closure 1006'],
    );
  });

  it('are all codes on one side of the bound of a range', () => {
    assert.deepEqual(usesIn('socket.onclose = ({ code }) => code >= 4000 && code < 4100;'), [
      'compared 4000-4999 - 4000',
      'compared 1000-4100 - 4100',
    ]);
  });

  it('are not where a number is no close code, and not in what a test expects to fail', () => {
    assert.deepEqual(usesIn('socket.close(999);\nsetTimeout(stop, 4001);'), []);
    assert.deepEqual(usesIn('expect(() => socket.close(4001)).toThrow();'), []);
  });
});
