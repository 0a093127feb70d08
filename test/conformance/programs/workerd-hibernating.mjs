// Runs inside workerd, as a Worker whose Durable Object has the sockets.
import { DurableObject } from 'cloudflare:workers';
import { makeServerSide } from './server.mjs';

const side = makeServerSide();

export class Sockets extends DurableObject {
  /** @param {Request} request */
  async fetch(request) {
    const { pathname } = new URL(request.url);
    const [client, socket] = Object.values(new WebSocketPair());
    this.ctx.acceptWebSocket(socket, [pathname]);
    side.opened(pathname, (...args) => socket.close(...args));
    return new Response(null, { status: 101, webSocket: client });
  }

  webSocketClose(socket, code, _reason, wasClean) {
    side.closed(this.ctx.getTags(socket)[0], { code, wasClean });
  }
}

export default {
  /** @param {Request} request */
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (pathname === '/report') return new Response(side.report(env.VERSION));
    return env.SOCKETS.getByName('all').fetch(request);
  },
};
