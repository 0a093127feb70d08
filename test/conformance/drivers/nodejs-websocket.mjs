import process from 'node:process';
import { installed, minor, program, start } from '../driver.mjs';
import { observeClient } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} */
export default {
  name: 'nodejs-websocket',
  api: 'nodejs-websocket',
  shown: minor,
  async observe() {
    const folder = await installed('nodejs-websocket@1.7.2');
    return observeClient(async (origin) =>
      start(process.execPath, [program('clients.mjs'), 'nodejs-websocket', origin, folder]),
    );
  },
};
