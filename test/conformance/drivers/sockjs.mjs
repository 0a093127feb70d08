import process from 'node:process';
import { installed, minor, program, start } from '../driver.mjs';
import { observeServer } from '../observe.mjs';
import { overMessages } from '../sockjs.mjs';

/** @type {import('../driver.mjs').Driver} Its server, over the transport that its own client takes first. */
export default {
  name: 'sockjs',
  api: 'sockjs',
  shown: minor,
  async observe() {
    const folder = await installed('sockjs@0.3.24');
    return observeServer(
      async (port) => start(process.execPath, [program('servers.mjs'), 'sockjs', String(port), folder]),
      overMessages,
    );
  },
};
