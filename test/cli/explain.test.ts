import assert from 'node:assert/strict';
import { readConfig } from '../../src/analysis/config/readConfig.js';
import { ruleMetas } from '../../src/rules/index.js';
import { type Folder, makeFolder } from '../support/command.js';

describe('close-codes', function () {
  this.timeout(30_000);
  let folder: Folder;

  beforeEach(() => {
    folder = makeFolder();
  });
  afterEach(() => folder.remove());

  async function output(...args: string[]): Promise<string> {
    const { stdout, stderr, status } = await folder.run(args);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    return stdout;
  }

  it('explain says what a code is, what close() does with it, and by which texts', async () => {
    const text = await output('explain', '1006');
    assert.match(text, /^1006 Abnormal Closure\n/);
    assert.match(text, /\nOn the wire: Never\n/);
    assert.match(text, /\nReconnect: /);
    assert.match(text, /\nRFC 6455, section 7\.4\.1: https:\/\/www\.rfc-editor\.org\//);
    assert.match(text, /\n {2}Browsers: throws\n/);
  });

  it('explain leads from what one sees to what is behind a code, and to its source', async () => {
    const text = await output('explain', '1006');
    const tree = text.slice(text.indexOf('\nWhy it arrives:\n'));
    for (const branch of [
      /^It never opened: /m,
      /^It was open, and ended after the same time/m,
      /^It was open, and one end/m,
    ]) {
      assert.match(tree, branch);
    }
    assert.match(
      tree,
      /^ {2}- A proxy cuts idle connections: nginx after 60 seconds.*\n {4}Send a ping.*\n {4}nginx, .*: https:/m,
    );
    assert.ok(!(await output('explain', '1000')).includes('Why it arrives'));
  });

  it('explain says what happens in one environment', async () => {
    assert.match(await output('explain', '1001', '--environment', 'browser'), /close\(1001\) in browser: .*throws/);
    assert.match(await output('explain', '1001', '--environment', 'bun'), /close\(1001\) in bun: .*sends 1001/);
  });

  it('explain knows what the team and known services call a code', async () => {
    folder.write(
      '.close-codes.json',
      '{ "codes": { "4001": { "name": "Kicked", "meaning": "Somebody else came." } } }',
    );
    const text = await output('explain', '4001');
    assert.match(text, /^4001 Kicked \(.+\)\n(.*\n)?Somebody else came\.\n/);
    assert.match(text, /Discord/);
  });

  it('rules lists each, with its page', async () => {
    const text = await output('rules');
    for (const { id, severity } of ruleMetas) {
      assert.ok(text.includes(`${id} (${severity})\n`), id);
      assert.ok(text.includes(`/docs/rules/${id}.md\n`), id);
    }
  });

  it('init writes a config that is sound, once', async () => {
    const { status, stderr } = await folder.run(['init']);
    assert.equal(stderr, 'close-codes: .close-codes.json is written\n');
    assert.equal(status, 0);
    const written = folder.read('.close-codes.json');
    assert.deepEqual(readConfig(written).problems, []);
    assert.equal((await folder.run(['init'])).stderr, 'close-codes: .close-codes.json: file already exists\n');
    assert.equal((await folder.run(['init'])).status, 2);
    assert.equal(folder.read('.close-codes.json'), written);
  });

  for (const [name, args, message] of [
    ['no code', ['explain'], /missing required argument 'code'/],
    ['a number that is no code', ['explain', '5000'], /'5000' is invalid.* from 1000 to 4999/],
    ['a word', ['explain', 'abnormal'], /'abnormal' is invalid/],
    ['an unknown environment', ['explain', '1006', '--environment', 'bnu'], /'bnu' is invalid/],
  ] as const) {
    it(`answers in one line to ${name}`, async () => {
      const { status, stderr } = await folder.run(args);
      assert.match(stderr, /^close-codes: .*\n$/);
      assert.match(stderr, message);
      assert.equal(status, 2);
    });
  }
});
