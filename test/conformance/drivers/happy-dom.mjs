import { findNode } from '../../../scripts/editors/node.mjs';
import { installed, major, program, start } from '../driver.mjs';
import { observeClient } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} The page that tests run in without a browser. */
export default {
  name: 'happy-dom',
  api: 'whatwg',
  shown: major,
  async observe() {
    const folder = await installed('happy-dom@21.0.4');
    const node = await findNode();
    return observeClient(async (origin) => start(node, [program('clients.mjs'), 'happy-dom', origin, folder]));
  },
};
