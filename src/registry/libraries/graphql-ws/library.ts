import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/**
 * GraphQL over WebSocket. Its own closes have the codes of its enum `CloseCode`. The client doesn't connect again after
 * 1002-1004, 1007-1011, and 1015-1999, whatever `shouldRetry` returns.
 */
export const graphqlWs = {
  id: 'graphql-ws',
  name: 'graphql-ws',
  version: '6.4.2, and 5.16.2 for isFatalConnectionProblem',
  packages: ['graphql-ws'],
  delegatesTo: ['global', 'ws', 'uwebsockets', 'bun-server', 'deno-server', 'workerd'],
  sources: [
    { title: 'graphql-ws, client', url: 'https://unpkg.com/graphql-ws@6.4.2/dist/client.js' },
    { title: 'graphql-ws, useServer() of ws', url: 'https://unpkg.com/graphql-ws@6.4.2/dist/use/ws.js' },
  ],
  surface,
} as const satisfies Library;
