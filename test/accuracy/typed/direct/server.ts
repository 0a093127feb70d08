import { createServer } from 'node:http';
import WebSocket, { WebSocketServer } from 'ws';

const http = createServer();
const server = new WebSocketServer({ server: http, maxPayload: 1 << 20 });

server.on('connection', (socket, request) => {
  const token = new URL(request.url ?? '/', 'http://localhost').searchParams.get('token');
  if (!token) {
    socket.close(1008, 'No token'); // = sent 1008
    return;
  }
  if (token === 'expired') return socket.close(401, 'Token expired'); // = sent 401 ! no-out-of-range-code
  if (token === 'unknown') return socket.close(4401, 'Unknown token'); // = sent 4401
  if (token === 'broken') return socket.close(1004); // = sent 1004 ! no-reserved-code

  socket.on('message', (data, isBinary) => {
    if (isBinary) return socket.close(1003, 'Text only'); // = sent 1003
    try {
      handle(JSON.parse(data.toString()));
    } catch (error) {
      socket.close(1011, 'Internal error'); // = sent 1011
      socket.terminate();
    }
  });
  socket.on('error', () => socket.close(500)); // = sent 500 ! no-out-of-range-code
  socket.on('pong', function () {
    this.close('4000', 'string'); // ! valid-code-type
  });
  const alive = setTimeout(() => socket.close(1006, 'No pong'), 5000); // = sent 1006 ! no-reserved-code
  socket.once('close', () => clearTimeout(alive));
});

process.on('SIGTERM', () => {
  for (const client of server.clients) client.close(1001, 'Shutting down'); // = sent 1001
  for (const client of server.clients) client.terminate(1001); // ! no-ignored-arguments
  server.clients.forEach((client) => {
    if (client.readyState === WebSocket.OPEN) client.close(1012); // = sent 1012
    else client.close(1005); // = sent 1005 ! no-reserved-code
  });
  server.close(() => http.close());
});

const upstream = new WebSocket('wss://example.org');
upstream.once('open', () => {
  upstream.close(1000.5); // ! valid-code-type
  upstream.close(undefined, 'done'); // ! no-reason-without-code
  upstream.close(999); // = sent 999 ! no-out-of-range-code
  upstream.close(1016); // = sent 1016 ! no-out-of-range-code
  upstream.close(2999); // = sent 2999 ! no-out-of-range-code
  upstream.close(3000); // = sent 3000
  upstream.close(1014, 'Bad gateway'); // = sent 1014
  upstream.close(-1); // = sent -1 ! no-out-of-range-code
});

function handle(message: unknown) {
  if (!message) throw new TypeError('empty');
}
