import { makeAttempts } from './attempts.mjs';

/**
 * As much as the clients have in common.
 *
 * @typedef {object} Client
 * @property {((event: any) => void) | null} onopen
 * @property {((event: any) => void) | null} onclose
 * @property {((event: any) => void) | null} onerror
 * @property {number} readyState
 * @property {(...args: any[]) => unknown} close
 * @property {() => unknown} [terminate]
 * @property {Readonly<Record<string, () => unknown>>} [ends] other ways to end it, by what they are called
 */

/**
 * Runs inside a client runtime: makes every call, lets everything arrive, and reports to the peer.
 *
 * @param {string} origin of the peer: `http://127.0.0.1:1234`
 * @param {(url: string) => Client} connect
 * @param {string} version of the runtime
 * @param {Readonly<Record<string, () => unknown>>} last ends the connection, and the runtime with it
 */
export async function runClient(origin, connect, version, last) {
  const address = origin.replace('http', 'ws');
  /** @type {string[]} */
  let ends = [];
  const attempts = makeAttempts();
  let connections = 0;
  const workers = Array.from({ length: 8 }, async () => {
    while (!attempts.isDone()) {
      const connection = connections++;
      await new Promise((resolve) => {
        const socket = connect(`${address}/calls/${connection}`);
        socket.onerror = () => {};
        socket.onclose = resolve;
        socket.onopen = () => {
          ends = Object.keys(endsOf(socket));
          attempts.attempt(connection, socket.close.bind(socket), () => socket.readyState === 1);
        };
      });
    }
  });
  await Promise.all(workers);

  const scenarios = await (await fetch(`${origin}/scenarios`)).json();
  /** @type {Record<string, unknown>} */
  const arrivals = {};
  for (const [name, url] of Object.entries(scenarios)) arrivals[name] = await arrival(connect, url);
  const end = (/** @type {string} */ name, /** @type {(socket: Client) => unknown} */ way) =>
    new Promise((resolve) => {
      const socket = connect(`${address}/ends/${encodeURIComponent(name)}`);
      socket.onerror = () => {};
      socket.onclose = resolve;
      socket.onopen = () => way(socket);
    });
  for (const name of ends) await end(name, (socket) => endsOf(socket)[name]?.());
  await fetch(`${origin}/report`, {
    method: 'POST',
    body: JSON.stringify({ version, outcomes: attempts.outcomes, arrivals, ends: [...ends, ...Object.keys(last)] }),
  });
  for (const [name, way] of Object.entries(last)) await end(name, way);
}

/** @param {Client} socket @returns {NonNullable<Client['ends']>} */
function endsOf(socket) {
  return socket.ends ?? (socket.terminate ? { 'terminate()': () => socket.terminate?.() } : {});
}

/**
 * @param {(url: string) => Client} connect
 * @param {string} url
 */
function arrival(connect, url) {
  return new Promise((resolve) => {
    const given = setTimeout(() => resolve(null), 10_000);
    const socket = connect(url);
    socket.onerror = () => {};
    socket.onclose = (event) => {
      clearTimeout(given);
      resolve({ code: event.code, wasClean: event.wasClean });
    };
  });
}
