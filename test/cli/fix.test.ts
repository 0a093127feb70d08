import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { command, type Folder, makeFolder } from '../support/command.js';

const page = "const socket = new WebSocket('wss://example.org');\n";
const before = `${page}socket.close('4000');\nsocket.close(1006);\n`;
const safe = `${page}socket.close(4000);\nsocket.close(1006);\n`;
const all = `${page}socket.close(4000);\nsocket.close();\n`;

describe('close-codes check', function () {
  this.timeout(30_000);
  let folder: Folder;

  beforeEach(() => {
    folder = makeFolder();
    folder.write('a.ts', before);
  });
  afterEach(() => folder.remove());

  it('--fix writes what is safe, and reports what is left', async () => {
    const { status, stdout, stderr } = await folder.run(['check', '--fix', '--format', 'unix', 'a.ts']);
    assert.equal(folder.read('a.ts'), safe);
    assert.match(stdout, /^a\.ts:3:14: error: 1006 .*\n$/);
    assert.equal(stderr, 'close-codes: fixed 1 file\n');
    assert.equal(status, 1);
  });

  it('--fix-suggestions writes what is preferred too', async () => {
    const { status, stdout } = await folder.run(['check', '--fix-suggestions', 'a.ts']);
    assert.equal(folder.read('a.ts'), all);
    assert.equal(stdout, 'no findings in 1 file\n');
    assert.equal(status, 0);
    assert.deepEqual(readdirSync(folder.path).sort(), ['.git', 'a.ts']);
  });

  it('--fix-dry-run prints a diff that git applies, and writes nothing', async () => {
    folder.write('sub/ä b.ts', before.replaceAll('\n', '\r\n'));
    const { status, stdout, stderr } = await folder.run(['check', '--fix-dry-run', '--fix-suggestions', '.']);
    assert.equal(folder.read('a.ts'), before);
    assert.match(stdout, /^--- a\/a\.ts\n\+\+\+ b\/a\.ts\n@@ -1,3 \+1,3 @@\n const socket/);
    assert.equal(stderr, 'close-codes: would fix 2 files\n');
    assert.equal(status, 1);
    const { status: applied, stderr: why } = spawnSync('git', ['apply'], {
      cwd: folder.path,
      input: stdout,
      encoding: 'utf8',
    });
    assert.equal(applied, 0, why);
    assert.equal(folder.read('a.ts'), all);
    assert.equal(folder.read('sub/ä b.ts'), all.replaceAll('\n', '\r\n'));
  });

  it('--fix keeps byte order marks, permissions and links', async function () {
    folder.write('a.ts', Buffer.from(`\ufeff${before}`, 'utf16le'));
    folder.write('b.ts', `\ufeff${before}`);
    chmodSync(path.join(folder.path, 'b.ts'), 0o755);
    try {
      symlinkSync('b.ts', path.join(folder.path, 'link.ts'));
    } catch {
      this.skip();
    }
    await folder.run(['check', '--fix', 'a.ts', 'link.ts']);
    assert.equal(readFileSync(path.join(folder.path, 'a.ts')).toString('utf16le'), `\ufeff${safe}`);
    assert.equal(folder.read('b.ts'), `\ufeff${safe}`);
    if (process.platform !== 'win32') assert.equal(statSync(path.join(folder.path, 'b.ts')).mode & 0o777, 0o755);
    assert.ok(lstatSync(path.join(folder.path, 'link.ts')).isSymbolicLink());
  });

  it('--fix leaves a file alone whose bytes are no text', async () => {
    const bytes = Buffer.from(`/* é */ ${before}`, 'latin1');
    folder.write('a.ts', bytes);
    const { status } = await folder.run(['check', '--fix', 'a.ts']);
    assert.deepEqual(readFileSync(path.join(folder.path, 'a.ts')), bytes);
    assert.equal(status, 1);
  });

  it('--fix on a full disk leaves the file as it was', function () {
    if (process.platform === 'win32') this.skip();
    const long = `${before}//${' '.repeat(5_000)}\n`;
    folder.write('a.ts', long);
    // No file may grow beyond so many blocks: the last of several writes fails, as on a full disk.
    const line = `ulimit -f 4 && exec '${process.execPath}' '${command}' check --fix a.ts`;
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: folder.path, encoding: 'utf8' });
    assert.match(stderr, /^close-codes: a\.ts: file too large\n/);
    assert.equal(status, 2);
    assert.equal(folder.read('a.ts'), long);
    assert.deepEqual(readdirSync(folder.path).sort(), ['.git', 'a.ts']);
  });

  describe('--stdin', () => {
    it('checks a text as that of the file', () => {
      folder.write('.close-codes.json', '{ "rules": { "no-reserved-code": "warning" } }');
      folder.write('lib/codes.ts', 'export const GONE = 1006;\n');
      const input = "import { GONE } from './codes';\nnew WebSocket('wss://example.org').close(GONE);\n";
      const { status, stdout, stderr } = folder.spawn(
        ['check', '--stdin', '--stdin-filename', 'lib/new.ts', '--format', 'unix'],
        { input },
      );
      assert.match(stdout, /^lib\/new\.ts:2:\d+: warning: 1006 /);
      assert.equal(stderr, '');
      assert.equal(status, 0);
    });

    it('--fix prints the fixed text', () => {
      const { status, stdout } = folder.spawn(['check', '--stdin-filename', 'new.ts', '--fix'], { input: before });
      assert.equal(stdout, safe);
      assert.equal(status, 1);
    });

    it('--fix prints the text as it is where there is nothing to fix', () => {
      for (const [name, input] of [
        ['new.ts', page],
        ['new.py', before],
      ] as const) {
        assert.equal(folder.spawn(['check', '--stdin-filename', name, '--fix'], { input }).stdout, input);
      }
    });

    it('--fix-dry-run prints a diff', () => {
      const { stdout } = folder.spawn(['check', '--stdin-filename', 'new.ts', '--fix-dry-run'], { input: before });
      assert.match(stdout, /\n-socket\.close\('4000'\);\n\+socket\.close\(4000\);\n/);
    });

    for (const [name, args, message] of [
      ['no filename', ['--stdin'], /--stdin needs --stdin-filename/],
      ['paths', ['--stdin-filename', 'a.ts', 'b.ts'], /--stdin takes no paths/],
    ] as const) {
      it(`answers in one line to ${name}`, () => {
        const { status, stderr } = folder.spawn(['check', ...args], { input: before });
        assert.match(stderr, /^close-codes: .*\n$/);
        assert.match(stderr, message);
        assert.equal(status, 2);
      });
    }
  });
});
