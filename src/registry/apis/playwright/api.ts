import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/** Playwright's WebSocketRoute: its close() makes the event that the page sees. */
export const playwright = {
  id: 'playwright',
  name: 'Playwright',
  packages: ['@playwright/test', 'playwright', 'playwright-core'],
  role: 'server',
  version: '1.65.1',
  accepts: [[0, 65535]],
  acceptsText: '0-65535',
  carrier: 'mock',
  rejectedCode: { does: 'send' },
  wrongType: {
    string: { does: 'throw', error: 'Error' },
    fraction: { does: 'send' },
    NaN: { does: 'throw', error: 'Error' },
    bigint: { does: 'throw', error: 'Error' },
    null: { does: 'throw', error: 'Error' },
    boolean: { does: 'throw', error: 'Error' },
    object: { does: 'throw', error: 'Error' },
  },
  longReason: { does: 'send' },
  reasonWithoutCode: 'sent',
  receives: [
    [1000, 1003],
    [1005, 1014],
    [3000, 4999],
  ],
  sources: [
    {
      title: 'Playwright, webSocketRoute.close()',
      url: 'https://playwright.dev/docs/api/class-websocketroute#web-socket-route-close',
    },
  ],
  surface,
} as const satisfies Api;
