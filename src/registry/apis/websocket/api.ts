import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/** The npm package websocket: close() of its connections, client and server side. */
export const websocket = {
  id: 'websocket',
  name: 'websocket',
  packages: ['websocket'],
  role: 'both',
  version: '1.0.35',
  accepts: [
    [1000, 1003],
    [1007, 1015],
    [3000, 4999],
  ],
  rejectedCode: { does: 'throw', error: 'Error' },
  wrongType: {
    string: { does: 'replace', code: 1000 },
    fraction: {
      does: 'truncate',
      within: [
        [3000, 3999],
        [4000, 4999],
      ],
    },
    NaN: { does: 'throw', error: 'Error' },
    bigint: { does: 'replace', code: 1000 },
    null: { does: 'replace', code: 1000 },
    boolean: { does: 'replace', code: 1000 },
    object: { does: 'replace', code: 1000 },
  },
  defaultCode: 1000,
  longReason: { does: 'send' },
  wrongReason: {
    number: { does: 'omit' },
    bigint: { does: 'omit' },
    null: { does: 'omit' },
    boolean: { does: 'omit' },
    object: { does: 'omit' },
    bytes: { does: 'omit' },
    symbol: { does: 'omit' },
  },
  reasonWithoutCode: 'sent',
  // An empty Close frame is reported as 1006.
  receives: [
    [1000, 1003],
    [1006, 1014],
    [3000, 4999],
  ],
  sources: [
    {
      title: 'WebSocket-Node, connection.close()',
      url: 'https://github.com/theturtle32/WebSocket-Node/blob/v1.0.35/docs/WebSocketConnection.md',
    },
    {
      title: 'WebSocket-Node, validateCloseReason()',
      url: 'https://github.com/theturtle32/WebSocket-Node/blob/v1.0.35/lib/WebSocketConnection.js',
    },
  ],
  surface,
} as const satisfies Api;
