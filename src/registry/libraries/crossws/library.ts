import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/** `Peer.close()` passes both on unchanged to the socket of the adapter. With uWebSockets.js that is `end()`. */
export const crossws = {
  id: 'crossws',
  name: 'crossws',
  version: '0.4.17',
  packages: ['crossws'],
  delegatesTo: ['ws', 'bun-server', 'deno-server', 'workerd', 'uwebsockets'],
  sources: [
    { title: 'crossws, Peer', url: 'https://crossws.h3.dev/guide/peer' },
    { title: 'crossws, hooks', url: 'https://crossws.h3.dev/guide/hooks' },
    { title: 'crossws, its adapters', url: 'https://github.com/h3js/crossws/tree/v0.4.17/src/adapters' },
  ],
  surface,
} as const satisfies Library;
