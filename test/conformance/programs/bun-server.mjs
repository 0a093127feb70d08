// Runs inside Bun:  bun-server.mjs <port>
import { makeServerSide } from '../server.mjs';

const side = makeServerSide();
Bun.serve({
  hostname: '127.0.0.1',
  port: Number(Bun.argv[2]),
  fetch(request, server) {
    const { pathname } = new URL(request.url);
    if (pathname === '/report') return new Response(side.report(Bun.version));
    return server.upgrade(request, { data: pathname }) ? undefined : new Response(null, { status: 404 });
  },
  websocket: {
    open: (socket) =>
      side.opened(socket.data, (...args) => socket.close(...args), {
        ends: { 'terminate()': () => socket.terminate() },
      }),
    message() {},
    close: (socket, code) => side.closed(socket.data, { code }),
  },
});
