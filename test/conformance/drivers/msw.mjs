import { execFileSync } from 'node:child_process';
import v8 from 'node:v8';
import { findNode } from '../../../scripts/editors/node.mjs';
import { installed, major, program } from '../driver.mjs';

/** @type {import('../driver.mjs').Driver} In a process of its own: it takes the place of the global WebSocket. */
export default {
  name: 'Mock Service Worker',
  api: 'msw',
  shown: major,
  async observe() {
    const folder = await installed('msw@3.0.5');
    return v8.deserialize(
      execFileSync(await findNode(), [program('msw.mjs'), folder], { maxBuffer: 100_000_000, timeout: 300_000 }),
    );
  },
};
