import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runHere } from '../support/command.js';

const cli = path.join(__dirname, '../../cli.js');
const wrong = "new WebSocket('wss://example.org').close(1006);\n";
const right = "new WebSocket('wss://example.org').close(1000);\n";

/** Runs the built command, as a user would. */
function run(cwd: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8' });
}

/** Root may read everything. */
const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

describe('close-codes check', function () {
  this.timeout(30_000);
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'close-codes-'));
    // Whatever lies around in the temporary folder belongs to another project.
    mkdirSync(path.join(folder, '.git'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function write(file: string, content: string | Buffer = right): void {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }

  /** The report of `check --format json`, which has to be one line of standard output. */
  async function check(...args: string[]) {
    const { stdout } = await runHere(folder, ['check', '--format', 'json', ...args]);
    assert.match(stdout, /^.+\n$/);
    return JSON.parse(stdout);
  }

  /** The files that a check reads, seen by what it recognises in them. */
  async function filesRead(...args: string[]): Promise<readonly string[]> {
    return (await check('--sites', ...args)).sites.map((site: { file: string }) => site.file);
  }

  /** Runs a copy that has no checker beside it, so that any use of the checker fails. */
  function alone(paths: readonly string[], user = {}): SpawnSyncReturns<string> {
    const copy = path.join(folder, 'cli.js');
    copyFileSync(cli, copy);
    return spawnSync(process.execPath, [copy, 'check', ...paths], { cwd: folder, encoding: 'utf8', ...user });
  }

  describe('findings', () => {
    it('are printed for people', () => {
      write('a.ts', `\n${wrong}`);
      const { status, stdout, stderr } = run(folder, 'check', 'a.ts');
      assert.match(stdout, /^error\[no-reserved-code\]: 1006 .*\n {2}--> a\.ts:2:42\n[\s\S]*\n\n1 error in 1 file\n/);
      assert.equal(stderr, '');
      assert.equal(status, 1);
    });

    it('are printed for machines', async () => {
      write('src/a.ts', `\n${wrong}`);
      write('src/b.ts', 'export {};\n');
      const { findings, sites, stats } = await check('src', '--sites');
      const place = {
        file: 'src/a.ts',
        line: 2,
        column: 42,
        endLine: 2,
        endColumn: 46,
        api: 'whatwg',
        evidence: 'type',
      };
      assert.equal(findings.length, 1);
      const { message, fixes, ...finding } = findings[0];
      const said = { ruleId: 'no-reserved-code', messageId: 'reserved', severity: 'error', codes: [1006] };
      assert.deepEqual(finding, { ...place, ...said });
      assert.match(message, /1006/);
      assert.deepEqual(sites, [{ ...place, kind: 'sent', codes: [[1006, 1006]] }]);
      const bytes = wrong.length + 1 + 'export {};\n'.length;
      assert.deepEqual({ ...stats, ms: 0 }, { files: 2, bytes, prefiltered: 1, analyzed: 1, failed: 0, ms: 0 });

      const text = `\n${wrong}`;
      const { edits } = fixes[0];
      assert.equal(edits.length, 1);
      write('src/a.ts', text.slice(0, edits[0].start) + edits[0].text + text.slice(edits[0].end));
      assert.deepEqual((await check('src')).findings, []);
    });

    it('decide the exit status', () => {
      write('wrong.ts', wrong);
      write('right.ts', right);
      write('doubtful.js', 'export function stop(ws) {\n  ws.close(1006);\n}\n// WebSocket\n');
      assert.equal(run(folder, 'check', 'right.ts').status, 0);
      assert.equal(run(folder, 'check', 'wrong.ts').status, 1);
      assert.equal(run(folder, 'check', 'doubtful.js').status, 0);
      assert.equal(run(folder, 'check', 'doubtful.js', '--max-warnings', '1').status, 0);
      assert.equal(run(folder, 'check', 'doubtful.js', '--max-warnings', '0').status, 1);
      assert.equal(run(folder, 'check', 'wrong.ts', 'missing.ts').status, 2);
    });

    it('lie where an editor shows them', async () => {
      const before = '/* 𝒳é */ ';
      for (const lineBreak of ['\n', '\r\n', '\r']) {
        write('a.ts', `${lineBreak}${before}${wrong}`);
        const [{ line, column, endColumn }] = (await check('a.ts')).findings;
        assert.deepEqual({ line, column, endColumn }, { line: 2, column: 42 + 10, endColumn: 46 + 10 });
      }
    });
  });

  describe('paths', () => {
    it('are printed as given', async () => {
      write('src/deep/a.ts');
      assert.deepEqual(await filesRead('src'), ['src/deep/a.ts']);
      assert.deepEqual(await filesRead('src/'), ['src/deep/a.ts']);
      assert.deepEqual(await filesRead('./src'), ['./src/deep/a.ts']);
      assert.deepEqual(await filesRead('.'), ['./src/deep/a.ts']);
      assert.deepEqual(await filesRead(`../${path.basename(folder)}`), [`../${path.basename(folder)}/src/deep/a.ts`]);
      assert.deepEqual(await filesRead('src/*/*.ts'), ['src/deep/a.ts']);
      assert.deepEqual(await filesRead(folder), [`${folder.replaceAll(path.sep, '/')}/src/deep/a.ts`]);
    });

    it('may overlap', async () => {
      write('src/a.ts');
      assert.deepEqual(await filesRead('./src', 'src/a.ts', '**/*.ts'), ['./src/a.ts']);
    });

    it('of a folder stand for the languages that are read', async () => {
      const read = ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx', 'JS'].map(
        (extension) => `src/x.${extension}`,
      );
      const left = [
        'x.json',
        'x.md',
        'x',
        'x.d.ts',
        'x.d.mts',
        'node_modules/x/x.js',
        'y/node_modules/x.js',
        '.x/x.js',
      ];
      for (const file of read) write(file);
      for (const file of left) write(`src/${file}`);
      assert.deepEqual((await filesRead('src')).toSorted(), read.toSorted());
      assert.deepEqual((await filesRead('src/**')).toSorted(), read.toSorted());
    });

    it('of a folder leave out what .gitignore lists', async () => {
      write('.git/HEAD', '');
      write('.gitignore', 'dist\n*.gen.ts\n');
      write('src/.gitignore', 'local.ts\n');
      for (const file of ['src/a.ts', 'src/b.gen.ts', 'src/local.ts', 'src/dist/a.ts', 'dist/a.ts']) write(file);
      assert.deepEqual(await filesRead('src'), ['src/a.ts']);
      assert.deepEqual(await filesRead('**/*.ts'), ['src/a.ts']);
      assert.deepEqual(await filesRead('.'), ['./src/a.ts']);
    });

    it('that name a file are read, whatever it is', async () => {
      write('.gitignore', 'ignored.ts\n');
      const files = ['ignored.ts', 'node_modules/x.js', '.hidden.js', 'script', 'app/[id]/(group)/page.tsx'];
      for (const file of files) write(file, `#!/usr/bin/env node\n${right}`);
      assert.deepEqual(await filesRead(...files), files);
    });

    it('that name a file in no language that is read are skipped with a word', () => {
      write('app.py', `# WebSocket\n${wrong}`);
      write('main.go', `// WebSocket\n${wrong}`);
      write('tool', `#!/usr/bin/env python3\n${wrong}`);
      write('photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
      write('right.ts');
      const { status, stdout, stderr } = run(
        folder,
        ...['check', 'app.py', 'main.go', 'tool', 'photo.png', 'right.ts', '--format', 'json', '--sites'],
      );
      assert.equal(
        stderr,
        ['app.py', 'main.go', 'tool', 'photo.png']
          .map((file) => `close-codes: ${file}: skipped, not in a language that is read\n`)
          .join(''),
      );
      const { findings, sites, stats } = JSON.parse(stdout);
      assert.deepEqual(findings, []);
      assert.deepEqual(sites.length, 1);
      assert.deepEqual([stats.files, stats.prefiltered, stats.analyzed], [5, 4, 1]);
      assert.equal(status, 0);
    });

    it('of links to files are read, but folders are not left through links', async function () {
      write('elsewhere/a.ts');
      write('src/b.ts');
      try {
        symlinkSync('../elsewhere', path.join(folder, 'src/link'));
        symlinkSync('.', path.join(folder, 'src/circle'));
      } catch {
        this.skip(); // Windows wants a privilege for it.
      }
      assert.deepEqual(await filesRead('src'), ['src/b.ts']);
      assert.deepEqual(await filesRead('src/link'), ['src/link/a.ts']);
    });
  });

  describe('embedded code', () => {
    it('is found in components and pages, at its own place', async () => {
      const script = `<p>\n<script>\n  ${wrong}</script>\n`;
      for (const extension of ['vue', 'svelte', 'astro', 'html', 'htm']) write(`src/x.${extension}`, script);
      const places = (await check('src')).findings.map(({ file, line, column }: Record<string, unknown>) => [
        file,
        line,
        column,
      ]);
      assert.deepEqual(
        places,
        ['astro', 'htm', 'html', 'svelte', 'vue'].map((extension) => [`src/x.${extension}`, 3, 44]),
      );
    });

    it('of Markdown is read where it is asked for', async () => {
      write('docs/x.md', `\`\`\`js\n${wrong}\`\`\`\n`);
      assert.deepEqual(await filesRead('docs'), []);
      assert.deepEqual(await filesRead('docs/x.md'), ['docs/x.md']);
      assert.deepEqual(await filesRead('**/*.md'), ['docs/x.md']);
    });

    it('of a page runs in a browser, whatever the project', async () => {
      write('bunfig.toml', '');
      const leaving = "new WebSocket('wss://example.org').close(1001);\n";
      write('src/a.ts', leaving);
      write('src/a.html', `<script>${leaving}</script>`);
      assert.deepEqual(
        (await check('src')).findings.map(({ file }: { file: string }) => file),
        ['src/a.html'],
      );
    });
  });

  describe('files that look like tests', () => {
    const severities = async (...options: string[]) =>
      (await check('.', ...options)).findings.map(({ file, severity }: Record<string, unknown>) => [file, severity]);

    beforeEach(() => {
      write('src/a.ts', wrong);
      write('src/a.test.ts', wrong);
    });

    it('are checked like all others', async () =>
      assert.deepEqual(await severities(), [
        ['./src/a.test.ts', 'error'],
        ['./src/a.ts', 'error'],
      ]));
    it('are hinted at, or left alone, where an option says so', async () => {
      assert.deepEqual(await severities('--test-files', 'hint'), [
        ['./src/a.test.ts', 'hint'],
        ['./src/a.ts', 'error'],
      ]);
      assert.deepEqual(await severities('--test-files', 'off'), [['./src/a.ts', 'error']]);
    });
    it('are what the nearest config says, unless an option does', async () => {
      write('.close-codes.json', '{ "testFiles": "off" }');
      assert.deepEqual(await severities(), [['./src/a.ts', 'error']]);
      assert.equal((await severities('--test-files', 'check')).length, 2);
      write('src/.close-codes.json', '{ "testFiles": "check" }');
      assert.equal((await severities()).length, 2);
    });
  });

  describe('the environment', () => {
    const leaving = "new WebSocket('wss://example.org').close(1001);\n";

    /** The rules that report something in `src/a.ts`. */
    async function rulesBroken(...options: string[]): Promise<readonly string[]> {
      return (await check('src/a.ts', ...options)).findings.map(({ ruleId }: { ruleId: string }) => ruleId);
    }

    beforeEach(() => write('src/a.ts', leaving));

    it('is a page where no clue was found', async () => {
      assert.deepEqual(await rulesBroken(), ['no-rejected-code']);
    });

    it("is the project's", async () => {
      write('package.json', '{ "devDependencies": { "@types/bun": "1.3.0" } }');
      assert.deepEqual(await rulesBroken(), []);
      write('package.json', '{ "dependencies": { "react-dom": "19.0.0" } }');
      assert.deepEqual(await rulesBroken(), ['no-rejected-code']);
      write(
        'package.json',
        '{ "dependencies": { "react-dom": "19.0.0" }, "devDependencies": { "@types/bun": "1.3.0" } }',
      );
      assert.deepEqual(await rulesBroken(), []);
      write('package.json', '{ "devDependencies": { "@types/bun": "1.3.0" ');
      assert.deepEqual(await rulesBroken(), ['no-rejected-code']);
    });

    it("is that of each file's nearest project", async () => {
      write('server/bunfig.toml', '');
      write('server/src/b.ts', leaving);
      write('server/page/package.json', '{ "dependencies": { "vue": "3.5.0" } }');
      write('server/page/c.ts', leaving);
      const files = (await check('.')).findings.map(({ file }: { file: string }) => file);
      assert.deepEqual(files, ['./server/page/c.ts', './src/a.ts']);
    });

    it('is not looked for outside of the repository', async () => {
      write('bunfig.toml', '');
      write('src/.git', 'gitdir: ../.git/modules/src\n');
      assert.deepEqual(await rulesBroken(), ['no-rejected-code']);
    });

    it('is what the config file says, or the option', async () => {
      write('package.json', '{ "dependencies": { "react-dom": "19.0.0" } }');
      write('.close-codes.json', '{\n  // It is bundled for Bun.\n  "environment": "bun",\n}\n');
      assert.deepEqual(await rulesBroken(), []);
      assert.deepEqual(await rulesBroken('--environment', 'browser'), ['no-rejected-code']);
    });
  });

  describe('imports', () => {
    beforeEach(() => {
      write('src/codes.ts', '/** The room is gone. */\nexport const GONE = 1006;\nexport { leave } from "./leave";\n');
      write('src/leave.ts', 'export function leave(socket: WebSocket, code: number) { socket.close(code); }\n');
    });

    it('are followed for constants and for functions that close', async () => {
      write(
        'src/client.ts',
        "import { GONE, leave } from './codes';\nleave(new WebSocket('wss://example.org'), GONE);\n",
      );
      const { findings } = await check('src/client.ts');
      assert.deepEqual(
        findings.map(({ ruleId, line, column, codes }: Record<string, unknown>) => [ruleId, line, column, codes]),
        [['no-reserved-code', 2, 43, [1006]]],
      );
      assert.match(findings[0].message, /leave/);
    });

    it('go by tsconfig.json, package.json and the workspace', async () => {
      write('package.json', '{ "imports": { "#codes": "./src/codes.ts" }, "workspaces": ["packages/*"] }');
      write('tsconfig.json', '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }');
      write('packages/shared/package.json', '{ "name": "@team/shared", "main": "index.ts" }');
      write('packages/shared/index.ts', "export * from '../../src/codes';\n");
      for (const [file, specifier] of [
        ['a.ts', '@/codes'],
        ['b.ts', '#codes'],
        ['c.ts', '@team/shared'],
      ] as const) {
        write(file, `import { GONE } from '${specifier}';\nnew WebSocket('wss://example.org').close(GONE);\n`);
        assert.deepEqual(
          (await check(file)).findings.map(({ ruleId }: { ruleId: string }) => ruleId),
          ['no-reserved-code'],
          specifier,
        );
      }
    });

    it('show where close codes are declared, whichever file is read first', async () => {
      const bye = 'export enum Bye { Fine = 1000, Unheard = 3333 }\n';
      const page = "import { Bye } from './b';\nnew WebSocket('wss://example.org').close(Bye.Fine);\n";
      write('src/a.ts', page);
      write('src/b.ts', bye);
      write('src/c.ts', page);
      const { findings, sites, stats } = await check('--sites', 'src/a.ts', 'src/b.ts', 'src/c.ts');
      const places = (of: { file: string; line: number }[]) => of.map(({ file, line }) => `${file}:${line}`);
      assert.deepEqual(places(sites), ['src/a.ts:2', 'src/b.ts:1', 'src/b.ts:1', 'src/c.ts:2']);
      assert.deepEqual(
        findings.map(({ ruleId }: { ruleId: string }) => ruleId),
        ['no-unregistered-code'],
      );
      const later = await check('--sites', 'src/b.ts', 'src/a.ts');
      assert.deepEqual(places(later.sites), ['src/b.ts:1', 'src/b.ts:1', 'src/a.ts:2']);
      assert.deepEqual([stats.files, stats.prefiltered, stats.analyzed], [3, 0, 3]);
      assert.deepEqual([later.stats.files, later.stats.prefiltered, later.stats.analyzed], [2, 0, 2]);
      assert.deepEqual((await check('--sites', 'src/b.ts')).sites, []);
    });

    it('are not followed out of the repository', async () => {
      write('inner/.git/HEAD', '');
      write('inner/a.ts', "import { GONE } from '../src/codes';\nnew WebSocket('wss://example.org').close(GONE);\n");
      assert.deepEqual((await check('inner/a.ts')).findings, []);
    });
  });

  describe('text', () => {
    it('may begin with a byte order mark', async () => {
      write('plain.ts', wrong);
      const [{ file: _, ...expected }] = (await check('--sites', 'plain.ts')).sites;
      const bigEndian = Buffer.from(`\ufeff${wrong}`, 'utf16le').swap16();
      for (const content of [`\ufeff${wrong}`, Buffer.from(`\ufeff${wrong}`, 'utf16le'), bigEndian]) {
        write('marked.ts', Buffer.from(content));
        const [{ file: _, ...site }] = (await check('--sites', 'marked.ts')).sites;
        assert.deepEqual(site, expected);
      }
    });

    it('may hold bytes that are no UTF-8', async () => {
      write('latin1.ts', Buffer.from(`/* é */ ${wrong}`, 'latin1'));
      assert.equal((await check('--sites', 'latin1.ts')).sites[0].column, 42 + 8);
    });

    it('may be cut off in the middle of a UTF-16 unit', async () => {
      write('odd.ts', Buffer.concat([Buffer.from(`\ufeff${wrong}`, 'utf16le'), Buffer.from([0x20])]));
      assert.equal((await check('--sites', 'odd.ts')).sites.length, 1);
    });

    it('may hold a NUL, as a literal does', () => {
      write('nul.ts', `const separator = '\0';\n${wrong}`);
      const { stdout, stderr } = run(folder, 'check', '--format', 'json', 'nul.ts');
      assert.equal(stderr, '');
      assert.equal(JSON.parse(stdout).findings.length, 1);
    });

    it('is skipped with a word when it is long', () => {
      write('long.js', wrong + ' '.repeat(1_000_000));
      write('huge.js', wrong + ' '.repeat(20_000_000));
      write('right.ts');
      const { status, stdout, stderr } = run(folder, 'check', '--format', 'json', '--sites', '.');
      const { sites, stats } = JSON.parse(stdout);
      assert.deepEqual(stderr.split('\n'), [
        'close-codes: ./huge.js: skipped, longer than 1,000,000 characters',
        'close-codes: ./long.js: skipped, longer than 1,000,000 characters',
        '',
      ]);
      assert.equal(sites.length, 1);
      assert.deepEqual(
        { ...stats, ms: 0, bytes: 0 },
        { files: 3, bytes: 0, prefiltered: 2, analyzed: 1, failed: 0, ms: 0 },
      );
      assert.equal(stats.bytes, 21_000_000 + 2 * wrong.length + right.length);
      assert.equal(status, 0);
    });
  });

  describe('the checker', () => {
    it('is not loaded for files without a word of closing sockets', () => {
      write('a.ts', "import { readFile } from 'node:fs';\n");
      const { status, stdout, stderr } = alone(['a.ts']);
      assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: 'no findings in 1 file\n', stderr: '' });
    });

    it('fails in one line', () => {
      write('a.ts');
      const { status, stderr } = alone(['a.ts']);
      assert.match(stderr, /^close-codes: a\.ts: .*checker\.js.*\n$/);
      assert.equal(status, 2);
    });
  });

  describe('answers in one line to', () => {
    const lines = {
      'no paths': [['check'], /missing required argument 'paths'/],
      'an unknown command': [['chekc', 'a.ts'], /unknown command 'chekc' \(Did you mean check\?\)/],
      'an unknown option': [
        ['check', '--formt', 'json', 'a.ts'],
        /unknown option '--formt' \(Did you mean --format\?\)/,
      ],
      'an unknown format': [['check', '--format', 'xml', 'a.ts'], /'xml' is invalid.* text, json/],
      'an unknown environment': [
        ['check', '--environment', 'bnu', 'a.ts'],
        /'bnu' is invalid.* browser, node, deno, bun, workers, react-native/,
      ],
      'a count that is none': [['check', '--max-warnings', '-1', 'a.ts'], /'-1' is invalid.* whole number/],
      'a file that is missing': [['check', 'missing.ts', 'a.ts'], /missing\.ts: no such file/],
      'an empty path': [['check', ''], /no such file/],
      'a glob without a match': [['check', 'src/**/*.rs'], /src\/\*\*\/\*\.rs: no file of a known language/],
      'a negated glob': [['check', '!a.ts'], /!a\.ts: no file of a known language/],
      'a path through a file': [['check', 'a.ts/b.ts'], /a\.ts\/b\.ts: not a directory/],
    } as const;
    for (const [input, [args, message]] of Object.entries(lines)) {
      it(input, () => {
        write('a.ts');
        const { status, stderr } = run(folder, ...args);
        assert.match(stderr, /^close-codes: .*\n$/);
        assert.match(stderr, message);
        assert.equal(status, 2);
      });
    }

    it('a config that says what it may not, once, and takes the rest of it', () => {
      write('.close-codes.json', '{ "environment": "bun", "codes": { "1006": { "name": "Lost" } } }');
      write('src/a.ts', "new WebSocket('wss://example.org').close(1001);\n");
      write('src/b.ts');
      const { status, stdout, stderr } = run(folder, 'check', 'src');
      assert.match(stderr, /^close-codes: \.close-codes\.json:1:36: codes\.1006: Not a code from 3000 to 4999\n$/);
      assert.equal(stdout, 'no findings in 2 files\n');
      assert.equal(status, 2);
    });

    it('a config that contradicts itself, at the place where it does', () => {
      write('.close-codes.json', '{ "codes": {\n  "4001": { "name": "Kicked" },\n  "4002": { "name": "Kicked" }\n} }');
      write('src/a.ts');
      write('src/.close-codes.json', '{ "rules": { "no-long-reasons": "off" } }');
      const { status, stderr } = run(folder, 'check', 'src');
      assert.match(stderr, /^close-codes: src\/\.close-codes\.json:1:14: There is no rule no-long-reasons\..*\n/);
      assert.match(stderr, /\nclose-codes: \.close-codes\.json:3:3: 4001 and 4002 have the same name, “Kicked”\.\n$/);
      assert.equal(status, 2);
    });

    it('a config that is no JSON', () => {
      write('.close-codes.json', '{ "environment": bun }');
      write('a.ts');
      const { status, stderr } = run(folder, 'check', 'a.ts');
      assert.match(stderr, /^close-codes: \.close-codes\.json:1:18: .+\n$/);
      assert.equal(status, 2);
    });

    it('what may not be read, and reads the rest', function () {
      for (const file of ['src/closed/a.ts', 'src/closed.ts', 'src/open.ts']) write(file, 'export {};\n');
      chmodSync(folder, 0o755);
      chmodSync(path.join(folder, 'src/closed'), 0);
      chmodSync(path.join(folder, 'src/closed.ts'), 0);
      const { error, status, stdout, stderr } = alone(['src'], asNobody);
      chmodSync(path.join(folder, 'src/closed'), 0o700);
      if (error || process.platform === 'win32') this.skip(); // Nobody may not start Node here.
      assert.equal(
        stderr,
        'close-codes: src/closed: permission denied\nclose-codes: src/closed.ts: permission denied\n',
      );
      assert.equal(stdout, 'no findings in 1 file\n');
      assert.equal(status, 2);
    });
  });

  it('is silent when its reader goes away', (done) => {
    write('a.ts', wrong.repeat(2_000));
    const child = spawn(process.execPath, [cli, 'check', '--format', 'json', 'a.ts'], { cwd: folder });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (code) => {
      assert.deepEqual({ code, stderr }, { code: 1, stderr: '' });
      done();
    });
  });

  it('writes all of a long report', () => {
    write('a.ts', right.repeat(2_000));
    const { status, stdout } = spawnSync(process.execPath, [cli, 'check', '--format', 'json', '--sites', 'a.ts'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
    assert.equal(JSON.parse(stdout).sites.length, 2_000);
    assert.equal(status, 0);
  });

  it('prints no colours into a pipe', () => {
    write('a.ts', wrong);
    const env = { ...process.env, FORCE_COLOR: '1' };
    const { stdout } = spawnSync(process.execPath, [cli, 'check', 'a.ts'], { cwd: folder, encoding: 'utf8', env });
    assert.ok(stdout.includes('error'));
    assert.ok(!stdout.includes('\x1b'));
  });

  it('explains itself', () => {
    const help = run(folder, 'check', '--help');
    assert.match(help.stdout, /--format <format\[=file\]> [\s\S]*\bsarif\b/);
    assert.match(help.stdout, /Exit status: 0 .* 1 .* 2 /);
    assert.equal(help.status, 0);
    const version = run(folder, '--version');
    assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
    assert.equal(version.status, 0);
  });
});
