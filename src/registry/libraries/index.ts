import { crossws } from './crossws/library.js';
import { elysia } from './elysia/library.js';
import { expressWs } from './express-ws/library.js';
import { fastifyWebsocket } from './fastify-websocket/library.js';
import { h3 } from './h3/library.js';
import { hono } from './hono/library.js';
import type { Library } from './library.js';
import { nestjs } from './nestjs/library.js';
import { nitro } from './nitro/library.js';
import { reconnectingWebsocket } from './reconnecting-websocket/library.js';

/** Every library that is known, by its id. */
export const libraries = [
  reconnectingWebsocket,
  crossws,
  elysia,
  expressWs,
  fastifyWebsocket,
  h3,
  hono,
  nestjs,
  nitro,
] as const satisfies readonly Library[];
