import { findNode } from '../../../scripts/editors/node.mjs';
import { major, program, start } from '../driver.mjs';
import { observeClient } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} The built-in WebSocket, which Node.js has by default since version 22. */
export default {
  name: 'Node',
  api: 'whatwg',
  shown: major,
  async observe() {
    const node = await findNode();
    return observeClient(async (origin) => start(node, [program('clients.mjs'), 'global', origin]));
  },
};
