// One run of one runtime, from the outside.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { calls } from './calls.mjs';
import { acceptHandshake, closeFrame, listen, onCloseFrame, openConnection, untrustedCertificate } from './peer.mjs';
import { broken, orderly, unopened } from './scenarios.mjs';

/**
 * What one call did: the error it threw, the Close frame that was on the wire, or nothing of the two.
 *
 * @typedef {{ error: string } | { frame: import('./peer.mjs').CloseFrame } | { frame: null }} Observed
 */
/** @typedef {{ code: number | null, wasClean?: boolean } | null} Arrival */
/**
 * How a connection ended that a runtime left otherwise than by close(): with a Close frame, or by TCP alone.
 *
 * @typedef {import('./peer.mjs').CloseFrame | 'FIN' | 'RST'} End
 */
/**
 * @typedef {{ version: string, calls: Observed[], arrivals: Record<string, Arrival>, ends?: Record<string, End> }} Observation
 */

/** Milliseconds after which a call counts as one that sends nothing. Busy machines keep one waiting. */
const patienceTime = 30_000;

const endings = { ...orderly, ...broken };

/**
 * Observes a client: it is given the peer's address, runs `runClient`, and reports by itself.
 *
 * @param {(origin: string) => Promise<() => unknown>} start gives what stops it
 * @returns {Promise<Observation>}
 */
export async function observeClient(start) {
  /** @type {Map<number, import('./peer.mjs').CloseFrame>} */
  const frames = new Map();
  /** @type {Record<string, End>} */
  const ends = {};
  /** @type {(report: string) => void} */
  let reported = () => {};
  /** @type {Promise<string>} */
  const report = new Promise((resolve) => {
    reported = resolve;
  });
  const tls = https.createServer(untrustedCertificate());
  const closedPort = await freePort();
  const killed = spawn(process.execPath, [fileURLToPath(new URL('killed.mjs', import.meta.url))], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [killedPort] = await once(killed.stdout, 'data');

  const server = http.createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (name === 'scenarios') {
      response.end(JSON.stringify(scenarioUrls()));
    } else if (name === 'report') {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        response.end();
        reported(body);
      });
    } else if (/^[a-z]+\.mjs$/.test(name)) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(readFileSync(new URL(name, import.meta.url)));
    } else {
      response.setHeader('Content-Type', 'text/html');
      response.end(page);
    }
  });
  server.on('upgrade', (request, socket) => {
    socket.on('error', () => {});
    /** @type {net.Socket} */ (socket).setNoDelay();
    const [, what, id = ''] = (request.url ?? '').split('/');
    if (what === 'refused') {
      socket.end('HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    acceptHandshake(request, socket);
    if (what === 'arrivals') {
      const ending = endings[decodeURIComponent(id)];
      if (ending) end(/** @type {net.Socket} */ (socket), ending, 'server');
      return;
    }
    if (what === 'ends') {
      endOf(socket).then((ended) => {
        ends[decodeURIComponent(id)] = ended;
      });
      return;
    }
    const patience = setTimeout(() => socket.destroy(), patienceTime);
    onCloseFrame(socket, (frame) => {
      clearTimeout(patience);
      if (frame) frames.set(Number(id), frame);
      socket.end(closeFrame({ code: 1000 }, 'server'));
    });
  });
  const port = await listen(server);
  const tlsPort = await listen(tls);

  function scenarioUrls() {
    const url = `ws://127.0.0.1:${port}`;
    const names = Object.keys(endings).filter((name) => endings[name]?.does !== 'be killed');
    const [refused, status, certificate] = unopened;
    return {
      ...Object.fromEntries(names.map((name) => [name, `${url}/arrivals/${encodeURIComponent(name)}`])),
      'a killed process': `ws://127.0.0.1:${String(killedPort).trim()}/`,
      [refused]: `ws://127.0.0.1:${closedPort}/`,
      [status]: `${url}/refused`,
      [certificate]: `wss://127.0.0.1:${tlsPort}/`,
    };
  }

  const stop = await start(`http://127.0.0.1:${port}`);
  try {
    const { version, outcomes, arrivals, ends: names } = JSON.parse(await withinMinutes(10, report));
    for (let tries = 0; tries < 100 && names.some((/** @type {string} */ name) => !ends[name]); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return { version, calls: joined(outcomes, frames), arrivals, ends };
  } finally {
    await stop();
    killed.kill();
    server.closeAllConnections();
    server.close();
    tls.close();
  }
}

const page = `<!doctype html><script type="module">
import { runClient } from './client.mjs';
import { streamClient } from './stream.mjs';
const connect =
  location.pathname === '/stream' ? (url) => streamClient(new WebSocketStream(url)) : (url) => new WebSocket(url);
runClient(location.origin, connect, navigator.userAgent, {
  'leaving the page': () => location.assign('about:blank'),
});
</script>`;

/**
 * How a connection ends.
 *
 * @param {import('node:stream').Duplex} socket
 * @param {Parameters<typeof onCloseFrame>[2]} [read]
 * @returns {Promise<End>}
 */
function endOf(socket, read) {
  return new Promise((resolve) => {
    const ended = (
      /** @type {import('./peer.mjs').CloseFrame | undefined} */ frame,
      /** @type {boolean} */ isReset,
    ) => {
      resolve(frame ?? (isReset ? 'RST' : 'FIN'));
      socket.destroy();
    };
    onCloseFrame(socket, ended, read);
    socket.resume();
  });
}

/** A server is reached, and its codes are read, as RFC 6455 has it. */
const plain = { pathOf: (/** @type {string} */ path) => path, read: undefined };

/**
 * Observes a server, which answers `GET /report`.
 *
 * @param {(port: number) => Promise<(signal?: NodeJS.Signals) => void>} start gives what stops it
 * @param {object} [transport] how else it is reached, and its codes are read
 * @param {(path: string) => string} transport.pathOf
 * @param {((frame: import('./peer.mjs').Frame) => import('./peer.mjs').CloseFrame | undefined) | undefined} transport.read
 * @returns {Promise<Observation>}
 */
export async function observeServer(start, { pathOf, read } = plain) {
  const port = await freePort();
  const stop = await start(port);
  try {
    await answers(`http://127.0.0.1:${port}/report`);
    /** @type {Map<number, import('./peer.mjs').CloseFrame>} */
    const frames = new Map();
    let connections = 0;
    let isDone = false;
    const workers = Array.from({ length: 16 }, async () => {
      while (!isDone) {
        const connection = connections++;
        if (connection % 200 === 0) isDone = (await report(port)).isDone;
        const socket = await openConnection(port, pathOf(`/calls/${connection}`));
        const frame = await new Promise((resolve) => {
          const patience = setTimeout(resolve, patienceTime);
          const seen = (/** @type {import('./peer.mjs').CloseFrame | undefined} */ frame) => {
            clearTimeout(patience);
            resolve(frame);
          };
          onCloseFrame(socket, seen, read);
          socket.resume();
        });
        socket.resetAndDestroy();
        if (frame) frames.set(connection, frame);
      }
    });
    await Promise.all(workers);

    for (const [name, ending] of Object.entries(endings)) {
      const requestPath = pathOf(`/arrivals/${encodeURIComponent(name)}`);
      if (ending.does === 'be killed') {
        const killed = spawn(
          process.execPath,
          [fileURLToPath(new URL('killed.mjs', import.meta.url)), String(port), requestPath],
          { stdio: 'inherit' },
        );
        await once(killed, 'exit');
      } else {
        const socket = await openConnection(port, requestPath);
        socket.resume();
        await new Promise((resolve) => setTimeout(resolve, 30));
        end(socket, ending, 'client');
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const { version, outcomes, arrivals, ends: names } = await report(port);
    /** @type {Record<string, End>} */
    const ends = {};
    for (const name of names) {
      ends[name] = await endOf(await openConnection(port, pathOf(`/ends/${encodeURIComponent(name)}`)), read);
    }
    const ended = endOf(await openConnection(port, pathOf('/ends/killed')), read);
    stop('SIGKILL');
    ends['being killed'] = await ended;
    return { version, calls: joined(outcomes, frames), arrivals, ends };
  } finally {
    stop();
  }
}

/**
 * @param {number} port
 * @returns {Promise<any>}
 */
async function report(port) {
  return (await fetch(`http://127.0.0.1:${port}/report`)).json();
}

/**
 * Waits until a server answers.
 *
 * @param {string} url
 */
export async function answers(url) {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/**
 * @param {net.Socket} socket
 * @param {import('./scenarios.mjs').Ending} ending
 * @param {'client' | 'server'} role
 */
function end(socket, ending, role) {
  socket.on('error', () => {});
  if (ending.does === 'close') {
    socket.write(closeFrame(ending, role));
    // The answer is waited for, as RFC 6455 asks of the end that sent the first Close frame.
    onCloseFrame(socket, () => socket.end());
    setTimeout(() => socket.destroy(), 1_000);
  } else if (ending.does === 'reset') {
    setTimeout(() => socket.resetAndDestroy(), 50);
  } else {
    setTimeout(() => socket.destroy(), 50);
  }
}

/**
 * The calls of a run, each with what it did.
 *
 * @param {readonly (string | number)[]} outcomes
 * @param {ReadonlyMap<number, import('./peer.mjs').CloseFrame>} frames
 * @returns {Observed[]}
 */
export function joined(outcomes, frames) {
  if (outcomes.length !== calls.length) throw new Error(`${outcomes.length} of ${calls.length} calls were made.`);
  return outcomes.map((outcome) =>
    typeof outcome === 'string' ? { error: outcome } : { frame: frames.get(outcome) ?? null },
  );
}

/** A port where nothing listens. */
export async function freePort() {
  const server = net.createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * @template T
 * @param {number} minutes
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
function withinMinutes(minutes, promise) {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error(`No report within ${minutes} minutes.`)), minutes * 60_000);
    promise.then(resolve, reject).finally(() => clearTimeout(patience));
  });
}
