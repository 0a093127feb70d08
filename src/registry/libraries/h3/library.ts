import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/** The hooks and peers of crossws under other names. */
export const h3 = {
  id: 'h3',
  name: 'h3',
  version: '2.0.8 and 1.15.11',
  packages: ['h3'],
  delegatesTo: ['ws', 'bun-server', 'deno-server', 'workerd', 'uwebsockets'],
  sources: [
    { title: 'h3, WebSockets', url: 'https://h3.dev/guide/websocket' },
    { title: 'h3, defineWebSocketHandler()', url: 'https://github.com/h3js/h3/blob/v2.0.8/src/utils/ws.ts' },
  ],
  surface,
} as const satisfies Library;
