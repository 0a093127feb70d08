import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/**
 * React's hook of that name. With `share: true`, `close()` of the socket from `getWebSocket()` only prints an error.
 * With an EventSource, `onClose` gets 1006 for every error.
 */
export const reactUseWebsocket = {
  id: 'react-use-websocket',
  name: 'react-use-websocket',
  version: '4.13.0',
  packages: ['react-use-websocket'],
  delegatesTo: ['global'],
  sources: [
    {
      title: 'react-use-websocket, types',
      url: 'https://unpkg.com/react-use-websocket@4.13.0/dist/lib/types.d.ts',
    },
    {
      title: 'react-use-websocket, listeners',
      url: 'https://unpkg.com/react-use-websocket@4.13.0/dist/lib/attach-listener.js',
    },
  ],
  surface,
} as const satisfies Library;
