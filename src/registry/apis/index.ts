import type { Api } from './api.js';
import { bun } from './bun/api.js';
import { bunServer } from './bun-server/api.js';
import { denoServer } from './deno-server/api.js';
import { faye } from './faye/api.js';
import { jestWebsocketMock } from './jest-websocket-mock/api.js';
import { mockSocket } from './mock-socket/api.js';
import { mockSocketServer } from './mock-socket-server/api.js';
import { msw } from './msw/api.js';
import { nodejsWebsocket } from './nodejs-websocket/api.js';
import { playwright } from './playwright/api.js';
import { reactNative } from './react-native/api.js';
import { sockjs } from './sockjs/api.js';
import { sockjsClient } from './sockjs-client/api.js';
import { uwebsockets } from './uwebsockets/api.js';
import { w3cwebsocket } from './w3cwebsocket/api.js';
import { websocket } from './websocket/api.js';
import { websocketDrop } from './websocket-drop/api.js';
import { websocketStream } from './websocket-stream/api.js';
import { whatwg } from './whatwg/api.js';
import { workerd } from './workerd/api.js';
import { ws } from './ws/api.js';

/** All known APIs, the most general first. */
export const apis = [
  whatwg,
  websocketStream,
  ws,
  denoServer,
  bun,
  bunServer,
  workerd,
  uwebsockets,
  websocket,
  websocketDrop,
  w3cwebsocket,
  faye,
  nodejsWebsocket,
  sockjsClient,
  sockjs,
  reactNative,
  mockSocket,
  mockSocketServer,
  jestWebsocketMock,
  msw,
  playwright,
] as const satisfies readonly Api[];

export type ApiId = (typeof apis)[number]['id'];

const byId: ReadonlyMap<string, Api> = new Map(apis.map((api) => [api.id, api]));

/** The API with an id. Throws a RangeError for an unknown id. */
export function apiOf(id: ApiId): Api {
  const api = byId.get(id);
  if (!api) throw new RangeError(`No such API: ${id}`);
  return api;
}
