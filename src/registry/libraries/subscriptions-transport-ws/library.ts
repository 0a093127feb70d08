import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/** The predecessor of graphql-ws, no longer maintained. Its client only reports codes on the WebSocket inside. */
export const subscriptionsTransportWs = {
  id: 'subscriptions-transport-ws',
  name: 'subscriptions-transport-ws',
  version: '0.11.0',
  packages: ['subscriptions-transport-ws'],
  delegatesTo: ['global', 'ws'],
  sources: [
    {
      title: 'subscriptions-transport-ws, server',
      url: 'https://unpkg.com/subscriptions-transport-ws@0.11.0/dist/server.js',
    },
    {
      title: 'subscriptions-transport-ws, client',
      url: 'https://unpkg.com/subscriptions-transport-ws@0.11.0/dist/client.js',
    },
  ],
  surface,
} as const satisfies Library;
