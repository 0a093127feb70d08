import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/** The npm package faye-websocket, client and server side. Both are limited to the codes of a page. */
export const faye = {
  id: 'faye',
  name: 'faye-websocket',
  packages: ['faye-websocket'],
  role: 'both',
  version: '0.11.4',
  accepts: [
    [1000, 1000],
    [3000, 4999],
  ],
  rejectedCode: { does: 'throw', error: 'Error' },
  // Compared without conversion, with 1000 by ===: the string 1000 is refused, the string 4000 is accepted.
  wrongType: {
    string: { does: 'truncate', within: [[3000, 4999]], notANumber: { does: 'replace', code: 0 } },
    fraction: { does: 'truncate', within: [[3000, 4999]] },
    NaN: { does: 'replace', code: 1000 },
    bigint: { does: 'throw', error: 'Error' },
    null: { does: 'truncate', within: [[3000, 4999]] },
    boolean: { does: 'truncate', within: [[3000, 4999]] },
    object: { does: 'truncate', within: [[3000, 4999]], notANumber: { does: 'replace', code: 0 } },
  },
  // It passes the comparison, but writing the frame fails.
  oddities: { 'close(4000n)': { does: 'throw', error: 'TypeError' } },
  defaultCode: 1000,
  longReason: { does: 'send' },
  wrongReason: {
    number: { does: 'convert' },
    bigint: { does: 'throw', error: 'RangeError' },
    null: { does: 'omit' },
    boolean: { does: 'throw', error: 'RangeError' },
    object: { does: 'throw', error: 'RangeError' },
    bytes: { does: 'throw', error: 'TypeError' },
    symbol: { does: 'throw', error: 'RangeError' },
  },
  reasonWithoutCode: 'sent',
  // An empty Close frame is reported as 1000, and 1012-1014 as 1002.
  receives: [
    [1000, 1003],
    [1006, 1011],
    [3000, 4999],
  ],
  sources: [
    { title: 'faye-websocket, close()', url: 'https://github.com/faye/faye-websocket-node#websocket-api' },
    {
      title: 'faye-websocket, api.js',
      url: 'https://github.com/faye/faye-websocket-node/blob/0.11.4/lib/faye/websocket/api.js',
    },
  ],
  surface,
} as const satisfies Api;
