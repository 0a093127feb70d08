import type { Api } from '../api.js';
import { webIdlReason } from '../webIdlReason.js';
import surface from './surface.d.ts?text';

/** The npm package nodejs-websocket, client and server side. It sends any 16-bit number. */
export const nodejsWebsocket = {
  id: 'nodejs-websocket',
  name: 'nodejs-websocket',
  packages: ['nodejs-websocket'],
  role: 'both',
  version: '1.7.2',
  accepts: [
    [0, 1004],
    [1006, 65535],
  ],
  rejectedCode: { does: 'throw', error: 'RangeError' },
  except: [{ codes: [[1005, 1005]], outcome: { does: 'omit' } }],
  wrongType: {
    string: { does: 'truncate', within: [[0, 65535]], notANumber: { does: 'replace', code: 0 } },
    fraction: { does: 'truncate', within: [[0, 65535]] },
    NaN: { does: 'replace', code: 0 },
    bigint: { does: 'throw', error: 'TypeError' },
    null: { does: 'truncate', within: [[0, 65535]] },
    boolean: { does: 'truncate', within: [[0, 65535]] },
    object: { does: 'truncate', within: [[0, 65535]], notANumber: { does: 'replace', code: 0 } },
  },
  longReason: { does: 'send' },
  wrongReason: webIdlReason,
  reasonWithoutCode: 'dropped',
  receives: [
    [1000, 1003],
    [1005, 1014],
    [3000, 4999],
  ],
  sources: [
    {
      title: 'nodejs-websocket, connection.close()',
      url: 'https://github.com/sitegui/nodejs-websocket#connectionclosecode-reason',
    },
    { title: 'nodejs-websocket, frame.js', url: 'https://github.com/sitegui/nodejs-websocket/blob/master/frame.js' },
  ],
  surface,
} as const satisfies Api;
