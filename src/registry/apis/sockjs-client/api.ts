import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/** The npm package sockjs-client. The code is in its own close event, and never reaches the server. */
export const sockjsClient = {
  id: 'sockjs-client',
  name: 'sockjs-client',
  packages: ['sockjs-client'],
  role: 'client',
  version: '1.6.1',
  accepts: [
    [1000, 1000],
    [3000, 4999],
  ],
  carrier: 'message',
  rejectedCode: { does: 'throw', error: 'Error' },
  except: [{ codes: [[0, 0]], outcome: { does: 'replace', code: 1000 } }],
  wrongType: {
    string: { does: 'hand over', within: [[3000, 4999]] },
    fraction: { does: 'hand over', within: [[3000, 4999]] },
    NaN: { does: 'replace', code: 1000 },
    bigint: { does: 'hand over', within: [[3000, 4999]] },
    null: { does: 'replace', code: 1000 },
    boolean: { does: 'throw', error: 'Error' },
    object: { does: 'throw', error: 'Error' },
  },
  // Falsy values count as no code.
  oddities: {
    'close("")': { does: 'replace', code: 1000 },
    'close(false)': { does: 'replace', code: 1000 },
  },
  oddReasons: { '""': { does: 'omit' } },
  defaultCode: 1000,
  longReason: { does: 'throw', error: 'SyntaxError' },
  wrongReason: {
    number: { does: 'hand over' },
    bigint: { does: 'hand over' },
    null: { does: 'omit' },
    boolean: { does: 'hand over' },
    object: { does: 'hand over' },
    bytes: { does: 'hand over' },
    symbol: { does: 'hand over' },
  },
  reasonCountedIn: 'UTF-16 units',
  reasonWithoutCode: 'sent',
  // The library itself creates 1002, 2000 and 2010.
  receives: [
    [1000, 1003],
    [1006, 1014],
    [2000, 2000],
    [2010, 2010],
    [3000, 4999],
  ],
  sources: [
    { title: 'SockJS client, close()', url: 'https://github.com/sockjs/sockjs-client#sockjs-client-api' },
    { title: 'SockJS client, main.js', url: 'https://github.com/sockjs/sockjs-client/blob/v1.6.1/lib/main.js' },
  ],
  surface,
} as const satisfies Api;
