import { createRequire } from 'node:module';
import { makeAttempts } from './attempts.mjs';
import { joined } from './observe.mjs';

/**
 * Observes the client of mock-socket in this very process. No frame leaves it: what the client's close event shows stands
 * for it, 1005 for none.
 *
 * @param {string} folder where it is installed
 * @returns {Promise<import('./observe.mjs').Observation>}
 */
export async function observeMock(folder) {
  const installed = createRequire(`${folder}/`);
  const { Server, WebSocket } = installed('mock-socket');
  const url = 'ws://mock';
  const server = new Server(url);
  const attempts = makeAttempts();
  /** @type {Map<number, import('./peer.mjs').CloseFrame>} */
  const frames = new Map();
  let connections = 0;
  const workers = Array.from({ length: 1_000 }, async () => {
    while (!attempts.isDone()) {
      const connection = connections++;
      await new Promise((resolve) => {
        const socket = new WebSocket(url);
        socket.onclose = (/** @type {any} */ { code, reason }) => {
          const given = Buffer.from(String(reason ?? ''));
          frames.set(connection, code === 1005 ? { reason: given } : { code, reason: given });
          resolve(undefined);
        };
        socket.onopen = () => attempts.attempt(connection, socket.close.bind(socket));
      });
    }
  });
  await Promise.all(workers);
  server.stop();
  const { version } = installed('mock-socket/package.json');
  return { version, calls: joined(attempts.outcomes, frames), arrivals: {} };
}
