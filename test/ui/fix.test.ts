import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { actUntil, hoverUntil } from '../../scripts/editors/workbench.mjs';

declare module 'mocha' {
  interface Context {
    /** The editor's page; set by the runner, scripts/test-editors.mjs. */
    page: Page;
    /** Shows a file of a folder in it, both absolute paths. */
    openEditor(folder: string, file: string): Promise<unknown>;
  }
}

describe('a close code that throws', () => {
  let folder: string;

  before(async function () {
    folder = await mkdtemp(path.join(os.tmpdir(), 'close-codes-ui-'));
    const file = path.join(folder, 'chat.js');
    await writeFile(file, "const ws = new WebSocket('wss://chat.example');\nws.close(1006);\n");
    await this.openEditor(folder, file);
  });

  after(async () => {
    await rm(folder, { recursive: true });
  });

  it('is underlined', async function () {
    await this.page.locator('.squiggly-error').waitFor();
    assert.equal(await this.page.locator('.squiggly-error').count(), 1);
  });

  it('says what it means where the mouse rests', async function () {
    const code = this.page.locator('.view-line', { hasText: 'ws.close' }).getByText('1006');
    const hover = this.page.locator('.monaco-hover-content', { hasText: '1006 Abnormal Closure' });
    await hoverUntil(this.page, code, hover);
    await this.page.keyboard.press('Escape');
  });

  it('is replaced from the light bulb', async function () {
    const bulb = this.page.locator('[class*=codicon-light-bulb], [class*=codicon-lightbulb]').first();
    await actUntil(() => this.page.locator('.squiggly-error').click({ force: true }), bulb);
    const fix = this.page.locator('.action-widget .monaco-list-row.action', { hasText: '1000' }).first();
    await actUntil(() => bulb.click(), fix);
    await fix.click();
    await this.page.locator('.squiggly-error').waitFor({ state: 'detached' });
    // Behind the number stands its hint.
    const line = await this.page.locator('.view-line').nth(1).textContent();
    assert.match(line ?? '', /^ws\.close\(1000/);
  });
});
