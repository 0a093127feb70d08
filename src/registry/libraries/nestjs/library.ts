import type { Library } from '../library.js';
import surface from './surface.d.ts?text';

/** A gateway gets the client of its adapter. The gateway's own text names its class. */
export const nestjs = {
  id: 'nestjs',
  name: 'NestJS',
  version: '@nestjs/websockets and @nestjs/platform-ws 12.1.1',
  packages: ['@nestjs/websockets', '@nestjs/platform-ws'],
  delegatesTo: ['ws'],
  sources: [
    {
      title: 'NestJS, WsAdapter',
      url: 'https://github.com/nestjs/nest/blob/v12.1.1/packages/platform-ws/adapters/ws-adapter.ts',
    },
    {
      title: 'NestJS, OnGatewayDisconnect',
      url: 'https://github.com/nestjs/nest/blob/v12.1.1/packages/websockets/interfaces/hooks/on-gateway-disconnect.interface.ts',
    },
  ],
  surface,
} as const satisfies Library;
