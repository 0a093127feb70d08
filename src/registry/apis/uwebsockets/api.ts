import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/** uWebSockets.js: end(code, message) of its WebSocket. Read from the source, not run, because it is not on npm. */
export const uwebsockets = {
  id: 'uwebsockets',
  name: 'uWebSockets.js',
  packages: ['uWebSockets.js'],
  role: 'server',
  version: '20, C++ sources of August 2026',
  closeCall: 'end',
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
    string: { does: 'send' },
    fraction: { does: 'send' },
    NaN: { does: 'omit' },
    bigint: { does: 'throw', error: 'TypeError' },
    null: { does: 'omit' },
    boolean: { does: 'send' },
    object: { does: 'omit' },
  },
  longReason: { does: 'cut' },
  wrongReason: {
    number: { does: 'throw', error: 'Error' },
    bigint: { does: 'throw', error: 'Error' },
    null: { does: 'throw', error: 'Error' },
    boolean: { does: 'throw', error: 'Error' },
    object: { does: 'throw', error: 'Error' },
    bytes: { does: 'send' },
    symbol: { does: 'throw', error: 'Error' },
  },
  reasonWithoutCode: 'dropped',
  // 1012-3999 count as invalid, and are reported as 1006.
  receives: [
    [1000, 1003],
    [1005, 1011],
    [4000, 4999],
  ],
  abort: 'close()',
  sources: [
    {
      title: 'uWebSockets.js, WebSocket.end()',
      url: 'https://unetworking.github.io/uWebSockets.js/generated/interfaces/WebSocket.html#end',
    },
    {
      title: 'uWebSockets, WebSocketProtocol.h',
      url: 'https://github.com/uNetworking/uWebSockets/blob/master/src/WebSocketProtocol.h',
    },
  ],
  surface,
} as const satisfies Api;
