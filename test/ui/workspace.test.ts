import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { actUntil, hoverUntil, openFile, runCommand } from '../../scripts/editors/workbench.mjs';

const socket = "const ws = new WebSocket('wss://chat.example');\n";
const files = {
  'chat.js': `${socket}ws.close(4001);\n`,
  'old.js': `${socket}ws.close('4001');\n`,
  'new.js': `${socket}ws.close(1005);\n`,
  'sum.js': 'const sum = 1;\n',
  'build/out.js': `${socket}ws.close(1006);\n`,
  '.gitignore': 'build/\n',
  '.close-codes.json': '{ "codes": { "4001": { "name": "Kicked" } } }\n',
  '.vscode/settings.json': '{ "git.enabled": true }\n',
};

const problems = (page: Page) => page.locator('.markers-panel .monaco-list-row');

describe('the whole workspace', () => {
  let folder: string;

  before(async function () {
    folder = await mkdtemp(path.join(os.tmpdir(), 'close-codes-ui-'));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { cwd: folder });
    git('init', '--quiet');
    git('add', '.', ':!new.js');
    git('commit', '--quiet', '--message', 'All but new.js');
    await this.openEditor(folder, path.join(folder, 'chat.js'));
    await this.page.locator('.view-line', { hasText: 'Kicked' }).waitFor();
  });

  after(() => rm(folder, { recursive: true }));

  it('is checked by a command, without what Git ignores, and lists what it finds', async function () {
    await runCommand(this.page, 'Close Codes: Check Workspace');
    await problems(this.page).filter({ hasText: "'4001'" }).waitFor();
    await problems(this.page).filter({ hasText: '1005 (No Status Received)' }).waitFor();
    assert.equal(await problems(this.page).filter({ hasText: '1006' }).count(), 0);
    await this.page.locator('.statusbar').getByText('Files checked: 4. Close codes reported: 2.').waitFor();
  });

  it('is forgotten by another', async function () {
    await runCommand(this.page, 'Close Codes: Clear Workspace Findings');
    await problems(this.page).first().waitFor({ state: 'detached' });
  });

  it('can be checked where it has changed since the last commit', async function () {
    await runCommand(this.page, 'Close Codes: Check Changed Files');
    await problems(this.page).filter({ hasText: '1005 (No Status Received)' }).waitFor();
    assert.equal(await problems(this.page).filter({ hasText: "'4001'" }).count(), 0);
  });

  it('is fixed after a look at what would change', async function () {
    await runCommand(this.page, 'Close Codes: Fix All in Workspace');
    const preview = this.page.locator('.bulk-edit-panel');
    await preview.locator('.monaco-list-row', { hasText: 'old.js' }).waitFor();
    assert.equal(await readFile(path.join(folder, 'old.js'), 'utf8'), files['old.js']);
    await preview.locator('.monaco-list-row', { hasText: 'old.js' }).locator('.edit-checkbox').check();
    await preview.getByRole('button', { name: 'Apply' }).click();
    await preview.waitFor({ state: 'hidden' });
    await openFile(this.page, 'old.js');
    await this.page.locator('.view-line', { hasText: 'ws.close(4001' }).waitFor();
  });

  it('has its codes in the explorer, by number, and a click goes there', async function () {
    const header = this.page.locator('.pane-header', { hasText: 'Close Codes' });
    await header.waitFor();
    assert.equal(await header.getAttribute('aria-expanded'), 'false');
    await header.click();
    const rows = this.page.locator('.pane', { has: header }).locator('.monaco-list-row');
    const kicked = rows.filter({ hasText: '4001 Kicked' });
    await kicked.getByText('compared nowhere').waitFor();
    await kicked.click();
    await rows.filter({ hasText: 'named · .close-codes.json:1' }).waitFor();
    await rows.filter({ hasText: 'sent · chat.js:2' }).click();
    await this.page.locator('.tab.active', { hasText: 'chat.js' }).waitFor();
    await this.page.locator('.statusbar').getByText('Ln 2, Col 14 (4 selected)').waitFor();
    await writeFile(path.join(folder, 'sum.js'), `${socket}ws.onclose = ({ code }) => code === 4001;\n`);
    await kicked.getByText('compared: 1').waitFor();
    await kicked.getByText('compared nowhere').waitFor({ state: 'detached' });
  });

  it('is no longer checked when that is turned off, which the status bar tells', async function () {
    await openFile(this.page, 'new.js');
    await this.page.locator('.squiggly-error').waitFor();
    await runCommand(this.page, 'Close Codes: Turn Checking On or Off');
    await this.page.locator('.squiggly-error').waitFor({ state: 'detached' });
    const status = this.page.locator('.hover-language-status', { hasText: 'Close codes are not checked' });
    await actUntil(async () => {
      await hoverUntil(this.page, this.page.locator('#status\\.languageStatus'), status.getByText('Turn on'));
      // The hover goes when the mouse leaves it on the way.
      await status
        .getByText('Turn on')
        .click({ timeout: 5000 })
        .catch(() => undefined);
    }, this.page.locator('.squiggly-error'));
  });
});
