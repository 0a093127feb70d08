import process from 'node:process';
import { installed, minor, program, start } from '../driver.mjs';
import { observeServer } from '../observe.mjs';
import { raw } from '../sockjs.mjs';

/** @type {import('../driver.mjs').Driver} Its server, reached by a plain WebSocket: the code is handed to faye-websocket. */
export default {
  name: "sockjs's raw WebSocket",
  api: 'sockjs',
  shown: minor,
  async observe() {
    const folder = await installed('sockjs@0.3.24');
    return observeServer(
      async (port) => start(process.execPath, [program('servers.mjs'), 'sockjs', String(port), folder]),
      raw,
    );
  },
};
