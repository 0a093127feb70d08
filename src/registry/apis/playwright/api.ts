import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/**
 * Playwright's WebSocketRoute, the side that `connectToServer()` returns. It closes the page's own WebSocket, and
 * ignores what that throws. The page's side isn't judged, because its `close()` only shows the page an event, with any
 * code.
 */
export const playwright = {
  id: 'playwright',
  name: "Playwright's connection to the server",
  place: 'with Playwright',
  packages: ['@playwright/test', 'playwright', 'playwright-core'],
  role: 'client',
  version: '1.65.1',
  accepts: [
    [1000, 1000],
    [3000, 4999],
  ],
  rejectedCode: { does: 'nothing' },
  wrongType: {
    string: { does: 'nothing' },
    fraction: { does: 'nothing' },
    NaN: { does: 'nothing' },
    bigint: { does: 'nothing' },
    null: { does: 'nothing' },
    boolean: { does: 'nothing' },
    object: { does: 'nothing' },
  },
  longReason: { does: 'nothing' },
  wrongReason: {
    number: { does: 'nothing' },
    bigint: { does: 'nothing' },
    null: { does: 'nothing' },
    boolean: { does: 'nothing' },
    object: { does: 'nothing' },
    bytes: { does: 'nothing' },
    symbol: { does: 'nothing' },
  },
  // As in the browser. Nothing happens in Chromium 156.
  reasonWithoutCode: 'varies',
  // The page sees 0 for a `close()` without a code.
  receives: [
    [0, 0],
    [1000, 1003],
    [1005, 1014],
    [3000, 4999],
  ],
  sources: [
    {
      title: 'Playwright, webSocketRoute.close()',
      url: 'https://playwright.dev/docs/api/class-websocketroute#web-socket-route-close',
    },
    {
      title: 'Playwright, WebSocketRoute',
      url: 'https://github.com/microsoft/playwright/blob/v1.65.1/packages/playwright-core/src/client/network.ts',
    },
  ],
  surface,
} as const satisfies Api;
