import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/** The npm package ws, client and server side. It checks arguments only while the connection is open. */
export const ws = {
  id: 'ws',
  name: 'ws',
  role: 'both',
  version: '8.23.0',
  accepts: [
    [1000, 1003],
    [1007, 1014],
    [3000, 4999],
  ],
  rejectedCode: { does: 'throw', error: 'TypeError' },
  wrongType: {
    string: { does: 'throw', error: 'TypeError' },
    // Only the numbers 1004, 1005 and 1006 themselves are refused, so 1006.5 is sent as 1006.
    fraction: {
      does: 'truncate',
      within: [
        [1000, 1014],
        [3000, 4999],
      ],
    },
    NaN: { does: 'throw', error: 'TypeError' },
    bigint: { does: 'throw', error: 'TypeError' },
    null: { does: 'throw', error: 'TypeError' },
    boolean: { does: 'throw', error: 'TypeError' },
    object: { does: 'throw', error: 'TypeError' },
  },
  longReason: { does: 'throw', error: 'RangeError' },
  wrongReason: {
    number: { does: 'omit' },
    bigint: { does: 'omit' },
    null: { does: 'throw', error: 'TypeError' },
    boolean: { does: 'omit' },
    object: { does: 'omit' },
    bytes: { does: 'send' },
    symbol: { does: 'omit' },
  },
  reasonWithoutCode: 'dropped',
  receives: [
    [1000, 1003],
    [1005, 1014],
    [3000, 4999],
  ],
  abort: 'terminate()',
  sources: [
    {
      title: 'ws, websocket.close()',
      url: 'https://github.com/websockets/ws/blob/8.23.0/doc/ws.md#websocketclosecode-reason',
    },
    {
      title: 'ws, isValidStatusCode()',
      url: 'https://github.com/websockets/ws/blob/8.23.0/lib/validation.js',
    },
    { title: 'ws, Sender.close()', url: 'https://github.com/websockets/ws/blob/8.23.0/lib/sender.js' },
  ],
  surface,
} as const satisfies Api;
