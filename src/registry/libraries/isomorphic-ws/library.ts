import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/** One import for two APIs: ws in Node.js, and the global WebSocket where a bundler uses the package's browser file. */
export const isomorphicWs = {
  id: 'isomorphic-ws',
  name: 'isomorphic-ws',
  version: '5.0.0',
  packages: ['isomorphic-ws'],
  delegatesTo: ['global', 'ws'],
  sources: [
    { title: 'isomorphic-ws, in browsers', url: 'https://unpkg.com/isomorphic-ws@5.0.0/browser.js' },
    { title: 'isomorphic-ws, in Node.js', url: 'https://unpkg.com/isomorphic-ws@5.0.0/node.js' },
  ],
  surface,
} as const satisfies Library;
