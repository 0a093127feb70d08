import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/**
 * The WebSocket of the npm package mock-socket. It has the standard's codes, but other errors, and accepts only
 * numbers.
 */
export const mockSocket = {
  id: 'mock-socket',
  name: 'mock-socket',
  packages: ['mock-socket'],
  role: 'client',
  version: '9.3.1',
  accepts: [
    [1000, 1000],
    [3000, 4999],
  ],
  carrier: 'mock',
  rejectedCode: { does: 'throw', error: 'TypeError' },
  wrongType: {
    string: { does: 'throw', error: 'TypeError' },
    fraction: { does: 'truncate', within: [[3000, 4999]] },
    NaN: { does: 'omit' },
    bigint: { does: 'throw', error: 'TypeError' },
    null: { does: 'throw', error: 'TypeError' },
    boolean: { does: 'throw', error: 'TypeError' },
    object: { does: 'throw', error: 'TypeError' },
  },
  longReason: { does: 'throw', error: 'SyntaxError' },
  wrongReason: {
    number: { does: 'convert' },
    bigint: { does: 'convert' },
    null: { does: 'throw', error: 'TypeError' },
    boolean: { does: 'convert' },
    object: { does: 'convert' },
    bytes: { does: 'convert' },
    symbol: { does: 'throw', error: 'TypeError' },
  },
  // It counts the bytes of the escaped reason, and half of a surrogate pair can't be escaped.
  oddReasons: {
    '"😀".repeat(30)': { does: 'throw', error: 'SyntaxError' },
    '"\\ud83d".repeat(41)': { does: 'throw', error: 'URIError' },
    '"\\ud83d".repeat(42)': { does: 'throw', error: 'URIError' },
    '"\\ude00".repeat(41)': { does: 'throw', error: 'URIError' },
    '"\\ude00".repeat(42)': { does: 'throw', error: 'URIError' },
  },
  // The event has the reason, with 1005.
  reasonWithoutCode: 'dropped if short',
  receives: [
    [1000, 1003],
    [1005, 1014],
    [3000, 4999],
  ],
  sources: [
    {
      title: 'mock-socket, WebSocket.close()',
      url: 'https://github.com/thoov/mock-socket/blob/v9.3.1/src/websocket.js',
    },
  ],
  surface,
} as const satisfies Api;
