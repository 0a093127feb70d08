import { findNode } from '../../../scripts/editors/node.mjs';
import { installed, major, program, start } from '../driver.mjs';
import { observeClient } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} */
export default {
  name: 'undici',
  api: 'whatwg',
  shown: major,
  async observe() {
    const folder = await installed('undici@8.12.4');
    const node = await findNode();
    return observeClient(async (origin) => start(node, [program('clients.mjs'), 'undici', origin, folder]));
  },
};
