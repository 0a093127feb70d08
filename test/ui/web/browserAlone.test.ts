import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { referencePage, runCommand } from '../../../scripts/editors/workbench.mjs';

describe('in the browser alone', () => {
  let folder: string;
  const refused: string[] = [];

  before(async function () {
    folder = await mkdtemp(path.join(os.tmpdir(), 'close-codes-ui-'));
    const file = path.join(folder, 'chat.js');
    await writeFile(file, "const ws = new WebSocket('wss://chat.example');\nws.close(1006);\n");
    this.page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    await this.openEditor(folder, file);
    await this.page.locator('.squiggly-error').waitFor();
  });

  after(() => rm(folder, { recursive: true }));

  it('the reference opens on the code at the cursor', async function () {
    await this.page.locator('.view-line', { hasText: 'ws.close' }).getByText('1006').click();
    await runCommand(this.page, 'Explain Close Code');
    const reference = await referencePage(this.page);
    await reference.locator('tr[data-entry="1006"] :focus').waitFor();
    const row = reference.locator('tr[data-entry="1006"]');
    await row.getByText('The connection was lost without a Close frame').waitFor();
    await reference.locator('.about').waitFor();
  });

  it('its page is made of files of the extension, and its policy refuses none', async function () {
    const reference = await referencePage(this.page);
    const files: string[] = await reference.evaluate(
      "performance.getEntriesByType('resource').map(({ name }) => name)",
    );
    const names = files.map((file) => file.replace(/^.*\/static\/devextensions\//, ''));
    assert.deepEqual([...new Set(names)].sort(), ['dist/reference/page.css', 'dist/reference/page.js']);
    assert.deepEqual(refused, []);
  });

  it('its page leaves nothing for axe to find', async function () {
    const reference = await referencePage(this.page);
    await reference.locator('#search').fill('4001');
    await reference.locator('tbody .name[aria-expanded="false"]').first().click();
    await reference.evaluate(await readFile(path.join('node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
    const violations = await reference.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    assert.deepEqual(violations, []);
  });

  it('it inserts where the cursor stands in the text', async function () {
    await this.page.locator('.view-line', { hasText: 'ws.close' }).getByText('1006').dblclick();
    const reference = await referencePage(this.page);
    await reference.locator('#search').fill('bad gateway');
    await reference.getByRole('button', { name: 'Insert 1014 at the cursor' }).click();
    await this.page.locator('.view-line', { hasText: 'ws.close(1014' }).waitFor();
  });

  it('the pick has the number that was asked for first', async function () {
    await runCommand(this.page, 'Close Codes: Find Code');
    await this.page.locator('.quick-input-widget input[placeholder*="timeout"]').pressSequentially('1006');
    // Until the last digit has arrived, it has what fits to those before.
    const first = this.page.locator('.quick-input-list .monaco-list-row[data-index="0"]');
    await first.filter({ hasText: /^1006 Abnormal Closure/ }).waitFor();
    await this.page.keyboard.press('Escape');
  });

  it('the log tells when the extension came', async function () {
    await runCommand(this.page, 'Close Codes: Show Log');
    await this.page.locator('.output-view .view-line', { hasText: 'Activated in' }).first().waitFor();
  });
});
