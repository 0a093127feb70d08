import assert from 'node:assert/strict';
import ts from 'typescript';
import core from '../../src/analysis/typescript/declarations/core.d.ts?text';
import frameworks from '../../src/analysis/typescript/declarations/frameworks.d.ts?text';
import marks from '../../src/analysis/typescript/declarations/marks.d.ts?text';
import { apis } from '../../src/registry/apis/index.js';
import { libraries } from '../../src/registry/libraries/index.js';

/** Every `'ws'` and `Global` in the marks of a declaration file. */
function markedIds(surface: string): readonly string[] {
  return [...surface.matchAll(/CloseCodes\.[A-Z]\w+<([^>]*)>/g)].flatMap(([, ids = '']) =>
    [...ids.matchAll(/'([^']+)'|Global/g)].map(([, id]) => id ?? 'global'),
  );
}

describe('libraries', () => {
  it('have ids of their own', () =>
    assert.equal(new Set([...apis, ...libraries].map(({ id }) => id)).size, apis.length + libraries.length));

  for (const { id, surface, delegatesTo, packages } of libraries) {
    it(`name the APIs that their declarations speak of: ${id}`, () => {
      const named: readonly string[] = delegatesTo;
      assert.deepEqual(
        markedIds(surface).filter((marked) => !named.includes(marked)),
        [],
      );
    });

    it(`declare a module of the packages that they name: ${id}`, () => {
      const modules = [...surface.matchAll(/declare module '([^']+)'/g)].map(([, name = '']) => name);
      assert.ok(packages.some((name) => modules.some((module) => module === name || module.startsWith(`${name}/`))));
    });
  }
});

describe('declarations', () => {
  it('are free of mistakes when they stand together', () => {
    const surfaces = [...apis, ...libraries].map(({ surface }) => surface);
    const text = [
      core,
      marks,
      frameworks,
      ...surfaces,
      "declare namespace CloseCodes { type Global = 'whatwg'; }",
    ].join('\n');
    const file = ts.createSourceFile('/ambient.d.ts', text, ts.ScriptTarget.ESNext);
    const program = ts.createProgram(
      ['/ambient.d.ts'],
      { noLib: true, noResolve: true, strictNullChecks: false, target: ts.ScriptTarget.ESNext, types: [] },
      { ...ts.createCompilerHost({}), getSourceFile: (name) => (name === '/ambient.d.ts' ? file : undefined) },
    );
    const mistakes = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    assert.deepEqual(
      mistakes.map(({ messageText, start = 0 }) => [
        ts.flattenDiagnosticMessageText(messageText, ' '),
        text.slice(start, start + 80),
      ]),
      [],
    );
  });
});
