import process from 'node:process';
import { installed, minor, program, start } from '../driver.mjs';
import { observeClient } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} */
export default {
  name: 'W3CWebSocket',
  api: 'w3cwebsocket',
  shown: minor,
  async observe() {
    const folder = await installed('websocket@1.0.35');
    return observeClient(async (origin) =>
      start(process.execPath, [program('clients.mjs'), 'w3cwebsocket', origin, folder]),
    );
  },
};
