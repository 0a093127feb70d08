import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/** The npm packages jest-websocket-mock and vitest-websocket-mock, which hand on to the server of mock-socket. */
export const jestWebsocketMock = {
  id: 'jest-websocket-mock',
  name: 'jest-websocket-mock',
  packages: ['jest-websocket-mock', 'vitest-websocket-mock'],
  role: 'server',
  version: '2.5.0',
  accepts: [[1, 65535]],
  carrier: 'mock',
  rejectedCode: { does: 'hand over' },
  except: [
    { codes: [[0, 0]], outcome: { does: 'replace', code: 1000 } },
    {
      codes: [
        [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
        [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
      ],
      outcome: { does: 'replace', code: Number.NaN },
    },
  ],
  wrongType: {
    string: { does: 'replace', code: 0 },
    fraction: { does: 'truncate', within: [[0, 65535]] },
    NaN: { does: 'replace', code: 1000 },
    bigint: { does: 'replace', code: 0 },
    null: { does: 'replace', code: 1000 },
    boolean: { does: 'replace', code: 0 },
    object: { does: 'replace', code: 0 },
  },
  // What counts as false is taken for none.
  oddities: {
    'close("")': { does: 'replace', code: 1000 },
    'close(false)': { does: 'replace', code: 1000 },
  },
  defaultCode: 1000,
  longReason: { does: 'send' },
  wrongReason: {
    number: { does: 'convert' },
    bigint: { does: 'convert' },
    null: { does: 'omit' },
    boolean: { does: 'convert' },
    object: { does: 'convert' },
    bytes: { does: 'convert' },
    symbol: { does: 'throw', error: 'TypeError' },
  },
  reasonWithoutCode: 'sent',
  receives: [],
  sources: [
    {
      title: 'jest-websocket-mock, close() and error()',
      url: 'https://github.com/romgain/jest-websocket-mock#closing-the-connection',
    },
  ],
  surface,
} as const satisfies Api;
