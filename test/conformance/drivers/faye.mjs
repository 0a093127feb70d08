import process from 'node:process';
import { installed, minor, program, start } from '../driver.mjs';
import { observeServer } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} */
export default {
  name: 'faye-websocket',
  part: 'server',
  api: 'faye',
  shown: minor,
  async observe() {
    const folder = await installed('faye-websocket@0.11.4');
    return observeServer(async (port) =>
      start(process.execPath, [program('servers.mjs'), 'faye', String(port), folder]),
    );
  },
};
