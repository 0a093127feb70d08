import { fileIn, installed, minor, program, start } from '../driver.mjs';
import { observeServer } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} */
export default {
  name: "Bun's server socket",
  api: 'bun-server',
  shown: minor,
  async observe() {
    const bun = await fileIn(await installed('bun@1.4.5'), 'node_modules/@oven/*/bin/bun{,.exe}');
    return observeServer(async (port) => start(bun, [program('bun-server.mjs'), String(port)]));
  },
};
