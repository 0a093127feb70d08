import type { Api } from '../api.js';
import { webIdlReason } from '../webIdlReason.js';
import { whatwg } from '../whatwg/api.js';
import surface from './surface.d.ts?text';

/** Bun's global WebSocket, a client. It accepts every code that the protocol allows to be sent. */
export const bun = {
  id: 'bun',
  name: "Bun's WebSocket",
  place: 'in Bun',
  role: 'client',
  version: '1.4.5',
  accepts: [
    [1000, 1003],
    [1007, 1014],
    [3000, 4999],
  ],
  rejectedCode: { does: 'throw', error: 'InvalidAccessError' },
  wrongType: whatwg.wrongType,
  longReason: { does: 'throw', error: 'SyntaxError' },
  wrongReason: webIdlReason,
  reasonWithoutCode: 'sent',
  receives: [
    [1000, 1003],
    [1005, 1014],
    [3000, 4999],
  ],
  abort: 'terminate()',
  sources: [
    { title: 'Bun, WebSockets', url: 'https://bun.com/docs/runtime/http/websockets' },
    { title: 'bun-types, WebSocket.close()', url: 'https://www.npmjs.com/package/bun-types/v/1.4.5' },
  ],
  surface,
} as const satisfies Api;
