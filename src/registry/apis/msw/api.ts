import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/** The npm package msw, Mock Service Worker. The client's event has the code and reason of `client.close()`. */
export const msw = {
  id: 'msw',
  name: 'Mock Service Worker',
  packages: ['msw'],
  role: 'server',
  version: '3.0.5',
  accepts: [[0, 65535]],
  carrier: 'mock',
  rejectedCode: { does: 'hand over' },
  wrongType: {
    string: { does: 'hand over' },
    fraction: { does: 'hand over' },
    NaN: { does: 'hand over' },
    bigint: { does: 'hand over' },
    null: { does: 'hand over' },
    boolean: { does: 'hand over' },
    object: { does: 'hand over' },
  },
  defaultCode: 1000,
  longReason: { does: 'send' },
  wrongReason: {
    number: { does: 'hand over' },
    bigint: { does: 'hand over' },
    null: { does: 'hand over' },
    boolean: { does: 'hand over' },
    object: { does: 'hand over' },
    bytes: { does: 'hand over' },
    symbol: { does: 'hand over' },
  },
  reasonWithoutCode: 'sent',
  // Whatever code either endpoint of the mock was closed with.
  receives: [[0, 65535]],
  sources: [
    { title: 'Mock Service Worker, client.close()', url: 'https://mswjs.io/docs/api/ws/#closecode-reason' },
    {
      title: '@mswjs/interceptors, WebSocketOverride',
      url: 'https://github.com/mswjs/interceptors/blob/v0.45.12/src/interceptors/WebSocket/web-socket-override.ts',
    },
  ],
  surface,
} as const satisfies Api;
