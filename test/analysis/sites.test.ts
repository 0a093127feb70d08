import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';
import type { LanguageId } from '../../src/analysis/languages.js';
import { Reading, StaleReadingError } from '../../src/analysis/reading.js';
import type { Site, Value } from '../../src/analysis/site.js';

/** Reads a site as one line: `sent 1006 by ws`, `compared equal 1006 of whatwg (name)`. */
function shown(site: Site): string {
  const values = site.parts.map(({ values }) => values.map(textOf).join('/') || '?').join(' or ');
  const what = site.kind === 'compared' ? `compared ${site.comparison}` : site.kind;
  return `${what} ${values} ${site.apis.join('|')}${site.evidence === 'name' ? ' (name)' : ''}`;
}

function textOf(value: Value): string {
  if (value.kind === 'bigint') return `${value.value}n`;
  return 'value' in value ? JSON.stringify(value.value) : value.kind;
}

function sites(text: string, languageId: LanguageId = 'typescript'): readonly string[] {
  return analyze({ text, languageId }).sites.map(shown);
}

/** Code in both languages, where it is plain JavaScript. */
function inBoth(text: string): readonly string[] {
  const found = sites(text, 'javascript');
  assert.deepEqual(sites(text, 'typescript'), found, 'TypeScript and JavaScript are read alike');
  return found;
}

describe('sites of codes that are sent', () => {
  const socket = "const ws = new WebSocket('wss://example.test');\n";

  const cases: readonly [name: string, code: string, expected: readonly string[]][] = [
    ['a direct call', 'ws.close(1006)', ['sent 1006 whatwg']],
    ['optional chaining', 'ws?.close?.(1006)', ['sent 1006 whatwg']],
    ['a computed member', "ws['close'](1006)", ['sent 1006 whatwg']],
    ['hexadecimal', 'ws.close(0x3ee)', ['sent 1006 whatwg']],
    ['a numeric separator', 'ws.close(1_006)', ['sent 1006 whatwg']],
    ['a negative number', 'ws.close(-1)', ['sent -1 whatwg']],
    ['a fraction', 'ws.close(1000.5)', ['sent 1000.5 whatwg']],
    ['what is computed', 'ws.close(1e3 / 4 * 16 + 1 - 2)', ['sent 3999 whatwg']],
    ['a ternary', 'ws.close(ok ? 1000 : 1011)', ['sent 1000 or 1011 whatwg']],
    ['a fallback', 'ws.close(given ?? 1001)', ['sent ? or 1001 whatwg']],
    ['a string', "ws.close('1000')", ['sent "1000" whatwg']],
    ['null', 'ws.close(null)', ['sent null whatwg']],
    ['a bigint', 'ws.close(1000n)', ['sent 1000n whatwg']],
    ['NaN', 'ws.close(NaN)', ['sent null whatwg']],
    ['an unknown number', 'ws.close(given)', ['sent ? whatwg']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the code under test holds a template.
    ['a template', 'ws.close(4000, `bye ${name}`)', ['sent 4000 whatwg', 'reason string whatwg']],
    ['code and reason', "ws.close(4000, 'bye')", ['sent 4000 whatwg', 'reason "bye" whatwg']],
    ['no argument', 'ws.close()', []],
    ['spread arguments', 'ws.close(...rest)', []],
    ['bound arguments', "defer(ws.close.bind(ws, 1001, 'late'))", ['sent 1001 whatwg', 'reason "late" whatwg']],
    [
      'a property of a constant beside another one of its name',
      'const LOST = { code: 1006 };\nclass Failure { code = 0; constructor(code) { this.code = code; } }\nws.close(LOST.code);',
      ['declared 1006 whatwg', 'sent 1006 whatwg'],
    ],
  ];
  for (const [name, code, expected] of cases) {
    it(`reads ${name}`, () => assert.deepEqual(inBoth(socket + code), expected));
  }

  it('takes not all for sent that the type of a parameter allows', () => {
    assert.deepEqual(sites(`${socket}function end(code: 1000 | 1006) { ws.close(code); }`), ['sent ? whatwg']);
    assert.deepEqual(sites(`${socket}function end(code: 1005 | 1006) { ws.close(code); }`), ['sent 1005/1006 whatwg']);
    assert.deepEqual(
      sites(`${socket}function end(code: 1000 | 1006) { if (code === 1006) ws.close(code); }`).filter((one) =>
        one.startsWith('sent'),
      ),
      ['sent 1006 whatwg'],
    );
  });
  it('follows a constant to its declaration', () =>
    assert.deepEqual(inBoth(`${socket}const GONE = 1001;\nws.close(GONE);`), [
      'declared 1001 whatwg',
      'sent 1001 whatwg',
    ]));
  it('follows a property of a constant object', () =>
    assert.deepEqual(inBoth(`${socket}const CODES = { gone: 1001 };\nws.close(CODES.gone);`), [
      'declared 1001 whatwg',
      'sent 1001 whatwg',
    ]));
  it('believes no property that is written to', () =>
    assert.deepEqual(inBoth(`${socket}const codes = { gone: 1001 };\ncodes.gone = 1000;\nws.close(codes.gone);`), [
      'sent ? whatwg',
    ]));
  it('believes no variable that can change', () =>
    assert.deepEqual(inBoth(`${socket}let code = 1006;\ncode = next();\nws.close(code);`), ['sent ? whatwg']));
  const held: readonly [name: string, code: string, expected: readonly string[]][] = [
    [
      'a variable that is never assigned again',
      'var code = 1006;\nws.close(code);',
      ['declared 1006 whatwg', 'sent 1006 whatwg'],
    ],
    ['no variable that is declared twice', 'var code = 1000;\nvar code = 1006;\nws.close(code);', ['sent ? whatwg']],
    ['no variable that is counted up', 'let code = 4000;\ncode++;\nws.close(code);', ['sent ? whatwg']],
    [
      'no variable that is taken out of something',
      'let code = 4000;\n[code] = next();\nws.close(code);',
      ['sent ? whatwg'],
    ],
    ['no variable that a loop sets', 'let code = 4000;\nfor (code of next()) ws.close(code);', ['sent ? whatwg']],
    ['a sum', 'ws.close(4000 + 401)', ['sent 4401 whatwg']],
    ['a difference', 'ws.close(65536 - 1)', ['sent 65535 whatwg']],
    [
      'a string that is repeated',
      "const reason = 'ab'.repeat(2);\nws.close(4000, reason);",
      ['sent 4000 whatwg', 'reason "abab" whatwg'],
    ],
    [
      'no string repeated beyond all measure',
      "ws.close(4000, 'ab'.repeat(1e9))",
      ['sent 4000 whatwg', 'reason ? whatwg'],
    ],
    [
      'each element of a loop',
      'for (const code of [999, 1001]) ws.close(code);',
      ['declared 999 whatwg', 'declared 1001 whatwg', 'sent 999/1001 whatwg'],
    ],
    [
      'each element of a list that has a name',
      'const codes = [999, 1001];\nfor (const code of codes) ws.close(code);',
      ['declared 999 whatwg', 'declared 1001 whatwg', 'sent 999/1001 whatwg'],
    ],
    [
      'each element of forEach()',
      '[999, 1001].forEach((code) => ws.close(code));',
      ['declared 999 whatwg', 'declared 1001 whatwg', 'sent 999/1001 whatwg'],
    ],
    [
      'each row',
      "[[0, 'a'], [NaN, 'b']].forEach(function (row) { ws.close(row[0]); });",
      ['declared 0 whatwg', 'sent 0/null whatwg'],
    ],
    [
      'each row taken apart',
      "for (const [code, name] of [[0, 'a'], ['x', 'b']]) ws.close(code, name);",
      ['declared 0 whatwg', 'sent 0/"x" whatwg', 'reason "a"/"b" whatwg'],
    ],
    [
      'each object',
      '[{ code: 1005 }, { code: 1006 }].forEach((row) => ws.close(row.code));',
      ['declared 1005 whatwg', 'declared 1006 whatwg', 'sent 1005/1006 whatwg'],
    ],
    [
      'each object taken apart',
      'for (const { code: last } of [{ code: 1005 }]) ws.close(last);',
      ['declared 1005 whatwg', 'sent 1005 whatwg'],
    ],
    ['no list with an unknown element', 'for (const code of [999, next()]) ws.close(code);', ['sent ? whatwg']],
    ['no list with others in it', 'for (const [code] of [[...next(), 1006]]) ws.close(code);', ['sent ? whatwg']],
    ['no element that is changed', '[999].forEach((code) => { code += 1; ws.close(code); });', ['sent ? whatwg']],
    ['no index', '[999].forEach((_, code) => ws.close(code));', ['sent ? whatwg']],
  ];
  for (const [name, code, expected] of held) {
    it(`follows ${name}`, () => assert.deepEqual(inBoth(socket + code), expected));
  }
  it('follows a frozen object', () =>
    assert.deepEqual(inBoth(`${socket}const CODES = Object.freeze({ gone: 1001 });\nws.close(CODES.gone);`), [
      'declared 1001 whatwg',
      'sent 1001 whatwg',
    ]));
  it('counts on in an enum', () =>
    assert.deepEqual(sites(`${socket}enum Code { Wrong = 1005, Lost }\nws.close(Code.Lost);`), [
      'declared 1005 whatwg',
      'declared 1006 whatwg',
      'sent 1006 whatwg',
    ]));
  it('says nothing of a parameter that may be any member of an enum', () =>
    assert.deepEqual(
      sites(`enum Code { Normal = 1000, Lost = 1006 }\nfunction end(ws: WebSocket, code: Code) { ws.close(code); }`),
      ['sent ? whatwg'],
    ));
  it('follows `as const`', () =>
    assert.deepEqual(sites(`${socket}const CODES = { gone: 1001 } as const;\nws.close(CODES.gone);`), [
      'declared 1001 whatwg',
      'sent 1001 whatwg',
    ]));
  it('follows what a function returns', () =>
    assert.deepEqual(sites(`${socket}declare function choose(): 1000 | 1015;\nws.close(choose());`), [
      'sent 1000/1015 whatwg',
    ]));
  it('reads class fields, private ones too', () =>
    assert.deepEqual(
      sites(
        'class A { ws: WebSocket | null = null; #own = new WebSocket(u); stop() { this.ws?.close(1001); this.#own.close(1002); } }',
      ),
      ['sent 1001 whatwg', 'sent 1002 whatwg'],
    ));
  it('reads sockets made in a constructor', () =>
    assert.deepEqual(
      sites('class A { constructor() { this.ws = new WebSocket(u); } stop() { this.ws.close(1001); } }', 'javascript'),
      ['sent 1001 whatwg'],
    ));
  it('reads prototypes', () =>
    assert.deepEqual(
      sites(
        'function A() { this.ws = new WebSocket(u); }\nA.prototype.stop = function () { this.ws.close(1001); };',
        'javascript',
      ),
      ['sent 1001 whatwg'],
    ));
  it('reads a variable that another function assigns', () =>
    assert.deepEqual(
      inBoth('let conn;\nfunction open() { conn = new WebSocket(u); }\nfunction stop() { conn.close(1001); }'),
      ['sent 1001 whatwg'],
    ));
  it('reads an array that sockets are pushed into', () =>
    assert.deepEqual(inBoth('const all = [];\nall.push(new WebSocket(u));\nall[0].close(1001);'), [
      'sent 1001 whatwg',
    ]));
  it('keeps variables of one name apart', () =>
    assert.deepEqual(
      inBoth(
        'function a() { let c; c = new WebSocket(u); use(() => c); }\nfunction b() { let c; c = make(); c.close(1001); }',
      ),
      [],
    ));
  it('keeps refs apart', () =>
    assert.deepEqual(inBoth('chat.current = new WebSocket(u);\ntimer.current.close(1001);'), []));
  it('reads a React ref', () =>
    assert.deepEqual(
      sites("import { useRef } from 'react';\nconst ref = useRef<WebSocket | null>(null);\nref.current?.close(1001);"),
      ['sent 1001 whatwg'],
    ));
  it('reads the global one under its long names', () =>
    assert.deepEqual(inBoth('new globalThis.WebSocket(u).close(1001); new window.WebSocket(u).close(1002);'), [
      'sent 1001 whatwg',
      'sent 1002 whatwg',
    ]));

  for (const [name, head] of [
    ['a default import', "import WebSocket from 'ws';"],
    ['a named import', "import { WebSocket } from 'ws';"],
    ['a namespace import', "import * as WebSocket from 'ws';"],
    ['require', "const WebSocket = require('ws');"],
    ['a destructured require', "const { WebSocket } = require('ws');"],
  ] as const) {
    it(`knows ws by ${name}`, () =>
      assert.deepEqual(inBoth(`${head}\nconst c = new WebSocket(u);\nc.close(1001);`), ['sent 1001 ws']));
  }
  it('knows the sockets of a ws server', () =>
    assert.deepEqual(
      inBoth(
        [
          "import { WebSocketServer } from 'ws';",
          'const server = new WebSocketServer({ port: 0 });',
          "server.on('connection', (c) => c.close(1001));",
          "server.on('connection', greet);",
          'function greet(c) { c.close(1002); }',
          'server.clients.forEach((c) => c.close(1003));',
          'for (const c of server.clients) c.close(1008);',
          'server.handleUpgrade(request, socket, head, (c) => c.close(1011));',
          'server.close();',
        ].join('\n'),
      ),
      ['sent 1001 ws', 'sent 1002 ws', 'sent 1003 ws', 'sent 1008 ws', 'sent 1011 ws'],
    ));
  it('counts a union of two APIs as both', () =>
    assert.deepEqual(
      sites("import type { WebSocket as Ws } from 'ws';\nfunction end(s: WebSocket | Ws) { s.close(1001); }"),
      ['sent 1001 whatwg|ws'],
    ));
  it('knows a WebSocket that the file declares itself', () =>
    assert.deepEqual(sites('class WebSocket { close(code: number) {} }\nnew WebSocket().close(1006);'), []));
});

describe('calls that take no code', () => {
  it('lists what terminate() is given', () =>
    assert.deepEqual(inBoth("const WebSocket = require('ws');\nnew WebSocket(u).terminate(1001, 'bye');"), [
      'ignored 1001 ws',
      'ignored "bye" ws',
    ]));
  it('knows initCloseEvent', () =>
    assert.deepEqual(
      inBoth(
        "const e = document.createEvent('CloseEvent');\ne.initCloseEvent('close', false, false, true, 1000, 'bye');",
      ),
      ['deprecated  whatwg', 'declared 1000 whatwg'],
    ));
});

describe('sites of codes that arrive', () => {
  const cases: readonly [name: string, code: string, expected: readonly string[]][] = [
    [
      'a listener',
      "new WebSocket(u).addEventListener('close', (e) => e.code === 1006)",
      ['compared equal 1006 whatwg'],
    ],
    ['onclose', 'new WebSocket(u).onclose = (e) => e.code !== 1000', ['compared unequal 1000 whatwg']],
    [
      'onclose as a function',
      'new WebSocket(u).onclose = function (e) { return e.code == 1000; }',
      ['compared loosely equal 1000 whatwg'],
    ],
    ['a destructured event', 'new WebSocket(u).onclose = ({ code }) => code === 1006', ['compared equal 1006 whatwg']],
    ['a renamed code', 'new WebSocket(u).onclose = ({ code: c }) => c === 1006', ['compared equal 1006 whatwg']],
    ['the number first', 'new WebSocket(u).onclose = (e) => 1000 < e.code', ['compared greater 1000 whatwg']],
    [
      'a range',
      'new WebSocket(u).onclose = ({ code }) => code >= 4000 && code < 5000',
      // What the whole of it asks for is a fact as well; whether that is wrong is for the rule to say.
      ['condition 4000 or 5000 whatwg', 'compared at least 4000 whatwg', 'compared less 5000 whatwg'],
    ],
    [
      'a switch',
      'new WebSocket(u).onclose = (e) => { switch (e.code) { case 1000: case 1001: break; default: } }',
      ['compared case 1000 whatwg', 'compared case 1001 whatwg'],
    ],
    [
      'a list',
      'new WebSocket(u).onclose = (e) => [1000, 1001].includes(e.code)',
      ['compared entry 1000 whatwg', 'compared entry 1001 whatwg'],
    ],
    [
      'a set',
      'const FATAL = new Set([1008, 4401]);\nnew WebSocket(u).onclose = (e) => FATAL.has(e.code)',
      ['compared entry 1008 whatwg', 'compared entry 4401 whatwg'],
    ],
    [
      'an assertion',
      'new WebSocket(u).onclose = (e) => assert.strictEqual(e.code, 1006)',
      ['compared equal 1006 whatwg'],
    ],
    ['an expectation', 'new WebSocket(u).onclose = (e) => expect(e.code).toBe(1006)', ['compared equal 1006 whatwg']],
    [
      'an expectation in other words',
      'new WebSocket(u).onclose = (e) => { expect(e.code, "code").to.be.eq(1006); e.code.should.equal(1000); }',
      ['compared equal 1006 whatwg', 'compared equal 1000 whatwg'],
    ],
    [
      'an expectation that is negated',
      'new WebSocket(u).onclose = (e) => expect(e.code).not.toBe(1006)',
      ['compared unequal 1006 whatwg'],
    ],
    [
      'an assertion in other words',
      'new WebSocket(u).onclose = (e) => { assertEquals(e.code, 1006); t.is(e.code, 1000); t.not(e.code, 1001); }',
      ['compared equal 1006 whatwg', 'compared equal 1000 whatwg', 'compared unequal 1001 whatwg'],
    ],
    [
      'what is only made a number',
      'new WebSocket(u).onclose = (e) => Number(e.code) === 1006 || +e.code === 1001 || parseInt(e.code, 10) === 1000',
      ['compared equal 1006 whatwg', 'compared equal 1001 whatwg', 'compared equal 1000 whatwg'],
    ],
    [
      'a handler named elsewhere',
      'function closed(e) { return e.code === 1006; }\nnew WebSocket(u).onclose = closed;',
      ['compared equal 1006 whatwg'],
    ],
    [
      'a bound method',
      "class A { open() { new WebSocket(u).addEventListener('close', this.gone.bind(this)); }\ngone(e) { return e.code === 1006; } }",
      ['compared equal 1006 whatwg'],
    ],
    [
      'a ws listener',
      "import WebSocket from 'ws';\nnew WebSocket(u).on('close', (code, reason) => code === 1006)",
      ['compared equal 1006 ws'],
    ],
    [
      'a copy of the code',
      'new WebSocket(u).onclose = (e) => { const closeCode = e.code; return closeCode === 1006; }',
      ['compared equal 1006 whatwg'],
    ],
    ['a close event made by hand', "new CloseEvent('close', { code: 1006 })", ['declared 1006 whatwg']],
  ];
  for (const [name, code, expected] of cases) {
    it(`reads ${name}`, () => assert.deepEqual(inBoth(code), expected));
  }

  it('reads a parameter that is declared a number', () =>
    assert.deepEqual(
      sites(
        "import WebSocket from 'ws';\nnew WebSocket(u).on('close', (code: number, reason: Buffer) => code === 1006)",
      ),
      ['compared equal 1006 ws'],
    ));
  it('reads a number that a variable is declared to be', () =>
    assert.deepEqual(
      sites('new WebSocket(u).onclose = (e) => { const last: number = e.code; return last === 1006; }'),
      ['compared equal 1006 whatwg'],
    ));
  it('reads an event whose shape is written out', () =>
    assert.deepEqual(
      sites('new WebSocket(u).onclose = (event: { code: number; reason: string }) => event.code === 1006'),
      ['compared equal 1006 whatwg'],
    ));
  it('reads no number that is declared for itself', () =>
    assert.deepEqual(sites('// websocket\nfunction retry(code: number) { return code === 1006; }'), []));
  it('reads the parameters of a method that overrides', () =>
    assert.deepEqual(
      sites(
        "import { DurableObject } from 'cloudflare:workers';\nclass Room extends DurableObject {\n" +
          '  webSocketClose(ws, code: number) { if (code === 1006) ws.close(1011); }\n}',
      ),
      ['compared equal 1006 workerd', 'sent 1011 workerd'],
    ));
  it('reads nothing into a method of no base', () =>
    assert.deepEqual(sites('class Room { webSocketGone(code: number) { return code === 1006; } }'), []));

  it('reads the rest of a list that is only partly written out', () =>
    assert.deepEqual(inBoth('new WebSocket(u).onclose = (e) => [...others, 1001].includes(e.code)'), [
      'compared entry 1001 whatwg',
    ]));

  it('knows wasClean, which nothing else has, without a type', () => {
    const reading = Reading.of({
      text: 'if (something.wasClean) done(); // close, WebSocket',
      languageId: 'javascript',
    });
    const received = reading.receivedAt();
    assert.deepEqual(
      received.map(({ what, evidence }) => [what, evidence]),
      [['wasClean', 'name']],
    );
  });

  it('lists what arrives', () => {
    const text = 'new WebSocket(u).onclose = (e) => report(e.code, e.reason, e.wasClean);';
    const received = Reading.of({ text, languageId: 'typescript' }).receivedAt();
    assert.deepEqual(
      received.map(({ span, what }) => [text.slice(span.start, span.end), what]),
      [
        ['code', 'code'],
        ['reason', 'reason'],
        ['wasClean', 'wasClean'],
      ],
    );
  });

  it('lists what arrives at one place, until a later version is read', () => {
    const text = 'new WebSocket(u).onclose = (e) => report(e.code, e.reason);';
    const reading = Reading.of({ text, languageId: 'typescript' });
    const whatAt = (offset: number) => reading.receivedAt(offset).map(({ what }) => what);
    assert.deepEqual(whatAt(text.indexOf('reason')), ['reason']);
    assert.deepEqual(whatAt(text.indexOf('report')), []);
    const later = reading.next({ text: `${text}\n`, languageId: 'typescript' });
    assert.throws(() => whatAt(text.indexOf('reason')), StaleReadingError);
    assert.equal(later.receivedAt().length, 2);
  });

  for (const [name, condition, expected] of [
    ['both sides of &&', 'e.wasClean && e.code === 1006', true],
    ['what comes after it', 'e.code === 1006 && e.wasClean', true],
    ['a negation', '!e.wasClean || e.code === 1006', true],
    ['a negation of a loss', '!e.wasClean && e.code === 1006', undefined],
    ['a comparison that something else may follow', 'e.code === 1006 || e.wasClean', undefined],
    ['an event made by script', 'e.wasClean && e.code === 1006 && dispatchEvent(e)', undefined],
    ['the condition of a ternary', 'e.wasClean ? e.code === 1006 : false', true],
    ['nothing that says so', 'e.code === 1000 ? 1 : e.code === 1006', undefined],
    ['another event', 'other.wasClean && e.code === 1006', undefined],
  ] as const) {
    it(`knows of wasClean from ${name}`, () => {
      const text = `declare const other: CloseEvent; new WebSocket(u).onclose = (e) => ${condition};`;
      const site = analyze({ text, languageId: 'typescript' }).sites.findLast(({ kind }) => kind === 'compared');
      assert.equal(site?.kind === 'compared' ? site.wasClean : 'no site', expected);
    });
  }
});

describe('sites by name, where there is no type', () => {
  const cases: readonly [name: string, code: string, expected: readonly string[]][] = [
    [
      'a class of its own',
      "import { WebSocketServer } from 'ws';\nnew ReconnectingWebSocket(u).close(1001);",
      ['sent 1001 whatwg|ws (name)'],
    ],
    ['a client in a file about WebSockets', 'new WebSocket(u); clients[0].close(1001)', ['sent 1001 whatwg|ws (name)']],
    [
      "the options of Bun's server",
      'export default { websocket: { close: (ws, code) => code === 1006 } }',
      ['compared equal 1006 bun-server (name)'],
    ],
    [
      'only what is sent by a function that closes',
      'const tools = { close: (ws, code) => code === 1006 && ws.close(code) };',
      ['sent ? whatwg|ws (name)'],
    ],
    ['a parameter called ws', 'function handle(ws) { ws.close(1005); }', ['sent 1005 whatwg|ws (name)']],
    ['a property called socket', 'this.socket.close(1006)', ['sent 1006 whatwg|ws (name)']],
    ['a map of sockets', 'sockets.get(id).close(1006)', ['sent 1006 whatwg|ws (name)']],
    [
      'the imported library',
      "import { WebSocketServer } from 'ws';\nfunction handle(ws) { ws.close(1001); }",
      ['sent 1001 ws (name)'],
    ],
    [
      'what is no code, of a plain name in a file about WebSockets',
      "// Of a WebSocket.\nfunction quit(ws, webSocket) { ws.close('quit'); webSocket.close(undefined, 'quit'); }",
      ['sent "quit" whatwg|ws (name)', 'sent undefined whatwg|ws (name)', 'reason "quit" whatwg|ws (name)'],
    ],
    [
      'no callback, no stream and nothing less plain',
      "// Of a WebSocket.\nfunction quit(ws, socket, client) { ws.close(() => {}); socket.close('quit'); client.close('quit'); }",
      [],
    ],
    ['no text where nothing tells of WebSockets', "function quit(ws) { ws.close('quit'); }", []],
    [
      'a member that only a variable of its name is written to',
      'const ERRORS = { lost: { code: 1006 } };\nfunction f(ws) { let code = 1000; code = 4000; ws.close(ERRORS.lost.code); }',
      ['declared 1006 whatwg|ws (name)', 'sent 1006 whatwg|ws (name)'],
    ],
    ['a listener', "socket.on('close', (code) => code === 1006)", ['compared equal 1006 whatwg|ws (name)']],
    [
      'a handler called onClose',
      'const socketOptions = { onClose(event) { return event.code === 1006; } }',
      ['compared equal 1006 whatwg|ws (name)'],
    ],
    [
      'onclose of something unknown',
      'transport.onclose = (e) => e.code === 1006',
      ['compared equal 1006 whatwg|ws (name)'],
    ],
  ];
  for (const [name, code, expected] of cases) {
    it(`believes ${name}`, () => assert.deepEqual(inBoth(code), expected));
  }

  it('believes a type of that name from elsewhere', () =>
    assert.deepEqual(
      sites(
        "import type { CloseEvent, WebSocket } from './own';\nfunction f(c: WebSocket | null, e: CloseEvent) { c?.close(1001); return e.code === 1006; }",
      ),
      ['sent 1001 whatwg|ws (name)', 'compared equal 1006 whatwg|ws (name)'],
    ));
  it('believes a type of another name more than the variable’s', () =>
    assert.deepEqual(sites("import type { Pool } from './own';\nfunction f(ws: Pool) { ws.close(1001); }"), []));

  for (const [name, code] of [
    ['an unknown code of what may be a WebSocket', 'new WebSocket(u); client.close(given)'],
    ['a small number given to what may be a WebSocket', 'new WebSocket(u); client.close(5)'],
    ['a file descriptor', "const fs = require('fs');\nfs.close(1006, done); // websocket"],
    ['a TCP socket', "const net = require('net');\nconst socket = net.connect(80);\nsocket.close(1006)"],
    [
      'what is imported from elsewhere',
      "import { createClient } from 'redis';\nconst socket = createClient();\nsocket.close(1006)",
    ],
    ['what another class makes', 'let socket; socket = new Pool(); socket.close(1006)'],
    ['a socket of another kind', 'httpSocket.close(2013)'],
    ['a server', '// websocket\nserver.close(1006)'],
    ['a dialog', '// websocket\ndialog.close(1006)'],
    ['a child process', "// websocket\nchild.on('close', (code) => code === 1)"],
    ['a connection in a file without WebSockets', 'connection.close(1006)'],
    ['an exit code', '// websocket\nfunction onClose(code) { if (code === 0) return; }'],
    ['an error code', '// websocket\nif (error.code === 1006) retry()'],
    ['a text to an untyped socket', "socket.close('bye')"],
    ['a callback to an untyped socket', 'socket.close(() => done())'],
    ['more than a code and a reason', 'handlers.websocket.close(peer, code, message)'],
  ] as const) {
    it(`leaves ${name} alone`, () => assert.deepEqual(inBoth(code), []));
  }
});

describe('sites in a function that is given a socket and a code, and of which only the name tells', () => {
  const rows: readonly [code: string, expected: readonly string[]][] = [
    ["import { safeClose } from './ws-safe'; safeClose(ws, 1011, 'failed');", ['sent 1011', 'reason "failed"']],
    ["import { wsCloseSafe } from './wsClose'; wsCloseSafe(this.ws, 1002);", ['sent 1002']],
    ["this.wsManager.close(ws, 4001, 'Log in');", ['sent 4001', 'reason "Log in"']],
    ['closeWithError(socket, 1006);', ['sent 1006']],
    [
      "import { wsCloseSafe } from './wsClose'; function closeAll(why, code, reason) { wsCloseSafe(ws, code, reason); } closeAll('error', 1011, 'failed');",
      ['sent 1011'],
    ],
    [
      'const close = ws.close; function closeSafe(ws, code) { try { close.call(ws, code); } catch {} } closeSafe(ws, 1002);',
      ['sent 1002'],
    ],
  ];
  for (const [code, expected] of rows) {
    it(code, () => {
      assert.deepEqual(
        inBoth(`// WebSocket\n${code}`),
        expected.map((one) => `${one} whatwg|ws (name)`),
      );
    });
  }

  it('are those of a function that closes by its name alone, and nothing is reported of them', () => {
    const code = `// WebSocket
      import { CloseCode } from './codes'; enum WsCloseCode { Lost = 1006, Kicked = 4001 }
      shard.disconnect(WsCloseCode.Kicked); this.failConnection(1002, 'bad frame'); pool.close(1006, 'x');
      this.closeAfter(4000, 'ms'); reply.fail(4001, 'no');`;
    const found = analyze({ text: code, languageId: 'typescript' }).sites.filter(({ kind }) => kind === 'sent');
    assert.deepEqual(found.map(shown), ['sent 4001 whatwg|ws (name)', 'sent 1002 whatwg|ws (name)']);
    assert.ok(found.every((site) => 'isExpectedFailure' in site && site.isExpectedFailure));
  });

  it('are none where its body can be read, and closes nothing', () => {
    const code = `function closeConnection(socket, code) { socket.dispatchEvent(makeEvent('close', code)); }
      function stop(socket, code) { closeConnection(socket, code || 1005); }`;
    assert.deepEqual(inBoth(code), []);
  });

  it('reports no received code, as it may catch what is thrown', () => {
    const head = "import WebSocket from 'ws'; import { safeClose } from './ws-safe'; const ws = new WebSocket(url);\n";
    for (const code of [
      "ws.on('close', (code) => safeClose(ws, code || 1000));",
      "function end(why, code) { safeClose(ws, code); } ws.on('close', (code) => end('gone', code)); end('late', 1000);",
    ]) {
      const { sites } = analyze({ text: head + code, languageId: 'typescript' });
      const forwarded = sites.find(({ kind }) => kind === 'forwarded');
      assert.equal(forwarded?.isExpectedFailure, true, code);
    }
  });

  it('keeps the socket when the code is removed', () => {
    const text = 'safeClose(ws, 1006);';
    const [site] = analyze({ text, languageId: 'javascript' }).sites;
    assert.ok(site?.kind === 'sent');
    const { argumentsSpan, needsCode } = site.sending;
    assert.equal(text.slice(argumentsSpan.start, argumentsSpan.end), ', 1006');
    assert.equal(needsCode, true);
  });
});

describe('sites of what a function says this is', () => {
  it('by the name of a type from elsewhere', () => {
    const code =
      "import { WebSocket, CLOSE } from '@example/gateway'; function onMessage(this: WebSocket) { this.close(4002); }";
    assert.deepEqual(sites(code), ['sent 4002 whatwg|ws (name)']);
  });
  it('and not where it is something else', () => {
    const code = "import { Modal } from './modal'; function onMessage(this: Modal) { this.close(4002); }";
    assert.deepEqual(sites(code), []);
  });
});

describe('sites of a WebSocket by its declared type, where requests are upgraded', () => {
  const upgrade =
    'type Upgrade = (request: Request) => { socket: WebSocket };\nconst upgradeWebSocket: Upgrade = load();\n';
  it('may be of a server', () => {
    const code =
      'function onMessage(this: WebSocket) { this.close(1003); } function end(ws: WebSocket) { ws.close(1011); }';
    assert.deepEqual(sites(upgrade + code), ['sent 1003 whatwg|ws', 'sent 1011 whatwg|ws']);
    assert.deepEqual(sites(code), ['sent 1003 whatwg', 'sent 1011 whatwg']);
  });
});

describe('sites in what a parameter holds', () => {
  it('are not those that hold it', () => {
    const code = `function closing(reason) { return reason === 'stop' ? 1001 : 4000; }
      function open(ws, options) { options.signal.addEventListener('abort', () => ws.close(closing(options.signal.reason))); }
      open(a, { signal: controller.signal });`;
    assert.deepEqual(inBoth(code), ['sent 1001/4000 whatwg|ws (name)']);
  });
});

describe('sites of comparisons that only names and numbers tell of', () => {
  const rows: readonly [code: string, expected: readonly string[]][] = [
    [
      'function statusOf(code) { switch (code) { case 1000: return "ok"; case 1006: return "lost"; case 1001: case 1012: return "later"; } }',
      ['1000', '1006', '1001', '1012'],
    ],
    ['const isReserved = (code) => code === 1005 || code === 1006 || code === 1015;', ['1005', '1006', '1015']],
    [
      'function isValidStatusCode(code) { return (code >= 1000 && code <= 1014 && code !== 1004) || (code >= 3000 && code <= 4999); }',
      ['1000', '1014', '1004', '3000', '4999'],
    ],
    ['if (event.closeCode >= 4500 && event.closeCode < 4600) retry();', ['4500', '4600']],
    ['if (closeCode === 1006) retry();', ['1006']],
    ['const CloseCode = { Normal: 1000, Kicked: 4001 }; if (error.code === CloseCode.Kicked) stop();', ['4001']],
    ['function f(code) { if (code === 1006) retry(); }', []],
    ['function f(code) { return code === 2001 || code === 2002 || code === 2003; }', []],
    ['if (closeCode === 1) retry();', []],
  ];
  for (const [code, expected] of rows) {
    it(code, () => {
      for (const languageId of ['typescript', 'javascript'] as const) {
        const text = `// WebSocket\n${code}`;
        const compared = analyze({ text, languageId }).sites.filter(({ kind }) => kind === 'compared');
        assert.deepEqual(
          compared.map(({ parts }) =>
            parts
              .flatMap((part) => part.values)
              .map((value) => 'value' in value && `${value.value}`)
              .join(),
          ),
          expected,
        );
        assert.ok(compared.every((site) => site.evidence === 'name' && site.isExpectedFailure));
      }
    });
  }
});
