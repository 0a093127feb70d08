import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';
import type { LanguageId } from '../../src/analysis/languages.js';

/** What received codes are compared with: `1006`, `1006 (name)`. */
function compared(text: string, languageId: LanguageId): readonly string[] {
  return analyze({ text, languageId }).sites.flatMap((site) => {
    if (site.kind !== 'compared') return [];
    const values = site.parts.flatMap((part) => part.values);
    const said = values.map((value) => ('value' in value ? JSON.stringify(value.value) : value.kind)).join('/');
    return [`${said}${site.evidence === 'name' ? ' (name)' : ''}`];
  });
}

type Row = readonly [name: string, code: string, expected: readonly string[]];

function table(rows: readonly Row[], languageIds: readonly LanguageId[], head = ''): void {
  for (const [name, code, expected] of rows) {
    it(name, () => {
      for (const id of languageIds) assert.deepEqual(compared(head + code, id), expected, id);
    });
  }
}

const both = ['typescript', 'javascript'] as const;
const socket = "const ws = new WebSocket('wss://example.test');\n";
const module = `export {};\n${socket}`;

describe('received codes that a function is called with', () => {
  const rows: readonly Row[] = [
    ['a function', 'ws.onclose = (e) => end(e.code); export function end(c) { return c === 1006; }', ['1006 (name)']],
    ['an arrow', 'ws.onclose = (e) => end(e.code); export const end = (c) => c === 1006;', ['1006 (name)']],
    [
      'its second parameter',
      'ws.onclose = (e) => end(1, e.code); export function end(n, c) { return c === 1006; }',
      ['1006 (name)'],
    ],
    [
      'a close event',
      'ws.onclose = (e) => end(e); export function end(e) { return e.code === 1006; }',
      ['1006 (name)'],
    ],
    [
      'a code taken apart',
      'ws.onclose = ({ code }) => end(code); export function end(c) { return c === 1006; }',
      ['1006 (name)'],
    ],
    [
      'a method',
      'class A { start() { ws.onclose = (e) => this.end(e.code); } end(c) { return c === 1006; } }',
      ['1006 (name)'],
    ],
    [
      'a method whose name is no identifier',
      "export class A { start() { ws.onclose = (e) => this['end('](e.code); } private 'end('(c) { return c === 1006; } }",
      ['1006'],
    ],
    [
      'a method of an object',
      'const api = { end(c) { return c === 1006; } }; ws.onclose = (e) => api.end(e.code);',
      ['1006 (name)'],
    ],
    [
      'two levels',
      'ws.onclose = (e) => a(e.code); export function a(c) { b(c); } export function b(c) { return c === 1006; }',
      ['1006 (name)'],
    ],
    ['a circle', 'export function a(c) { b(c); } export function b(c) { a(c); return c === 1006; }', []],
    [
      'a circle that a code enters',
      'ws.onclose = (e) => a(e.code); export function a(c) { if (c === 1006) a(c); }',
      [],
    ],
    [
      'two calls that agree',
      'ws.onclose = (e) => end(e.code); ws.addEventListener("close", (e) => end(e.code)); export function end(c) { return c === 1006; }',
      ['1006 (name)'],
    ],
    [
      'no two that do not',
      'ws.onclose = (e) => end(e.code); end(status); export function end(c) { return c === 1006; }',
      [],
    ],
    [
      'none with a number',
      'ws.onclose = (e) => end(e.code); end(2000); export function end(c) { return c === 2000; }',
      [],
    ],
    ['no reason', 'ws.onclose = (e) => end(e.reason); export function end(c) { return c === 1006; }', []],
    [
      'no other function of that name',
      'const o = { end(c) {} }; ws.onclose = (e) => o.end(e.code); export function end(c) { return c === 1006; }',
      [],
    ],
    ['no exit code', 'child.on("close", (code) => end(code)); export function end(c) { return c === 1006; }', []],
    ['no HTTP status', 'export function end(c) { return c === 401; } ws.onclose = (e) => end(e.code);', []],
    ['no function that nobody calls', 'export function end(c) { return c === 1006; }', []],
  ];
  describe('where it may be called from elsewhere too', () => table(rows, both, socket));

  const whole: readonly Row[] = [
    ['a function of the module', 'ws.onclose = (e) => end(e.code); function end(c) { return c === 401; }', ['401']],
    ['a variable of the module', 'const end = (c) => c === 401; ws.onclose = (e) => end(e.code);', ['401']],
    [
      'a function inside one',
      'export function f() { ws.onclose = (e) => end(e.code); function end(c) { return c === 401; } }',
      ['401'],
    ],
    [
      'a private method',
      'export class A { f() { ws.onclose = (e) => this.#end(e.code); } #end(c) { return c === 401; } }',
      ['401'],
    ],
    [
      'no function that is exported below',
      'ws.onclose = (e) => end(e.code); function end(c) { return c === 401; } export { end };',
      [],
    ],
    [
      'no function that is handed on',
      'ws.onclose = (e) => end(e.code); function end(c) { return c === 401; } request(end);',
      [],
    ],
    ['no method', 'export class A { f() { ws.onclose = (e) => this.end(e.code); } end(c) { return c === 401; } }', []],
    [
      'no code that is known by name',
      'export const f = (socket) => { socket.onclose = (e) => end(e.code); }; function end(c) { return c === 401; }',
      [],
    ],
  ];
  describe('where all the calls are known', () => table(whole, both, module));

  it('where TypeScript says that a method is private', () => {
    const code =
      'export class A { f() { ws.onclose = (e) => this.end(e.code); } private end(c: number) { return c === 401; } }';
    assert.deepEqual(compared(module + code, 'typescript'), ['401']);
  });

  it('where a script declares it for all', () => {
    const code = 'ws.onclose = (e) => end(e.code); function end(c) { return c === 401; }';
    assert.deepEqual(compared(socket + code, 'javascript'), []);
  });
});

describe('received codes that callbacks are called with', () => {
  const rows: readonly Row[] = [
    [
      'through a listener',
      'function onEnd(cb) { ws.onclose = (e) => cb(e.code); } onEnd((c) => c === 1006);',
      ['1006'],
    ],
    ['as an event', 'function onEnd(cb) { ws.onclose = (e) => cb(e); } onEnd((e) => e.code === 1006);', ['1006']],
    [
      'as the listener itself',
      'function onEnd(cb) { ws.addEventListener("close", cb); } onEnd((e) => e.code === 1006);',
      ['1006'],
    ],
    ['assigned', 'function onEnd(cb) { ws.onclose = cb; } onEnd((e) => e.code === 1006);', ['1006']],
    [
      'of a method',
      'class A { onEnd(cb) { ws.onclose = (e) => cb(e.code); } } new A().onEnd((c) => c === 1006);',
      ['1006'],
    ],
    [
      'by name',
      'function onEnd(cb) { ws.onclose = (e) => cb(e.code); } const seen = (c) => c === 1006; onEnd(seen);',
      ['1006'],
    ],
    [
      'through two functions',
      'function a(cb) { ws.onclose = cb; } function b(cb) { a(cb); } b((e) => e.code === 1006);',
      ['1006'],
    ],
    [
      'not with something else as well',
      'function onEnd(cb) { ws.onclose = (e) => cb(e.code); cb(status); } onEnd((c) => c === 1006);',
      [],
    ],
    [
      'not in another place',
      'function onEnd(cb) { ws.onclose = (e) => cb(e.reason, e.code); } onEnd((c) => c === 1006);',
      [],
    ],
    ['not when it is never called', 'function onEnd(cb) { list.push(cb); } onEnd((c) => c === 1006);', []],
  ];
  table(rows, both, socket);
});

describe('received codes that promises bring', () => {
  const rows: readonly Row[] = [
    [
      'resolved by the listener',
      'async function f() { const code = await new Promise((done) => ws.on("close", done)); return code === 1006; }',
      ['1006'],
    ],
    [
      'of an event',
      'async function f() { const e = await new Promise((done) => { ws.onclose = done; }); return e.code === 1006; }',
      ['1006'],
    ],
    [
      'resolved with the code',
      'async function f() { const closed = new Promise((done) => { ws.onclose = (e) => done(e.code); }); const code = await closed; return code === 1006; }',
      ['1006'],
    ],
    [
      'resolved with an object',
      'async function f() { const { code } = await new Promise((done) => ws.on("close", (code, reason) => done({ code, reason }))); return code === 1006; }',
      ['1006'],
    ],
    [
      'of a function',
      'const closed = (s) => new Promise((done) => ws.addEventListener("close", done)); async function f() { const e = await closed(ws); return e.code === 1006; }',
      ['1006'],
    ],
    [
      'of a function of functions',
      'function closed() { return new Promise((done) => { ws.onclose = done; }); } async function last() { const { code } = await closed(); return code; } async function f() { const code = await last(); return code === 1006; }',
      ['1006'],
    ],
    [
      'with resolvers',
      'const { promise, resolve } = Promise.withResolvers(); ws.onclose = resolve; async function f() { const e = await promise; return e.code === 1006; }',
      ['1006'],
    ],
    [
      'as a list of arguments',
      'import { once } from "events"; async function f() { const [code] = await once(ws, "close"); return code === 1006; }',
      ['1006'],
    ],
    [
      'as a list of arguments, later',
      'import { once } from "events"; async function f() { const closed = once(ws, "close"); const [code] = await closed; return code === 1006; }',
      ['1006'],
    ],
    [
      'again and again',
      'import { on } from "events"; async function f() { for await (const [code] of on(ws, "close")) if (code === 1006) stop(); }',
      ['1006'],
    ],
    [
      'not of something else',
      'import { once } from "events"; async function f() { const [code] = await once(child, "close"); return code === 1006; }',
      [],
    ],
    ['in a callback', 'new Promise((done) => { ws.onclose = done; }).then((e) => e.code === 1006);', ['1006']],
    [
      'unless time is up',
      'async function f() { const code = await new Promise((done) => { ws.onclose = (e) => done(e.code); setTimeout(() => done(-1), 5000); }); return code === 1006; }',
      ['1006 (name)'],
    ],
    [
      'before another one',
      'async function f() { const closed = new Promise((done) => { ws.onclose = done; }); const e = await Promise.race([closed, timeout]); return e.code === 1006; }',
      ['1006 (name)'],
    ],
    [
      'not with something else as well',
      'async function f() { const code = await new Promise((done) => { ws.onclose = (e) => done(e.code); child.on("exit", done); }); return code === 1006; }',
      [],
    ],
    [
      'not what brings itself',
      'async function f() { return f(); } async function g() { return (await f()).code === 1006; }',
      [],
    ],
  ];
  table(rows, both, socket.replace('new WebSocket', "new (require('ws'))"));
});

describe('received codes in fields and variables', () => {
  const rows: readonly Row[] = [
    [
      'a field',
      'class A { last = 0; f() { ws.onclose = (e) => { this.last = e.code; }; } g() { return this.last === 1006; } }',
      ['1006 (name)'],
    ],
    ['a variable', 'let last = 0; ws.onclose = (e) => { last = e.code; }; if (last === 1006) f();', ['1006 (name)']],
    [
      'one that is empty first',
      'let last = null; ws.onclose = (e) => { last = e.code; }; function f() { return last === 1006; }',
      ['1006 (name)'],
    ],
    [
      'a property of an object',
      'const state = { last: null }; ws.onclose = (e) => { state.last = e.code; }; if (state.last === 1006) f();',
      ['1006 (name)'],
    ],
    [
      'none that holds something else too',
      'let last = 0; last = status; ws.onclose = (e) => { last = e.code; }; if (last === 1006) f();',
      [],
    ],
    [
      'none that holds a number of its own too',
      'let last = 2000; ws.onclose = (e) => { last = e.code; }; if (last === 1006) f();',
      [],
    ],
    [
      'no other variable of that name',
      'let last = 0; ws.onclose = (e) => { last = e.code; }; function g(last) { return last === 1006; }',
      [],
    ],
    ['no HTTP status', 'let last = 0; ws.onclose = (e) => { last = e.code; }; if (last === 401) f();', []],
    [
      'what a function returns',
      'let event = new CloseEvent("close"); function last() { return event.code; } if (last() === 1006) f();',
      ['1006'],
    ],
    [
      'what a method returns',
      'class A { e = new CloseEvent("close"); last() { return this.e.code; } g() { return this.last() === 1006; } }',
      ['1006'],
    ],
    [
      'not what only some paths return',
      'let event = new CloseEvent("close"); function last() { if (x) return status; return event.code; } if (last() === 1006) f();',
      [],
    ],
  ];
  table(rows, both, socket);

  it('also a field that JavaScript declares by writing to it', () => {
    const code =
      'class A { constructor() { this.last = null; ws.onclose = (e) => { this.last = e.code; }; } f() { return this.last === 1006; } }';
    assert.deepEqual(compared(socket + code, 'javascript'), ['1006']);
  });
});

describe('received codes that typed options are called with', () => {
  const head = `${socket}interface Options { retry?: (event: { code: number }) => boolean; ends?: (code: number) => void }
class A { constructor(private o: Options) { ws.onclose = (e) => { this.o.retry?.(e); this.o.ends?.(e.code); }; } }
`;
  const rows: readonly Row[] = [
    ['a code', 'new A({ ends: (c) => { if (c === 1006) f(); } });', ['1006 (name)']],
    [
      'not in an object of another type',
      'const other: { ends(c: number): void } = { ends: (c) => { if (c === 1006) f(); } };',
      [],
    ],
  ];
  table(rows, ['typescript'], head);
});

describe('received codes under the names of other things', () => {
  table(
    [
      ['a status', 'ws.onclose = (e) => { const status = e.code; if (status === 1006) f(); };', ['1006']],
      ['a status, not of HTTP', 'ws.onclose = (e) => { const status = e.code; if (status === 404) f(); };', ['404']],
      [
        'a status beside a constant',
        'const CloseCode = { Gone: 1001 }; ws.onclose = (e) => { const status = e.code; if (status === CloseCode.Gone) f(); };',
        ['1001'],
      ],
      [
        'a field called status',
        'const last = { status: 0 }; ws.onclose = (e) => { last.status = e.code; }; if (last.status === 1006) f();',
        ['1006 (name)'],
      ],
      [
        'a field beside a constant',
        'const CloseCode = { Gone: 1001 }; const last = { status: 0 }; ws.onclose = (e) => { last.status = e.code; }; if (last.status === CloseCode.Gone) f();',
        ['1001 (name)'],
      ],
      [
        'renamed to an HTTP status',
        'ws.onclose = ({ code: statusCode }) => { if (statusCode === 401) f(); };',
        ['401'],
      ],
      ['an error', 'ws.onclose = (error) => { if (error.code === "1006") f(); };', ['"1006"']],
      ['what errors say', 'ws.onclose = (error) => { if (error.code === "ECONNRESET") f(); };', ['"ECONNRESET"']],
      ['no error', 'ws.onclose = (e) => { if (e.code === "abnormal") f(); };', ['"abnormal"']],
      [
        'a list of words',
        'ws.onclose = (e) => { if (["normal", "gone"].includes(e.code)) f(); };',
        ['"normal"', '"gone"'],
      ],
      ['a list of other words', 'if (["owner", "admin"].includes(member.affiliation)) ws.close();', []],
      [
        'the statuses of HTTP',
        'const { statusCode, status } = get(); if (statusCode === 404 || status === 500 || get().statusCode !== 200) ws.close();',
        [],
      ],
    ],
    both,
    module,
  );
});

describe('what is said to be a close event', () => {
  table(
    [
      ['in parentheses', 'function f(e: unknown) { return (e as CloseEvent).code === 1006; }', ['1006']],
      ['twice', 'function f(e: string) { return (e as unknown as CloseEvent).code === 1006; }', ['1006']],
      ['or nothing', 'function f(e?: unknown) { return (e as CloseEvent | undefined)?.code === 1006; }', ['1006']],
      ['or anything', 'function f(e: Response) { return (e as any).code === 1006; }', []],
      ['or something else', 'function f(e: unknown) { return (e as { code: number }).code === 1006; }', []],
    ],
    ['typescript'],
    module,
  );
});
