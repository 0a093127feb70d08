import type { Api } from '../api.js';
import { websocket } from '../websocket/api.js';
import surface from './surface.d.ts?text';

/** drop() of the npm package websocket. It sends a Close frame with any code, and destroys the connection. */
export const websocketDrop = {
  id: 'websocket-drop',
  name: "websocket's drop()",
  packages: ['websocket'],
  role: 'both',
  version: '1.0.35',
  accepts: [[0, 65535]],
  rejectedCode: { does: 'throw', error: 'RangeError' },
  wrongType: {
    string: { does: 'replace', code: 1002 },
    fraction: { does: 'truncate', within: [[0, 65535]] },
    NaN: { does: 'replace', code: 0 },
    bigint: { does: 'replace', code: 1002 },
    null: { does: 'replace', code: 1002 },
    boolean: { does: 'replace', code: 1002 },
    object: { does: 'replace', code: 1002 },
  },
  defaultCode: 1002,
  longReason: { does: 'send' },
  wrongReason: websocket.wrongReason,
  reasonWithoutCode: 'sent',
  receives: websocket.receives,
  sources: [
    {
      title: 'WebSocket-Node, connection.drop()',
      url: 'https://github.com/theturtle32/WebSocket-Node/blob/v1.0.35/docs/WebSocketConnection.md',
    },
  ],
  surface,
} as const satisfies Api;
