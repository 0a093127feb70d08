import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/** VueUse's `useWebSocket()`. `close()` without a code passes on 1000. */
export const vueuse = {
  id: 'vueuse',
  name: 'VueUse useWebSocket()',
  version: '14.4.0',
  packages: ['@vueuse/core'],
  delegatesTo: ['global'],
  sources: [
    { title: 'VueUse, useWebSocket()', url: 'https://vueuse.org/core/useWebSocket/' },
    { title: 'VueUse, source', url: 'https://unpkg.com/@vueuse/core@14.4.0/dist/index.js' },
  ],
  surface,
} as const satisfies Library;
