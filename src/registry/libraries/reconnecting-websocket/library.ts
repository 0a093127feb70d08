import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/**
 * A WebSocket that connects again. `close()` without a code passes on 1000. A code for `reconnect()` is refused
 * silently, and the connection stays open.
 */
export const reconnectingWebsocket = {
  id: 'reconnecting-websocket',
  name: 'reconnecting-websocket',
  version: '4.4.0',
  packages: ['reconnecting-websocket'],
  delegatesTo: ['global', 'ws'],
  sources: [
    {
      title: 'reconnecting-websocket, close() and reconnect()',
      url: 'https://unpkg.com/reconnecting-websocket@4.4.0/dist/reconnecting-websocket-mjs.js',
    },
  ],
  surface,
} as const satisfies Library;
