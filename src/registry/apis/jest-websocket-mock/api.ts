import type { Api } from '../api.js';
import { mockSocketServer } from '../mock-socket-server/api.js';
import surface from './surface.d.ts?text';

/**
 * The npm packages jest-websocket-mock and vitest-websocket-mock, which pass the code on to the server of mock-socket.
 */
export const jestWebsocketMock = {
  ...mockSocketServer,
  id: 'jest-websocket-mock',
  name: 'jest-websocket-mock',
  packages: ['jest-websocket-mock', 'vitest-websocket-mock'],
  version: '2.5.0',
  receives: [],
  sources: [
    {
      title: 'jest-websocket-mock, close() and error()',
      url: 'https://github.com/romgain/jest-websocket-mock#closing-the-connection',
    },
  ],
  surface,
} as const satisfies Api;
