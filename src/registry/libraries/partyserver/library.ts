import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/**
 * The server side of PartyKit: a connection is a WebSocket of workerd. In partykit 0.0.115, `onClose()` gets no code.
 * partyserver answers a Close frame itself, and sends nothing where the code is 1005, 1006 or 1015.
 */
export const partyserver = {
  id: 'partyserver',
  name: 'PartyServer',
  version: 'partyserver 0.5.10, partykit 0.0.115',
  packages: ['partyserver', 'partykit'],
  delegatesTo: ['workerd'],
  sources: [
    { title: 'partyserver, Server and Connection', url: 'https://unpkg.com/partyserver@0.5.10/dist/index.d.ts' },
    { title: 'partykit, Server and Connection', url: 'https://unpkg.com/partykit@0.0.115/server.d.ts' },
  ],
  surface,
} as const satisfies Library;
