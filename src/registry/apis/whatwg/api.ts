import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/** The WebSocket of the WHATWG standard: every browser, Node.js and undici, Deno's client. */
export const whatwg = {
  id: 'whatwg',
  name: 'the standard WebSocket',
  role: 'client',
  version: 'WHATWG WebSockets, 14 July 2025',
  accepts: [
    [1000, 1000],
    [3000, 4999],
  ],
  acceptsText: '1000 and 3000-4999',
  rejectedCode: { does: 'throw', error: 'InvalidAccessError' },
  // undici 7.30, and with it Node.js, departs from Web IDL: any fraction goes to the even neighbour, a bigint is a number.
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
  // Chromium, Node.js and undici. The edition named above doesn't say that a code is added; Deno 2.9.6 sends garbage.
  reasonWithoutCode: 'sent',
  // 0 is an event made by script, and what Deno 2.9.6 shows where others show 1006.
  receives: [
    [0, 0],
    [1000, 1003],
    [1005, 1014],
    [3000, 4999],
  ],
  sources: [
    { title: 'WebSockets Standard, close()', url: 'https://websockets.spec.whatwg.org/#dom-websocket-close' },
    {
      title: 'WebSockets Standard, when the connection is closed',
      url: 'https://websockets.spec.whatwg.org/#closeWebSocket',
    },
    { title: 'Web IDL, [Clamp]', url: 'https://webidl.spec.whatwg.org/#Clamp' },
  ],
  surface,
} as const satisfies Api;
