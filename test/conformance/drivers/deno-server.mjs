import { fileIn, installed, minor, program, start } from '../driver.mjs';
import { observeServer } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} */
export default {
  name: "Deno's server socket",
  api: 'deno-server',
  shown: minor,
  async observe() {
    const deno = await fileIn(await installed('deno@2.9.6'), 'node_modules/@deno/*/deno{,.exe}');
    return observeServer(async (port) => start(deno, ['run', '-A', program('deno-server.mjs'), String(port)]));
  },
};
