import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/** An Express route gets the socket of ws itself. */
export const expressWs = {
  id: 'express-ws',
  name: 'express-ws',
  version: '5.0.2, typings 3.0.6',
  packages: ['express-ws'],
  delegatesTo: ['ws'],
  sources: [
    {
      title: 'express-ws, addWsMethod()',
      url: 'https://github.com/HenningM/express-ws/blob/v5.0.2/src/add-ws-method.js',
    },
    {
      title: 'express-ws, its typings',
      url: 'https://github.com/DefinitelyTyped/DefinitelyTyped/blob/master/types/express-ws/index.d.ts',
    },
  ],
  surface,
} as const satisfies Library;
