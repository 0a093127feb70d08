import assert from 'node:assert/strict';
import { type Folder, makeFolder } from '../support/command.js';

const wrong = "new WebSocket('wss://example.org').close(1006);\n";

describe('close-codes check with a config', function () {
  this.timeout(30_000);
  let folder: Folder;

  beforeEach(() => {
    folder = makeFolder();
    for (const file of ['src/a.ts', 'src/gen/a.ts', 'client/a.ts', 'client/legacy/a.ts']) folder.write(file, wrong);
  });
  afterEach(() => folder.remove());

  const found = async (...paths: string[]) => {
    const { stdout, stderr } = await folder.run(['check', '--format', 'json', ...paths]);
    assert.equal(stderr, '');
    return JSON.parse(stdout).findings.map(({ file, severity }: Record<string, string>) => `${file} ${severity}`);
  };

  it('leaves out what that ignores, however it is named', async () => {
    folder.write('.close-codes.json', '{ "ignore": ["gen"] }');
    folder.write('client/.close-codes.json', '{ "ignore": ["legacy/**"] }');
    assert.deepEqual(await found('.'), ['./client/a.ts error', './src/a.ts error']);
    assert.deepEqual(await found('src/gen/a.ts', 'src/a.ts'), ['src/a.ts error']);
  });

  it('takes what that overrides for some files', async () => {
    const overrides = [
      { files: ['client/**', '!client/legacy'], rules: { 'no-reserved-code': 'warning' } },
      { files: ['gen'], rules: { 'no-reserved-code': 'off' } },
    ];
    folder.write('.close-codes.json', JSON.stringify({ overrides }));
    assert.deepEqual(await found('.'), ['./client/a.ts warning', './client/legacy/a.ts error', './src/a.ts error']);
  });

  it('takes the environment that an override says', async () => {
    folder.write('server/a.ts', "new WebSocket('wss://example.org').close(1001);\n");
    assert.deepEqual(await found('server'), ['server/a.ts error']);
    folder.write('.close-codes.json', '{ "overrides": [{ "files": ["server"], "environment": "bun" }] }');
    assert.deepEqual(await found('server'), []);
  });

  it('--print-config prints what holds for a file', async () => {
    folder.write('package.json', '{ "devDependencies": { "@types/bun": "1.3.0" } }');
    folder.write('.close-codes.json', '{ "codes": { "4001": { "name": "Kicked" } }, "ignore": ["gen"] }');
    folder.write('client/.close-codes.json', '{ "testFiles": "hint", "rules": { "no-long-reason": "off" } }');
    folder.write('client/a.test.ts', wrong);
    const print = async (file: string, ...more: string[]) => {
      const { stdout, stderr, status } = await folder.run(['check', '--print-config', file, ...more]);
      assert.equal(stderr, '');
      assert.equal(status, 0);
      return JSON.parse(stdout);
    };
    const { rules, ...config } = await print('client/a.test.ts', '--rule', 'no-wrong-role=error');
    assert.deepEqual(config, {
      configs: ['client/.close-codes.json', '.close-codes.json'],
      ignored: false,
      environment: 'auto',
      runsIn: ['bun'],
      because: ['package.json lists @types/bun'],
      testFiles: 'hint',
      codes: [{ code: 4001, name: 'Kicked' }],
    });
    const { 'no-long-reason': long, 'no-wrong-role': role, 'no-reserved-code': reserved } = rules;
    assert.deepEqual([long, role, reserved], ['off', 'error', 'error']);
    assert.equal((await print('src/gen/a.ts')).ignored, true);
  });

  it('--print-config answers in one line to a file that is missing', async () => {
    const { status, stderr } = await folder.run(['check', '--print-config', 'missing.ts']);
    assert.equal(stderr, 'close-codes: missing.ts: no such file or directory\n');
    assert.equal(status, 2);
  });
});
