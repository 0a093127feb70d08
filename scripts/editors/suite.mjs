/** What VS Code itself says on the same channel: its native logger isn't built here, and there is no gallery. */
const noise = /spdlog|^\[lifecycle\]|^Ignoring |^Found additional|^Loading development|fs provider registers/;

/**
 * Opens an editor's address that runs tests, prints what they print, and waits for their end.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {Promise<never>} [failed] rejects when the editor's server is gone
 * @returns {Promise<boolean>} whether all tests passed
 * @throws when the page crashes, or when the tests haven't ended within five minutes
 */
export async function runSuite(browser, url, failed) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  try {
    // The two functions that VS Code looks for on its page when it runs an extension's tests.
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      if (!noise.test(args.map(String).join(' '))) console.log(...args);
    });
    const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    const gone = new Promise((_, reject) => {
      page.once('crash', () => reject(new Error('The page of the editor crashed.')));
      page.once('close', () => reject(new Error('The page of the editor was closed.')));
      browser.once('disconnected', () => reject(new Error('Chromium ended by itself.')));
      timer = setTimeout(() => {
        reject(new Error(`No end after five minutes. The page said last:\n${said.slice(-20).join('\n')}`));
      }, 5 * 60_000);
    });
    gone.catch(() => {});
    await page.goto(url);
    return (await Promise.race([exit, gone, ...(failed ? [failed] : [])])) === 0;
  } finally {
    clearTimeout(timer);
    await page.close();
  }
}
