// Playwright's WebSocketRoute, steered from here: the page has the sockets, and makes none of the calls.
import { createRequire } from 'node:module';
import { calls } from './calls.mjs';

/** After the peer has lost its patience, nothing could be said of a connection. */
const callsOfAConnection = 200;

/**
 * Makes every call, lets everything arrive, and reports to the peer.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} origin of the peer
 */
export async function runRoutes(page, origin) {
  /** @type {Map<string, (route: Server) => void>} */
  const awaited = new Map();
  // Playwright takes what it finds here for the browser's own.
  await page.addInitScript(() => {
    const sockets = new Map();
    class Known extends WebSocket {
      constructor(/** @type {[string]} */ ...args) {
        super(...args);
        sockets.set(this.url, this);
      }
    }
    Object.assign(window, {
      WebSocket: Known,
      isOpen: (/** @type {string} */ url) => sockets.get(url).readyState === 1,
    });
  });
  await page.routeWebSocket(/.*/, (route) => awaited.get(route.url())?.(route.connectToServer()));
  await page.goto(`${origin}/scenarios`);

  /** @param {string} url */
  const connect = async (url) => {
    /** @type {Promise<Server>} */
    const server = new Promise((resolve) => {
      awaited.set(url, resolve);
    });
    const opened = page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const socket = new WebSocket(address);
          socket.onopen = socket.onerror = () => resolve(undefined);
        }),
      url,
    );
    return { server: await server, opened };
  };

  /** @type {(string | number)[]} */
  const outcomes = [];
  let next = 0;
  let connections = 0;
  const workers = Array.from({ length: 8 }, async () => {
    while (next < calls.length) {
      const connection = connections++;
      const url = `${origin.replace('http', 'ws')}/calls/${connection}`;
      const { server, opened } = await connect(url);
      const closed = new Promise((resolve) => server.onClose(resolve));
      await opened;
      for (let made = 0; made < callsOfAConnection && next < calls.length; made++) {
        const call = next++;
        const args = calls[call] ?? [];
        try {
          await server.close(...(args.length > 0 ? [/** @type {any} */ ({ code: args[0], reason: args[1] })] : []));
        } catch (error) {
          outcomes[call] = /** @type {Error} */ (error).name;
          continue;
        }
        const didNothing = await page.evaluate((address) => /** @type {any} */ (window).isOpen(address), url);
        outcomes[call] = didNothing ? -1 : connection;
        if (didNothing) continue;
        await closed;
        break;
      }
    }
  });
  await Promise.all(workers);

  /** @type {Record<string, { code: number | undefined }>} */
  const arrivals = {};
  for (const [name, url] of Object.entries(await (await fetch(`${origin}/scenarios`)).json())) {
    const { server } = await connect(url);
    arrivals[name] = { code: await new Promise((resolve) => server.onClose(resolve)) };
  }
  const { version } = createRequire(import.meta.url)('playwright-core/package.json');
  await fetch(`${origin}/report`, { method: 'POST', body: JSON.stringify({ version, outcomes, arrivals, ends: [] }) });
}

/** @typedef {Pick<import('playwright-core').WebSocketRoute, 'close' | 'onClose'>} Server */
