import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/**
 * PartyKit's client, a WebSocket that connects again. `close()` without a code passes on 1000. A code or reason is
 * refused silently: nothing is thrown, no close event comes, and the connection stays open without listeners.
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
