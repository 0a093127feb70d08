import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/** A Fastify route gets the socket of ws itself. */
export const fastifyWebsocket = {
  id: 'fastify-websocket',
  name: '@fastify/websocket',
  version: '11.3.6',
  packages: ['@fastify/websocket'],
  delegatesTo: ['ws'],
  sources: [
    {
      title: '@fastify/websocket, its typings',
      url: 'https://github.com/fastify/fastify-websocket/blob/v11.3.6/types/index.d.ts',
    },
    {
      title: "@fastify/websocket, the handler's socket",
      url: 'https://github.com/fastify/fastify-websocket/blob/v11.3.6/index.js',
    },
  ],
  surface,
} as const satisfies Library;
