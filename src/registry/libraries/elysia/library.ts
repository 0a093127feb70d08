import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/** `ElysiaWS.close()` is the bound close() of Bun's `ServerWebSocket`. */
export const elysia = {
  id: 'elysia',
  name: 'Elysia',
  version: '1.4.30',
  packages: ['elysia'],
  delegatesTo: ['bun-server'],
  sources: [
    { title: 'Elysia, ElysiaWS', url: 'https://github.com/elysiajs/elysia/blob/1.4.30/src/ws/index.ts' },
    { title: 'Elysia, its handlers', url: 'https://github.com/elysiajs/elysia/blob/1.4.30/src/ws/types.ts' },
  ],
  surface,
} as const satisfies Library;
