import process from 'node:process';
import { installed, minor, program, start } from '../driver.mjs';
import { observeClient } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} */
export default {
  name: 'faye-websocket',
  part: 'client',
  api: 'faye',
  shown: minor,
  async observe() {
    const folder = await installed('faye-websocket@0.11.4');
    return observeClient(async (origin) => start(process.execPath, [program('clients.mjs'), 'faye', origin, folder]));
  },
};
