import assert from 'node:assert/strict';
import { type Folder, makeFolder, runOnTerminal } from '../support/command.js';

const wrong = "new WebSocket('wss://example.org').close(1006);\n";
const doubtful = 'export function stop(ws) {\n  ws.close(1006);\n}\n// WebSocket\n';

describe('close-codes check', function () {
  this.timeout(30_000);
  let folder: Folder;

  beforeEach(() => {
    folder = makeFolder();
    folder.write('a.ts', wrong);
    folder.write('b.js', doubtful);
  });
  afterEach(() => folder.remove());

  const severities = async (...args: string[]) => {
    const { stdout } = await folder.run(['check', '.', '--format', 'json', ...args]);
    return JSON.parse(stdout).findings.map(({ severity }: { severity: string }) => severity);
  };

  it('--rule outweighs the config', async () => {
    folder.write('.close-codes.json', '{ "rules": { "no-reserved-code": "hint" } }');
    assert.deepEqual(await severities(), ['hint', 'hint']);
    assert.deepEqual(await severities('--rule', 'no-reserved-code=error'), ['error', 'warning']);
    assert.deepEqual(await severities('--rule', 'no-reserved-code=off', '--rule', 'no-long-reason=off'), []);
  });

  it('--quiet reports errors only, and counts the warnings', async () => {
    assert.deepEqual(await severities('--quiet'), ['error']);
    assert.equal((await folder.run(['check', 'b.js', '--quiet'])).status, 0);
    const { status, stdout } = await folder.run(['check', 'b.js', '--quiet', '--max-warnings', '0']);
    assert.equal(stdout, 'no findings in 1 file\n');
    assert.equal(status, 1);
  });

  for (const [name, rule, message] of [
    ['an unknown rule', 'no-such-rule=off', /there is no rule no-such-rule/],
    ['an unknown severity', 'no-long-reason=loud', /'no-long-reason=loud' is invalid.* default, off, hint/],
    ['no severity', 'no-long-reason', /<id>=<severity>/],
  ] as const) {
    it(`answers in one line to ${name}`, async () => {
      const { status, stderr } = await folder.run(['check', '.', '--rule', rule]);
      assert.match(stderr, /^close-codes: .*\n$/);
      assert.match(stderr, message);
      assert.equal(status, 2);
    });
  }

  it('shows how far it is on a terminal when it takes longer, and clears that away', function () {
    for (let n = 0; n < 400; n++) folder.write(`many/${n}.ts`, `${wrong}// ${n}\n`);
    const { error, stdout } = runOnTerminal(folder, ['check', 'many', '--format', 'agent', '--quiet']);
    if (error) this.skip();
    assert.match(stdout, /Checking close codes: \d+ of 400 files/);
    const shown = stdout.slice(0, stdout.indexOf('no-reserved-code')).split('\r');
    assert.match(shown.at(-1) ?? '', /^.\[K(?!Checking)/);
    assert.equal(folder.spawn(['check', 'many', '--quiet'], {}).stderr, '');
  });
});
