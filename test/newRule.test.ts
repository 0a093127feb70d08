import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const needed = [
  'src',
  'test',
  'scripts',
  'docs',
  'l10n',
  'media',
  'README.md',
  'package.json',
  'package.nls.json',
  'tsconfig.json',
  'esbuild.js',
];

describe('npm run new-rule', function () {
  // Compiles and bundles a copy of the project.
  this.timeout(300_000);

  it('writes a rule that compiles, and that the project knows', () => {
    const copy = mkdtempSync(path.join(tmpdir(), 'new-rule-'));
    const run = (...args: readonly string[]) =>
      execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
    try {
      for (const name of needed) cpSync(name, path.join(copy, name), { recursive: true });
      symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');

      run('scripts/new-rule.mjs', 'no-example');

      const config = { extends: './tsconfig.json', include: ['src/rules/*.ts', 'test/rules/no-example.test.ts'] };
      writeFileSync(path.join(copy, 'tsconfig.rules.json'), JSON.stringify(config));
      run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.rules.json');
      run('esbuild.js', '--tests');
      const mocha = ['node_modules/mocha/bin/mocha.js', '--timeout', '60000'];
      assert.match(run(...mocha, '--grep', 'every rule', 'dist/test/project.test.js'), / 5 passing/);
      assert.match(run(...mocha, 'dist/test/rules/no-example.test.js'), / 2 passing/);
      // A second time it would write over what is there.
      assert.throws(() => run('scripts/new-rule.mjs', 'no-example'), /EEXIST/);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  it('asks for an id that says what the rule is', () => {
    assert.throws(() => execFileSync(process.execPath, ['scripts/new-rule.mjs', 'Example'], { stdio: 'pipe' }), /no-…/);
  });
});
