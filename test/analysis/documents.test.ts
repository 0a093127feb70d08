import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../src/analysis/index.js';
import { languages } from '../../src/analysis/languages.js';
import { maxDocumentLength } from '../../src/analysis/limits.js';
import { mayHaveCloseCodes } from '../../src/analysis/prefilter.js';
import { Reading } from '../../src/analysis/reading.js';

const sample = `import WebSocket, { WebSocketServer } from 'ws';
enum Code { Gone = 1001, Bad = 1008 }
const server = new WebSocketServer({ port: 8080 });
server.on('connection', (socket) => {
  socket.on('close', (code, reason) => { if (code === 1006 || [1000, Code.Gone].includes(code)) log(\`\${code} \${reason}\`); });
  // close-codes-disable-next-line no-reserved-code -- on purpose
  socket.close(ok ? Code.Bad : 1006, 'bye');
});
new WebSocket('ws://x').onclose = ({ code, wasClean }) => { switch (code) { case 1000: return wasClean; } };
`;

function withinText(text: string): void {
  for (const { id } of languages) {
    const reading = Reading.of({ text, languageId: id });
    const { analysis } = reading;
    const { sites, directives, prose } = analysis;
    const spans = [...sites, ...reading.receivedAt(), ...directives].map(({ span }) => span);
    for (const { start, end } of [...spans, ...prose, ...sites.flatMap(({ parts }) => parts.map(({ span }) => span))]) {
      assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} of ${text.length} in ${id}`);
    }
  }
}

describe('documents of all kinds', () => {
  it('are read half-typed, cut anywhere', function () {
    this.timeout(60_000);
    for (let end = 0; end < sample.length; end += 7) withinText(sample.slice(0, end));
  });

  it('are read with anything deleted or put in', function () {
    this.timeout(60_000);
    const at = fc.nat(sample.length);
    fc.assert(
      fc.property(at, at, fc.string({ unit: 'binary', maxLength: 12 }), (from, to, inserted) =>
        withinText(sample.slice(0, Math.min(from, to)) + inserted + sample.slice(Math.max(from, to))),
      ),
      { numRuns: 60 },
    );
  });

  it('give what can be given while a call is being typed', () => {
    const { sites } = analyze({ text: 'const ws = new WebSocket(u);\nws.close(1006', languageId: 'typescript' });
    assert.deepEqual(
      sites.map(({ kind, parts }) => [kind, parts[0]?.values[0]]),
      [['sent', { kind: 'number', value: 1006 }]],
    );
  });

  it('may hold lone surrogates', () => withinText("const ws = new WebSocket(u); ws.close(4000, '\ud800'); // \udc00"));
  it('are refused in words when they are nested without end', () =>
    assert.throws(
      () => analyze({ text: `ws.close(${'[\n'.repeat(50_000)}`, languageId: 'javascript' }),
      /nested too deeply/,
    ));
  it('may be empty', () => withinText(''));
});

describe('the prefilter', () => {
  for (const [name, text, expected] of [
    ['a WebSocket', 'new WebSocket(u).close()', true],
    ['an untyped socket', 'ws.close(1006)', true],
    ['a close event', 'onclose = (e) => e.code', true],
    ['a subject of rxjs', "webSocket(url).error({ code: 4000, reason: 'bye' })", true],
    ['a room of Colyseus', "import { Client } from 'colyseus.js';\nroom.leave(4000)", true],
    ['codes that are only declared', 'export enum CloseCode { Kicked = 4001 }', true],
    ['a code that is only declared', 'export const WS_CLOSE_KICKED = 4001', true],
    ['sockets that are only opened', 'net.connect(port) // socket', false],
    ['another kind of code', 'fs.close(fd); process.exit(1)', false],
    ['a word that ends in ws', 'rows.close(); news()', false],
    ['a document of the greatest length', `ws.close(1)${'\n'.repeat(maxDocumentLength - 11)}`, true],
    ['a longer one', `ws.close(1)${'\n'.repeat(maxDocumentLength)}`, false],
    ['minified code', `ws.close(1);${'a+b;'.repeat(5000)}`, false],
  ] as const) {
    it(`${expected ? 'passes' : 'stops'} ${name}`, () => assert.equal(mayHaveCloseCodes(text), expected));
  }
});
