import http from 'node:http';
import https from 'node:https';
import { createRequire } from 'node:module';
import process from 'node:process';
import { installed, minor, program, start } from '../driver.mjs';
import { observeArrivals, observeEvents } from '../events.mjs';
import { answers, freePort } from '../observe.mjs';
import { listen, untrustedCertificate } from '../peer.mjs';
import { broken, orderly, unopened } from '../scenarios.mjs';

/** @type {import('../driver.mjs').Driver} The other end is SockJS's own server, over the WebSocket transport. */
export default {
  name: 'sockjs-client',
  api: 'sockjs-client',
  shown: minor,
  async observe() {
    const require = createRequire(`${await installed('sockjs-client@1.6.1')}/`);
    const servers = await installed('sockjs@0.3.24');
    const SockJS = require('sockjs-client');
    const connect = (/** @type {string} */ origin) =>
      new SockJS(`${origin}/sockjs`, null, { transports: 'websocket', timeout: 30_000 });
    return {
      version: require('sockjs-client/package.json').version,
      calls: await observeCalls(connect, servers),
      arrivals: {
        ...(await observeArrivals({ ...orderly, ...broken }, (ending) => endedBy(ending, connect, servers))),
        ...(await observeUnopened(connect)),
      },
    };
  },
};

/** @typedef {(origin: string) => any} Connect */

/** @param {Connect} connect @param {string} servers */
async function observeCalls(connect, servers) {
  const { origin, stop } = await serve(servers, () => {});
  const calls = await observeEvents(8, async () => {
    const socket = connect(origin);
    const closed = closeEvent(socket);
    await new Promise((resolve) => {
      socket.onopen = resolve;
    });
    return { close: socket.close.bind(socket), closed };
  });
  stop();
  return calls;
}

/** @param {import('../scenarios.mjs').Ending} ending @param {Connect} connect @param {string} servers */
async function endedBy(ending, connect, servers) {
  if (ending.does === 'be killed') {
    const port = await freePort();
    const kill = start(process.execPath, [program('servers.mjs'), 'sockjs', String(port), servers]);
    await answers(`http://127.0.0.1:${port}/report`);
    const socket = connect(`http://127.0.0.1:${port}`);
    socket.onopen = () => kill('SIGKILL');
    return closeEvent(socket);
  }
  const { origin, stop } = await serve(servers, (connection, tcp) => {
    if (ending.does === 'close') {
      connection.close(...[ending.code, ending.reason].filter((argument) => argument !== undefined));
    } else {
      for (const socket of tcp) ending.does === 'reset' ? socket.resetAndDestroy() : socket.destroy();
    }
  });
  const event = await closeEvent(connect(origin));
  stop();
  return event;
}

/** @param {Connect} connect */
async function observeUnopened(connect) {
  const [refused, status, certificate] = unopened;
  const refusing = http.createServer((_request, response) => response.writeHead(401).end());
  const untrusted = https.createServer(untrustedCertificate());
  const arrivals = {
    [refused]: await closeEvent(connect(`http://127.0.0.1:${await freePort()}`)),
    [status]: await closeEvent(connect(`http://127.0.0.1:${await listen(refusing)}`)),
    [certificate]: await closeEvent(connect(`https://127.0.0.1:${await listen(untrusted)}`)),
  };
  refusing.close();
  untrusted.close();
  return arrivals;
}

/**
 * SockJS's own server.
 *
 * @param {string} folder where it is installed
 * @param {(connection: any, tcp: Iterable<import('node:net').Socket>) => void} onConnection
 */
async function serve(folder, onConnection) {
  const sockjs = createRequire(`${folder}/`)('sockjs').createServer({ prefix: '/sockjs', log() {} });
  const server = http.createServer();
  /** @type {Set<import('node:net').Socket>} */
  const tcp = new Set();
  server.on('connection', (socket) => tcp.add(socket));
  sockjs.on('connection', (/** @type {any} */ connection) => onConnection(connection, tcp));
  sockjs.installHandlers(server);
  const origin = `http://127.0.0.1:${await listen(server)}`;
  const stop = () => {
    for (const socket of tcp) socket.destroy();
    server.close();
  };
  return { origin, stop };
}

/** @param {any} socket @returns {Promise<any>} */
function closeEvent(socket) {
  return new Promise((resolve) => {
    socket.onclose = resolve;
  });
}
