import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { actUntil, hoverUntil, referencePage, runCommand } from '../../../scripts/editors/workbench.mjs';

describe('the language of the editor', () => {
  let folder: string;
  let sentences: Readonly<Record<string, string>>;
  let manifest: Readonly<Record<string, string>>;

  /** What a text says in German: the stretch before its first place for something else. */
  function german(texts: Readonly<Record<string, string>>, key: string): string {
    const text = texts[key];
    if (!text || text === key) throw new Error(`No German for ${key}`);
    return text.split(/ *[{`[(]/)[0] ?? '';
  }

  before(async function () {
    sentences = JSON.parse(await readFile(path.join('l10n', 'bundle.l10n.de.json'), 'utf8'));
    manifest = JSON.parse(await readFile('package.nls.de.json', 'utf8'));
    folder = await mkdtemp(path.join(os.tmpdir(), 'close-codes-ui-'));
    const file = path.join(folder, 'chat.js');
    await writeFile(file, "const ws = new WebSocket('wss://chat.example');\nws.close(1001);\n");
    await this.openEditor(folder, file);
    await this.page.locator('.squiggly-error').waitFor();
  });

  after(() => rm(folder, { recursive: true }));

  it('is that of problem and hover, number and name as registered', async function () {
    const code = this.page.locator('.view-line', { hasText: 'ws.close' }).getByText('1001');
    const problem = '1001 (Going Away) wirft in Browsern einen Fehler';
    await hoverUntil(this.page, code, this.page.locator('.monaco-hover-content', { hasText: problem }));
    const hover = this.page.locator('.monaco-hover-content', { hasText: '1001 Going Away' });
    await hover.getByText(german(sentences, 'Accepted by')).first().waitFor();
    await this.page.keyboard.press('Escape');
  });

  it('is that of fixes', async function () {
    await this.page.locator('.view-line', { hasText: 'ws.close' }).getByText('1001').click();
    const fix = this.page.locator('.action-widget .monaco-list-row.action', {
      hasText: 'Durch 1000 (Normal Closure) ersetzen',
    });
    await actUntil(() => this.page.keyboard.press('ControlOrMeta+.'), fix);
    await this.page.keyboard.press('Escape');
  });

  it('is that of commands and settings', async function () {
    await runCommand(this.page, 'Preferences: Open Settings (UI)');
    await this.page.locator('.settings-editor .suggest-input-container').click();
    await this.page.keyboard.type('closeCodes.environment');
    await this.page.locator('.settings-editor').getByText(german(manifest, 'closeCodes.environment')).first().waitFor();
    await this.page.keyboard.press('ControlOrMeta+w');
    await runCommand(this.page, `Close Codes: ${german(manifest, 'closeCodes.openReference')}`);
  });

  it('is that of the reference', async function () {
    const reference = await referencePage(this.page);
    await reference.getByRole('heading', { name: german(sentences, 'The code space') }).waitFor();
    await reference.getByRole('button', { name: '1012 Service Restart' }).click();
    await reference.locator('.about').getByText(german(sentences, 'Reconnect')).first().waitFor();
  });
});
