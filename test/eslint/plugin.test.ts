import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import markdown from '@eslint/markdown';
import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter, type Rule } from 'eslint';
import * as svelteParser from 'svelte-eslint-parser';
import * as vueParser from 'vue-eslint-parser';
import { name, version } from '../../package.json';
import { findingsIn } from '../../src/eslint/findings.js';
import { ruleMetas } from '../../src/rules/index.js';
import { rulePage } from '../../src/rules/rulePage.js';

const file = path.join(__dirname, '../../eslint.js');
const plugin: typeof import('../../src/eslint/plugin.js').default = require(file);
const { ESLint: ESLint9 }: { ESLint: typeof ESLint } = require('eslint9');

const wrong = "const socket = new WebSocket('wss://example.org');\nsocket.close(1006);\n";
const { recommended } = plugin.configs;
const rule = 'close-codes/no-reserved-code';

const parsers: readonly Linter.Config[] = [
  { files: ['**/*.{js,jsx,ts,tsx,vue,svelte}'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: typescriptParser } },
  { files: ['**/*.vue'], languageOptions: { parser: vueParser, parserOptions: { parser: typescriptParser } } },
  { files: ['**/*.svelte'], languageOptions: { parser: svelteParser, parserOptions: { parser: typescriptParser } } },
];

describe('the ESLint plugin', function () {
  this.timeout(30_000);
  let folder: string;

  before(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'close-codes-eslint-')));
    mkdirSync(path.join(folder, '.git'));
  });

  after(() => rmSync(folder, { recursive: true }));

  function write(name: string, text: string): void {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }

  it('introduces itself and its rules', () => {
    assert.deepEqual(plugin.meta, { name, version, namespace: 'close-codes' });
    const infos = ruleMetas.filter(({ id }) => id !== 'no-unused-disable');
    assert.deepEqual(
      Object.keys(plugin.rules),
      infos.map(({ id }) => id),
    );
    for (const { id, description } of infos) {
      const { meta } = plugin.rules[id] ?? {};
      assert.equal(meta?.docs?.description, description);
      assert.equal(meta?.docs?.url, rulePage(id));
      assert.deepEqual(meta?.languages, ['js/js', 'markdown/*']);
    }
  });

  it('recommends what is an error or a warning, and as such', () => {
    const levels = { error: 'error', warning: 'warn', information: undefined, hint: undefined, off: undefined };
    for (const { id, severity } of ruleMetas.filter(({ id }) => id !== 'no-unused-disable')) {
      assert.equal(recommended.rules?.[`close-codes/${id}`], levels[severity], id);
      assert.equal(plugin.rules[id]?.meta?.docs?.recommended, levels[severity] !== undefined, id);
    }
  });

  for (const [Version, of] of [
    [ESLint9, '9'],
    [ESLint, '10'],
  ] as const) {
    describe(`in ESLint ${of}`, () => {
      async function lint(name: string, text: string, config: readonly Linter.Config[] = [], fix = false) {
        assert.match(Version.version, new RegExp(`^${of}\\.`));
        const eslint = new Version({
          cwd: folder,
          fix,
          overrideConfigFile: true,
          overrideConfig: [...parsers, recommended, ...config],
        });
        const [result] = await eslint.lintText(text, { filePath: path.join(folder, name) });
        assert.ok(result);
        return result;
      }

      async function reported(name: string, text: string, config: readonly Linter.Config[] = []) {
        const { messages } = await lint(name, text, config);
        return messages.map(({ ruleId, message, line, column }) => `${ruleId ?? message} ${line}:${column}`);
      }

      it('reports in scripts of every kind', async () => {
        const typed = wrong.replace('socket', 'socket: WebSocket');
        for (const name of ['a.js', 'a.jsx', 'a.ts', 'a.tsx'])
          assert.deepEqual(await reported(name, name.includes('t') ? typed : wrong), [`${rule} 2:14`], name);
        const jsx = `export const Close = () => <button onClick={() => new WebSocket('wss:x').close(1006)} />;\n`;
        for (const name of ['b.jsx', 'b.tsx']) assert.deepEqual(await reported(name, jsx), [`${rule} 1:80`], name);
      });

      it('reports in components, where it stands in them', async () => {
        const text = `<script lang="ts">\n${wrong}</script>\n`;
        for (const name of ['a.vue', 'a.svelte']) assert.deepEqual(await reported(name, text), [`${rule} 3:14`], name);
      });

      it('reports in Markdown, by its processor and by its language', async () => {
        const text = `# Closing\n\n\`\`\`js\n${wrong}\`\`\`\n`;
        const [language] = markdown.configs.recommended;
        const byLanguage = { ...language, rules: {} } as Linter.Config;
        assert.deepEqual(await reported('a.md', text, markdown.configs.processor as Linter.Config[]), [`${rule} 5:14`]);
        assert.deepEqual(await reported('a.md', text, [byLanguage]), [`${rule} 5:14`]);
      });

      it('says how to mend it, and by itself mends what is safe only', async () => {
        const [finding] = (await lint('a.js', wrong)).messages;
        assert.equal(finding?.fix, undefined);
        assert.equal(finding?.severity, 2);
        assert.deepEqual([finding?.endLine, finding?.endColumn], [2, 18]);
        const outputs = finding?.suggestions?.map(({ fix: { range, text } }) => [wrong.slice(...range), text]);
        assert.deepEqual(outputs?.[0], ['1006', '']);
        assert.ok((outputs?.length ?? 0) > 1);
        assert.ok(!JSON.stringify(outputs).includes('close-codes-disable'));

        const safe = "new WebSocket(url).close('1000');\n";
        const { output, messages } = await lint('a.js', safe + wrong, [], true);
        assert.equal(output, safe.replace("'1000'", '1000') + wrong);
        assert.equal(messages.length, 1);
      });

      it('goes by comments that silence, of ESLint and of its own', async () => {
        const silenced = wrong.replace('\n', `\n// eslint-disable-next-line ${rule} -- a test\n`);
        assert.deepEqual(await reported('a.js', silenced), []);
        const inOwnWords = wrong.replace('\n', '\n// close-codes-disable-next-line no-reserved-code -- a test\n');
        assert.deepEqual(await reported('a.js', inOwnWords), []);
        const unused = wrong.replace('1006', '1000').replace('\n', `\n// eslint-disable-next-line ${rule}\n`);
        const [message] = await reported('a.js', unused);
        assert.match(message ?? '', /^Unused eslint-disable directive/);
        assert.deepEqual(await reported('a.js', `// close-codes-disable\n`), []);
      });

      it('follows imports, as they are now', async () => {
        const text = "import { lost } from './codes.js';\nnew WebSocket(url).close(lost);\n";
        // What was read before is believed for a moment.
        await sleep(1100);
        write(`${of}/codes.js`, 'export const lost = 1006; // WebSocket close');
        assert.deepEqual(await reported(`${of}/a.js`, text), [`${rule} 2:26`]);
        write(`${of}/codes.js`, 'export const lost = 1000; // WebSocket close');
        await sleep(1100);
        assert.deepEqual(await reported(`${of}/a.js`, text), []);
      });

      it('goes by the config around a file, and by settings', async () => {
        const text = 'new WebSocket(url).close(1001);';
        const rejected = 'close-codes/no-rejected-code 1:26';
        const settings = (environment: string) => [{ settings: { 'close-codes': { environment } } }];
        assert.deepEqual(await reported(`${of}/browser.js`, text, settings('browser')), [rejected]);
        assert.deepEqual(await reported(`${of}/bun.js`, text, settings('bun')), []);
        write('configured/.close-codes.json', '{ "environment": "bun", "rules": { "no-reserved-code": "off" } }');
        assert.deepEqual(await reported('configured/a.js', text, settings('browser')), []);
        assert.deepEqual(await reported('configured/a.js', wrong), []);
      });

      it('leaves hints out, unless the rule is asked for', async () => {
        const unregistered = 'new WebSocket(url).close(3456);';
        const asked = [{ rules: { 'close-codes/no-unregistered-code': 'warn' } }] satisfies Linter.Config[];
        assert.deepEqual(await reported('a.js', unregistered), []);
        assert.deepEqual(await reported('a.js', unregistered, asked), ['close-codes/no-unregistered-code 1:26']);
        write('hinted/.close-codes.json', '{ "testFiles": "hint" }');
        assert.deepEqual(await reported('hinted/a.test.js', wrong), []);
      });

      it('reads what is not saved, and what has no extension', async () => {
        const eslint = new Version({ cwd: folder, overrideConfigFile: true, overrideConfig: [recommended] });
        const [result] = await eslint.lintText(wrong);
        assert.equal(result?.messages[0]?.ruleId, rule);
        const scripts = [{ files: ['bin/serve'] }];
        assert.deepEqual(await reported('bin/serve', `#!/usr/bin/env node\n${wrong}`, scripts), [`${rule} 3:14`]);
      });
    });
  }

  it('reads a file once, for all rules', () => {
    const sourceCode = { text: wrong };
    const context = { sourceCode, filename: 'a.js', physicalFilename: '<text>', settings: {} } as Rule.RuleContext;
    const [program, another] = [{}, {}];
    const findings = findingsIn(program, context);
    assert.equal(findings.length, 1);
    assert.equal(findingsIn(program, context), findings);
    assert.notEqual(findingsIn(another, context), findings);
  });

  it('runs in oxlint, file by file', () => {
    write('oxlint/a.ts', wrong);
    write('oxlint/b.js', "new WebSocket(url).close('1000');\n");
    write('oxlint/c.ts', wrong.replace('1006', '1000'));
    const rules = { [rule]: 'error', 'close-codes/valid-code-type': 'error' };
    write(
      'oxlint/.oxlintrc.json',
      JSON.stringify({
        jsPlugins: [{ name: 'close-codes', specifier: file }],
        categories: { correctness: 'off' },
        rules,
      }),
    );
    const cli = path.resolve('node_modules/oxlint/bin/oxlint');
    const run = () => execFileSync(process.execPath, [cli, '--format', 'json'], { cwd: path.join(folder, 'oxlint') });
    assert.throws(run, ({ stdout }: { stdout: Buffer }) => {
      const { diagnostics }: { diagnostics: { filename: string; code: string; labels: { span: object }[] }[] } =
        JSON.parse(stdout.toString());
      const found = diagnostics.map(({ filename, code, labels: [label] }) => [filename, code, label?.span]);
      assert.deepEqual(found.sort(), [
        ['a.ts', 'close-codes(no-reserved-code)', { offset: 64, length: 4, line: 2, column: 14 }],
        ['b.js', 'close-codes(valid-code-type)', { offset: 25, length: 6, line: 1, column: 26 }],
      ]);
      return true;
    });
  });
});
