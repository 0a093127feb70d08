// Runs inside Deno:  deno-server.mjs <port>
import { makeServerSide } from '../server.mjs';

const side = makeServerSide();
Deno.serve({ hostname: '127.0.0.1', port: Number(Deno.args[0]), onListen() {} }, (request) => {
  const { pathname } = new URL(request.url);
  if (pathname === '/report') return new Response(side.report(Deno.version.deno));
  const { socket, response } = Deno.upgradeWebSocket(request, { idleTimeout: 0 });
  socket.onopen = () => side.opened(pathname, (...args) => socket.close(...args));
  socket.onclose = (event) => side.closed(pathname, event);
  socket.onerror = () => {};
  return response;
});
