import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { hoverUntil, openFile, referencePage, runCommand } from '../../scripts/editors/workbench.mjs';

/** What the editor's menu offers on a text. */
async function contextMenuOn(page: Page, text: string): Promise<Locator> {
  await page.locator('.view-line').getByText(text).click({ button: 'right' });
  const menu = page.locator('.context-view .monaco-menu');
  await menu.getByText('Command Palette').waitFor();
  return menu;
}

describe('the document in the active editor', () => {
  let folder: string;

  before(async function () {
    folder = await mkdtemp(path.join(os.tmpdir(), 'close-codes-ui-'));
    const file = path.join(folder, 'chat.js');
    await writeFile(file, "const ws = new WebSocket('wss://chat.example');\nws.close(1006);\nws.close(1005);\n");
    await writeFile(path.join(folder, 'sum.js'), 'const sum = 1000 + 1006;\n');
    await this.openEditor(folder, file);
    await this.page.locator('.squiggly-error').first().waitFor();
  });

  after(() => rm(folder, { recursive: true }));

  it('is told of in the status bar: where it runs and why, and how much is reported', async function () {
    const status = this.page.locator('.hover-language-status');
    const environment = status.filter({ hasText: 'Close codes as in' });
    await hoverUntil(this.page, this.page.locator('#status\\.languageStatus'), environment.getByText('Change'));
    assert.match((await environment.textContent()) ?? '', /Close codes as in: .*Browser/);
    const findings = status.filter({ hasText: 'Close codes reported in this file: 2' });
    await findings.getByText('Show problems').click();
    await this.page.locator('.markers-panel').getByText('1005 (No Status Received)').waitFor();
  });

  it('is taken to run where one says in the status bar', async function () {
    const change = this.page.locator('.hover-language-status', { hasText: 'Close codes as in' }).getByText('Change');
    await hoverUntil(this.page, this.page.locator('#status\\.languageStatus'), change);
    await change.click();
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'chosen now' }).filter({ hasText: 'Detected from each file' }).waitFor();
    await rows.filter({ hasText: 'Bun' }).click();
    await hoverUntil(
      this.page,
      this.page.locator('#status\\.languageStatus'),
      this.page.locator('.hover-language-status', { hasText: 'Close codes as in: Bun' }),
    );
    const settings = await readFile(path.join(folder, '.vscode', 'settings.json'), 'utf8');
    assert.deepEqual(JSON.parse(settings), { 'closeCodes.environment': 'bun' });
  });

  it('runs where the project says, which a setting does not change', async function () {
    const config = path.join(folder, '.close-codes.json');
    await writeFile(config, '{ "environment": "node" }\n');
    await hoverUntil(
      this.page,
      this.page.locator('#status\\.languageStatus'),
      this.page.locator('.hover-language-status', { hasText: 'Close codes as in: Node' }),
    );
    await runCommand(this.page, 'Close Codes: Choose Where the Code Runs');
    // Without the system's focus, the window shows no toast.
    await runCommand(this.page, 'Notifications: Show Notifications');
    const message = 'The project decides this in .close-codes.json';
    await this.page.locator('.notifications-center').getByText(message).waitFor();
    await runCommand(this.page, 'Notifications: Clear All Notifications');
    await rm(config);
  });

  it('has the reference in its menu', async function () {
    const menu = await contextMenuOn(this.page, '1005');
    // A menu that has just come takes no notice of the button's release.
    await menu.getByText('Explain Close Code').click({ delay: 300 });
    const reference = await referencePage(this.page);
    await reference.locator('tr[data-entry="1005"] :focus').waitFor();
    await this.page.keyboard.press('ControlOrMeta+w');
    await this.page.locator('iframe.webview.ready').waitFor({ state: 'hidden' });
  });

  it('has nothing of it where there is no close code', async function () {
    await openFile(this.page, 'sum.js');
    const menu = await contextMenuOn(this.page, '1000');
    assert.equal(await menu.getByText('Explain Close Code').count(), 0);
    await this.page.keyboard.press('Escape');
    const status = this.page.locator('.hover-language-status');
    // TypeScript's own.
    await hoverUntil(this.page, this.page.locator('#status\\.languageStatus'), status.first());
    assert.equal(await status.filter({ hasText: 'Close codes' }).count(), 0);
  });

  it('was never spoken of in a notification', async function () {
    assert.equal(await this.page.locator('.notification-toast').filter({ hasText: 'Close' }).count(), 0);
    await runCommand(this.page, 'Notifications: Show Notifications');
    assert.equal(await this.page.locator('.notifications-center').getByText('WebSocket Close Codes').count(), 0);
  });
});
