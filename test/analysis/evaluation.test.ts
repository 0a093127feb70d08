import assert from 'node:assert/strict';
import ts from 'typescript';
import { type Arrival, createEvaluation } from '../../src/analysis/typescript/evaluation/index.js';
import { createMemos } from '../../src/analysis/typescript/memo.js';
import { createResolution } from '../../src/analysis/typescript/resolution/index.js';

/** Where `close(x)` is called in a function of `code`, and what is passed: by the way, doubtful ones in brackets. */
function arriving(body: string, code: unknown, around = ''): readonly string[] {
  const text = `${around}\nfunction handle(code) {\n${body}\n}`;
  const { program, place } = read(text);
  const within = ts.findAncestor(place, (node) => ts.isFunctionDeclaration(node) && node.name?.text === 'handle');
  const supposed = { is: isNamed('code'), isIn: isNamed('event'), value: code as number };
  return createEvaluation(program)
    .arrivals(place, [supposed], within as ts.FunctionDeclaration)
    .map(inWords)
    .sort();
}

function read(text: string) {
  const file = ts.createSourceFile('/a.js', text, ts.ScriptTarget.ESNext, true);
  const whole = ts.createProgram(['/a.js'], { allowJs: true, noLib: true }, hostOf(file));
  const asked = { file, whole, checker: whole.getTypeChecker(), memos: createMemos() };
  let place: ts.Expression | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'close') place = node.arguments[0];
    ts.forEachChild(node, visit);
  };
  visit(file);
  assert.ok(place, text);
  return { program: { ...asked, resolution: createResolution(asked) }, place };
}

function hostOf(file: ts.SourceFile): ts.CompilerHost {
  return {
    fileExists: (path) => path === file.fileName,
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => '',
    getNewLine: () => '\n',
    getSourceFile: (path) => (path === file.fileName ? file : undefined),
    readFile: () => undefined,
    useCaseSensitiveFileNames: () => true,
    writeFile: () => {},
  };
}

function isNamed(name: string) {
  return (expression: ts.Expression) => ts.isIdentifier(expression) && expression.text === name;
}

function inWords({ known, certain }: Arrival): string {
  const value = known ? String(known.value) : 'unknown';
  return certain ? value : `(${value})`;
}

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the rows are code.
describe('what reaches a place', () => {
  const rows: readonly [body: string, by: Readonly<Record<number, readonly string[]>>, around?: string][] = [
    ['close(code)', { 1006: ['1006'] }],
    ['if (code === 1006) return; close(code)', { 1006: [], 1000: ['1000'] }],
    ['if (code !== 1006) close(code)', { 1006: [], 1000: ['1000'] }],
    ['if (code === 1006) code = 1000; close(code)', { 1006: ['1000'], 1001: ['1001'] }],
    ['let c = code; if (ready()) c = 1000; close(c)', { 1006: ['1000', '1006'] }],
    ['close(code || 1000)', { 0: ['1000'], 1006: ['1006'] }],
    ['close(code ?? 1000)', { 1006: ['1006'] }],
    ['close(code === 1005 || code === 1006 ? 1000 : code)', { 1005: ['1000'], 1006: ['1000'], 1001: ['1001'] }],
    ['close(code >= 3000 && code <= 4999 ? code : 1000)', { 1006: ['1000'], 3000: ['3000'] }],
    ['close([1005, 1006].includes(code) ? 1000 : code)', { 1006: ['1000'], 1001: ['1001'] }],
    ['close([1005, 1006].indexOf(code) < 0 ? code : 1000)', { 1006: ['1000'], 1001: ['1001'] }],
    [
      'close(SENDABLE.has(code) ? code : 1000)',
      { 1006: ['1000'], 1001: ['1001'] },
      'const SENDABLE = new Set([1000, 1001]);',
    ],
    [
      'close(SENDABLE.has(code) ? code : 1000)',
      { 1006: ['(1000)', '(1006)'] },
      'const SENDABLE = new Set(); load().forEach((c) => SENDABLE.add(c));',
    ],
    ['close(MAP[code] ?? code)', { 1006: ['1011'], 1001: ['1001'] }, 'const MAP = { 1005: 1000, 1006: 1011 };'],
    ['close(MAP.get(code) || code)', { 1006: ['1011'], 1001: ['1001'] }, 'const MAP = new Map([[1006, 1011]]);'],
    ['close(code in MAP ? MAP[code] : code)', { 1006: ['1011'], 1001: ['1001'] }, 'const MAP = { 1006: 1011 };'],
    ['switch (code) { case 1005: case 1006: close(1000); break; }', { 1006: ['1000'], 1001: [] }],
    ['switch (code) { case 1005: case 1006: return; default: close(code); }', { 1005: [], 1006: [], 1001: ['1001'] }],
    [
      'let c; switch (code) { case 1006: c = 1011; break; case 1005: c = 1000; break; default: c = code } close(c)',
      { 1005: ['1000'], 1006: ['1011'], 1001: ['1001'] },
    ],
    ['switch (true) { case code === 1006: return; default: close(code) }', { 1006: [], 1001: ['1001'] }],
    [
      'close(sane(code))',
      { 1006: ['1000'], 1001: ['1001'] },
      'function sane(c) { if (c === 1006) { return 1000; } return c; }',
    ],
    [
      'close(sane(code))',
      { 1006: ['1000'], 1001: ['1001'] },
      'const sane = (c) => (bad(c) ? 1000 : c); const bad = (c) => c === 1006;',
    ],
    ['if (isSendable(code)) close(code)', { 1006: ['(1006)'] }],
    ['if (isSendable(event)) close(code)', { 1006: ['(1006)'] }],
    ['assertSendable(code); close(code)', { 1006: ['(1006)'] }],
    ['log(code); close(code)', { 1006: ['1006'] }],
    ['if (socket.readyState === 1) close(code)', { 1006: ['1006'] }],
    [
      'try { check(code) } catch { code = 1000 } close(code)',
      { 1006: ['1000'], 1001: ['1000', '1001'] },
      'function check(c) { if (c === 1006) throw new Error(); }',
    ],
    ['try { return } finally { close(code) }', { 1006: ['1006'] }],
    ['clients.forEach((client) => close(code))', { 1006: ['1006'] }],
    ['if (code === 1006) return; setTimeout(() => { close(code) })', { 1006: [], 1000: ['1000'] }],
    ['for (const client of clients) { if (code === 1006) continue; close(code) }', { 1006: [], 1000: ['1000'] }],
    ['for (const bad of [1005, 1006]) { if (code === bad) return } close(code)', { 1006: [], 1000: ['1000'] }],
    ['let tries = 0; while (tries < 3) { tries++; if (code === 1006) break } close(tries)', { 1006: ['unknown'] }],
    ['while (true) { if (code === 1006) break } close(code)', { 1006: ['1006'], 1000: [] }],
    ['if (code === 1006) process.exit(1); close(code)', { 1006: [], 1000: ['1000'] }],
    ['code === 1006 || close(code)', { 1006: [], 1000: ['1000'] }],
    [
      'close(Number.isInteger(code) && Math.floor(code / 1000) === 4 ? code : 1000)',
      { 1006: ['1000'], 4001: ['4001'] },
    ],
    ['close(String(code).startsWith("4") ? code : 1000)', { 1006: ['1000'], 4001: ['4001'] }],
    ['close(/^[34]\\d{3}$/.test(code) ? code : 1000)', { 1006: ['1000'], 4001: ['4001'] }],
    ['close(`${code}` === "1006" ? 1000 : code)', { 1006: ['1000'], 4001: ['4001'] }],
    ['const { code: c } = event; close(c)', { 1006: ['(unknown)'] }],
    [
      'const { c, reason } = plain(code, "x"); close(c)',
      { 1006: ['1000'], 1001: ['1001'] },
      'function plain(c, reason) { return c === 1006 ? { c: 1000, reason: "" } : { c, reason }; }',
    ],
    [
      'close(Codes.Lost === code ? Codes.Normal : code)',
      { 1006: ['1000'], 1001: ['1001'] },
      'const Codes = Object.freeze({ Lost: 1006, Normal: 1000 });',
    ],
    ['close([1005, 1006].some((bad) => bad === code) ? 1000 : code)', { 1006: ['1000'], 1001: ['1001'] }],
    [
      'outer: for (;;) { for (;;) { if (code === 1006) break outer; return; } } close(code)',
      { 1006: ['1006'], 1001: [] },
    ],
    ['let c = 1000; c &&= code; close(c)', { 1006: ['1006'] }],
    ['const f = async () => { close(code) }; f()', { 1006: ['1006'] }],
    ['class A { close() { close(code) } }', { 1006: ['1006'] }],
    ['({ run() { close(code) } })', { 1006: ['1006'] }],
    ['return; function later() { close(code) }', { 1006: ['1006'] }],
    [
      'const found = []; each((item) => found.push(item)); if (found.length === 0) return; close(code)',
      { 1006: ['1006'] },
    ],
    ['const found = [1]; found.pop(); if (found.length === 1) return; close(code)', { 1006: ['1006'] }],
    ['const seen = { on: false }; seen.on ||= ready(); if (!seen.on) return; close(code)', { 1006: ['1006'] }],
    ['load(() => close(code))()', { 1006: ['1006'] }],
    ['this[close(code)]()', { 1006: ['1006'] }],
    ['(() => { if (code === 1006) return; close(code) })()', { 1006: [], 1000: ['1000'] }],
    ['close(again(code))', { 1006: ['(unknown)'] }, 'function again(c) { return again(c - 1); }'],
  ];
  for (const [body, by, around] of rows) {
    it(body, () => {
      for (const [code, expected] of Object.entries(by))
        assert.deepEqual(arriving(body, Number(code), around), expected, code);
    });
  }
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: the rows are code.
