import { fileIn, installed, minor, program, start } from '../driver.mjs';
import { observeClient } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} */
export default {
  name: "Deno's WebSocketStream",
  api: 'websocket-stream',
  shown: minor,
  async observe() {
    const deno = await fileIn(await installed('deno@2.9.6'), 'node_modules/@deno/*/deno{,.exe}');
    return observeClient(async (origin) =>
      start(deno, ['run', '-A', '--unstable-net', program('clients.mjs'), 'global-stream', origin]),
    );
  },
};
