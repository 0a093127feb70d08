import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/**
 * STOMP over WebSocket. It sends no code itself. After missing heartbeats, with `discardWebsocketOnCommFailure`, it
 * gives the connection up: then `onWebSocketClose` gets 4001, although no such code was received.
 */
export const stompjs = {
  id: 'stompjs',
  name: 'STOMP.js',
  version: '7.5.0',
  packages: ['@stomp/stompjs'],
  delegatesTo: ['global', 'ws', 'sockjs-client'],
  sources: [
    { title: 'STOMP.js, Client', url: 'https://unpkg.com/@stomp/stompjs@7.5.0/esm6/client.d.ts' },
    {
      title: 'STOMP.js, what is discarded',
      url: 'https://unpkg.com/@stomp/stompjs@7.5.0/esm6/augment-websocket.js',
    },
  ],
  surface,
} as const satisfies Library;
