import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/** The WebSocket of the WHATWG standard: every browser, Node.js, Deno's client. */
export const whatwg = {
  id: 'whatwg',
  name: 'the standard WebSocket',
  role: 'client',
  version: 'WHATWG WebSockets, 14 July 2025',
  accepts: [
    [1000, 1000],
    [3000, 4999],
  ],
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
  receives: [
    [0, 0],
    [1000, 1003],
    [1005, 1014],
    [3000, 4999],
  ],
  sources: [],
  surface,
} as const satisfies Api;
