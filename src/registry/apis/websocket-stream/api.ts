import type { Api } from '../api.js';
import { webIdlReason } from '../webIdlReason.js';
import surface from './surface.d.ts?text';

/** WebSocketStream of Chromium, Deno and undici. The code is in `{ closeCode, reason }`. */
export const websocketStream = {
  id: 'websocket-stream',
  name: 'WebSocketStream',
  role: 'client',
  version: 'proposal of 2025, as in Chromium 156, undici 7.30.2 and Deno 2.9.6',
  accepts: [
    [1000, 1000],
    [3000, 4999],
  ],
  rejectedCode: { does: 'throw', error: 'InvalidAccessError' },
  // As in Chromium, which limits numbers to 16 bits. The proposal has Web IDL's [EnforceRange].
  wrongType: {
    string: { does: 'convert', by: 'clamp and cut' },
    fraction: { does: 'convert', by: 'clamp and cut' },
    NaN: { does: 'throw', error: 'InvalidAccessError' },
    bigint: { does: 'throw', error: 'TypeError' },
    null: { does: 'convert' },
    boolean: { does: 'convert' },
    object: { does: 'throw', error: 'InvalidAccessError' },
  },
  longReason: { does: 'throw', error: 'SyntaxError' },
  wrongReason: webIdlReason,
  reasonWithoutCode: 'sent',
  receives: [
    [1000, 1003],
    [1005, 1014],
    [3000, 4999],
  ],
  departures: {
    // 0, and values that convert to 0, count as no code. It has [EnforceRange]: numbers beyond 16 bits, and values that
    // aren't numbers, throw errors of their own. Where others report 1006 it reports null, also for 1014.
    'deno-stream': {
      except: [
        { codes: [[0, 0]], outcome: { does: 'omit' } },
        {
          codes: [
            [Number.NEGATIVE_INFINITY, -1],
            [65_536, Number.POSITIVE_INFINITY],
          ],
          outcome: { does: 'throw', error: 'TypeError' },
        },
      ],
      wrongType: {
        string: { does: 'convert', by: 'clamp and cut', notANumber: { does: 'throw', error: 'TypeError' } },
        NaN: { does: 'throw', error: 'TypeError' },
        object: { does: 'throw', error: 'TypeError' },
      },
      receives: [
        [1000, 1003],
        [1005, 1005],
        [1007, 1013],
        [3000, 4999],
      ],
    },
    // It takes every number modulo 65,536, and converts a bigint to a number.
    'undici-stream': {
      except: [
        {
          codes: [
            [Number.NEGATIVE_INFINITY, -1],
            [65_536, Number.POSITIVE_INFINITY],
          ],
          outcome: { does: 'send' },
        },
      ],
      wrongType: { bigint: { does: 'convert' } },
    },
  },
  sources: [
    { title: 'Streams for WebSockets, the proposal', url: 'https://github.com/whatwg/websockets/pull/48' },
    { title: 'WebSocketStream on MDN', url: 'https://developer.mozilla.org/docs/Web/API/WebSocketStream/close' },
  ],
  surface,
} as const satisfies Api;
