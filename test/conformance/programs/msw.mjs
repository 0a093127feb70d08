// Runs inside Node.js, writes what it has seen:  msw.mjs <folder of installed packages>
import { createRequire } from 'node:module';
import process from 'node:process';
import v8 from 'node:v8';
import { observeArrivals, observeEvents } from '../events.mjs';
import { broken, orderly } from '../scenarios.mjs';

const require = createRequire(`${process.argv[2]}/`);
const { WebSocketInterceptor } = require('@mswjs/interceptors/WebSocket');

/** @type {Map<string, (client: any) => void>} */
const awaited = new Map();
// As Mock Service Worker has it, without its list of all connections, which slows down with their number.
const interceptor = new WebSocketInterceptor();
interceptor.on('connection', (/** @type {any} */ { client }) => awaited.get(client.url.pathname)?.(client));
interceptor.apply();

/** @param {string} path */
async function open(path) {
  const connected = new Promise((resolve) => {
    awaited.set(path, resolve);
  });
  const socket = new WebSocket(`ws://mock${path}`);
  await new Promise((resolve) => {
    socket.onopen = resolve;
  });
  return { socket, client: await connected };
}

const calls = await observeEvents(100, async (connection) => {
  const { socket, client } = await open(`/${connection}`);
  /** @type {Promise<any>} */
  const closed = new Promise((resolve) => {
    socket.onclose = resolve;
  });
  return { close: client.close.bind(client), closed };
});
const arrivals = await observeArrivals({ ...orderly, ...broken }, async (ending) => {
  if (ending.does !== 'close') return undefined;
  const { client } = await open('/closing');
  const closed = new Promise((resolve) => client.addEventListener('close', resolve));
  client.close(ending.code, ending.reason);
  return closed;
});
process.stdout.write(v8.serialize({ version: require('msw/package.json').version, calls, arrivals }), () =>
  process.exit(),
);
