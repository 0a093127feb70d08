// mock-socket, and what is made of it.
import { observeArrivals, observeEvents } from './events.mjs';
import { broken, orderly } from './scenarios.mjs';

/**
 * Observes the client of mock-socket.
 *
 * @param {any} library
 */
export async function observeMockClient({ Server, WebSocket }) {
  const url = 'ws://mock';
  const server = new Server(url);
  const calls = await observeEvents(1_000, async () => {
    const socket = new WebSocket(url);
    const closed = closeEvent(socket).then(({ code, reason }) => (code === 1005 ? { reason } : { code, reason }));
    await new Promise((resolve) => {
      socket.onopen = resolve;
    });
    return { close: socket.close.bind(socket), closed };
  });
  server.stop();

  const arrivals = await observeArrivals({ ...orderly, ...broken }, (ending) => {
    if (ending.does !== 'close') return undefined;
    const closing = new Server(`${url}/closing`);
    closing.on('connection', (/** @type {any} */ connection) => connection.close(ending));
    return closeEvent(new WebSocket(`${url}/closing`)).finally(() => closing.stop());
  });
  const refusing = new Server(`${url}/refusing`, { verifyClient: () => false });
  const [ofNobody, refused] = await Promise.all(
    ['nobody', 'refusing'].map((path) => closeEvent(new WebSocket(`${url}/${path}`))),
  );
  refusing.stop();
  return { calls, arrivals: { ...arrivals, 'a refused connection': ofNobody, 'HTTP status 401': refused } };
}

/**
 * Observes a server by its client.
 *
 * @param {any} library mock-socket
 * @param {(url: string) => Promise<(options?: object) => unknown>} serve gives the close call, once there is a connection
 * @param {() => boolean} [isOpen] after a call that threw
 */
export function observeMockServer({ WebSocket }, serve, isOpen = () => true) {
  return observeEvents(1_000, async (connection) => {
    const url = `ws://served/${connection}`;
    const serving = serve(url);
    const closed = closeEvent(new WebSocket(url));
    const close = await serving;
    return {
      close: (...args) => close(...(args.length > 0 ? [{ code: args[0], reason: args[1] }] : [])),
      closed,
      isOpen,
    };
  });
}

/** @param {any} socket @returns {Promise<{ code: number, reason: unknown, wasClean: boolean }>} */
function closeEvent(socket) {
  return new Promise((resolve) => {
    socket.onclose = resolve;
  });
}
