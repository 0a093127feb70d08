import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { listFiles, PackageManager } from '@vscode/vsce';
import { transform } from 'esbuild';

describe('the package', () => {
  it('holds nothing but what runs', async function () {
    // vsce walks through everything in the folder, node_modules and editors included.
    this.timeout(60_000);
    const files = await listFiles({ packageManager: PackageManager.None });
    assert.deepEqual(files.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/checker.js',
      'dist/cli.js',
      'dist/extension.js',
      'dist/reference.js',
      'dist/reference/page.css',
      'dist/reference/page.js',
      'dist/web/extension.js',
      'l10n/bundle.l10n.json',
      'media/close-codes.schema.json',
      'media/icon.png',
      'media/screenshot.png',
      'package.json',
      'package.nls.json',
    ]);
  });

  it('is light where it is loaded eagerly', async () => {
    const built = await readFile('dist/extension.js', 'utf8');
    // As a module of its own: what it calls its parts may be shortened too.
    const { code } = await transform(built, { minify: true, target: 'node20', format: 'cjs' });
    assert.ok(Buffer.byteLength(code) < 30_720, `${Buffer.byteLength(code)} bytes`);
  });
});
