import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { listFiles, PackageManager } from '@vscode/vsce';
import { transform } from 'esbuild';
import {
  createProtocolConnection,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { ruleMetas } from '../src/rules/index.js';
import { rulePage } from '../src/rules/rulePage.js';

interface Manifest {
  readonly license: string;
  readonly repository: { readonly url: string };
  readonly bugs: { readonly url: string };
  readonly contributes: {
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: { readonly image: Readonly<Record<string, string>> } }[];
    }[];
  };
}

interface PackedPackage {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Those of the walkthrough, in every kind of theme. */
async function pictures(): Promise<readonly string[]> {
  const { contributes }: Manifest = JSON.parse(await readFile('package.json', 'utf8'));
  return contributes.walkthroughs.flatMap(({ steps }) => steps.flatMap(({ media }) => Object.values(media.image)));
}

describe('the package', () => {
  it('holds nothing but what runs', async function () {
    // vsce walks through everything in the folder, node_modules and editors included.
    this.timeout(180_000);
    // Its types leave out the page, which it packs under this name.
    const options = { packageManager: PackageManager.None, readmePath: 'docs/extension-page.md' };
    const files = await listFiles(options);
    const translations = (await readdir('l10n')).map((name) => `l10n/${name}`);
    const translatedManifests = (await readdir('.')).filter((name) => /^package\.nls\..+\.json$/.test(name));
    const expected = [
      'CHANGELOG.md',
      'LICENSE',
      'dist/checker.js',
      'dist/connection.js',
      'dist/findCode.js',
      'dist/extension.js',
      'dist/onCommand.js',
      'dist/reference.js',
      'dist/reference/page.css',
      'dist/reference/page.js',
      'dist/web/extension.js',
      'dist/web/worker.js',
      'dist/worker.js',
      'docs/extension-page.md',
      ...translations,
      'media/close-codes.schema.json',
      'media/icon.png',
      ...(await pictures()),
      'package.json',
      'package.nls.json',
      ...translatedManifests,
    ];
    assert.deepEqual(files.sort(), expected.sort());
  });

  it('has a moving picture that comes to rest', async () => {
    const png = await readFile('media/demo.png');
    const control = png.indexOf('acTL', 0, 'latin1');
    assert.ok(control > 0 && control < png.indexOf('IDAT', 0, 'latin1'));
    const [frames, plays] = [png.readUInt32BE(control + 4), png.readUInt32BE(control + 8)];
    assert.ok(frames > 10 && plays > 0 && plays < 10, `${frames} frames, ${plays} times`);
  });

  it('has a page whose pictures and links lead to the repository from anywhere', async () => {
    const { repository, bugs, license }: Manifest = JSON.parse(await readFile('package.json', 'utf8'));
    assert.equal(license, 'MIT');
    const address = repository.url.replace(/^git\+|\.git$/g, '');
    assert.equal(bugs.url, `${address}/issues`);
    const page = await readFile('docs/extension-page.md', 'utf8');
    const targets = Array.from(
      page.matchAll(/\]\(([^)]*)\)|^\[\w+\]: (.*)$/gm),
      ([, inline, named]) => inline ?? named ?? '',
    );
    assert.ok(targets.length > ruleMetas.length);
    for (const target of targets) {
      assert.ok(target.startsWith(address), target);
      const [, file] = /\/(?:blob|raw)\/main\/(.*)$/.exec(target) ?? [];
      if (file) await stat(file);
    }
    // Each rule's link in a message leads to its page, too.
    for (const { id } of ruleMetas) assert.ok(targets.includes(rulePage(id)), id);
  });

  describe('for npm', function () {
    // npm, offline; the built command twice.
    this.timeout(60_000);
    const run = promisify(execFile);
    let folder: string;
    let files: readonly string[];

    before(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'close-codes-package-'));
      const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
      const [packed]: PackedPackage[] = JSON.parse(stdout);
      assert.ok(packed);
      files = packed.files.map(({ path }) => path);
      await writeFile(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
      await mkdir(path.join(folder, '.git'));
      await run('npm', ['install', '--offline', '--no-audit', '--no-fund', packed.filename], { cwd: folder });
    });

    after(() => rm(folder, { recursive: true }));

    it('holds nothing but what hosts on Node.js run', async () => {
      const expected = [
        'LICENSE',
        'README.md',
        'dist/checkThread.js',
        'dist/checker.js',
        'dist/cli.js',
        'dist/eslint.js',
        'dist/lsp.js',
        'dist/reference.js',
        ...(await readdir('l10n')).map((name) => `l10n/${name}`),
        'package.json',
        'src/eslint/plugin.d.ts',
      ];
      assert.deepEqual(files.toSorted(), expected.sort());
    });

    it('brings nothing else with it', async () => {
      assert.deepEqual(
        (await readdir(path.join(folder, 'node_modules'))).filter((name) => !name.startsWith('.')),
        ['websocket-close-codes'],
      );
    });

    it('checks by npx', async () => {
      await writeFile(path.join(folder, 'wrong.ts'), "new WebSocket('wss://example.org').close(1006);\n");
      const check = run('npx', ['--no-install', 'close-codes', 'check', 'wrong.ts'], { cwd: folder });
      await assert.rejects(check, ({ code, stdout }: { readonly code: number; readonly stdout: string }) => {
        assert.equal(code, 1);
        return /no-reserved-code/.test(stdout);
      });
    });

    it('is an ESLint plugin, for import and for require', async () => {
      const told =
        "const { meta, rules, configs } = plugin; console.log(meta.namespace, typeof rules['no-reserved-code'].create, configs.recommended.name);";
      for (const [file, load] of [
        ['config.mjs', "import plugin from 'websocket-close-codes/eslint';"],
        ['config.cjs', "const plugin = require('websocket-close-codes/eslint');"],
      ] as const) {
        await writeFile(path.join(folder, file), `${load} ${told}`);
        const { stdout } = await run(process.execPath, [file], { cwd: folder });
        assert.equal(stdout, 'close-codes function close-codes/recommended\n', file);
      }
    });

    it('is a language server by npx', async () => {
      const server = spawn('npx', ['--no-install', 'close-codes', 'lsp'], { cwd: folder });
      const connection = createProtocolConnection(
        new StreamMessageReader(server.stdout),
        new StreamMessageWriter(server.stdin),
      );
      connection.listen();
      const { serverInfo, capabilities }: InitializeResult = await connection.sendRequest('initialize', {
        processId: null,
        rootUri: null,
        capabilities: {},
      });
      assert.equal(serverInfo?.name, 'close-codes');
      assert.ok(capabilities.hoverProvider);
      const exited = once(server, 'exit');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      assert.deepEqual(await exited, [0, null]);
      connection.dispose();
    });
  });

  it('has small pictures', async () => {
    const pngs = (await readdir('media')).filter((name) => name.endsWith('.png')).map((name) => `media/${name}`);
    for (const picture of [...pngs, ...(await pictures())]) {
      const { size } = await stat(picture);
      assert.ok(size < (picture === 'media/demo.png' ? 1_000_000 : 150_000), `${picture}: ${size} bytes`);
    }
  });

  describe('has one checker for all hosts, which', () => {
    let checker: string;

    before(async () => {
      checker = await readFile('dist/checker.js', 'utf8');
    });

    it('runs as a script where there is nothing of Node.js', () => {
      const worker = createContext({});
      runInContext(checker, worker);
      const text = "new WebSocket('wss://example.org').close(1006)";
      const [finding] = runInContext(
        `const { analyze, findings } = closeCodesChecker;
        findings(analyze({ text: ${JSON.stringify(text)}, languageId: 'typescript' }))`,
        worker,
      );
      assert.equal(finding.ruleId, 'no-reserved-code');
    });

    it('calls nothing of TypeScript that was left out', () => {
      const called = Array.from(checker.matchAll(/Not in this TypeScript: (\w+)/g), ([, name]) => name);
      // Only completions of JSDoc tags, which nobody asks for.
      assert.deepEqual(called, ['ts_Completions_exports']);
    });
  });

  it('is light where it is loaded eagerly', async () => {
    const built = await readFile('dist/extension.js', 'utf8');
    // As a module of its own: what it calls its parts may be shortened too.
    const { code } = await transform(built, { minify: true, target: 'node20', format: 'cjs' });
    assert.ok(Buffer.byteLength(code) < 30_720, `${Buffer.byteLength(code)} bytes`);
  });
});
