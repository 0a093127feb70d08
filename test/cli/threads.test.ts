import assert from 'node:assert/strict';
import type { BatchResult } from '../../src/cli/checkFiles.js';
import { minFilesForThreads } from '../../src/cli/limits.js';
import { orHere } from '../../src/cli/threads.js';
import { type Folder, makeFolder } from '../support/command.js';

describe('checking in threads', function () {
  this.timeout(60_000);
  let folder: Folder;

  beforeEach(() => {
    folder = makeFolder();
  });

  afterEach(() => folder.remove());

  it('gives the same report as checking in one thread, across files', async () => {
    // The declaration comes first, so that it is checked before the file that says what it is for.
    const few = ['a/codes.ts', 'z/send.ts'];
    folder.write('a/codes.ts', 'export const GONE = 1001;\nexport const LOST = 1006;\n');
    folder.write(
      'z/send.ts',
      "import { GONE, LOST } from '../a/codes';\nconst socket = new WebSocket('wss://example.org');\nsocket.close(GONE);\nsocket.onclose = (event) => event.code === LOST;\n",
    );
    for (let n = 0; n < minFilesForThreads; n++) folder.write(`m/${n}.ts`, `export const n = ${n};\n`);
    const sitesOf = async (...paths: string[]) =>
      JSON.parse((await folder.run(['check', '--sites', '--format', 'json', ...paths])).stdout);
    const one = await sitesOf(...few);
    const { stdout } = folder.spawn(['check', '--sites', '--format', 'json', 'a', 'm', 'z'], {});
    const many = JSON.parse(stdout);
    assert.equal(many.stats.files, minFilesForThreads + few.length);
    assert.equal(many.stats.analyzed, 2);
    assert.deepEqual(many.findings, one.findings);
    assert.deepEqual(many.sites, one.sites);
    assert.deepEqual(
      new Set(one.sites.map(({ file }: { file: string }) => file)),
      new Set(few),
      'the declarations are recognised by their use in the other file',
    );
  });

  it('notes what can not be read in the order of the files', () => {
    for (let n = 0; n < minFilesForThreads; n++) folder.write(`m/${n}.ts`, '');
    const long = `// WebSocket close\n${'x'.repeat(1_000_001)}`;
    folder.write('a/long.ts', long);
    folder.write('z/long.ts', long);
    const { stderr, status } = folder.spawn(['check', 'a', 'm', 'z'], {});
    assert.deepEqual(
      stderr.split('\n').map((line) => line.split(':')[1]),
      [' a/long.ts', ' z/long.ts', undefined],
    );
    assert.equal(status, 0);
  });

  it('checks a batch in the main thread where it ends its own', async () => {
    const here: BatchResult = { results: [{ file: 'a.ts', bytes: 1, facts: [] }], configProblems: [] };
    const check = orHere(
      async () => {
        throw new Error('the thread has run out of memory');
      },
      async () => here,
    );
    assert.equal(await check([{ file: 'a.ts', facts: [] }]), here);
  });
});
