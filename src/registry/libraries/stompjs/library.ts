import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/**
 * STOMP over WebSocket. It sends no code itself. A connection that it gives up, as it does when heartbeats stay away and
 * `discardWebsocketOnCommFailure` is set, shows 4001 in `onWebSocketClose`, though no such code came.
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
