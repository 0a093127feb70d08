import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { start } from '../driver.mjs';
import { observeClient } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} The page reports by itself: what Debian ships can't be steered by Playwright. */
export default {
  name: 'Firefox ESR',
  api: 'whatwg',
  shown: (userAgent) => /Firefox\/(\d+)/.exec(userAgent)?.[1] ?? userAgent,
  observe: () =>
    observeClient(async (origin) => {
      const profile = await mkdtemp(path.join(os.tmpdir(), 'close-codes-firefox-'));
      const stop = start(findFirefox(), ['--headless', '--no-remote', '--profile', profile, origin]);
      return async () => {
        stop();
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      };
    }),
};

/** What FIREFOX_PATH names, else Debian's, which is installed as root where there is none. */
function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) return named;
  const usual = '/usr/bin/firefox-esr';
  if (existsSync(usual)) return usual;
  if (process.getuid?.() !== 0) throw new Error('No Firefox found: install firefox-esr, or set FIREFOX_PATH.');
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'firefox-esr']]) {
    spawnSync('apt-get', ['-q', ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  return usual;
}
