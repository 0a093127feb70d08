// Runs inside Node.js, Deno and Bun:  clients.mjs <which> <peer's origin> <folder of installed packages>
import { createRequire } from 'node:module';
import process from 'node:process';
import { runClient } from '../client.mjs';
import { streamClient } from '../stream.mjs';

const [which = '', origin = '', folder = ''] = process.argv.slice(2);
const installed = createRequire(`${folder}/`);
/** @param {string} name */
const versionOf = (name) => installed(`${name}/package.json`).version;

/** @type {Record<string, () => { connect: (url: string) => import('../client.mjs').Client, version: string }>} */
const clients = {
  global: () => ({
    connect: (url) => new WebSocket(url),
    version: process.versions.deno ?? process.versions.bun ?? process.versions.node,
  }),
  undici: () => {
    const { WebSocket } = installed('undici');
    return { connect: (url) => new WebSocket(url), version: versionOf('undici') };
  },
  'undici-stream': () => {
    const { WebSocketStream } = installed('undici');
    return { connect: (url) => streamClient(new WebSocketStream(url)), version: versionOf('undici') };
  },
  'global-stream': () => ({
    // @ts-expect-error: of Deno, where a flag asks for it
    connect: (url) => streamClient(new WebSocketStream(url)),
    version: process.versions.deno ?? '',
  }),
  ws: () => {
    const WebSocket = installed('ws');
    return { connect: (url) => new WebSocket(url), version: versionOf('ws') };
  },
  w3cwebsocket: () => {
    const { w3cwebsocket } = installed('websocket');
    return {
      connect(url) {
        const socket = new w3cwebsocket(url);
        const close = socket.close;
        socket.close = (/** @type {any[]} */ ...args) => {
          try {
            close.apply(socket, args);
          } catch (error) {
            // It takes itself for closing by now, and would judge nothing any more.
            socket._readyState = w3cwebsocket.OPEN;
            throw error;
          }
        };
        return socket;
      },
      version: versionOf('websocket'),
    };
  },
  faye: () => {
    const { Client } = installed('faye-websocket');
    return { connect: (url) => new Client(url), version: versionOf('faye-websocket') };
  },
  jsdom: () => {
    const { JSDOM, VirtualConsole } = installed('jsdom');
    const { window } = new JSDOM('', { url: origin, virtualConsole: new VirtualConsole() });
    return { connect: (url) => new window.WebSocket(url), version: versionOf('jsdom') };
  },
  'happy-dom': () => {
    const { Window } = installed('happy-dom');
    const window = new Window({ url: origin });
    return { connect: (url) => new window.WebSocket(url), version: versionOf('happy-dom') };
  },
  'nodejs-websocket': () => {
    const { connect } = installed('nodejs-websocket');
    return { connect: (url) => emitterClient(connect(url)), version: versionOf('nodejs-websocket') };
  },
};

/**
 * A connection of nodejs-websocket in the shape of the others.
 *
 * @param {any} connection
 */
function emitterClient(connection) {
  /** @type {import('../client.mjs').Client} */
  const client = {
    get readyState() {
      return connection.readyState;
    },
    onopen: null,
    onclose: null,
    onerror: null,
    close: connection.close.bind(connection),
    ends: { 'socket.destroy()': () => connection.socket.destroy() },
  };
  connection.on('connect', () => client.onopen?.({}));
  connection.on('close', (/** @type {number} */ code) => client.onclose?.({ code }));
  connection.on('error', (/** @type {Error} */ error) => client.onerror?.(error));
  return client;
}

const client = clients[which];
if (!client) throw new RangeError(`No such client: ${which}`);
const { connect, version } = client();
await runClient(origin, connect, version, { 'process.exit()': () => process.exit() });
