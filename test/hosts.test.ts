import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import markdown from '@eslint/markdown';
import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import * as svelteParser from 'svelte-eslint-parser';
import type { Diagnostic, Range } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as vueParser from 'vue-eslint-parser';
import { createSession, type FileSystem, languageOf } from '../src/session/index.js';
import { type Client, startClient } from './support/languageClient.js';

/** A workspace in which one thing holds here and another there. */
const project: Readonly<Record<string, string>> = {
  'package.json': '{ "private": true, "workspaces": ["packages/*"] }',
  '.close-codes.json': JSON.stringify({
    codes: { '4001': { name: 'Kicked' } },
    rules: { 'prefer-named-code': 'information' },
    ignore: ['packages/*/generated/**'],
    overrides: [{ files: ['packages/web/legacy/**'], rules: { 'no-reserved-code': 'off' } }],
  }),

  'packages/codes/package.json': '{ "name": "@app/codes", "main": "src/index.ts" }',
  'packages/codes/src/index.ts': `/** Sent when a WebSocket is closed. */
export const lost = 1006;
export const away = 1001;
export { closeWith } from './closeWith';
`,
  'packages/codes/src/closeWith.ts':
    'export const closeWith = (socket: WebSocket, code: number) => socket.close(code);\n',

  'packages/server/package.json': '{ "name": "@app/server", "dependencies": { "ws": "8" } }',
  'packages/server/.close-codes.json': '{ "rules": { "no-wrong-role": "warning", "no-long-reason": "off" } }',
  'packages/server/src/serve.ts': `import { away, lost } from '@app/codes';
import { WebSocketServer } from 'ws';
import { stop } from './stop.js';

new WebSocketServer({ port: 8080 }).on('connection', (socket) => {
  socket.on('close', (code) => {
    if (code === 1004 || code === 500) stop(socket, code);
  });
  if (Math.random() > 0.5) socket.close(lost);
  else socket.close(1010, '${'long '.repeat(30)}');
  socket.close(away);
  socket.close(4001);
  socket.terminate(1000);
});
`,
  'packages/server/src/stop.js': 'export function stop(socket, status) {\n  socket.close(status);\n}\n',
  'packages/server/src/more.js': `import { stop } from './stop.js';
export const again = (ws) => stop(ws, 1005);
// close-codes-disable-next-line no-reserved-code -- on purpose
export const silenced = (ws) => ws.close(1006);
`,
  'packages/server/test/serve.test.ts': "import WebSocket from 'ws';\nnew WebSocket('ws://localhost').close(1006);\n",

  'packages/web/package.json': '{ "name": "@app/web", "dependencies": { "vue": "3", "@app/codes": "*" } }',
  'packages/web/.close-codes.json': '{ "environment": "browser", "testFiles": "off" }',
  'packages/web/Chat.vue': `<script setup lang="ts">
import { away } from '@app/codes';
const socket = new WebSocket('wss://example.org');
const leave = () => socket.close(away);
socket.onclose = ({ code }) => socket.close(code);
</script>
<template><button @click="leave">Leave</button></template>
`,
  'packages/web/Chat.svelte': `<script lang="ts">
  import { closeWith } from '@app/codes';
  closeWith(new WebSocket('wss://example.org'), 1002);
</script>
`,
  'packages/web/Chat.jsx':
    "export const Close = ({ ws }) => <button onClick={() => new WebSocket('wss://x').close('1000')} />;\n",
  'packages/web/index.html': `<body onload="new WebSocket('wss://x').close(1006)">
<script>new WebSocket('wss://x').close(1001);</script>
</body>
`,
  'packages/web/page.astro': "---\nconst a = 1;\n---\n<script>new WebSocket('wss://x').close(1005);</script>\n",
  'packages/web/generated/api.ts': "new WebSocket('wss://x').close(1006);\n",
  'packages/web/legacy/old.js': "new WebSocket('wss://x').close(1006);\nnew WebSocket('wss://x').close(1003);\n",
  'packages/web/chat.test.ts': "new WebSocket('wss://x').close(1006);\n",

  'packages/bun/package.json': '{ "name": "@app/bun", "devDependencies": { "@types/bun": "1" } }',
  'packages/bun/index.ts': "new WebSocket('wss://x').close(1001);\nnew WebSocket('wss://x').close(999);\n",
  'README.md': "# Closing\n\n```js\nnew WebSocket('wss://x').close(1006);\n```\n",
};

/** What is found, as all hosts can say it: the file, the rule, lines and columns from 1, the message. */
type Said = readonly string[];

const sources = Object.keys(project)
  .filter((name) => languageOf(name))
  .sort();

describe('on one project', function () {
  this.timeout(60_000);
  let client: Client;
  let byCommand: Said;

  before(async () => {
    client = await startClient({
      capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
      listen: (connection) => connection.onRequest('workspace/diagnostic/refresh', () => null),
    });
    mkdirSync(path.join(client.folder, '.git'));
    for (const [name, text] of Object.entries(project)) client.write(name, text);
    byCommand = command();
  });

  after(() => client.end());

  function command(): Said {
    const args = [path.resolve('dist/cli.js'), 'check', '--format', 'json', '.', 'README.md'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: client.folder, encoding: 'utf8' });
    assert.equal(stderr, '');
    const { findings }: { findings: readonly Readonly<Record<string, string | number>>[] } = JSON.parse(stdout);
    return findings
      .map(({ file, ruleId, line, column, endLine, endColumn, message }) =>
        [path.posix.normalize(String(file)), ruleId, line, column, endLine, endColumn, message].join(' '),
      )
      .sort();
  }

  function say(file: string, rule: unknown, { start, end }: Range, message: unknown): string {
    return [file, rule, start.line + 1, start.character + 1, end.line + 1, end.character + 1, message].join(' ');
  }

  it('the command finds something in each file that has something', () => {
    const silent = [
      'codes/src/index.ts',
      'codes/src/closeWith.ts',
      'server/src/stop.js',
      'web/chat.test.ts',
      'web/generated/api.ts',
    ];
    const expected = sources.filter((name) => !silent.includes(name.replace('packages/', '')));
    assert.deepEqual([...new Set(byCommand.map((said) => said.split(' ')[0]))].sort(), expected);
  });

  for (const order of ['forwards', 'backwards'])
    it(`a session finds the same with all files open, read ${order}`, async () => {
      const system = 'file://';
      const root = { system, path: client.folder };
      const session = createSession({ files: () => waiting });
      const documents = sources.map((name) => {
        const uri = pathToFileURL(path.join(client.folder, name)).href;
        return TextDocument.create(uri, languageOf(name) ?? '', 1, project[name] ?? '');
      });
      for (const document of order === 'forwards' ? documents : documents.toReversed()) {
        const { uri, version } = document;
        const [languageId, place] = [languageOf(uri), { system, path: new URL(uri).pathname }];
        assert.ok(languageId);
        session.open({ uri, version, languageId, text: document.getText(), place, workspaceFolder: root });
      }
      const found: string[] = [];
      for (const round of ['first', 'last'])
        for (const document of documents) {
          const findings = (await session.findings(document)) ?? [];
          if (round === 'first') continue;
          const name = path.posix.relative(client.folder, new URL(document.uri).pathname);
          for (const { ruleId, span, message } of findings) {
            const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
            found.push(say(name, ruleId, range, message));
          }
        }
      assert.deepEqual(found.sort(), byCommand);
    });

  it('the language server finds the same', async () => {
    const found: string[] = [];
    for (const name of sources) await client.open(name, project[name] ?? '', languageOf(name));
    for (const name of sources) {
      const { items }: { items: readonly Diagnostic[] } = await client.connection.sendRequest(
        'textDocument/diagnostic',
        { textDocument: { uri: client.uriOf(name) } },
      );
      found.push(...items.map(({ code, range, message }) => say(name, code, range, message)));
    }
    assert.deepEqual(found.sort(), byCommand);
  });

  it('ESLint finds the same in what it can read', async () => {
    const { default: plugin } = { default: require(path.resolve('dist/eslint.js')) };
    const [gfm] = markdown.configs.recommended;
    const parser = typescriptParser;
    const config: Linter.Config[] = [
      {
        plugins: { 'close-codes': plugin },
        rules: Object.fromEntries(Object.keys(plugin.rules).map((id) => [`close-codes/${id}`, 'warn'])),
        linterOptions: { reportUnusedDisableDirectives: 'off' },
      },
      { files: ['**/*.jsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
      { files: ['**/*.ts'], languageOptions: { parser } },
      { files: ['**/*.vue'], languageOptions: { parser: vueParser, parserOptions: { parser } } },
      { files: ['**/*.svelte'], languageOptions: { parser: svelteParser, parserOptions: { parser } } },
      { ...gfm, rules: {} } as Linter.Config,
    ];
    const eslint = new ESLint({ cwd: client.folder, overrideConfigFile: true, overrideConfig: config });
    const isRead = (name: string) => !/\.(html|astro)$/.test(name);
    const results = await eslint.lintFiles(sources.filter(isRead));
    const found = results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, column, endLine, endColumn, message }) => {
        const name = path.posix.relative(client.folder, filePath);
        return [name, ruleId?.replace('close-codes/', ''), line, column, endLine, endColumn, message].join(' ');
      }),
    );
    assert.deepEqual(
      found.sort(),
      byCommand.filter((said) => isRead(said.split(' ')[0] ?? '')),
    );
  });
});

/** Node's files as an editor hands them over: one has to wait for them. */
const waiting: FileSystem = {
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    return new Map(entries.map((entry) => [entry.name, entry.isDirectory() ? 'folder' : 'file']));
  },
  read: (file) => readFile(file, 'utf8').catch(() => undefined),
};
