import assert from 'node:assert/strict';
import ts from 'typescript';
import { relevantPart } from '../../src/analysis/typescript/relevance.js';

/** The lines that are left of some statements, each on a line of its own; `./codes` is where codes come from. */
function kept(...lines: readonly string[]): readonly string[] {
  const file = ts.createSourceFile('/a.ts', lines.join('\n'), ts.ScriptTarget.ESNext);
  const part = relevantPart(file, (module) => module === './codes');
  assert.equal(part.text, file.text);
  return part.statements.map((statement) => statement.getText(file));
}

describe('the part of a file that can have to do with close codes', () => {
  const sends = 'export function quit(ws, n) { ws.close(n); }';
  const other = 'export function add(a, b) { return a + b; }';

  for (const [what, lines, dropped] of [
    ['leaves out what speaks of other things', [sends, other], [other]],
    ['has the callers of what closes', [sends, 'quit(a, b);', other], [other]],
    ['has the callers of its callers', [sends, 'const leave = (n) => quit(a, n);', 'leave(b);', other], [other]],
    ['has what is made of it', [sends, 'class Room { stop = quit }', 'const r = new Room();', 'r.stop(n);'], []],
    [
      'has what it is made of',
      [sends.replace('n)', 'GONE)'), 'const GONE = BASE + 1;', 'const BASE = 10;', other],
      [other],
    ],
    [
      'has no other users of what it is made of',
      ['ws.close(add(1, 2));', other, 'const three = add(1, 2);'],
      ['const three = add(1, 2);'],
    ],
    [
      'has all users of what looks at a number',
      ['ws.onclose = (e) => failed(e.code);', 'function failed(n) { return n >= 500; }', 'failed(response.status);'],
      [],
    ],
    [
      'has what is assigned to what it mentions',
      ['let line;', 'function open() { line = connect(); }', 'line.close(n);', other],
      [other],
    ],
    [
      'has what is assigned to a property',
      ['const app = {};', 'app.quit = (n) => ws.close(n);', 'app.quit(n);', other],
      [other],
    ],
    [
      'has the users of what comes from where codes do',
      ["import { leave } from './codes';", 'leave(n);', other],
      [other],
    ],
    [
      'has no users of other imports',
      ["import { trim } from './text';", 'trim(n);', sends],
      ["import { trim } from './text';", 'trim(n);'],
    ],
    ['has the modules that are declared', ["declare module 'x' { export const y: number; }", other], [other]],
    ['has numbers that can be codes', ['const table = { a: 1006 };', other], [other]],
  ] as const) {
    it(what, () => {
      const left = lines.filter((line) => !(dropped as readonly string[]).includes(line));
      assert.deepEqual(kept(...lines), left);
    });
  }

  it('is the file itself where nothing can be left out', () => {
    const file = ts.createSourceFile('/a.ts', sends, ts.ScriptTarget.ESNext);
    assert.equal(
      relevantPart(file, () => false),
      file,
    );
  });

  it('has a chain of callers of any length', () => {
    const callers = Array.from({ length: 20_000 }, (_, i) => `function f${i + 1}(n) { f${i}(n); }`);
    const lines = ['function f0(n) { ws.close(n); }', ...callers];
    assert.deepEqual(kept(...lines, other), lines);
  });

  it('remembers nothing of a statement that is written anew', () => {
    assert.deepEqual(kept('const a = 1;'), []);
    assert.deepEqual(kept('const a = 1006;'), ['const a = 1006;']);
  });
});
