import { format } from 'node:util';

/**
 * @typedef {object} Outcome How a suite ended.
 * @property {boolean} passed
 * @property {string} failures what mocha says of those that failed
 */

/** What VS Code itself says at the level of the tests' reports. */
const chatter = /^(\[|(Creating|Found|Ignoring|Loading|Resolved|Resolving|Updating) |vscode-test-web)/;

/**
 * Opens an editor's address that runs tests, prints mocha's report, and waits for the end.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {Promise<never>} [failed] rejects when the editor's server is gone
 * @returns {Promise<Outcome>}
 * @throws when the page crashes, or when the tests haven't ended within five minutes
 */
export async function runSuite(browser, url, failed) {
  const page = await browser.newPage();
  /** @type {string[]} Of interest only when there is no report. */
  const errors = [];
  let reported = false;
  /** @type {string[]} */
  const failures = [];
  page.on('console', (message) => {
    // Its native modules aren't built here, and it does without.
    if (message.type() === 'error' && !/spdlog|watchdog/.test(message.text()))
      errors.push(message.text().slice(0, 500));
  });
  const lastWords = () => errors.slice(-10).join('\n');
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  try {
    // The two functions that VS Code looks for on its page when it runs an extension's tests.
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ level, /** @type {unknown[]} */ args) => {
      // Mocha's console.log comes as `info`; at the other levels are VS Code's own troubles.
      if (level !== 'info' || chatter.test(String(args[0]))) return;
      const line = format(...args);
      reported ||= /passing|failing/.test(line);
      if (failures.length > 0 || /\d failing/.test(line)) failures.push(line);
      console.log(line);
    });
    const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    const gone = new Promise((_, reject) => {
      page.once('crash', () => reject(new Error('The page of the editor crashed.')));
      page.once('close', () => reject(new Error('The page of the editor was closed.')));
      browser.once('disconnected', () => reject(new Error('Chromium ended by itself.')));
      timer = setTimeout(() => {
        reject(new Error(`The tests haven't ended within five minutes. The editor said last:\n${lastWords()}`));
      }, 5 * 60_000);
    });
    gone.catch(() => {});
    await page.goto(url);
    const passed = (await Promise.race([exit, gone, ...(failed ? [failed] : [])])) === 0;
    if (!reported) throw new Error(`The tests ended without a report. The editor said last:\n${lastWords()}`);
    return { passed, failures: failures.join('\n') };
  } finally {
    clearTimeout(timer);
    await page.close();
  }
}
