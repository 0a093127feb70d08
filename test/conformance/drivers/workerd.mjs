import { observeServer } from '../observe.mjs';
import { installedWorkerd } from '../workerd.mjs';

/** @type {import('../driver.mjs').Driver} An end of a WebSocketPair. */
export default {
  name: 'workerd',
  part: 'WebSocketPair',
  api: 'workerd',
  shown: (version) => version,
  async observe() {
    const serve = await installedWorkerd('pair');
    return observeServer(async (port) => serve(port));
  },
};
