import { answers, freePort, observeClient } from '../observe.mjs';
import { installedWorkerd } from '../workerd.mjs';

/** @type {import('../driver.mjs').Driver} Its `new WebSocket(url)`. */
export default {
  name: 'workerd',
  part: 'client',
  api: 'workerd',
  shown: (version) => version,
  async observe() {
    const serve = await installedWorkerd('client');
    return observeClient(async (origin) => {
      const port = await freePort();
      const stop = serve(port);
      await answers(`http://127.0.0.1:${port}/`);
      fetch(`http://127.0.0.1:${port}/?${origin}`).catch((error) => console.error(error.message));
      return stop;
    });
  },
};
