import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/** WebSocketStream of Chromium, Deno and undici: the code stands in `{ closeCode, reason }`. */
export const websocketStream = {
  id: 'websocket-stream',
  name: 'WebSocketStream',
  role: 'client',
  version: 'proposal of 2025, as in Chromium 156, undici 7.30.2 and Deno 2.9.6',
  accepts: [
    [1000, 1000],
    [3000, 4999],
  ],
  acceptsText: '1000 and 3000-4999',
  rejectedCode: { does: 'throw', error: 'InvalidAccessError' },
  wrongType: {
    string: { does: 'convert' },
    fraction: { does: 'convert' },
    NaN: { does: 'throw', error: 'InvalidAccessError' },
    bigint: { does: 'throw', error: 'TypeError' },
    null: { does: 'throw', error: 'InvalidAccessError' },
    boolean: { does: 'throw', error: 'InvalidAccessError' },
    object: { does: 'throw', error: 'InvalidAccessError' },
  },
  longReason: { does: 'throw', error: 'SyntaxError' },
  reasonWithoutCode: 'sent',
  receives: [
    [1000, 1003],
    [1005, 1014],
    [3000, 4999],
  ],
  sources: [
    { title: 'Streams for WebSockets, the proposal', url: 'https://github.com/whatwg/websockets/pull/48' },
    { title: 'WebSocketStream on MDN', url: 'https://developer.mozilla.org/docs/Web/API/WebSocketStream/close' },
  ],
  surface,
} as const satisfies Api;
