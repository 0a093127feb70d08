import type { Api } from '../api.js';
import { faye } from '../faye/api.js';
import surface from './surface.d.ts?text';

/** The npm package sockjs, a server. It sends the code as JSON in a frame of its own protocol. */
export const sockjs = {
  id: 'sockjs',
  name: 'sockjs',
  packages: ['sockjs'],
  role: 'server',
  version: '0.3.24',
  accepts: [[0, 65535]],
  carrier: 'message',
  rejectedCode: { does: 'hand over' },
  // JSON converts these to null.
  except: [
    {
      codes: [
        [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
        [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
      ],
      outcome: { does: 'replace', code: Number.NaN },
    },
  ],
  wrongType: {
    string: { does: 'hand over' },
    fraction: { does: 'hand over' },
    NaN: { does: 'hand over' },
    bigint: { does: 'throw', error: 'TypeError' },
    null: { does: 'replace', code: 1000 },
    boolean: { does: 'hand over' },
    object: { does: 'hand over' },
  },
  defaultCode: 1000,
  longReason: { does: 'send' },
  wrongReason: {
    number: { does: 'hand over' },
    bigint: { does: 'throw', error: 'TypeError' },
    null: { does: 'omit' },
    boolean: { does: 'hand over' },
    object: { does: 'hand over' },
    bytes: { does: 'hand over' },
    // JSON converts it to null.
    symbol: { does: 'replace', reason: '' },
  },
  reasonWithoutCode: 'sent',
  // Its close event has no arguments.
  receives: [],
  departures: {
    // A plain WebSocket is handled by faye-websocket, which throws.
    'sockjs-raw': {
      accepts: faye.accepts,
      rejectedCode: faye.rejectedCode,
      except: [],
      wrongType: { ...faye.wrongType, null: { does: 'replace', code: 1000 } },
      oddities: faye.oddities,
      wrongReason: faye.wrongReason,
    },
  },
  sources: [
    {
      title: 'SockJS for Node.js, connection.close()',
      url: 'https://github.com/sockjs/sockjs-node#connection-instance',
    },
    {
      title: 'SockJS for Node.js, transport.coffee',
      url: 'https://github.com/sockjs/sockjs-node/blob/v0.3.24/src/transport.coffee',
    },
  ],
  surface,
} as const satisfies Api;
