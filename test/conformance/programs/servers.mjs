// Runs inside Node.js:  servers.mjs <which> <port> <folder of installed packages>
import http from 'node:http';
import { createRequire } from 'node:module';
import process from 'node:process';
import { makeServerSide } from '../server.mjs';
import { pathIn } from '../sockjs.mjs';

const [which = '', port = '', folder = ''] = process.argv.slice(2);
const installed = createRequire(`${folder}/`);
const side = makeServerSide();
// A frame that the library itself can't read is thrown at no one in particular.
process.on('uncaughtException', (error) => console.error(error.message));

/** @type {Record<string, (server: http.Server) => string>} give the package's name */
const servers = {
  ws(server) {
    const { WebSocketServer } = installed('ws');
    new WebSocketServer({ server }).on('connection', (/** @type {any} */ socket, /** @type {any} */ request) => {
      socket.on('error', () => {});
      socket.addEventListener('close', (/** @type {any} */ event) => side.closed(request.url, event));
      side.opened(request.url, socket.close.bind(socket), { ends: { 'terminate()': () => socket.terminate() } });
    });
    return 'ws';
  },
  websocket: (server) => websocketPackage(server, 'close'),
  'websocket-drop': (server) => websocketPackage(server, 'drop'),
  faye(server) {
    const WebSocket = installed('faye-websocket');
    server.on('upgrade', (request, stream, head) => {
      const socket = new WebSocket(request, stream, head);
      socket.on('close', (/** @type {any} */ event) => side.closed(`${request.url}`, event));
      socket.on('open', () =>
        side.opened(`${request.url}`, socket.close.bind(socket), { isOpen: () => socket.readyState === 1 }),
      );
    });
    return 'faye-websocket';
  },
  sockjs(server) {
    const sockjs = installed('sockjs').createServer({ prefix: '/sockjs', log() {} });
    sockjs.on('connection', (/** @type {any} */ connection) => {
      const path = pathIn(connection.url);
      const ends = { 'end()': () => connection.end(), 'destroy()': () => connection.destroy() };
      const close = (/** @type {any[]} */ ...args) => {
        try {
          connection.close(...args);
        } catch (error) {
          // It takes itself for closing by now, and would judge nothing any more.
          connection._session.readyState = 1;
          throw error;
        }
      };
      connection.on('close', (/** @type {unknown} */ code = null) => side.closed(path, { code }));
      const isOpen = () => (connection._session.ws?.readyState ?? 1) === 1;
      side.opened(path, close, { isOpen, ends });
    });
    sockjs.installHandlers(server);
    return 'sockjs';
  },
};

/**
 * @param {http.Server} httpServer
 * @param {'close' | 'drop'} method
 */
function websocketPackage(httpServer, method) {
  const { server: Server } = installed('websocket');
  new Server({ httpServer }).on('request', (/** @type {any} */ request) => {
    const connection = request.accept(null, request.origin);
    connection.on('close', (/** @type {number} */ code) => side.closed(request.resource, { code }));
    const ends = { 'socket.destroy()': () => connection.socket.destroy() };
    side.opened(request.resource, connection[method].bind(connection), { ends });
  });
  return 'websocket';
}

const server = http.createServer((_request, response) => response.end(side.report(version)));
const version = installed(`${servers[which]?.(server)}/package.json`).version;
server.listen(Number(port), '127.0.0.1');
