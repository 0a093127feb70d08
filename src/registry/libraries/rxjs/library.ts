import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/**
 * RxJS's `webSocket()`. Angular has no WebSockets of its own and uses it too. When `error()` gets an object whose code
 * is missing or 0, the WebSocket isn't closed.
 */
export const rxjs = {
  id: 'rxjs',
  name: 'RxJS webSocket()',
  version: '7.8.2',
  packages: ['rxjs'],
  delegatesTo: ['global', 'ws'],
  sources: [
    {
      title: 'RxJS, WebSocketSubject',
      url: 'https://unpkg.com/rxjs@7.8.2/dist/esm/internal/observable/dom/WebSocketSubject.js',
    },
  ],
  surface,
} as const satisfies Library;
