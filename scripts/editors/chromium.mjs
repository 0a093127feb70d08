import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';

/**
 * Chromium, Chrome or Edge: what CHROME_PATH names, else where they usually are, else Playwright's own. As root on
 * Debian one is installed where there is none.
 *
 * @returns {string} the executable
 * @throws an error of one line that says what to install
 */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which doesn't exist.`);
  }
  const found = [...usualPlaces(), ...playwrightsOwn()].find((file) => existsSync(file));
  if (found) return found;
  if (isDebianRoot()) return installWithApt();
  throw new Error('No Chromium, Chrome or Edge found: install one of them, or set CHROME_PATH to its executable.');
}

/**
 * Starts it without a window.
 *
 * @returns {Promise<import('playwright-core').Browser>} rejects with an error of one line where there is none
 */
export async function launchChromium() {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      // Chromium refuses to run as root with its sandbox, and containers seldom allow it.
      '--no-sandbox',
      ...['--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')];
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      folders.map((folder) => path.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']
      .concat('Microsoft\\Edge\\Application\\msedge.exe')
      .flatMap((file) => folders.map((folder) => path.join(folder, file)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(path.delimiter).concat('/usr/bin', '/snap/bin');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Whatever revision Playwright has downloaded: `…/chromium-<revision>/…`. @returns {string[]} */
function playwrightsOwn() {
  const [, folder, inside] = /^(.*)[\\/]chromium-\d+[\\/](.*)$/.exec(chromium.executablePath()) ?? [];
  if (!folder || !inside || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .map((name) => path.join(folder, name, inside));
}

function isDebianRoot() {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function installWithApt() {
  console.log('No Chromium found: installing the Debian package chromium');
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status } = spawnSync('apt-get', ['-q', ...args], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed: install Chromium, or set CHROME_PATH.`);
  }
  return '/usr/bin/chromium';
}
