import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { ruleMetas } from '../../src/rules/index.js';
import { rulePage } from '../../src/rules/rulePage.js';
import { type Folder, makeFolder, runOnTerminal } from '../support/command.js';
import { applyEdits } from '../support/edits.js';

const wrong = "new WebSocket('wss://example.org').close(1006);\n";

const packageFolder = path.dirname(createRequire(path.resolve('package.json')).resolve('@microsoft/jest-sarif'));
const schema = JSON.parse(readFileSync(path.join(packageFolder, 'schemas', 'sarif-2.1.0-rtm.5.json'), 'utf8'));

describe('close-codes check --format', function () {
  this.timeout(30_000);
  let folder: Folder;

  beforeEach(() => {
    folder = makeFolder();
    folder.write('src/ä b.ts', `\n// 𝒳\n${wrong}`);
    folder.write('right.ts', "new WebSocket('wss://example.org').close(1000);\n");
  });
  afterEach(() => folder.remove());

  async function sarifOf(...paths: string[]): Promise<Log> {
    const { stdout, status } = await folder.run(['check', '--format', 'sarif', ...paths]);
    assert.equal(status, paths.includes('src') ? 1 : 0);
    const log: Log = JSON.parse(stdout);
    const validate = addFormats(new Ajv({ strict: false, unicodeRegExp: false })).compile(schema);
    const isValid = validate(log);
    assert.ok(isValid, JSON.stringify(validate.errors));
    return log;
  }

  it('sarif is valid, with the rules, the location and its fixes', async () => {
    const [run] = (await sarifOf('src')).runs;
    assert.deepEqual(
      run?.tool.driver.rules?.map(({ id }) => id),
      ruleMetas.map(({ id }) => id),
    );
    const rule = run?.tool.driver.rules?.[0];
    assert.match(rule?.helpUri ?? '', /docs\/rules\/no-reserved-code\.md$/);
    assert.match(rule?.shortDescription?.text ?? '', /1006/);
    assert.equal(rule?.defaultConfiguration?.level, 'error');
    const [result, ...others] = run?.results ?? [];
    assert.deepEqual(others, []);
    assert.equal(result?.ruleId, 'no-reserved-code');
    assert.equal(result.ruleIndex, 0);
    assert.equal(result.level, 'error');
    const place = result.locations?.[0]?.physicalLocation;
    assert.deepEqual(place?.artifactLocation, { uri: 'src/%C3%A4%20b.ts', uriBaseId: '%SRCROOT%' });
    assert.deepEqual(place.region, { startLine: 3, startColumn: 42, endLine: 3, endColumn: 46 });
    const changes = result.fixes?.map(({ artifactChanges }) => artifactChanges[0]?.replacements[0]);
    assert.deepEqual(changes?.[0], { deletedRegion: place.region, insertedContent: { text: '' } });
    assert.ok(result.fixes?.every(({ description }) => !/disable|silence/i.test(description?.text ?? '')));
  });

  it('sarif is valid where there is nothing', async () => {
    assert.deepEqual((await sarifOf('right.ts')).runs[0]?.results, []);
  });

  it('sarif has another fingerprint for each, and the same one elsewhere in the file', async () => {
    const printsOf = async () =>
      (await sarifOf('src')).runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints?.['closeCodes/v1']);
    folder.write('src/ä b.ts', wrong + wrong);
    const prints = await printsOf();
    assert.equal(new Set(prints).size, 2);
    folder.write('src/ä b.ts', `\n\n${wrong}\n${wrong}`);
    assert.deepEqual(await printsOf(), prints);
  });

  it('text shows the line and what to do', async () => {
    const { stdout, stderr } = await folder.run(['check', 'src']);
    assert.equal(stderr, '');
    const [message, ...lines] = stdout.split('\n');
    assert.match(message ?? '', /^error\[no-reserved-code\]: 1006 /);
    assert.deepEqual(lines.slice(0, 8), [
      '  --> src/ä b.ts:3:42',
      '  1 |',
      '  2 | // 𝒳',
      `> 3 | ${wrong.trimEnd()}`,
      `    | ${' '.repeat(41)}^^^^`,
      '  4 |',
      '  help: Close without a code',
      '',
    ]);
    assert.equal(lines[8], '1 error in 1 file');
  });

  it('text has colours and a link to the rule on a terminal', function () {
    // Nothing else of the environment: NO_COLOR and CI, for one, turn colours off.
    const { PATH } = process.env;
    const env = { PATH, FORCE_HYPERLINK: '1', TERM: 'xterm-256color' };
    const { error, stdout } = runOnTerminal(folder, ['check', 'src'], env);
    if (error) this.skip();
    const link = `\x1b]8;;${rulePage('no-reserved-code')}\x07no-reserved-code\x1b]8;;\x07`;
    assert.ok(stdout.includes(link), stdout);
    assert.ok(stdout.includes('\x1b[31merror['));
  });

  it('gives several at once, each to its own file', async () => {
    const files = ['sarif', 'json', 'github', 'gitlab', 'junit', 'unix', 'agent'];
    const wanted = files.flatMap((format) => ['--format', `${format}=reports/of ${format}/x`]);
    const { stdout, stderr, status } = await folder.run(['check', ...wanted, '--format', 'text', 'src']);
    assert.match(stdout, /^error\[/);
    assert.equal(stderr, '');
    assert.equal(status, 1);
    for (const format of files) assert.match(folder.read(`reports/of ${format}/x`), /no-reserved-code/);
    const { stdout: json } = await folder.run(['check', '--format', 'json', 'src']);
    const withoutTime = (text: string) => text.replace(/"ms":\d+/, '');
    assert.equal(withoutTime(folder.read('reports/of json/x')), withoutTime(json));
  });

  it('writes what would be printed to --output-file', async () => {
    const { stdout } = await folder.run(['check', '--format', 'unix', '--output-file', 'out/report.txt', 'src']);
    assert.equal(stdout, '');
    assert.match(folder.read('out/report.txt'), /^src\/ä b\.ts:3:42: error: .* \[no-reserved-code\]\n$/);
  });

  it('names files for a CI service as it has the repository, wherever the command runs', () => {
    const cwd = path.join(folder.path, 'src');
    const file = 'src/a.ts';
    folder.write(file, wrong);
    const run = (format: string, variable: string) =>
      folder.spawn(['check', 'a.ts', '--format', format], { cwd, env: { ...process.env, [variable]: folder.path } })
        .stdout;
    assert.match(run('github', 'GITHUB_WORKSPACE'), /^::error file=src\/a\.ts,/);
    assert.equal(JSON.parse(run('gitlab', 'CI_PROJECT_DIR'))[0].location.path, file);
  });

  it('leaves the offsets of fixes as they are', async () => {
    const { stdout } = await folder.run(['check', '--format', 'json', 'src']);
    const [{ fixes }] = JSON.parse(stdout).findings;
    assert.match(applyEdits(folder.read('src/ä b.ts'), fixes[0].edits), /close\(\)/);
  });

  for (const [input, args, message] of [
    ['an unknown one', ['--format', 'xml=a.xml'], /'xml=a\.xml' is invalid.* text, json, sarif/],
    ['two for standard output', ['--format', 'text', '--format', 'json'], /--format json=<file>/],
    ['a file twice', ['--format', 'json=a', '--output-file', 'b'], /--output-file/],
    ['a folder that is a file', ['--format', 'json=right.ts/a.json'], /file already exists|not a directory/],
  ] as const) {
    it(`answers in one line to ${input}`, async () => {
      const { status, stderr } = await folder.run(['check', ...args, 'src']);
      assert.match(stderr, /^close-codes: .*\n$/);
      assert.match(stderr, message);
      assert.equal(status, 2);
    });
  }
});
