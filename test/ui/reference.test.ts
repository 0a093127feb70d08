import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { actUntil, hoverUntil, referencePage, runCommand } from '../../scripts/editors/workbench.mjs';

const text =
  "const ws = new WebSocket('wss://chat.example');\nws.close(1006);\nconst CLOSE_SEAT_TAKEN = 4902;\nws.close(CLOSE_SEAT_TAKEN);\n";

const teamCodes = '{ "codes": { "4001": { "name": "Kicked", "meaning": "Somebody threw you out." } } }';

describe('the reference', () => {
  let folder: string;

  before(async function () {
    folder = await mkdtemp(path.join(os.tmpdir(), 'close-codes-ui-'));
    const file = path.join(folder, 'chat.js');
    await writeFile(file, text);
    await writeFile(path.join(folder, '.close-codes.json'), teamCodes);
    await this.openEditor(folder, file);
    await this.page.locator('.squiggly-error').waitFor();
  });

  after(() => rm(folder, { recursive: true }));

  it('opens beside the text, and waits for something to search', async function () {
    await runCommand(this.page, 'Close Codes: Open Reference');
    const reference = await referencePage(this.page);
    assert.equal(await reference.locator('#search:focus').count(), 1);
    assert.equal(await reference.getByRole('table', { name: 'Close codes' }).count(), 1);
    assert.ok((await reference.locator('tr[data-entry]').count()) > 20);
  });

  it('finds while one types, and says how much', async function () {
    const reference = await referencePage(this.page);
    await this.page.keyboard.type('proxy');
    await reference.locator('tr[data-entry="1006"]').waitFor({ state: 'detached' });
    assert.equal(await reference.locator('tr[data-entry]').first().getAttribute('data-entry'), '1014');
    assert.match((await reference.getByRole('status').first().textContent()) ?? '', /^Shown: 2 of \d+$/);
  });

  it('has room for what it finds in a narrow panel', async function () {
    const reference = await referencePage(this.page);
    const [head, first] = await Promise.all(
      ['thead', 'tr[data-entry]'].map((part) => reference.locator(part).first().boundingBox()),
    );
    assert.ok(head && first && head.height < 200, `${head?.height}`);
    assert.ok(first.y + first.height < 700, `${first.y} + ${first.height}`);
  });

  it('is gone through by keyboard', async function () {
    const reference = await referencePage(this.page);
    const focused = () => reference.locator(':focus');
    await this.page.keyboard.press('ArrowDown');
    assert.equal(await focused().textContent(), 'Bad Gateway');
    await this.page.keyboard.press('ArrowDown');
    assert.equal(await focused().textContent(), 'TLS Handshake');
    await this.page.keyboard.press('Enter');
    assert.equal(await focused().getAttribute('aria-expanded'), 'true');
    await reference.locator('.about').getByText('Correct the certificates first').waitFor();
    await this.page.keyboard.press('Tab');
    assert.equal(await focused().getAttribute('aria-label'), 'Insert 1015 at the cursor');
    await this.page.keyboard.press('Tab');
    assert.equal(await focused().getAttribute('aria-label'), 'Copy 1015');
    await this.page.keyboard.press('Enter');
    await reference.getByText('Copied 1015.').waitFor();
    await this.page.keyboard.press('ArrowUp');
    await this.page.keyboard.press('ArrowUp');
    assert.equal(await focused().getAttribute('id'), 'search');
  });

  it('keeps what was searched for while it is hidden', async function () {
    await runCommand(this.page, 'File: New Untitled Text File');
    await this.page.locator('iframe.webview.ready').waitFor({ state: 'hidden' });
    await this.page.keyboard.press('ControlOrMeta+w');
    const reference = await referencePage(this.page);
    assert.equal(await reference.locator('#search').inputValue(), 'proxy');
    await reference.locator('.about').getByText('Correct the certificates first').waitFor();
  });

  it('explains at Enter, and writes nothing', async function () {
    const reference = await referencePage(this.page);
    await reference.locator('#search').fill('gateway');
    await this.page.keyboard.press('Enter');
    await reference.locator('tr[data-entry="1014"] :focus').waitFor();
    assert.equal(await reference.locator('tr[data-entry="1014"] .name').getAttribute('aria-expanded'), 'true');
    await this.page.waitForTimeout(500);
    assert.equal(await this.page.locator('.view-line', { hasText: 'ws.close(1006' }).count(), 1);
  });

  it('shows a number that was asked for alone, and marks it in what else speaks of it', async function () {
    const reference = await referencePage(this.page);
    await reference.locator('#search').fill('1006');
    await reference.getByText('Other codes that mention it').waitFor();
    const [exact, others] = await reference.locator('tbody').all();
    assert.equal(await exact?.locator('tr[data-entry]').count(), 1);
    assert.equal(await exact?.locator('tr[data-entry="1006"]').count(), 1);
    for (const row of (await others?.locator('tr[data-entry]').all()) ?? []) {
      assert.ok((await row.locator('mark', { hasText: '1006' }).count()) > 0, `${await row.textContent()}`);
    }
  });

  it('folds map and legend while something is searched for', async function () {
    const reference = await referencePage(this.page);
    assert.equal(await reference.locator('details[open]').count(), 0);
    await reference.locator('#search').fill('');
    await reference.locator('details[open]').nth(1).waitFor();
    await reference.locator('#search').fill('gateway');
  });

  it('inserts in place of the number at the cursor, by a button of its own', async function () {
    await this.page.locator('.view-line', { hasText: 'ws.close(1' }).getByText('1006').click();
    const reference = await referencePage(this.page);
    await reference.getByRole('button', { name: 'Insert 1014 at the cursor' }).click();
    await this.page.locator('.view-line', { hasText: /ws\.close\(1014(?!\d)/ }).waitFor();
    // The cursor is back in the text.
    await this.page.keyboard.press('ControlOrMeta+z');
    await this.page.locator('.view-line', { hasText: 'ws.close(1006' }).waitFor();
  });

  it('opens on the code under the mouse', async function () {
    await this.page.locator('.squiggly-error').waitFor();
    const link = this.page.locator('.monaco-hover-content a', { hasText: '1006 in the reference' });
    await hoverUntil(this.page, this.page.locator('.view-line', { hasText: 'ws.close(1' }).getByText('1006'), link);
    await link.click();
    const reference = await referencePage(this.page);
    await reference.locator('tr[data-entry="1006"] [aria-expanded="true"]').waitFor();
    await reference.locator('tr[data-entry="1006"] :focus').waitFor();
    assert.equal(await reference.locator('#search').inputValue(), '');
  });

  it('shows that code right below the head of the table, which stays in view', async function () {
    const reference = await referencePage(this.page);
    const [bar, head, row] = await Promise.all(
      ['search', 'thead th:first-child', 'tr[data-entry="1006"]'].map((part) => reference.locator(part).boundingBox()),
    );
    assert.ok(bar && head && row);
    assert.ok(Math.abs(head.y - (bar.y + bar.height)) < 2, `${bar.y} + ${bar.height}, ${head.y}`);
    assert.ok(Math.abs(row.y - (head.y + head.height)) < 4, `${head.y} + ${head.height}, ${row.y}`);
  });

  it('opens on a code from the map', async function () {
    const reference = await referencePage(this.page);
    await reference.locator('.registered').getByRole('button', { name: '1012 Service Restart' }).click();
    await reference.locator('tr[data-entry="1012"] [aria-expanded="true"]').waitFor();
    await reference.locator('.ranges').getByRole('button', { name: '4000-4999' }).click();
    await reference.locator('tr[data-entry="1012"]').waitFor({ state: 'detached' });
    await reference.locator('tr[data-entry="4000-4999"]').waitFor();
  });

  it('names the codes of the team, and follows when they change', async function () {
    const reference = await referencePage(this.page);
    await reference.locator('#search').fill('');
    await reference.locator('.agreed').getByRole('button', { name: 'The team of this workspace' }).click();
    const first = reference.locator('tr[data-entry]').first();
    await first.getByText('Somebody threw you out.').waitFor();
    await writeFile(path.join(folder, '.close-codes.json'), teamCodes.replace('Kicked', 'Thrown Out'));
    await first.getByText('Thrown Out').waitFor();
    await reference.locator('#search').fill('4001');
    assert.equal(await first.getAttribute('data-entry'), '4001 The team of this workspace');
    await reference.locator('tr[data-entry="4001 Twitch EventSub"]').waitFor();
    await reference.locator('#search').fill('4000-4999');
  });

  it('has the editor open the sources', async function () {
    const reference = await referencePage(this.page);
    await reference.locator('tr[data-entry="4000-4999"] .name').click();
    await this.page.context().route('https://www.rfc-editor.org/**', (route) => route.fulfill({ body: '' }));
    const opening = this.page.waitForEvent('popup');
    await reference.getByRole('link', { name: 'RFC 6455, section 7.4.2' }).click();
    const opened = await opening;
    await opened.waitForURL('https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2');
    await opened.close();
  });

  it('opens from the light bulb', async function () {
    await this.page.locator('.view-line', { hasText: 'ws.close(1' }).getByText('1006').click();
    const explain = this.page.locator('.action-widget .monaco-list-row.action', { hasText: 'Explain 1006' });
    await actUntil(() => this.page.keyboard.press('ControlOrMeta+.'), explain);
    await explain.click();
    const reference = await referencePage(this.page);
    await reference.locator('tr[data-entry="1006"] :focus').waitFor();
  });

  it('is a pick too, which finds by HTTP status', async function () {
    await this.page.locator('.view-line', { hasText: 'ws.close(1' }).getByText('1006').dblclick();
    await runCommand(this.page, 'Close Codes: Find Code');
    await this.page.locator('.quick-input-widget input[placeholder*="timeout"]').fill('401');
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: '4401' }).first().waitFor();
    const first = (await rows.allTextContents()).slice(0, 3).join();
    assert.match(first, /3000 Unauthorized.*1008 Policy Violation.*4401 Private Use/);
    await this.page.keyboard.press('Enter');
    const reference = await referencePage(this.page);
    await reference.locator('tr[data-entry="3000"] :focus').waitFor();
    assert.equal(await this.page.locator('.view-line', { hasText: 'ws.close(1006' }).count(), 1);
  });

  it('is a pick that knows what an open document calls its codes', async function () {
    await this.page.locator('.view-line', { hasText: 'ws.close(1006' }).getByText('1006').click();
    await runCommand(this.page, 'Close Codes: Find Code');
    await this.page.locator('.quick-input-widget input[placeholder*="timeout"]').fill('seat');
    await this.page.locator('.quick-input-list .monaco-list-row').getByText('4902 CLOSE_SEAT_TAKEN').first().waitFor();
    await this.page.keyboard.press('Escape');
  });

  it('is a pick that inserts by a button of its own', async function () {
    await this.page.locator('.view-line', { hasText: 'ws.close(1' }).getByText('1006').click();
    await runCommand(this.page, 'Close Codes: Find Code');
    await this.page.locator('.quick-input-widget input[placeholder*="timeout"]').pressSequentially('1008');
    const row = this.page.locator('.quick-input-list .monaco-list-row').first();
    await row.getByText('1008 Policy Violation').first().waitFor();
    await row.hover();
    await row.getByRole('button', { name: 'Insert at the cursor' }).click();
    await this.page.locator('.view-line', { hasText: /ws\.close\(1008(?!\d)/ }).waitFor();
    await this.page.keyboard.press('ControlOrMeta+z');
  });

  it('fits into 1042 pixels without scrolling sideways, and into a narrow panel', async function () {
    const reference = await referencePage(this.page);
    await reference.locator('#search').fill('');
    const setWidth = (width: string) =>
      this.page.evaluate(`document.querySelector('iframe.webview.ready').style.width = '${width}'`);
    for (const wanted of [1042, 900, 400]) {
      await setWidth(`${wanted}px`);
      while ((await reference.evaluate('innerWidth')) !== wanted) await this.page.waitForTimeout(50);
      assert.equal(await reference.evaluate('document.documentElement.scrollWidth <= innerWidth'), true, `${wanted}`);
    }
    await setWidth('');
  });

  for (const [theme, kind] of [
    ['Light Modern', 'vscode-light'],
    ['Dark High Contrast', 'vscode-high-contrast'],
    ['Light High Contrast', 'vscode-high-contrast-light'],
    ['Dark Modern', 'vscode-dark'],
  ] as const) {
    it(`leaves nothing for axe to find in ${theme}`, async function () {
      await runCommand(this.page, 'Preferences: Color Theme');
      const pick = this.page.locator('.quick-input-widget');
      await pick.locator('input').first().fill(theme);
      await pick.locator('.monaco-list-row').getByText(theme, { exact: true }).click();
      const reference = await referencePage(this.page);
      await reference.locator(`body.${kind}`).waitFor({ state: 'attached' });
      // All kinds of rows, one of them unfolded; of all rows there is no end.
      await reference.locator('#search').fill('4001');
      await reference.locator('tbody .name[aria-expanded="false"]').first().click();
      await reference.evaluate(await readFile(path.join('node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
      const violations = await reference.evaluate(
        'axe.run().then(({ violations }) => violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => html + failureSummary)))',
      );
      assert.deepEqual(violations, []);
    });
  }
});
