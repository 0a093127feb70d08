import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/**
 * The sockets of OpenAI's client. An exception of the WebSocket in `close()` becomes an `error` event, and without a
 * listener an unhandled rejection. The connection stays open.
 */
export const openai = {
  id: 'openai',
  name: "OpenAI's client",
  version: '6.49.0',
  packages: ['openai'],
  delegatesTo: ['global', 'ws'],
  sources: [
    {
      title: 'openai, realtime over the global WebSocket',
      url: 'https://unpkg.com/openai@6.49.0/realtime/websocket.js',
    },
    { title: 'openai, realtime over ws', url: 'https://unpkg.com/openai@6.49.0/realtime/ws.js' },
    { title: 'openai, responses', url: 'https://unpkg.com/openai@6.49.0/resources/responses/ws-base.js' },
  ],
  surface,
} as const satisfies Library;
