import process from 'node:process';
import { installed, major, program, start } from '../driver.mjs';
import { observeClient } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} The page that tests run in without a browser. */
export default {
  name: 'jsdom',
  api: 'whatwg',
  shown: major,
  async observe() {
    const folder = await installed('jsdom@26.1.0');
    return observeClient(async (origin) => start(process.execPath, [program('clients.mjs'), 'jsdom', origin, folder]));
  },
};
