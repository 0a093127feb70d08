import assert from 'node:assert/strict';
import { symlinkSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { check } from '../src/cli/check.js';
import { errorText } from '../src/cli/notes.js';
import { readSource } from '../src/cli/read.js';
import { translationsFor } from '../src/lsp/translationsFor.js';
import { fileSystem } from '../src/node/fileSystem.js';
import { createSession } from '../src/session/index.js';
import { type Folder, makeFolder } from './support/command.js';

const wrong = "new WebSocket('wss://example.org').close(1006);\n";

describe('what goes wrong around it', () => {
  let folder: Folder;

  beforeEach(() => {
    folder = makeFolder();
  });

  afterEach(() => folder.remove());

  it('folders that are linked in a circle are read once', async function () {
    if (process.platform === 'win32') this.skip();
    folder.write('package.json', '{ "workspaces": ["**"] }');
    folder.write('packages/a/package.json', '{ "name": "a", "main": "index.ts" }');
    folder.write('packages/a/index.ts', 'export const GONE = 1006;\n');
    symlinkSync('..', path.join(folder.path, 'packages/a/up'));
    symlinkSync('self', path.join(folder.path, 'self'));
    folder.write('src/b.ts', "import { GONE } from 'a';\nnew WebSocket('wss://example.org').close(GONE);\n");
    const { status, stdout, stderr } = await folder.run(['check', '--format', 'unix', '.']);
    assert.equal(stderr, '');
    assert.match(stdout, /^\.\/src\/b\.ts:2:42: error: .*\[no-reserved-code\]\n$/);
    assert.equal(status, 1);
  });

  it('a file that vanishes before it is read costs one line, and the rest is checked', async () => {
    for (const name of ['a.ts', 'b.ts', 'c.ts']) folder.write(name, wrong);
    const files = ['a.ts', 'b.ts', 'c.ts'].map((name) => path.join(folder.path, name));
    const unreadable: string[] = [];
    const { report } = await check(
      {
        files,
        decided: {},
        read(file) {
          if (file.endsWith('b.ts')) unlinkSync(file);
          return readSource(file);
        },
      },
      {
        unreadable: (file, error) => unreadable.push(`${path.basename(file)}: ${errorText(error)}`),
        skipped: () => {},
        configProblem: () => {},
        progress: () => {},
      },
    );
    assert.deepEqual(unreadable, ['b.ts: no such file or directory']);
    assert.deepEqual(
      report.findings.map(({ file }) => path.basename(file)),
      ['a.ts', 'c.ts'],
    );
  });

  it('a language without a bundle is English', async () => {
    for (const locale of ['xx', 'xx-YY', '../../package', '', 'C.UTF-8'])
      assert.equal(translationsFor(locale), undefined);
    const session = createSession({ files: () => fileSystem, translations: { nothing: 'nichts' } });
    session.open({ uri: 'a.ts', version: 1, languageId: 'typescript', text: wrong });
    const [finding] = (await session.findings({ uri: 'a.ts', version: 1 })) ?? [];
    assert.match(finding?.message ?? '', /1006/);
  });
});
