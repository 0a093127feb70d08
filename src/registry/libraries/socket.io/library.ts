import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/**
 * Socket.IO and Engine.IO. Their connections end with packets of their own: no call takes a close code, and every
 * WebSocket is closed without one. Only a client that is connected by WebSocket gets the received code:
 * `details.context` is the close event.
 */
export const socketIo = {
  id: 'socket.io',
  name: 'Socket.IO',
  version: 'socket.io and socket.io-client 4.8.4, engine.io 6.6.11, engine.io-client 6.6.8',
  packages: ['socket.io', 'socket.io-client', 'engine.io', 'engine.io-client'],
  delegatesTo: ['global', 'ws'],
  sources: [
    {
      title: 'Engine.IO, WebSocket transport',
      url: 'https://unpkg.com/engine.io@6.6.11/build/transports/websocket.js',
    },
    {
      title: 'Engine.IO client, WebSocket transport',
      url: 'https://unpkg.com/engine.io-client@6.6.8/build/esm/transports/websocket.js',
    },
    { title: 'Socket.IO, disconnect event', url: 'https://socket.io/docs/v4/client-socket-instance/#disconnect' },
  ],
  surface,
} as const satisfies Library;
