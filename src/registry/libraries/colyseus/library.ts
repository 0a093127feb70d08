import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/**
 * Colyseus rooms, both endpoints. The client's `leave()` takes no code: it asks the room, which closes with 4000. When
 * `disconnect()` of a room gets a code that is refused, the room has already ended before its clients' sockets throw.
 */
export const colyseus = {
  id: 'colyseus',
  name: 'Colyseus',
  version:
    '@colyseus/core 0.18.17 and 0.16.26, @colyseus/ws-transport 0.18.4, @colyseus/sdk 0.18.4, colyseus.js 0.16.22',
  packages: ['colyseus', '@colyseus/core', '@colyseus/sdk', 'colyseus.js'],
  delegatesTo: ['global', 'ws', 'uwebsockets', 'bun-server'],
  sources: [
    { title: 'Colyseus, Room', url: 'https://unpkg.com/@colyseus/core@0.18.17/src/Room.ts' },
    {
      title: 'Colyseus, WebSocketClient',
      url: 'https://unpkg.com/@colyseus/ws-transport@0.18.4/src/WebSocketClient.ts',
    },
    {
      title: 'Colyseus, uWebSocketClient',
      url: 'https://unpkg.com/@colyseus/uwebsockets-transport@0.18.2/src/uWebSocketClient.ts',
    },
    {
      title: 'Colyseus, WebSocketClient for Bun',
      url: 'https://unpkg.com/@colyseus/bun-websockets@0.17.11/src/WebSocketClient.ts',
    },
    { title: 'Colyseus, Room of the client', url: 'https://unpkg.com/@colyseus/sdk@0.18.4/build/Room.d.ts' },
  ],
  surface,
} as const satisfies Library;
