import assert from 'node:assert/strict';
import type { LanguageId } from '../src/analysis/languages.js';
import { createSyncSession } from '../src/session/index.js';

const head = "import WebSocket from 'ws';\nlet ws = new WebSocket('/'), last;\n";
const repeat = <T>(count: number, item: (index: number) => T) => Array.from({ length: count }, (_, i) => item(i));
const lines = (count: number, line: (index: number) => string) => head + repeat(count, line).join('\n');
const code = (index: number) => 1000 + (index % 4000);

/** Texts of any size, and a size that takes some tens of milliseconds. */
const shapes: Readonly<Record<string, readonly [size: number, text: (size: number) => string, LanguageId?]>> = {
  'close calls': [150, (size) => lines(size, (i) => `ws.close(${code(i)});`)],
  'calls with long reasons': [150, (size) => lines(size, () => `ws.close(1000, '${'é'.repeat(70)}');`)],
  'functions that close': [150, (size) => lines(size, (i) => `function f${i}(ws) { ws.close(1006); }`)],
  'functions that call each other': [
    150,
    (size) => lines(size, (i) => `function f${i}(code) { f${i + 1}(code); }\nf${i}(1006);`),
  ],
  'one function with many calls': [
    150,
    (size) => `function f(code) { ws.close(code); }\n${lines(size, (i) => `f(${code(i)});`)}`,
  ],
  handlers: [100, (size) => lines(size, () => "ws.on('close', (code) => { if (code === 1006) connect(); });")],
  'handlers that forward': [60, (size) => lines(size, (i) => `ws.on('close', (code) => peer${i}.close(code));`)],
  'cases of a switch': [
    300,
    (size) =>
      `${head}ws.on('close', (code) => { switch (code) {\n${repeat(size, (i) => `case ${code(i)}: log(${i}); break;`).join('\n')}\n} });`,
  ],
  constants: [150, (size) => lines(size, (i) => `const c${i} = ${code(i)};\nws.close(c${i});`)],
  'members of an enum': [
    300,
    (size) => `enum CloseCode {\n${repeat(size, (i) => `A${i} = ${code(i)},`).join('\n')}\n}\n${head}`,
  ],
  'entries of a table': [
    300,
    (size) =>
      `const closeCodes = {\n${repeat(size, (i) => `${code(i)}: 'x',`).join('\n')}\n};\n${head}ws.on('close', (code) => closeCodes[code]);`,
  ],
  assignments: [150, (size) => lines(size, (i) => `last = ${code(i)};\nws.close(last);`)],
  classes: [
    100,
    (size) => lines(size, (i) => `class C${i} { ws = new WebSocket('/'); stop() { this.ws.close(1006); } }`),
  ],
  'disable comments': [
    150,
    (size) => lines(size, () => '// close-codes-disable-next-line no-reserved-code -- x\nws.close(1006);'),
  ],
  'clients that connect again': [
    60,
    (size) =>
      lines(
        size,
        (i) => `function c${i}() { const ws = new WebSocket('/'); ws.onclose = () => setTimeout(c${i}, 9); }`,
      ),
  ],
  'inline handlers of a page': [
    100,
    (size) => repeat(size, () => `<p onclick="new WebSocket('/').close(1006)">x</p>`).join('\n'),
    'html',
  ],
  'scripts of a page': [
    60,
    (size) => repeat(size, () => `<script>\nnew WebSocket('/').close(1006);\n</script>`).join('\n'),
    'html',
  ],
  'fences of a Markdown page': [
    40,
    (size) => repeat(size, () => "```js\nnew WebSocket('/').close(1006);\n```\n").join('\n'),
    'markdown',
  ],
};

/** How many times larger the second text is. */
const factor = 4;
/** A linear cost grows by the factor, a quadratic one by its square. Measurements vary. */
const maxGrowth = factor * 2.5;

/** Milliseconds of processor time: a busy machine doesn't change it much. The smaller of two. */
function cost(text: string, languageId: LanguageId): number {
  const measured = repeat(2, (version) => {
    const session = createSyncSession({ files: () => ({ list: () => new Map(), read: () => undefined }) });
    const before = process.cpuUsage();
    const findings = session.findings({ uri: 'a', version, languageId, text });
    assert.ok(findings, 'it is read');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...measured);
}

describe('the time that reading takes', function () {
  this.timeout(120_000);

  before(() => {
    cost(`${head}ws.close(1006);`, 'typescript');
  });

  for (const [name, [size, text, languageId = 'typescript']] of Object.entries(shapes)) {
    it(`grows about linearly with the number of ${name}`, () => {
      const [small, large] = [size, size * factor].map((count) => cost(text(count), languageId));
      const growth = (large ?? 0) / (small ?? 1);
      assert.ok(growth < maxGrowth, `${small} ms became ${large} ms`);
    });
  }
});
