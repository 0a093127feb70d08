import Mocha from 'mocha';

/** @typedef {import('playwright-core').Page} Page */

/**
 * Runs tests that use the editor's window as a person does.
 *
 * @param {readonly string[]} files the bundled tests, absolute paths
 * @param {Page} page
 * @param {(folder: string, file: string) => Promise<unknown>} openEditor shows a file of a folder on the page
 * @returns {Promise<import('./suite.mjs').Outcome>}
 */
export async function testByHand(files, page, openEditor) {
  // On a busy machine an editor that has just been started takes more than half a minute to come to itself.
  page.setDefaultTimeout(90_000);
  const mocha = new Mocha({ timeout: 120_000, forbidOnly: true });
  mocha.rootHooks({
    /** @this {Mocha.Context} */
    beforeAll() {
      this.page = page;
      this.openEditor = openEditor;
    },
  });
  for (const file of files) mocha.addFile(file);
  return new Promise((resolve) => {
    /** @type {string[]} */
    const failed = [];
    mocha
      .run((failures) => resolve({ passed: failures === 0, failures: failed.join('\n') }))
      .on('fail', (test, error) => failed.push(`${test.fullTitle()}\n${error.stack ?? error.message}`));
  });
}

/**
 * A page of the size that those tests count on.
 *
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<Page>}
 */
export function pageForHands(browser) {
  return browser.newPage({ viewport: { width: 1200, height: 750 } });
}
