import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { actUntil, openFile, referencePage, runCommand } from '../../scripts/editors/workbench.mjs';

const socket = "const ws = new WebSocket('wss://chat.example');\n";

/** The name of what has the focus in the reference. Undefined while that is elsewhere. */
const focusedName = (reference: Frame): Promise<string | undefined> =>
  reference.evaluate(
    `document.hasFocus() && document.activeElement !== document.body
      ? document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim()
      : undefined`,
  );

/** The editor's own element that has the focus, as far as a selector describes it. */
const isFocusedIn = (page: Page, selector: string) =>
  page.waitForFunction(`document.activeElement.closest(${JSON.stringify(selector)}) !== null`);

describe('with keyboard and screen reader', () => {
  let folder: string;

  before(async function () {
    folder = await mkdtemp(path.join(os.tmpdir(), 'close-codes-ui-'));
    const file = path.join(folder, 'chat.js');
    await writeFile(file, `${socket}ws.close(4001);\n`);
    await writeFile(path.join(folder, '.close-codes.json'), '{ "codes": { "4001": { "name": "Kicked" } } }\n');
    await this.openEditor(folder, file);
    await this.page.locator('.view-line', { hasText: 'Kicked' }).waitFor();
  });

  after(() => rm(folder, { recursive: true }));

  describe('the reference', () => {
    let reference: Frame;

    before(async function () {
      await this.page.locator('.view-line', { hasText: 'ws.close' }).getByText('4001').click();
      await runCommand(this.page, 'Explain Close Code');
      reference = await referencePage(this.page);
      await reference.locator('tr[data-entry^="4001 The team"] :focus').waitFor();
    });

    it('is left by Tab at its end, past controls that all have a name', async function () {
      await this.page.keyboard.press('Escape');
      await reference.locator('#search:focus').waitFor();
      await reference.locator('#search').fill('');
      const names: string[] = [];
      for (;;) {
        await this.page.keyboard.press('Tab');
        const name = await focusedName(reference);
        if (name === undefined) break;
        names.push(name);
        assert.ok(names.length < 200, names.join('\n'));
      }
      assert.ok(names.length > 20 && names.every(Boolean), names.join('\n'));
    });

    it('goes back to the search from everywhere at Escape', async function () {
      for (const place of ['.ranges button', '.agreed button', 'summary', 'tr[data-entry] .copy']) {
        await reference.locator(place).first().focus();
        await this.page.keyboard.press('Escape');
        await reference.locator('#search:focus').waitFor({ timeout: 5000 });
      }
    });

    it('moves the focus to the search when the row that had it is gone', async () => {
      await reference.locator('#search').fill('');
      await reference.locator('tr[data-entry^="4001 The team"] .name').first().focus();
      await writeFile(path.join(folder, '.close-codes.json'), '{ "codes": { "4002": { "name": "Kicked" } } }\n');
      await reference.locator('tr[data-entry^="4002 The team"]').getByText('Kicked').first().waitFor();
      await reference.locator('#search:focus').waitFor({ timeout: 5000 });
    });

    it('gives the focus back to the text when it is closed', async function () {
      await this.page.keyboard.press('ControlOrMeta+w');
      await this.page.locator('iframe.webview.ready').waitFor({ state: 'hidden' });
      await isFocusedIn(this.page, '.monaco-editor');
      await writeFile(path.join(folder, '.close-codes.json'), '{ "codes": { "4001": { "name": "Kicked" } } }\n');
    });
  });

  describe('the codes in the explorer', () => {
    const rows = (page: Page) =>
      page
        .locator('.pane', { has: page.locator('.pane-header', { hasText: 'Close Codes' }) })
        .locator('.monaco-list-row');

    before(async function () {
      await openFile(this.page, 'chat.js');
      await runCommand(this.page, 'Close Codes: Check Workspace');
      await this.page.locator('.pane-header', { hasText: 'Close Codes' }).waitFor();
      await actUntil(() => runCommand(this.page, 'Explorer: Focus on Close Codes View'), rows(this.page).first());
    });

    it('are told with what is done with them, and where', async function () {
      await this.page.keyboard.press('ArrowDown');
      await this.page.keyboard.press('ArrowRight');
      await rows(this.page).nth(2).waitFor();
      const labels = await rows(this.page).evaluateAll((all) =>
        (all as unknown as readonly { getAttribute(name: string): string }[]).map((row) =>
          row.getAttribute('aria-label'),
        ),
      );
      assert.deepEqual(labels, [
        '4001 Kicked, sent: 1, compared nowhere',
        'named, .close-codes.json, line 1: "4001": Kicked',
        'sent, chat.js, line 2: ws.close(4001);',
      ]);
    });

    it('leave nothing for axe to find', async function () {
      await this.page.evaluate(await readFile(path.join('node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
      // VS Code joins label and description of a row without a blank, which then match no name.
      const violations = await this.page.evaluate(
        `axe.run('.tree-explorer-viewlet-tree-view', { rules: { 'label-content-name-mismatch': { enabled: false } } })
          .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`,
      );
      assert.deepEqual(violations, []);
    });

    it('lead to their places at Enter', async function () {
      await this.page.keyboard.press('End');
      await this.page.keyboard.press('Enter');
      await this.page.locator('.statusbar').getByText('Ln 2, Col 14 (4 selected)').waitFor();
    });
  });
});
