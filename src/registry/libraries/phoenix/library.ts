import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/**
 * The client of Phoenix channels. `disconnect(callback, code, reason)` drops the reason where there is no code. Its
 * other transport, long polling, accepts every code and sends none.
 */
export const phoenix = {
  id: 'phoenix',
  name: 'the Phoenix client',
  version: '1.8.16',
  packages: ['phoenix'],
  delegatesTo: ['global', 'ws'],
  sources: [
    { title: 'phoenix, Socket', url: 'https://unpkg.com/phoenix@1.8.16/assets/js/phoenix/socket.js' },
    { title: 'phoenix, Connection', url: 'https://unpkg.com/phoenix@1.8.16/assets/js/phoenix/connection.js' },
  ],
  surface,
} as const satisfies Library;
