import type { Api } from '../api.js';
import { webIdlReason } from '../webIdlReason.js';
import surface from './surface.d.ts?text';

/** The codes that can be received by the standard. */
const standard: Api['receives'] = [
  [1000, 1003],
  [1005, 1014],
  [3000, 4999],
];

/** The WebSocket of the WHATWG standard: every browser, Node.js and undici, Deno's client. */
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
  // By Web IDL.
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
  wrongReason: webIdlReason,
  reasonWithoutCode: 'varies',
  // 0 is an event created by a script, and Deno's 1006. Firefox reports 1015 for a certificate that it doesn't trust.
  receives: [
    [0, 0],
    [1000, 1003],
    [1005, 1015],
    [3000, 4999],
  ],
  departures: {
    chromium: {
      wrongType: { fraction: { does: 'convert', by: 'clamp and cut' } },
      reasonWithoutCode: 'throws',
      receives: standard,
    },
    firefox: {
      reasonWithoutCode: 'dropped if short',
      receives: [
        [1000, 1003],
        [1005, 1015],
        [3000, 4999],
      ],
    },
    node: {
      wrongType: { fraction: { does: 'convert', by: 'clamp to even' }, bigint: { does: 'convert' } },
      reasonWithoutCode: 'sent',
      receives: standard,
    },
    // Its 1006 has a wasClean of true where an open connection was lost.
    jsdom: { reasonWithoutCode: 'dropped if short', receives: standard },
    // It passes code and reason on to ws, which doesn't convert strings or bigints to numbers.
    'happy-dom': {
      wrongType: {
        string: { does: 'throw', error: 'InvalidAccessError' },
        fraction: { does: 'truncate', within: [[3000, 4999]] },
        bigint: { does: 'throw', error: 'InvalidAccessError' },
      },
      oddities: {
        'close("4000")': { does: 'throw', error: 'TypeError' },
        'close(" 3000 ")': { does: 'throw', error: 'TypeError' },
        'close("0xfa0")': { does: 'throw', error: 'TypeError' },
        'close("4000.5")': { does: 'throw', error: 'TypeError' },
        'close(4000n)': { does: 'throw', error: 'TypeError' },
      },
      wrongReason: {
        number: { does: 'throw', error: 'TypeError' },
        bigint: { does: 'throw', error: 'TypeError' },
        null: { does: 'throw', error: 'TypeError' },
        boolean: { does: 'throw', error: 'TypeError' },
        object: { does: 'throw', error: 'TypeError' },
        bytes: { does: 'send' },
      },
      reasonWithoutCode: 'dropped if short',
      receives: standard,
    },
    'undici-8': {
      wrongType: { fraction: { does: 'convert', by: 'clamp to even' }, bigint: { does: 'convert' } },
      reasonWithoutCode: 'sent',
      receives: standard,
    },
    undici: {
      wrongType: { fraction: { does: 'convert', by: 'clamp to even' }, bigint: { does: 'convert' } },
      reasonWithoutCode: 'sent',
      receives: standard,
    },
    // It reports 0 where others report 1006, also for 1014. A reason without a code is written in place of the code.
    deno: {
      reasonWithoutCode: 'garbled',
      receives: [
        [0, 0],
        [1000, 1003],
        [1005, 1005],
        [1007, 1013],
        [3000, 4999],
      ],
    },
  },
  sources: [
    { title: 'WebSockets Standard, close()', url: 'https://websockets.spec.whatwg.org/#dom-websocket-close' },
    {
      title: 'WebSockets Standard, when the connection is closed',
      url: 'https://websockets.spec.whatwg.org/#closeWebSocket',
    },
    { title: 'Web IDL, [Clamp]', url: 'https://webidl.spec.whatwg.org/#Clamp' },
  ],
  surface,
} as const satisfies Api;
