import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openFile, runCommand } from '../../scripts/editors/workbench.mjs';

/** What the editor's menu offers in a line. */
async function contextMenuOn(page: Page, line: string): Promise<Locator> {
  await page.locator('.view-line', { hasText: line }).click({ button: 'right' });
  const menu = page.locator('.context-view .monaco-menu');
  await menu.getByText('Command Palette').waitFor();
  return menu;
}

describe('the document in the active editor', () => {
  let folder: string;

  before(async function () {
    // An editor that has just been started takes its time on a busy machine.
    this.timeout(120_000);
    folder = await mkdtemp(path.join(os.tmpdir(), 'close-codes-ui-'));
    const file = path.join(folder, 'chat.js');
    await writeFile(file, "const ws = new WebSocket('wss://chat.example');\nws.close(1006);\nws.close(1005);\n");
    await writeFile(path.join(folder, 'sum.js'), 'const sum = 1000 + 1006;\n');
    await this.openEditor(folder, file);
    await this.page.locator('.squiggly-error').first().waitFor({ timeout: 100_000 });
  });

  after(() => rm(folder, { recursive: true }));

  it('is told of in the status bar: where it runs and why, and how much is reported', async function () {
    await this.page.locator('#status\\.languageStatus').hover();
    const status = this.page.locator('.hover-language-status');
    const environment = status.filter({ hasText: 'Close codes as in' });
    await environment.getByText('Change').waitFor();
    assert.match((await environment.textContent()) ?? '', /Close codes as in: .*Browser/);
    const findings = status.filter({ hasText: 'Close codes reported in this file: 2' });
    await findings.getByText('Show problems').click();
    await this.page.locator('.markers-panel').getByText('1005 (No Status Received)').waitFor();
  });

  it('has the reference in its menu', async function () {
    const menu = await contextMenuOn(this.page, 'ws.close(1005');
    await menu.getByText('Explain Close Code').waitFor();
    await this.page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await runCommand(this.page, 'Explain Close Code');
    await this.page.locator('iframe.webview.ready').waitFor();
    await this.page.keyboard.press('ControlOrMeta+w');
    await this.page.locator('iframe.webview.ready').waitFor({ state: 'hidden' });
  });

  it('has nothing of it where there is no close code', async function () {
    await openFile(this.page, 'sum.js');
    const menu = await contextMenuOn(this.page, 'const sum');
    assert.equal(await menu.getByText('Explain Close Code').count(), 0);
    await this.page.keyboard.press('Escape');
    await this.page.locator('#status\\.languageStatus').hover();
    assert.equal(await this.page.locator('.hover-language-status').filter({ hasText: 'Close codes' }).count(), 0);
  });

  it('was never spoken of in a notification', async function () {
    assert.equal(await this.page.locator('.notification-toast').filter({ hasText: 'Close' }).count(), 0);
    await runCommand(this.page, 'Notifications: Show Notifications');
    assert.equal(await this.page.locator('.notifications-center').getByText('WebSocket Close Codes').count(), 0);
  });
});
