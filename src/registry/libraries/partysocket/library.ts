import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/**
 * PartyKit's client, a WebSocket that connects again. `close()` hands on 1000 for no code. A code or reason that is refused
 * is refused in silence: nothing is thrown, no close event comes, and the connection stays open without listeners.
 */
export const partysocket = {
  id: 'partysocket',
  name: 'PartySocket',
  version: '1.3.0',
  packages: ['partysocket'],
  delegatesTo: ['global', 'ws'],
  sources: [
    { title: 'partysocket, close() and reconnect()', url: 'https://unpkg.com/partysocket@1.3.0/dist/ws.js' },
    { title: 'PartySocket', url: 'https://docs.partykit.io/reference/partysocket-api' },
  ],
  surface,
} as const satisfies Library;
