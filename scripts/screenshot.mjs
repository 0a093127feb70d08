// Makes the README's picture, media/screenshot.png, in a real editor: `npm run screenshots`.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { launchChromium } from './editors/chromium.mjs';
import { root } from './editors/fetch.mjs';
import { startServer } from './editors/server.mjs';

execFileSync(process.execPath, ['esbuild.js'], { cwd: root, stdio: 'inherit' });
const folder = path.join(root, 'test', 'fixtures', 'sample');
const editor = await startServer();
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 750 }, colorScheme: 'dark' });
  await page.goto(editor.url({ folder, openFile: path.join(folder, 'client.ts'), extension: root }));
  await page.locator('.squiggly-error').first().waitFor();
  // Room for the code: no explorer beside it.
  await page.locator('.monaco-editor .view-lines').click();
  await page.keyboard.press('ControlOrMeta+b');
  // TypeScript's own service is still reading; its progress would stand in the status bar.
  await page.locator('.statusbar .codicon-loading').first().waitFor({ state: 'detached' });
  await page.locator('.squiggly-error').first().hover({ force: true });
  await page.locator('.monaco-hover-content', { hasText: 'Abnormal Closure' }).waitFor();
  await page.screenshot({ path: path.join(root, 'media', 'screenshot.png'), animations: 'disabled' });
} finally {
  await browser.close();
  await editor.stop();
}
