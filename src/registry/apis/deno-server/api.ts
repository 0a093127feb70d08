import type { Api } from '../api.js';
import { webIdlReason } from '../webIdlReason.js';
import surface from './surface.d.ts?text';

/**
 * The socket of Deno.upgradeWebSocket(). Only Deno's client is limited to the standard's codes. The server sends any
 * code.
 */
export const denoServer = {
  id: 'deno-server',
  name: "Deno's server socket",
  place: 'in Deno',
  role: 'server',
  version: '2.9.6',
  accepts: [[0, 65535]],
  rejectedCode: { does: 'convert' },
  wrongType: {
    string: { does: 'convert' },
    fraction: { does: 'convert' },
    NaN: { does: 'convert' },
    bigint: { does: 'throw', error: 'TypeError' },
    null: { does: 'convert' },
    boolean: { does: 'convert' },
    object: { does: 'convert' },
  },
  longReason: { does: 'throw', error: 'SyntaxError' },
  wrongReason: webIdlReason,
  // 2.9.6 writes the first two bytes of the reason in place of the code.
  reasonWithoutCode: 'garbled',
  // Deno reports 0 where others report 1006.
  receives: [
    [0, 0],
    [1000, 1003],
    [1005, 1005],
    [1007, 1013],
    [3000, 4999],
  ],
  sources: [
    { title: 'Deno.upgradeWebSocket', url: 'https://docs.deno.com/api/deno/~/Deno.upgradeWebSocket' },
    {
      title: 'Deno, WebSocket.close()',
      url: 'https://github.com/denoland/deno/blob/v2.9.6/ext/websocket/01_websocket.js',
    },
  ],
  surface,
} as const satisfies Api;
