import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { referencePage, runCommand } from '../../scripts/editors/workbench.mjs';

describe('the walkthrough', () => {
  let folder: string;

  before(async function () {
    folder = await mkdtemp(path.join(os.tmpdir(), 'close-codes-ui-'));
    const file = path.join(folder, 'notes.txt');
    await writeFile(file, 'Nothing of sockets.\n');
    await this.openEditor(folder, file);
    await this.page.locator('.view-line', { hasText: 'Nothing' }).waitFor();
    // Pictures are shown where there is room for them.
    await this.page.keyboard.press('ControlOrMeta+b');
  });

  after(() => rm(folder, { recursive: true }));

  it('opens, each step with words and a picture', async function () {
    await runCommand(this.page, 'Welcome: Open Walkthrough');
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: 'WebSocket Close Codes' }).first().click();
    const steps = this.page.locator('.getting-started-step');
    await steps.first().waitFor();
    assert.equal(await steps.count(), 6);
    for (const step of await steps.all()) {
      await step.locator('.step-title').click();
      const words = await step.locator('.step-description-container').textContent();
      // Marks of Markdown that walkthroughs don't know.
      assert.match(words ?? '', /^[^`]{40,}$/);
      const picture = this.page.locator('.getting-started-media img[alt]:not([alt=""])').first();
      await picture.waitFor();
      const isLoaded = (image: unknown) => (image as { decode(): Promise<void> }).decode().then(() => true);
      assert.ok(await picture.evaluate(isLoaded));
    }
  });

  it('has other words for each picture, and leaves nothing of them or of buttons for axe to find', async function () {
    await this.page.evaluate(await readFile(path.join('node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
    const words = new Set<string | null>();
    const steps = await this.page.locator('.getting-started-step').all();
    for (const step of steps) {
      await step.locator('.step-title').click();
      words.add(await this.page.locator('.getting-started-media img').first().getAttribute('alt'));
      // Of the rest VS Code decides.
      const violations = await this.page.evaluate(
        `axe.run('.gettingStartedDetailsContent', { runOnly: ['image-alt', 'button-name', 'link-name'] })
          .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`,
      );
      assert.deepEqual(violations, []);
    }
    assert.equal(words.size, steps.length);
  });

  it('opens the reference, which does its last step', async function () {
    const last = this.page.locator('.getting-started-step').last();
    await last.locator('.step-title').click();
    await last.getByRole('button', { name: 'Open Reference' }).click();
    await referencePage(this.page);
    await this.page.keyboard.press('ControlOrMeta+w');
    await last.locator('.codicon-getting-started-step-checked').waitFor();
  });
});
