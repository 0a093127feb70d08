// Opens VS Code on a sample project with the extension loaded: `npm start`.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import open from 'open';
import { findChromium } from './editors/chromium.mjs';
import { root } from './editors/fetch.mjs';
import { startServer, version } from './editors/server.mjs';

execFileSync(process.execPath, ['esbuild.js'], { cwd: root, stdio: 'inherit' });
const editor = await startServer();
const folder = path.join(root, 'test', 'fixtures', 'sample');
const url = editor.url({ folder, openFile: path.join(folder, 'client.ts'), extension: root });
console.log(`VS Code ${version} with the extension and a sample project (Ctrl+C ends it):\n\n  ${url}\n`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    await editor.stop();
    process.exit(0);
  });
}
await Promise.race([showInBrowser(), editor.failed]);
await editor.failed;

/** In the default browser, else in the one the tests would use; on a machine without a screen the address is enough. */
async function showInBrowser() {
  const { DISPLAY, WAYLAND_DISPLAY, BROWSER } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY && !BROWSER) return;
  const opener = await open(url);
  const [status] = await once(opener, 'exit').catch(() => [1]);
  if (status === 0) return;
  try {
    spawn(findChromium(), [url], { detached: true, stdio: 'ignore' }).unref();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
}
