import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';

const rows: readonly (readonly [name: string, code: string, expected: readonly string[]])[] = [
  [
    'that hear of a code and a reason',
    'exports.f = (a, b) => { a.on("close", (code, reason) => log(code)); a.close(1006); };',
    ['sent 1006'],
  ],
  [
    'once, in a function expression',
    'exports.f = (a) => { a.once("close", function (closeCode, reason) {}); a.close(1006); };',
    ['sent 1006'],
  ],
  [
    'that are closed with both',
    'exports.f = (a, code, reason) => { a.close(code, reason); a.close(1006); };',
    ['sent code', 'reason reason', 'sent 1006'],
  ],
  [
    'that are closed with those of an event',
    'exports.f = (a, e) => { a.close(e.code, e.reason.toString()); a.close(1006); };',
    ['sent e.code', 'reason e.reason.toString()', 'sent 1006'],
  ],
  [
    'no others beside them',
    'exports.f = (a, b) => { a.on("close", (code, reason) => log(code)); b.close(1006); };',
    [],
  ],
  [
    'no others of that name',
    'exports.f = (a) => { a.on("close", (code, reason) => 1); }; exports.g = (a) => a.close(1006);',
    [],
  ],
  ['no processes', 'exports.f = (a) => { a.on("close", (code, signal) => log(code)); a.close(1006); };', []],
  [
    'no listeners for something else',
    'exports.f = (a) => { a.on("end", (code, reason) => log(code)); a.close(1006); };',
    [],
  ],
  [
    'not with a code alone',
    'exports.f = (a, code) => { a.on("close", (code) => log(code)); a.close(code); a.close(1006); };',
    [],
  ],
  [
    'not what a module of another kind makes',
    'const a = require("child_process").spawn("x"); a.on("close", (code, reason) => log(code)); a.close(1006);',
    [],
  ],
];

describe('variables that are used as WebSockets', () => {
  for (const [name, code, expected] of rows) {
    it(name, () => {
      const text = `// For a WebSocket.\n${code}`;
      const sites = analyze({ text, languageId: 'javascript' }).sites.filter(({ kind }) => kind !== 'compared');
      assert.deepEqual(
        sites.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`),
        expected,
      );
    });
  }
});
