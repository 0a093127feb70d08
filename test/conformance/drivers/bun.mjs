import { fileIn, installed, minor, program, start } from '../driver.mjs';
import { observeClient } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} */
export default {
  name: 'Bun',
  api: 'bun',
  shown: minor,
  async observe() {
    const bun = await fileIn(await installed('bun@1.4.5'), 'node_modules/@oven/*/bin/bun{,.exe}');
    return observeClient(async (origin) => start(bun, [program('clients.mjs'), 'global', origin]));
  },
};
