import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/** h3's WebSocket handlers, as a global or from Nitro's own modules. */
export const nitro = {
  id: 'nitro',
  name: 'Nitro',
  version: '3.0.0 and nitropack 2.13.6',
  packages: ['nitro', 'nitropack'],
  delegatesTo: ['ws', 'bun-server', 'deno-server', 'workerd', 'uwebsockets'],
  sources: [{ title: 'Nitro, WebSocket', url: 'https://nitro.build/docs/websocket' }],
  surface,
} as const satisfies Library;
