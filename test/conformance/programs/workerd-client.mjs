// Runs inside workerd, as a Worker that is told the peer's origin: GET /?http://127.0.0.1:1234
import { runClient } from './client.mjs';

export default {
  /** @param {Request} request */
  async fetch(request, env) {
    const origin = new URL(request.url).search.slice(1);
    if (origin) await runClient(origin, (url) => new WebSocket(url), env.VERSION, {});
    return new Response();
  },
};
