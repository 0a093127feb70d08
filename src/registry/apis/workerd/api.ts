import type { Api } from '../api.js';
import { webIdlReason } from '../webIdlReason.js';
import { whatwg } from '../whatwg/api.js';
import surface from './surface.d.ts?text';

/** Cloudflare Workers: WebSocketPair, new WebSocket(), and hibernated sockets. */
export const workerd = {
  id: 'workerd',
  name: 'Cloudflare Workers',
  place: 'in Cloudflare Workers',
  role: 'both',
  version: 'workerd 2026-11-17, compatibility date 2026-11-01',
  accepts: [
    [1000, 1003],
    [1007, 1014],
    [1016, 4999],
  ],
  rejectedCode: { does: 'throw', error: 'InvalidAccessError' },
  wrongType: {
    ...whatwg.wrongType,
    string: { does: 'convert', by: 'int32' },
    fraction: { does: 'convert', by: 'int32' },
  },
  // Since compatibility date 2026-03-03. Before that there was no limit.
  longReason: { does: 'throw', error: 'SyntaxError' },
  wrongReason: webIdlReason,
  reasonWithoutCode: 'throws if short',
  receives: [
    [1000, 1003],
    [1005, 1014],
    [1016, 4999],
  ],
  sources: [
    {
      title: 'Cloudflare Workers, WebSockets',
      url: 'https://developers.cloudflare.com/workers/runtime-apis/websockets/',
    },
    {
      title: 'workerd, web-socket.c++',
      url: 'https://github.com/cloudflare/workerd/blob/v1.20261117.0/src/workerd/api/web-socket.c++',
    },
  ],
  surface,
} as const satisfies Api;
