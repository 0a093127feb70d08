import type { Api } from '../api.js';
import { websocket } from '../websocket/api.js';
import surface from './surface.d.ts?text';

/** W3CWebSocket of the npm package websocket, in Node.js. In a bundle for browsers it is the browser's WebSocket. */
export const w3cwebsocket = {
  ...websocket,
  id: 'w3cwebsocket',
  name: 'W3CWebSocket',
  role: 'client',
  version: 'websocket 1.0.35',
  except: [{ codes: [[0, 0]], outcome: { does: 'replace', code: 1000 } }],
  wrongType: { ...websocket.wrongType, NaN: { does: 'replace', code: 1000 } },
  reasonWithoutCode: 'dropped',
  sources: [
    {
      title: 'WebSocket-Node, W3CWebSocket',
      url: 'https://github.com/theturtle32/WebSocket-Node/blob/v1.0.35/lib/W3CWebSocket.js',
    },
  ],
  surface,
} as const satisfies Api;
