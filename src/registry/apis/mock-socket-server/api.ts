import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/** The server of the npm package mock-socket. The client's event has the same code and reason. */
export const mockSocketServer = {
  id: 'mock-socket-server',
  name: "mock-socket's server",
  place: 'with mock-socket',
  packages: ['mock-socket'],
  role: 'server',
  version: '9.3.1',
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
  // Falsy values count as no code.
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
  receives: [
    [1000, 1003],
    [1005, 1014],
    [3000, 4999],
  ],
  sources: [
    { title: 'mock-socket, Server.close()', url: 'https://github.com/thoov/mock-socket/blob/v9.3.1/src/server.js' },
  ],
  surface,
} as const satisfies Api;
