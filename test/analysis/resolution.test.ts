import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';

/** The codes that are sent in a text, call by call. */
function sent(text: string): readonly (readonly number[])[] {
  const all = `const WebSocket = require('ws');\nconst ws = new WebSocket('wss://x');\n${text}`;
  return analyze({ text: all, languageId: 'javascript' })
    .sites.filter(({ kind }) => kind === 'sent')
    .map(({ parts }) =>
      parts.flatMap(({ values }) => values.flatMap((one) => (one.kind === 'number' ? one.value : []))),
    );
}

describe('names are resolved', () => {
  const rows: readonly [name: string, text: string, codes: readonly (readonly number[])[]][] = [
    ['to a constant', 'const gone = 4001; ws.close(gone);', [[4001]]],
    ['to what operators make of numbers', 'const gone = 4000 + (1 << 2); ws.close(gone);', [[4004]]],
    ['to a member of an object', 'const codes = { gone: 4001 }; ws.close(codes.gone);', [[4001]]],
    [
      'not to a member that is assigned to',
      'const codes = { gone: 4001 }; codes.gone = 4002; ws.close(codes.gone);',
      [[]],
    ],
    ['not to a member of one of several rows', 'const rows = [{ gone: 4001 }]; ws.close(rows[i].gone);', [[]]],
    ['to what an assignment declares', 'exports.gone = 4001; ws.close(exports.gone);', [[4001]]],
    [
      'to a function by another name',
      `const isLost = (code) => code === 1006; const isBad = isLost;
      function end(code) { if (!isBad(code)) ws.close(code); } end(1006); end(4000);`,
      [[], [], [4000]],
    ],
  ];
  for (const [name, text, codes] of rows) {
    it(name, () => assert.deepEqual(sent(text), codes));
  }

  describe('also where they are declared in terms of each other', () => {
    it('functions', () => assert.deepEqual(sent('var f = g; var g = f; if (f(1)) ws.close(1006);'), [[1006]]));
    it('timers', () => assert.deepEqual(sent('var f = g; var g = f; ws.onclose = () => { setTimeout(f); };'), []));
    it('events', () => {
      const text = 'var aCloseEvent = otherCloseEvent; var otherCloseEvent = aCloseEvent; ws.close(1000);';
      assert.deepEqual(sent(`${text} if (aCloseEvent.code === 1006) stop();`), [[1000]]);
    });
  });
});
