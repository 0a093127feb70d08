import assert from 'node:assert/strict';
import { exec } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { listFiles, PackageManager } from '@vscode/vsce';
import { transform } from 'esbuild';
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

/** Those of the walkthrough, in every kind of theme. */
async function pictures(): Promise<readonly string[]> {
  const { contributes }: Manifest = JSON.parse(await readFile('package.json', 'utf8'));
  return contributes.walkthroughs.flatMap(({ steps }) => steps.flatMap(({ media }) => Object.values(media.image)));
}

describe('the package', () => {
  it('holds nothing but what runs', async function () {
    // vsce walks through everything in the folder, node_modules and editors included.
    this.timeout(60_000);
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
      'dist/extension.js',
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

  it('has a page whose picture and links lead to the repository from anywhere', async () => {
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

  it('for npm holds nothing but what hosts on Node.js run', async function () {
    this.timeout(60_000);
    const { stdout } = await promisify(exec)('npm pack --dry-run --json --ignore-scripts');
    const [packed]: { readonly files: readonly { readonly path: string }[] }[] = JSON.parse(stdout);
    const files = packed?.files.map(({ path }) => path);
    const translations = (await readdir('l10n')).map((name) => `l10n/${name}`);
    assert.deepEqual(
      files?.sort(),
      ['LICENSE', 'README.md', 'dist/checker.js', 'dist/cli.js', 'dist/lsp.js', ...translations, 'package.json'].sort(),
    );
  });

  it('has small pictures', async () => {
    for (const picture of ['media/screenshot.png', ...(await pictures())]) {
      const { size } = await stat(picture);
      assert.ok(size < 150_000, `${picture}: ${size} bytes`);
    }
  });

  it('is light where it is loaded eagerly', async () => {
    const built = await readFile('dist/extension.js', 'utf8');
    // As a module of its own: what it calls its parts may be shortened too.
    const { code } = await transform(built, { minify: true, target: 'node20', format: 'cjs' });
    assert.ok(Buffer.byteLength(code) < 30_720, `${Buffer.byteLength(code)} bytes`);
  });
});
