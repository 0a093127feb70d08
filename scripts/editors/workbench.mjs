// What is done by keyboard in the editor's window, for tests and pictures alike.

/** @typedef {import('playwright-core').Page} Page */

/**
 * Runs a command from the command palette.
 *
 * @param {Page} page
 * @param {string} title as the palette shows it
 */
export async function runCommand(page, title) {
  const field = page.locator('.quick-input-widget .quick-input-box input');
  await actUntil(() => page.keyboard.press('F1'), field);
  await field.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}

/**
 * Opens a file of the workspace.
 *
 * @param {Page} page
 * @param {string} name
 */
export async function openFile(page, name) {
  const field = page.locator('.quick-input-widget .quick-input-box input');
  // While another page goes or comes, the keyboard's focus is nowhere.
  await actUntil(() => page.keyboard.press('ControlOrMeta+p'), field);
  await field.fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
}

/**
 * The page of the reference, once it shows its table.
 *
 * @param {Page} page
 * @returns {Promise<import('playwright-core').Frame>}
 */
export async function referencePage(page) {
  await page.locator('iframe.webview.ready').waitFor();
  for (;;) {
    for (const frame of page.frames()) {
      const tables = await frame
        .locator('#codes')
        .count()
        // A frame that is going away.
        .catch(() => 0);
      if (tables > 0) return frame;
    }
    await page.waitForTimeout(100);
  }
}

/**
 * Does something until it has shown what it should: a hover goes, and a key is lost, while the editor is busy.
 *
 * @param {() => Promise<void>} act
 * @param {import('playwright-core').Locator} wanted
 */
export async function actUntil(act, wanted) {
  for (;;) {
    await act();
    const isShown = await wanted.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (isShown) return;
  }
}

/**
 * Rests the mouse where something is to be read.
 *
 * @param {Page} page
 * @param {import('playwright-core').Locator} place
 * @param {import('playwright-core').Locator} wanted
 */
export async function hoverUntil(page, place, wanted) {
  await actUntil(async () => {
    await page.mouse.move(0, 0);
    await place.hover();
  }, wanted);
}
