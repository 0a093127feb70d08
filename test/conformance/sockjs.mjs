// SockJS over its WebSocket transports, as a client of few words.
import { handedOver } from './handedOver.mjs';

/** The transport that sockjs-client prefers: the code travels in a message of SockJS's own, `c[3000,"Go away!"]`. */
export const overMessages = {
  pathOf: (/** @type {string} */ path) => `/sockjs/000/${encodeURIComponent(path)}/websocket`,
  /** @param {import('./peer.mjs').Frame} frame */
  read({ opcode, payload }) {
    if (opcode !== 1 || !payload.toString().startsWith('c[')) return undefined;
    const [code, reason] = JSON.parse(payload.toString('utf8', 1));
    return { code, reason: Buffer.from(handedOver(reason)) };
  },
};

/** The raw WebSocket that a sockjs server offers besides. */
export const raw = {
  pathOf: (/** @type {string} */ path) => `/sockjs/websocket?${encodeURIComponent(path)}`,
  read: undefined,
};

/**
 * The path that one of these was made of.
 *
 * @param {string} url of a request
 */
export function pathIn(url) {
  const [, inMessages, inQuery = ''] = /^\/sockjs\/(?:000\/([^/]+)\/)?websocket(?:\?(.*))?$/.exec(url) ?? [];
  return decodeURIComponent(inMessages ?? inQuery);
}
