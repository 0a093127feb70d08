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
  // As Web IDL has it. Chromium 156 cuts fractions (2999.6 is 2999 there). undici 7.30, and with it Node.js, takes every
  // fraction to the even neighbour, and a bigint for a number.
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
  // undici sends it with code 1000, Chromium 156 throws InvalidAccessError, Deno 2.9.6 sends a broken frame.
  reasonWithoutCode: 'varies',
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
