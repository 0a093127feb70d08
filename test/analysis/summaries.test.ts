import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';
import type { LanguageId } from '../../src/analysis/languages.js';

/** What is handed to functions of one's own: `1006 through Connection.disconnect`, `reason "bye" through end (name)`. */
function handed(text: string, languageId: LanguageId): readonly string[] {
  return analyze({ text, languageId }).sites.flatMap((site) => {
    if (site.kind !== 'sent' && site.kind !== 'reason') return [];
    if (!site.sending.through) return [];
    const values = site.parts.flatMap((part) => part.values);
    const said = values.map((value) => ('value' in value ? JSON.stringify(value.value) : value.kind)).join('/') || '?';
    const through = site.sending.through.map(({ name }) => name).join(', ');
    const what = site.kind === 'reason' ? 'reason ' : '';
    return [`${what}${said} through ${through}${site.evidence === 'name' ? ' (name)' : ''}`];
  });
}

type Row = readonly [name: string, code: string, expected: readonly string[]];

function table(rows: readonly Row[], languageIds: readonly LanguageId[], head = ''): void {
  for (const [name, code, expected] of rows) {
    it(name, () => {
      for (const id of languageIds) assert.deepEqual(handed(head + code, id), expected, id);
    });
  }
}

const both = ['typescript', 'javascript'] as const;
const socket = "const ws = new WebSocket('wss://example.test');\n";

describe('functions that hand a code on', () => {
  const kinds: readonly Row[] = [
    ['a function', 'function end(code) { ws.close(code); } end(1006);', ['1006 through end']],
    ['an arrow', 'const end = (code) => ws.close(code); end(1006);', ['1006 through end']],
    ['a function expression', 'const end = function (code) { ws.close(code); }; end(1006);', ['1006 through end']],
    ['an async function', 'async function end(c) { await flush(); ws.close(c); } end(1006);', ['1006 through end']],
    [
      'a method of an object',
      'const api = { end(code) { ws.close(code); } }; api.end(1006);',
      ['1006 through api.end'],
    ],
    ['an arrow in an object', 'const api = { end: (c) => ws.close(c) }; api.end(1006);', ['1006 through api.end']],
    ['a static method', 'class A { static end(code) { ws.close(code); } } A.end(1006);', ['1006 through A.end']],
    ['a private method', 'class A { #end(c) { ws.close(c); } fail() { this.#end(1006); } }', ['1006 through A.#end']],
    ['a field', 'class A { end = (c) => ws.close(c); fail() { this.end(1006); } }', ['1006 through A.end']],
    [
      'an inherited method',
      'class A { end(c) { ws.close(c); } } class B extends A { fail() { this.end(1006); } }',
      ['1006 through A.end'],
    ],
    [
      'the overriding one of two methods',
      'class A { end(c) { ws.close(c); } } class B extends A { end(c) { log(c); } } new B().end(1006);',
      [],
    ],
    [
      'what useCallback() gives back',
      "import { useCallback } from 'react'; const end = useCallback((c) => { ws.close(c); }, []); end(1006);",
      ['1006 through end'],
    ],
    ['call()', 'function end(code) { ws.close.call(ws, code); } end.call(null, 1006);', ['1006 through end']],
    ['apply()', 'function end(code) { ws.close.apply(ws, [code]); } end.apply(null, [1006]);', ['1006 through end']],
    [
      'a function of that name',
      'const api = { close(code) { ws.close(code); } }; api.close(1006);',
      ['1006 through api.close'],
    ],
  ];
  describe('are', () => table(kinds, both, socket));

  const ways: readonly Row[] = [
    [
      'the second argument',
      'function end(why, code) { log(why); ws.close(code); } end(1, 1006);',
      ['1006 through end'],
    ],
    ['a reason', "function end(why) { ws.close(1000, why); } end('bye');", ['reason "bye" through end']],
    [
      'code and reason',
      "function end(c, r) { ws.close(c, r); } end(4000, 'bye');",
      ['4000 through end', 'reason "bye" through end'],
    ],
    ['a local variable', 'function end(code) { const sent = code; ws.close(sent); } end(1006);', ['1006 through end']],
    ['a property', 'function end(options) { ws.close(options.code); } end({ code: 1006 });', ['1006 through end']],
    ['a property taken out', 'function end({ code }) { ws.close(code); } end({ code: 1006 });', ['1006 through end']],
    ['a renamed one', 'function end({ status: c }) { ws.close(c); } end({ status: 1006 });', ['1006 through end']],
    [
      'one taken out in the body',
      'function end(o) { const { code } = o; ws.close(code); } end({ code: 1006 });',
      ['1006 through end'],
    ],
    ['no other property', 'function end(o) { ws.close(o.close.code); } end({ code: 1006 });', []],
    ['a timer', 'function end(code) { setTimeout(() => ws.close(code), 9); } end(1006);', ['1006 through end']],
    [
      'a property that an API takes',
      'const s = new WebSocketStream(u); function end(c) { s.close({ closeCode: c }); } end(1006);',
      ['1006 through end'],
    ],
    [
      'two levels',
      'function a(x) { ws.close(x); } function b(y) { a(y); } b(1006);',
      ['? through a', '1006 through b, a'],
    ],
    [
      'three levels',
      'const a = (x) => ws.close(x), b = (y) => a(y), c = (z) => b(z); c(1006);',
      ['? through a', '? through b, a', '1006 through c, b, a'],
    ],
    [
      'a circle',
      'function a(x) { b(x); } function b(x) { a(x); ws.close(x); } b(1006);',
      ['? through b', '? through a, b', '1006 through b'],
    ],
    ['nothing more than its arguments', 'function end() { ws.close(1000); } end(1006);', []],
    ['no call without an argument', 'function end(code) { ws.close(code); } end();', []],
    ['no spread arguments', 'function end(code) { ws.close(code); } end(...codes);', []],
  ];
  describe('take', () => table(ways, both, socket));

  const checks: readonly Row[] = [
    [
      'what a check lets through',
      'function end(c) { if (c === 1000 || c >= 3000) ws.close(c); else ws.close(); } end(1006); end(3000);',
      ['? through end', '3000 through end'],
    ],
    [
      'no undefined in the place of a default',
      'function end(c = 1000) { ws.close(c); } end(undefined);',
      ['? through end'],
    ],
    [
      'what a check of another property lets through',
      'function end({ code, last }) { if (last !== 1006) ws.close(code); } end({ code: 1006 });',
      ['1006 through end'],
    ],
    [
      'no more after a return',
      'function end(c) { if (c === 1006) return; ws.close(c); } end(1006);',
      ['? through end'],
    ],
    [
      'what a default does not replace',
      'function end(c) { ws.close(c || 1000); } end(1006); end(0);',
      ['1006 through end', '? through end'],
    ],
    ['no more what is mapped', 'function end(c) { ws.close(c === 1006 ? 1000 : c); } end(1006);', ['? through end']],
    ['nothing that an unknown function changes', 'function end(c) { ws.close(map(c)); } end(1006);', ['? through end']],
    [
      'nothing that an unknown check may refuse',
      'function end(c) { if (isGood(c)) ws.close(c); } end(1006);',
      ['? through end'],
    ],
    [
      'what a check of something else lets through',
      'function end(c) { if (ws.readyState === 1) ws.close(c); } end(1006);',
      ['1006 through end'],
    ],
    [
      'what is written over where it is missing',
      'function end(c) { c = c || 1000; ws.close(c); } end(1006);',
      ['1006 through end'],
    ],
    ['nothing that is written over', 'function end(c) { c = 1000; ws.close(c); } end(1006);', ['? through end']],
    ['nothing that is counted up', 'function end(c) { ws.close(4000 + c); } end(6);', ['? through end']],
    [
      'nothing that another close makes up for',
      'function end(c) { try { ws.close(c); } catch { ws.close(); } } end(1006);',
      ['? through end'],
    ],
    [
      'what only the inner one checks',
      'const a = (c) => { if (c !== 1006) ws.close(c); }; const b = (c) => a(c); b(1006); b(1005);',
      ['? through a', '? through b, a', '1005 through b, a'],
    ],
  ];
  describe('pass on', () => table(checks, both, socket));

  const others: readonly Row[] = [
    ['what only keeps the code', 'class A { end(code) { this.code = code; } } new A().end(1006);', []],
    ['what only emits it', "class A { close(code) { this.emit('close', code); } } new A().close(1006);", []],
    ['the method of an unknown base', 'class A extends Base { close(c) { super.close(c); } } new A().close(1006);', []],
    ['a process', 'function end(code) { process.exit(code); } end(1006);', []],
    ['a file', "const fs = require('fs'); function end(fd) { fs.close(fd); } end(1006);", []],
    ['a function of an unknown object', 'function end(c) { ws.close(c); } other.end(1006);', []],
  ];
  describe('are not', () => table(others, both, socket));

  describe('are believed by name', () => {
    const rows: readonly Row[] = [
      ['with a number', 'function end(ws, code) { ws.close(code); } end(a, 1006);', ['1006 through end (name)']],
      [
        'with a string, where another call has a code',
        "function end(ws, code) { ws.close(code); } end(a, 'gone'); end(a, 4000);",
        ['"gone" through end (name)', '4000 through end (name)'],
      ],
      [
        'but not where another call has a number that is none',
        "function end(ws, code) { ws.close(code); } end(a, 'gone'); end(a, 40);",
        ['40 through end (name)'],
      ],
      [
        'but not where another function is called with a code',
        "function end(ws, code) { ws.close(code); } function stop(ws, code) { ws.close(code); } end(a, 'gone'); stop(a, 4000);",
        ['4000 through stop (name)'],
      ],
      ['with no text', "function end(ws, code) { ws.close(code); } end(a, 'x');", []],
      ['in no doubt', '// WebSocket\nfunction end(client, code) { client.close(code); } end(a, 5);', []],
    ];
    table(rows, both);
  });

  describe('in TypeScript', () => {
    const rows: readonly Row[] = [
      ['take an enum', 'enum C { Lost = 1006 } function end(c: C) { ws.close(c); } end(C.Lost);', ['1006 through end']],
      [
        'have overloads',
        'function end(c: number): void; function end(c: any) { ws.close(c); } end(1006);',
        ['1006 through end'],
      ],
      ['have a declared type', 'const end: (c: number) => void = (c) => ws.close(c); end(1006);', ['1006 through end']],
      [
        'are methods of a class',
        'class A { private ws?: WebSocket; end(c?: number) { this.ws?.close(c!); } } new A().end(1006);',
        ['1006 through A.end'],
      ],
      [
        'are no methods of an interface',
        'interface A { end(code: number): void } declare const a: A; a.end(1006);',
        [],
      ],
    ];
    table(rows, ['typescript'], socket);
  });

  describe('in JavaScript', () => {
    const rows: readonly Row[] = [
      [
        'are of a prototype',
        'function A() {} A.prototype.end = function (c) { ws.close(c); }; new A().end(1006);',
        ['1006 through A.end'],
      ],
      [
        'are assigned in a constructor',
        'class A { constructor() { this.end = (c) => ws.close(c); } x() { this.end(1006); } }',
        ['1006 through A.end'],
      ],
    ];
    table(rows, ['javascript'], socket);
  });
});

describe('functions that are declared by their type', () => {
  const rows: readonly Row[] = [
    [
      'are found in the object that another one returns',
      'type End = (c: number) => void; const open = () => { const end: End = (c) => ws.close(c); return { end }; }; open().end(1006);',
      ['1006 through end'],
    ],
  ];
  table(rows, ['typescript'], socket);
});

describe('the default of what is handed on', () => {
  /** What is sent where nothing is called. */
  function sent(code: string): readonly string[] {
    const text = socket + code;
    return both.map((languageId) =>
      analyze({ text, languageId })
        .sites.filter(({ kind, parts }) => kind === 'sent' && parts.some(({ values }) => values.length > 0))
        .map(({ span }) => text.slice(span.start, span.end))
        .join(),
    );
  }
  const rows: readonly (readonly [name: string, code: string, expected: string])[] = [
    ['is sent', 'const end = (code = 1006) => ws.close(code);', '1006'],
    ['is sent from a pattern', 'function end({ code = 1006 }) { ws.close(code); }', '1006'],
    ['is sent by the next one', 'function a(c) { ws.close(c); } function b(c = 1006) { a(c); }', '1006'],
    ['is not sent past a check', 'function end(c = 1006) { if (c >= 3000) ws.close(c); }', ''],
    ['is not that of another', 'function end(code, delay = 1006) { ws.close(code); }', ''],
    ['is not an empty object', 'function end(options = {}) { ws.close(options.code); }', ''],
  ];
  for (const [name, code, expected] of rows) it(name, () => assert.deepEqual(sent(code), [expected, expected]));
});
