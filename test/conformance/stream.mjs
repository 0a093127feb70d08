/**
 * A WebSocketStream in the shape of the other clients.
 *
 * @param {any} stream
 */
export function streamClient(stream) {
  /** @type {import('./client.mjs').Client} */
  const client = {
    readyState: 0,
    onopen: null,
    onclose: null,
    onerror: null,
    close: (...args) => {
      const [closeCode, reason] = args;
      stream.close(args.length > 1 ? { closeCode, reason } : args.length > 0 ? { closeCode } : undefined);
    },
  };
  stream.opened.then(
    () => {
      client.readyState = 1;
      client.onopen?.({});
    },
    () => {},
  );
  stream.closed.then(
    (/** @type {any} */ { closeCode }) => client.onclose?.({ code: closeCode, wasClean: true }),
    (/** @type {any} */ { closeCode }) => client.onclose?.({ code: closeCode, wasClean: false }),
  );
  return client;
}
