import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { fetchPackage, npmInstall } from './fetch.mjs';
import { findNode } from './node.mjs';

/** The version of VS Code that `code-server` carries. */
export const version = '1.139';

/** What a newcomer's first look should not be about, whatever the folder. */
const userSettings = {
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/** Else it is asked for the translations of each built-in extension before that starts. */
const noMarketplace = { EXTENSIONS_GALLERY: '{}' };

/**
 * @typedef {object} Server VS Code with a Node.js extension host, served to browsers on this machine.
 * @property {(what: { folder: string, openFile?: string, extension?: string, tests?: string }) => string} url
 *   the address that opens a folder, by choice with a file open, an extension loaded from its folder, and that
 *   extension's tests run; all of them absolute paths
 * @property {Promise<never>} failed rejects when the server ends by itself
 * @property {() => Promise<void>} stop
 */

/**
 * Starts VS Code's server on a free port with data folders of its own.
 *
 * @param {object} [options]
 * @param {string} [options.vsix] a packaged extension to install first, as a user would
 * @param {string} [options.language] of the extension's texts, as VS Code calls it: `de`, `zh-cn`; the editor's own
 *   stay English
 * @returns {Promise<Server>}
 */
export async function startServer({ vsix, language } = {}) {
  const vscode = await fetchServer();
  const node = await findNode();
  const data = await mkdtemp(path.join(os.tmpdir(), 'close-codes-'));
  await mkdir(path.join(data, 'data', 'User'), { recursive: true });
  await writeFile(path.join(data, 'data', 'User', 'settings.json'), JSON.stringify(userSettings));
  if (language) await pretendLanguagePack(path.join(data, 'data'), language);
  /** @param {string[]} args */
  const run = (...args) =>
    spawn(
      node,
      ['out/server-main.js', '--accept-server-license-terms', '--telemetry-level', 'off']
        .concat('--server-data-dir', data, '--extensions-dir', path.join(data, 'extensions'))
        .concat(args),
      { cwd: vscode, env: { ...process.env, ...(language ? noMarketplace : {}) }, stdio: ['ignore', 'pipe', 'pipe'] },
    );

  if (vsix) {
    const installer = run('--install-extension', vsix);
    const output = collectOutput(installer);
    const [status] = await once(installer, 'exit');
    if (status !== 0) throw new Error(`VS Code could not install ${vsix}:\n${output()}`);
  }

  const server = run(
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-workspace-trust'],
    // Without it the workbench ignores an extension under development that comes by URL.
    '--enable-smoke-test-driver',
    ...(language ? ['--locale', language] : []),
  );
  const output = collectOutput(server);
  let stopping = false;
  const ended = once(server, 'exit');
  /** @type {Promise<never>} */
  const failed = new Promise((_, reject) => {
    server.once('error', reject);
    server.once('exit', (status) => {
      if (!stopping) reject(new Error(`VS Code's server ended by itself with status ${status}:\n${output()}`));
    });
  });
  failed.catch(() => {});
  const stop = async () => {
    stopping = true;
    server.kill();
    await ended;
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  const port = await Promise.race([
    failed,
    new Promise((resolve) => {
      server.stdout.on('data', () => {
        const listening = /Extension host agent listening on (\d+)/.exec(output());
        if (listening) resolve(listening[1]);
      });
    }),
  ]).catch(async (error) => {
    await rm(data, { recursive: true, force: true });
    throw error;
  });

  return {
    failed,
    stop,
    url({ folder, openFile, extension, tests }) {
      /** @param {string} file */
      const remote = (file) => `vscode-remote://127.0.0.1:${port}${pathToFileURL(file).pathname}`;
      const payload = [
        ...(openFile ? [['openFile', remote(openFile)]] : []),
        ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
        ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
      ];
      const query = new URLSearchParams({ folder: pathToFileURL(folder).pathname, payload: JSON.stringify(payload) });
      return `http://127.0.0.1:${port}/?${query}`;
    },
  };
}

/** The npm package `code-server` carries VS Code's complete server; the wrapper around it isn't used. */
async function fetchServer() {
  const folder = await fetchPackage({
    name: 'code-server',
    version: '4.139.1',
    what: `VS Code ${version}`,
    megabytes: 150,
    // What its install script would do, but for building the terminal and other native parts, which isn't needed here.
    async finish(codeServer) {
      const vscode = path.join(codeServer, 'lib', 'vscode');
      await npmInstall(vscode, '--omit=dev');
      await npmInstall(path.join(vscode, 'extensions'), '--omit=dev');
    },
  });
  return path.join(folder, 'lib', 'vscode');
}

/**
 * VS Code speaks a language only with that language's pack; one without a single text will do.
 *
 * @param {string} userData
 * @param {string} language
 */
async function pretendLanguagePack(userData, language) {
  const texts = path.join(userData, 'no-texts.json');
  await writeFile(texts, JSON.stringify({ contents: {} }));
  const pack = {
    hash: 'none',
    label: language,
    extensions: [{ extensionIdentifier: { id: 'none.none' }, version: '1.0.0' }],
    translations: { vscode: texts },
  };
  await writeFile(path.join(userData, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => string} the end of what it has printed
 */
function collectOutput(child) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      text = (text + chunk).slice(-10_000);
    });
  }
  return () => text;
}
