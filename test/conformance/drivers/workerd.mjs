import { fileIn, installed, program, start } from '../driver.mjs';
import { observeServer } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} An end of a WebSocketPair. */
export default {
  name: 'workerd',
  api: 'workerd',
  shown: (version) => version,
  async observe() {
    const workerd = await fileIn(
      await installed('workerd@1.20261117.1'),
      'node_modules/@cloudflare/workerd-*/bin/workerd{,.exe}',
    );
    return observeServer(async (port) =>
      start(workerd, ['serve', program('workerd.capnp'), '--socket-addr', `http=127.0.0.1:${port}`], {
        VERSION: '2026-11-17',
      }),
    );
  },
};
