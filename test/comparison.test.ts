import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import ts from 'typescript';
import { Reading } from '../src/analysis/reading.js';
import { findings } from '../src/features/index.js';

const mistakes = `const ws = new WebSocket('wss://chat.example');
ws.close(1006);
ws.close(1001);
ws.close(1000, '${'x'.repeat(124)}');
ws.onclose = (event) => event.code === 999;
ws.close('4001');
ws.onclose = (event) => event.code === '1006';
`;

/** What the pages say about other tools. typescript-eslint isn't installed here. */
describe('beside other tools', () => {
  it('the pages name the versions that are tested', () => {
    for (const page of ['README.md', path.join('docs', 'extension-page.md')]) {
      const text = readFileSync(page, 'utf8');
      for (const [title, name] of [
        ['TypeScript', 'typescript'],
        ['ESLint', 'eslint'],
        ['oxlint', 'oxlint'],
      ] as const) {
        const { version } = JSON.parse(readFileSync(path.join('node_modules', name, 'package.json'), 'utf8'));
        const [minor] = /^\d+\.\d+/.exec(version) ?? [];
        assert.ok(text.includes(`| ${title} ${minor}`), `${page}: ${title} ${minor}`);
      }
    }
  });

  it('everything is reported here', () => {
    const { analysis } = Reading.of({ text: mistakes, languageId: 'typescript' });
    const found = findings(analysis).map(
      ({ severity, span }) => `${mistakes.slice(0, span.start).split('\n').length} ${severity}`,
    );
    assert.deepEqual(found, ['2 error', '3 error', '4 error', '5 warning', '6 warning', '7 warning']);
  });

  it('TypeScript reports the two strings', () => {
    const options: ts.CompilerOptions = { strict: true, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], types: [] };
    const host = ts.createCompilerHost(options);
    const { getSourceFile } = host;
    host.getSourceFile = (name, ...rest) =>
      name === 'chat.ts' ? ts.createSourceFile(name, mistakes, ts.ScriptTarget.Latest) : getSourceFile(name, ...rest);
    const program = ts.createProgram(['chat.ts'], options, host);
    const file = program.getSourceFile('chat.ts');
    const lines = program
      .getSemanticDiagnostics(file)
      .map(({ start = 0 }) => mistakes.slice(0, start).split('\n').length);
    assert.deepEqual(lines, [6, 7]);
  });

  it('the linters have no rule about sockets', () => {
    const ofESLint = [...builtinRules].map(([id, { meta }]) => `${id}: ${meta?.docs?.description}`);
    const oxlint = path.join('node_modules', 'oxlint', 'bin', 'oxlint');
    const ofOxlint = execFileSync(process.execPath, [oxlint, '--rules'], { encoding: 'utf8' }).split('\n');
    for (const rules of [ofESLint, ofOxlint]) {
      assert.ok(rules.length > 200, `${rules.length}`);
      assert.deepEqual(
        rules.filter((rule) => /socket|close code/i.test(rule)),
        [],
      );
    }
  });
});
