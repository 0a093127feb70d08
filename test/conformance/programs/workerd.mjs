// Runs inside workerd, as a Worker.
import { makeServerSide } from './server.mjs';

const side = makeServerSide();

export default {
  /** @param {Request} request */
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (pathname === '/report') return new Response(side.report(env.VERSION));
    const [client, socket] = Object.values(new WebSocketPair());
    socket.accept();
    socket.addEventListener('close', (event) => side.closed(pathname, event));
    side.opened(pathname, (...args) => socket.close(...args));
    return new Response(null, { status: 101, webSocket: client });
  },
};
