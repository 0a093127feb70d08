import { colyseus } from './colyseus/library.js';
import { crossws } from './crossws/library.js';
import { elysia } from './elysia/library.js';
import { expressWs } from './express-ws/library.js';
import { fastifyWebsocket } from './fastify-websocket/library.js';
import { graphqlWs } from './graphql-ws/library.js';
import { h3 } from './h3/library.js';
import { hono } from './hono/library.js';
import { isomorphicWs } from './isomorphic-ws/library.js';
import type { Library } from './library.js';
import { nestjs } from './nestjs/library.js';
import { nitro } from './nitro/library.js';
import { openai } from './openai/library.js';
import { partyserver } from './partyserver/library.js';
import { partysocket } from './partysocket/library.js';
import { phoenix } from './phoenix/library.js';
import { reactUseWebsocket } from './react-use-websocket/library.js';
import { reconnectingWebsocket } from './reconnecting-websocket/library.js';
import { rxjs } from './rxjs/library.js';
import { socketIo } from './socket.io/library.js';
import { stompjs } from './stompjs/library.js';
import { subscriptionsTransportWs } from './subscriptions-transport-ws/library.js';
import { vueuse } from './vueuse/library.js';

/** All known libraries, by id. */
export const libraries = [
  reconnectingWebsocket,
  partysocket,
  partyserver,
  isomorphicWs,
  graphqlWs,
  subscriptionsTransportWs,
  rxjs,
  reactUseWebsocket,
  vueuse,
  phoenix,
  colyseus,
  openai,
  stompjs,
  socketIo,
  crossws,
  elysia,
  expressWs,
  fastifyWebsocket,
  h3,
  hono,
  nestjs,
  nitro,
] as const satisfies readonly Library[];
