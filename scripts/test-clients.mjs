// Drives the language server with the real editors that are installed, without a screen: what they show has to be the
// same. An editor that isn't installed is left out, and said so.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const clients = [
  {
    name: 'Neovim',
    command: 'nvim',
    args: ['--headless', '-u', 'NONE', '-S', path.resolve('test/clients/neovim.lua')],
  },
  { name: 'Emacs', command: 'emacs', args: ['-q', '--batch', '-l', path.resolve('test/clients/eglot.el')] },
];

const text = "const socket = new WebSocket('wss://example.org');\nsocket.close(1006);\nsocket.close();\n";

for (const { name, command, args } of clients) {
  if (spawnSync(command, ['--version']).error) {
    console.log(`${name} is not installed: left out.`);
    continue;
  }
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'close-codes-')));
  const file = path.join(folder, 'chat.js');
  writeFileSync(file, text);
  const { stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 90_000,
    env: {
      ...process.env,
      CLOSE_CODES: path.resolve('dist/cli.js'),
      CLOSE_CODES_FILE: file,
      CLOSE_CODES_NODE: process.execPath,
    },
  });
  rmSync(folder, { recursive: true });
  const [json] = stdout.match(/^\{.*\}$/m) ?? [];
  assert.ok(json, `${name} prints nothing of use:\n${stdout}\n${stderr}`);
  const { client, hover, ...seen } = JSON.parse(json);
  assert.deepEqual(seen, {
    diagnostics: ['no-reserved-code in line 2'],
    completion: '1000 Normal Closure',
    signature: 'close(code?: number, reason?: string)',
    hint: 'Abnormal Closure',
    fixed: 'socket.close();',
  });
  assert.match(hover, /1006/);
  console.log(`${client}: diagnostics, hover, completion, signature help, inlay hints and a quick fix.`);
}
