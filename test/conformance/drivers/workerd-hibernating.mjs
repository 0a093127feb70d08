import { observeServer } from '../observe.mjs';
import { installedWorkerd } from '../workerd.mjs';

/** @type {import('../driver.mjs').Driver} What a Durable Object has accepted with `acceptWebSocket()`. */
export default {
  name: 'workerd',
  part: 'hibernating',
  api: 'workerd',
  shown: (version) => version,
  async observe() {
    const serve = await installedWorkerd('hibernating');
    return observeServer(async (port) => serve(port));
  },
};
