import type { Api } from '../api.js';
import { webIdlReason } from '../webIdlReason.js';
import surface from './surface.d.ts?text';

/** ServerWebSocket, the socket in the handlers of Bun.serve(). It refuses no code. */
export const bunServer = {
  id: 'bun-server',
  name: "Bun's ServerWebSocket",
  place: 'in Bun',
  role: 'server',
  version: '1.4.5',
  accepts: [
    [1, 1004],
    [1007, 65535],
  ],
  rejectedCode: { does: 'send' },
  except: [
    {
      codes: [
        [0, 0],
        [1005, 1006],
      ],
      outcome: { does: 'omit' },
    },
  ],
  wrongType: {
    string: { does: 'throw', error: 'TypeError' },
    fraction: { does: 'send' },
    NaN: { does: 'omit' },
    bigint: { does: 'throw', error: 'TypeError' },
    null: { does: 'throw', error: 'TypeError' },
    boolean: { does: 'throw', error: 'TypeError' },
    object: { does: 'throw', error: 'TypeError' },
  },
  defaultCode: 1000,
  longReason: { does: 'cut' },
  wrongReason: webIdlReason,
  reasonWithoutCode: 'sent',
  receives: [
    [1000, 1003],
    [1005, 1014],
    [3000, 4999],
  ],
  abort: 'terminate()',
  sources: [
    { title: 'Bun, server-side WebSockets', url: 'https://bun.com/docs/runtime/http/websockets' },
    { title: 'bun-types, ServerWebSocket.close()', url: 'https://www.npmjs.com/package/bun-types/v/1.4.5' },
  ],
  surface,
} as const satisfies Api;
