// Libraries whose codes travel in no Close frame, run in this very process: what a close event shows stands for them.
import { makeAttempts } from './attempts.mjs';
import { handedOver } from './handedOver.mjs';
import { joined } from './observe.mjs';

/**
 * An open connection.
 *
 * @typedef {object} Opened
 * @property {(...args: any[]) => unknown} close
 * @property {() => boolean} [isOpen]
 * @property {Promise<{ code?: unknown, reason?: unknown }>} closed what the event shows. No code: that of a frame without one.
 */

/**
 * Makes every call.
 *
 * @param {number} parallel connections
 * @param {(connection: number) => Promise<Opened>} open
 */
export async function observeEvents(parallel, open) {
  const attempts = makeAttempts();
  /** @type {Map<number, import('./peer.mjs').CloseFrame>} */
  const frames = new Map();
  let connections = 0;
  const workers = Array.from({ length: parallel }, async () => {
    while (!attempts.isDone()) {
      const connection = connections++;
      const { close, closed, isOpen } = await open(connection);
      if (!attempts.attempt(connection, close, isOpen)) continue;
      const { code, reason } = await closed;
      frames.set(connection, { ...(code !== undefined && { code }), reason: Buffer.from(handedOver(reason)) });
    }
  });
  await Promise.all(workers);
  return joined(attempts.outcomes, frames);
}

/**
 * What arrives at a client whose other end closes.
 *
 * @param {Readonly<Record<string, import('./scenarios.mjs').Ending>>} endings
 * @param {(ending: import('./scenarios.mjs').Ending) => Promise<any> | undefined} closedBy the close event, if that end can do so
 */
export async function observeArrivals(endings, closedBy) {
  /** @type {Record<string, import('./observe.mjs').Arrival>} */
  const arrivals = {};
  for (const [name, ending] of Object.entries(endings)) {
    const event = await closedBy(ending);
    if (event) arrivals[name] = { code: event.code, wasClean: event.wasClean };
  }
  return arrivals;
}
