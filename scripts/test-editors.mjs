// Runs the editor suites in real editors, each in Chromium: `npm run test:editors [-- <part of a suite's name>]`.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pageForHands, testByHand } from './editors/byHand.mjs';
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

  [`VS Code ${server.version}, by mouse and keyboard`]: (browser) => byHand(browser, 'ui'),

  [`VS Code ${server.version} in German, by mouse and keyboard`]: (browser) => byHand(browser, 'ui/german', 'de'),

  async [`VS Code ${web.version} for the Web, by mouse and keyboard`](browser) {
    /** @type {Array<() => void>} */
    const stops = [];
    const page = await pageForHands(browser);
    try {
      return await testByHand(await testsIn('ui/web'), page, async (folder, file) => {
        const editor = await web.startWeb({ folder, extension: root });
        stops.push(editor.stop);
        await page.goto(editor.url);
        await page.locator('.explorer-folders-view .monaco-list-row', { hasText: path.basename(file) }).dblclick();
      });
    } finally {
      await page.close();
      for (const stop of stops) stop();
    }
  },
};

/**
 * @param {Browser} browser
 * @param {string} testFolder
 * @param {string} [language] the editor's
 * @returns {Promise<Outcome>}
 */
async function byHand(browser, testFolder, language) {
  const files = await testsIn(testFolder);
  const editor = await server.startServer(language ? { language } : {});
  const page = await pageForHands(browser);
  try {
    return await Promise.race([
      testByHand(files, page, (folder, openFile) => page.goto(editor.url({ folder, openFile, extension: root }))),
      editor.failed,
    ]);
  } finally {
    await page.close();
    await editor.stop();
  }
}

/**
 * @param {string} folder below dist/test
 * @returns {Promise<string[]>} the test files in it
 */
async function testsIn(folder) {
  const names = await readdir(path.join(tests, folder));
  return names.filter((name) => name.endsWith('.test.js')).map((name) => path.join(tests, folder, name));
}

const [part = ''] = process.argv.slice(2);
const chosen = Object.entries(suites).filter(([name]) => name.includes(part));
if (chosen.length === 0) {
  console.error(`No suite is called "${part}". There are:\n${Object.keys(suites).join('\n')}`);
  process.exit(1);
}

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
  for (const [name, suite] of chosen) {
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
