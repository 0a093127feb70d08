import assert from 'node:assert/strict';
import { unlinkSync } from 'node:fs';
import path from 'node:path';
import { type Folder, makeFolder } from '../support/command.js';

const wrong = "new WebSocket('wss://example.org').close(1006);\n";
const other = "new WebSocket('wss://example.org').close(1001);\n";
const file = '.close-codes-baseline.json';

describe('close-codes check --baseline', function () {
  this.timeout(30_000);
  let folder: Folder;

  beforeEach(async () => {
    folder = makeFolder();
    folder.write('src/a.ts', wrong + wrong + other);
    folder.write('src/b.ts', wrong);
    assert.equal((await folder.run(['check', 'src', '--update-baseline'])).status, 0);
  });
  afterEach(() => folder.remove());

  async function check(...args: string[]) {
    const { stdout, stderr, status } = await folder.run(['check', ...args, '--baseline', '--format', 'unix']);
    return { lines: stdout.split('\n').flatMap((line) => /^.*?:\d+/.exec(line)?.[0] ?? []), stderr, status };
  }

  it('counts by file and rule', () => {
    assert.deepEqual(JSON.parse(folder.read(file)), {
      'src/a.ts': { 'no-rejected-code': 1, 'no-reserved-code': 2 },
      'src/b.ts': { 'no-reserved-code': 1 },
    });
  });

  it('leaves out what is in it, wherever the lines are now', async () => {
    folder.write('src/a.ts', `\n\n${other}\n${wrong}${wrong}`);
    assert.deepEqual(await check('src'), { lines: [], stderr: '', status: 0 });
  });

  it('reports all of a rule in a file where there are more than in it', async () => {
    folder.write('src/a.ts', wrong + wrong + wrong + other);
    folder.write('src/c.ts', wrong);
    assert.deepEqual(await check('src'), {
      lines: ['src/a.ts:1', 'src/a.ts:2', 'src/a.ts:3', 'src/c.ts:1'],
      stderr: '',
      status: 1,
    });
  });

  it('notes what has been fixed, and removes it when it is updated', async () => {
    folder.write('src/a.ts', wrong);
    const { status, stderr } = await check('src');
    assert.deepEqual(stderr.split('\n'), [
      'close-codes: src/a.ts: no-rejected-code, fixed: 1',
      'close-codes: src/a.ts: no-reserved-code, fixed: 1',
      'close-codes: run with --update-baseline to remove the fixed findings from the baseline',
      '',
    ]);
    assert.equal(status, 0);
    const { stderr: updated } = await folder.run(['check', 'src', '--update-baseline']);
    assert.match(updated, /src\/a\.ts: no-reserved-code, fixed: 1\n/);
    assert.deepEqual(JSON.parse(folder.read(file)), {
      'src/a.ts': { 'no-reserved-code': 1 },
      'src/b.ts': { 'no-reserved-code': 1 },
    });
  });

  it('keeps files that are not checked, unless they are gone', async () => {
    folder.write('src/a.ts', wrong);
    await folder.run(['check', 'src/a.ts', '--update-baseline']);
    assert.deepEqual(Object.keys(JSON.parse(folder.read(file))), ['src/a.ts', 'src/b.ts']);
    unlinkSync(path.join(folder.path, 'src/b.ts'));
    await folder.run(['check', 'src/a.ts', '--update-baseline']);
    assert.deepEqual(Object.keys(JSON.parse(folder.read(file))), ['src/a.ts']);
  });

  it('may lie elsewhere, and be used from elsewhere', async () => {
    await folder.run(['check', 'src', '--update-baseline', '--baseline', 'ci/known.json']);
    const { status } = folder.spawn(['check', '.', '--baseline', '../ci/known.json'], {
      cwd: path.join(folder.path, 'src'),
    });
    assert.equal(status, 0);
  });

  for (const [name, content, message] of [
    ['none', undefined, /other\.json: no such file/],
    ['what is none', '{ "src/a.ts": 3 }', /other\.json: not a baseline/],
    ['what is no JSON', '<<<<<<<', /other\.json: not a baseline/],
  ] as const) {
    it(`answers in one line to ${name}`, async () => {
      if (content !== undefined) folder.write('other.json', content);
      const { status, stderr } = await folder.run(['check', 'src', '--baseline', 'other.json']);
      assert.match(stderr, /^close-codes: .*\n$/);
      assert.match(stderr, message);
      assert.equal(status, 2);
    });
  }

  it('is not written where something could not be read', async () => {
    const before = folder.read(file);
    assert.equal((await folder.run(['check', 'src', 'missing.ts', '--update-baseline'])).status, 2);
    assert.equal(folder.read(file), before);
  });
});
