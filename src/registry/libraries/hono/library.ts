import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/** `WSContext.close()` passes both on unchanged to the socket of its adapter. */
export const hono = {
  id: 'hono',
  name: 'Hono',
  version: '4.13.19, @hono/node-ws 1.3.1, @hono/node-server 2.1.8',
  packages: ['hono', '@hono/node-ws', '@hono/node-server'],
  delegatesTo: ['bun-server', 'deno-server', 'workerd', 'ws'],
  sources: [
    { title: 'Hono, WSContext', url: 'https://github.com/honojs/hono/blob/v4.13.19/src/helper/websocket/index.ts' },
    { title: 'Hono on Bun', url: 'https://github.com/honojs/hono/blob/v4.13.19/src/adapter/bun/websocket.ts' },
    { title: 'Hono on Deno', url: 'https://github.com/honojs/hono/blob/v4.13.19/src/adapter/deno/websocket.ts' },
    {
      title: 'Hono on Cloudflare Workers',
      url: 'https://github.com/honojs/hono/blob/v4.13.19/src/adapter/cloudflare-workers/websocket.ts',
    },
    { title: '@hono/node-ws', url: 'https://www.npmjs.com/package/@hono/node-ws/v/1.3.1' },
    { title: '@hono/node-server', url: 'https://github.com/honojs/node-server/blob/v2.1.8/src/websocket.ts' },
  ],
  surface,
} as const satisfies Library;
