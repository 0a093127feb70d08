// Runs the editor suites in real editors, each in Chromium: `npm run test:editors`.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import Mocha from 'mocha';
import { launchChromium } from './editors/chromium.mjs';
import { npm, root } from './editors/fetch.mjs';
import * as server from './editors/server.mjs';
import { runSuite } from './editors/suite.mjs';
import * as web from './editors/web.mjs';

const sample = path.join(root, 'test', 'fixtures', 'sample');
const tests = path.join(root, 'dist', 'test');

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('./editors/suite.mjs').Outcome} Outcome */

/** @type {Record<string, (browser: Browser, vsix: string) => Promise<Outcome>>} */
const suites = {
  async [`VS Code ${server.version}, extension host on Node.js`](browser) {
    const editor = await server.startServer();
    try {
      const url = editor.url({ folder: sample, extension: root, tests: path.join(tests, 'editor', 'run', 'node.js') });
      return await runSuite(browser, url, editor.failed);
    } finally {
      await editor.stop();
    }
  },

  async [`VS Code ${web.version} for the Web, extension host in a web worker`](browser) {
    const editor = await web.startWeb({
      folder: sample,
      extension: root,
      tests: path.join(tests, 'editor', 'run', 'web.js'),
    });
    try {
      return await runSuite(browser, editor.url);
    } finally {
      editor.stop();
    }
  },

  async [`VS Code ${server.version}, the packaged extension installed`](browser, vsix) {
    const editor = await server.startServer({ vsix });
    try {
      const url = editor.url({
        folder: sample,
        extension: path.join(root, 'test', 'editor', 'installed'),
        tests: path.join(tests, 'editor', 'run', 'installed.js'),
      });
      return await runSuite(browser, url, editor.failed);
    } finally {
      await editor.stop();
    }
  },

  async [`VS Code ${server.version}, by mouse and keyboard`](browser) {
    const editor = await server.startServer();
    try {
      const mocha = new Mocha({ timeout: 60_000, forbidOnly: true });
      mocha.rootHooks({
        /** @this {Mocha.Context} */
        async beforeAll() {
          this.page = await browser.newPage({ viewport: { width: 1200, height: 750 } });
          /** @type {Mocha.Context['openEditor']} */
          this.openEditor = (folder, openFile) => this.page.goto(editor.url({ folder, openFile, extension: root }));
        },
      });
      for (const name of await readdir(path.join(tests, 'ui'))) {
        if (name.endsWith('.test.js')) mocha.addFile(path.join(tests, 'ui', name));
      }
      return await Promise.race([
        new Promise((resolve) => {
          /** @type {string[]} */
          const failed = [];
          mocha
            .run((failures) => resolve({ passed: failures === 0, failures: failed.join('\n') }))
            .on('fail', (test, error) => failed.push(`${test.fullTitle()}\n${error.stack ?? error.message}`));
        }),
        editor.failed,
      ]);
    } finally {
      await editor.stop();
    }
  },
};

// Before the long work: where there is no browser, one line says what to install.
const browser = await launchChromium().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const folder = await mkdtemp(path.join(os.tmpdir(), 'close-codes-vsix-'));
/** @type {string[]} Ends the output: what went wrong must not be searched for. */
const summary = [];
try {
  const vsix = path.join(folder, 'close-codes.vsix');
  await npm(root, 'run', 'package', '--', '--out', vsix);
  // After packaging, which leaves a minified build behind.
  execFileSync(process.execPath, ['esbuild.js', '--tests'], { cwd: root, stdio: 'inherit' });
  for (const [name, suite] of Object.entries(suites)) {
    console.log(`\n${name}`);
    const { passed, failures } = await suite(browser, vsix)
      // An editor that doesn't come up gets a second chance. A test that fails gets none.
      .catch((error) => {
        console.error(error);
        return suite(browser, vsix);
      })
      .catch((error) => ({ passed: false, failures: String(error?.stack ?? error) }));
    summary.push(`${passed ? 'passed' : 'FAILED'}  ${name}`, ...(passed ? [] : [failures]));
    if (!passed) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
console.log(summary.join('\n'));
