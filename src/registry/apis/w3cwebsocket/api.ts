import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/** W3CWebSocket of the npm package websocket, in Node.js. In a bundle for browsers it is the browser's own. */
export const w3cwebsocket = {
  id: 'w3cwebsocket',
  name: 'W3CWebSocket',
  packages: ['websocket'],
  role: 'client',
  version: 'websocket 1.0.35',
  accepts: [
    [1000, 1003],
    [1007, 1015],
    [3000, 4999],
  ],
  rejectedCode: { does: 'throw', error: 'Error' },
  except: [{ codes: [[0, 0]], outcome: { does: 'replace', code: 1000 } }],
  wrongType: {
    string: { does: 'replace', code: 1000 },
    fraction: {
      does: 'truncate',
      within: [
        [3000, 3999],
        [4000, 4999],
      ],
    },
    NaN: { does: 'replace', code: 1000 },
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
  reasonWithoutCode: 'dropped',
  receives: [
    [1000, 1003],
    [1006, 1014],
    [3000, 4999],
  ],
  sources: [
    {
      title: 'WebSocket-Node, W3CWebSocket',
      url: 'https://github.com/theturtle32/WebSocket-Node/blob/v1.0.35/lib/W3CWebSocket.js',
    },
  ],
  surface,
} as const satisfies Api;
