import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/**
 * A WebSocket that connects again. `close()` hands on 1000 for no code; a code that `reconnect()` is given is refused in
 * silence, and the connection stays open.
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
