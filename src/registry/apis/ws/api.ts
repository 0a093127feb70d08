import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/** The npm package ws, client and server side. */
export const ws = {
  id: 'ws',
  name: 'the npm package ws',
  role: 'both',
  version: '8.23.0',
  accepts: [
    [1000, 1003],
    [1007, 1014],
    [3000, 4999],
  ],
  rejectedCode: { does: 'throw', error: 'TypeError' },
  wrongType: {
    string: { does: 'throw', error: 'TypeError' },
    fraction: { does: 'convert' },
    NaN: { does: 'throw', error: 'TypeError' },
    bigint: { does: 'throw', error: 'TypeError' },
    null: { does: 'throw', error: 'TypeError' },
    boolean: { does: 'throw', error: 'TypeError' },
    object: { does: 'throw', error: 'TypeError' },
  },
  longReason: { does: 'throw', error: 'RangeError' },
  receives: [
    [1000, 1003],
    [1005, 1014],
    [3000, 4999],
  ],
  abort: 'terminate()',
  sources: [],
  surface,
} as const satisfies Api;
