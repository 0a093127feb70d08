import type { ApiId } from '../../src/registry/apis/index.js';
import { type LibraryUse, testLibraryUses } from '../support/libraryUse.js';

const anyServer: readonly ApiId[] = ['ws', 'bun-server', 'deno-server', 'workerd', 'uwebsockets'];

const uses: readonly LibraryUse[] = [
  {
    name: 'nodejs-websocket',
    languageId: 'javascript',
    code: `const ws = require('nodejs-websocket');
      const server = ws.createServer((connection) => {
        connection.on('close', (code) => code === 1006 && log('lost'));
        connection.close([|1006|]);
        connection.close(1001, 'bye');
      });`,
    apis: ['nodejs-websocket'],
    sites: ['compared 1006', 'sent 1006', 'sent 1001', "reason 'bye'"],
  },
  {
    name: '@fastify/websocket, a route in a plugin',
    languageId: 'javascript',
    code: `const fastify = require('fastify')();
      fastify.register(require('@fastify/websocket'));
      fastify.register(async function (fastify) {
        fastify.get('/', { websocket: true }, (socket, req) => {
          socket.on('message', () => socket.close([|1015|]));
          socket.on('close', (code) => code === 1006 && retry());
        });
      });
      fastify.get('/page', (request, reply) => reply.close(1006));`,
    apis: ['ws'],
    sites: ['sent 1015', 'compared 1006'],
  },
  {
    name: '@fastify/websocket, full routes',
    code: `import Fastify, { type FastifyInstance } from 'fastify';
      import websocket from '@fastify/websocket';
      const fastify = Fastify();
      await fastify.register(websocket);
      fastify.route({ method: 'GET', url: '/a', handler: () => {}, wsHandler: (socket) => socket.close(1013) });
      fastify.route({ method: 'GET', url: '/b', websocket: true, handler: (socket) => socket.close([|1004|]) });
      export const routes = async (app: FastifyInstance) => {
        app.get('/c', { websocket: true }, (socket, req) => socket.close(4000, 'bye'));
      };
      fastify.websocketServer.clients.forEach((client) => client.close(1012));`,
    apis: ['ws'],
    sites: ['sent 1013', 'sent 1004', 'sent 4000', "reason 'bye'", 'sent 1012'],
  },
  {
    name: '@fastify/websocket before version 10',
    languageId: 'javascript',
    code: `const fastify = require('fastify')();
      fastify.get('/', { websocket: true }, (connection, req) => {
        connection.socket.on('message', () => connection.socket.close([|1006|]));
        connection.socket.on('close', () => connection.socket.close(1001));
      });`,
    apis: ['ws'],
    sites: ['sent 1006', 'sent 1001'],
  },
  {
    name: 'express-ws',
    languageId: 'javascript',
    code: `var express = require('express');
      var app = express();
      var expressWs = require('express-ws')(app);
      app.ws('/', function (ws, req) {
        ws.on('close', function (code) { if (code === 1006) retry(); });
        ws.close([|1005|]);
      });
      var router = express.Router();
      router.ws('/echo', (ws, req) => ws.close(1008, 'no'));
      app.get('/', (req, res) => res.close(1006));
      expressWs.getWss().clients.forEach((client) => client.close(1001));`,
    apis: ['ws'],
    sites: ['compared 1006', 'sent 1005', 'sent 1008', "reason 'no'", 'sent 1001'],
  },
  {
    name: 'express-ws in TypeScript',
    code: `import express from 'express';
      import expressWs from 'express-ws';
      const { app } = expressWs(express());
      app.ws('/', (ws, req) => { ws.close([|1015|]); ws.close(1000); });`,
    apis: ['ws'],
    sites: ['sent 1015', 'sent 1000'],
  },
  {
    name: 'Hono on Bun',
    code: `import { Hono } from 'hono';
      import { upgradeWebSocket, websocket } from 'hono/bun';
      const app = new Hono();
      app.get('/ws', upgradeWebSocket((c) => ({
        onMessage(event, ws) { ws.close([|1015|]); ws.close(1011, 'x'); },
        onClose: (event) => { if (event.code === 1006) retry(); },
      })));
      export default { fetch: app.fetch, websocket };`,
    apis: ['bun-server'],
    sites: ['sent 1015', 'sent 1011', "reason 'x'", 'compared 1006'],
  },
  {
    name: 'Hono on Bun, as it was made before',
    code: `import { createBunWebSocket } from 'hono/bun';
      const { upgradeWebSocket, websocket } = createBunWebSocket();
      app.get('/ws', upgradeWebSocket((c) => ({ onOpen(event, ws) { ws.close([|1015|]); ws.close(1008); } })));`,
    apis: ['bun-server'],
    sites: ['sent 1015', 'sent 1008'],
  },
  {
    name: 'Hono on Deno',
    code: `import { upgradeWebSocket } from 'hono/deno';
      app.get('/ws', upgradeWebSocket((c) => {
        return {
          onMessage: (event, ws) => { ws.close([|1006|]); ws.close(1001); },
          onClose: ({ code }) => { if (code === 1005) retry(); },
        };
      }));`,
    apis: ['deno-server'],
    sites: ['sent 1006', 'sent 1001', 'compared 1005'],
  },
  {
    name: 'Hono on Cloudflare Workers',
    code: `import { upgradeWebSocket } from 'hono/cloudflare-workers';
      app.get('/ws', upgradeWebSocket(async (c) => ({
        onMessage(event, ws) { ws.close([|1006|]); ws.close(1001); },
        onClose(event) { if (event.code === 1006) retry(); },
      })));`,
    apis: ['workerd'],
    sites: ['sent 1006', 'sent 1001', 'compared 1006'],
  },
  {
    name: 'Hono on Node',
    code: `import { createNodeWebSocket } from '@hono/node-ws';
      const { injectWebSocket, upgradeWebSocket, wss } = createNodeWebSocket({ app });
      app.get('/ws', upgradeWebSocket((c) => ({
        onMessage(event, ws) { ws.close([|1004|]); ws.close(1001); ws.raw.close([|1005|]); },
        onClose(event) { if (event.code === 1006) retry(); },
      })));
      wss.clients.forEach((client) => client.close(1012));`,
    apis: ['ws'],
    sites: ['sent 1004', 'sent 1001', 'sent 1005', 'compared 1006', 'sent 1012'],
  },
  {
    name: 'Hono on Node, by its server',
    code: `import { serve, upgradeWebSocket } from '@hono/node-server';
      app.get('/ws', upgradeWebSocket((c) => ({ onMessage(event, ws) { ws.close([|1004|]); ws.close(1001); } })));
      serve({ fetch: app.fetch });`,
    apis: ['ws'],
    sites: ['sent 1004', 'sent 1001'],
  },
  {
    name: 'Hono, wherever it runs',
    code: `import type { WSContext, WSEvents } from 'hono/ws';
      const events: WSEvents = { onClose: ({ code }) => code === 1006 && retry() };
      export function leave(ws: WSContext) { ws.close([|99999|]); ws.close(1001); }`,
    apis: ['bun-server', 'deno-server', 'workerd', 'ws'],
    sites: ['compared 1006', 'sent 99999', 'sent 1001'],
  },
  {
    name: 'Elysia',
    code: `import { Elysia, t } from 'elysia';
      new Elysia()
        .get('/', () => 'hi')
        .ws('/ws', {
          body: t.Object({ message: t.String() }),
          message(ws, { message }) { ws.close([|1015|]); ws.close(1011, 'x'); },
          close(ws, code, reason) { if (code === 1006) retry(); },
        })
        .listen(3000);`,
    apis: ['bun-server'],
    sites: ['sent 1015', 'sent 1011', "reason 'x'", 'compared 1006'],
  },
  {
    name: 'Elysia, a group',
    code: `import Elysia from 'elysia';
      new Elysia().group('/v1', (app) => app.ws('/ws', { open: (ws) => { ws.close([|1015|]); ws.terminate([|1000|]); } }));`,
    apis: ['bun-server'],
    sites: ['sent 1015', 'ignored 1000'],
  },
  {
    name: 'crossws',
    code: `import { defineHooks } from 'crossws';
      import crossws from 'crossws/adapters/node';
      const hooks = defineHooks({
        message(peer, message) { peer.close([|1015|]); peer.close(4000, 'bye'); peer.terminate([|1000|]); },
        close(peer, { code, reason }) { if (code === 1006) retry(); },
      });
      const ws = crossws({ hooks: { open(peer) { peer.close(1008); } } });
      await ws.close(1001);`,
    apis: anyServer,
    sites: ['sent 1015', 'sent 4000', "reason 'bye'", 'ignored 1000', 'compared 1006', 'sent 1008', 'sent 1001'],
  },
  {
    name: 'crossws, its server',
    code: `import { serve } from 'crossws/server';
      serve({ websocket: { open(peer) { peer.close([|1015|]); peer.close(1000); } }, fetch: () => new Response() });`,
    apis: anyServer,
    sites: ['sent 1015', 'sent 1000'],
  },
  {
    name: 'h3',
    code: `import { H3, defineWebSocketHandler } from 'h3';
      const app = new H3();
      app.get('/_ws', defineWebSocketHandler({
        message(peer) { peer.close([|1015|]); },
        close(peer, details) { if (details.code === 1006) retry(); },
      }));
      app.get('/by-event', defineWebSocketHandler((event) => ({ open(peer) { peer.close(1008); } })));`,
    apis: anyServer,
    sites: ['sent 1015', 'compared 1006', 'sent 1008'],
  },
  {
    name: 'Nitro and Nuxt, without an import',
    code: `export default defineWebSocketHandler({
        message(peer) { peer.close([|1015|]); peer.close(4000); },
        close(peer, event) { if (event.code === 1006) retry(); },
      });`,
    apis: anyServer,
    sites: ['sent 1015', 'sent 4000', 'compared 1006'],
  },
  {
    name: 'Nitro, with one',
    code: `import { defineWebSocketHandler } from 'nitro/h3';
      export default defineWebSocketHandler({ open(peer) { peer.close([|1015|]); peer.close(1000); } });`,
    apis: anyServer,
    sites: ['sent 1015', 'sent 1000'],
  },
  {
    name: 'a NestJS gateway over ws',
    code: `import { OnGatewayConnection, SubscribeMessage, WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
      import { Server, WebSocket } from 'ws';
      @WebSocketGateway(8080)
      export class Gateway implements OnGatewayConnection {
        @WebSocketServer() server: Server;
        handleConnection(client: WebSocket) {
          client.close([|1006|]);
          client.on('close', (code) => { if (code === 1006) retry(); });
        }
        @SubscribeMessage('leave') leave(client: WebSocket) { client.close(1008, 'no'); }
        stop() { this.server.clients.forEach((client) => client.close([|1015|])); }
      }`,
    apis: ['ws'],
    sites: ['sent 1006', 'compared 1006', 'sent 1008', "reason 'no'", 'sent 1015'],
  },
  {
    name: 'Playwright, a routed WebSocket',
    code: `import { expect, test } from '@playwright/test';
      test('says goodbye', async ({ page }) => {
        await page.routeWebSocket('wss://example.org/ws', (ws) => {
          const server = ws.connectToServer();
          ws.close({ code: 1006 });
          ws.onClose((code, reason) => server.close({ code: code === 1005 ? undefined : 4000, reason: 'bye' }));
          server.onClose((code, reason) => ws.close({ code, reason }));
          server.close({ code: [|1001|] });
        });
      });`,
    apis: ['playwright'],
    sites: [
      'declared 1006',
      'sent code === 1005 ? undefined : 4000',
      'compared 1005',
      "reason 'bye'",
      'declared code',
      'sent 1001',
    ],
  },
  {
    name: 'Playwright without its runner',
    languageId: 'javascript',
    code: `const { chromium } = require('playwright');
      (async () => {
        const context = await (await chromium.launch()).newContext();
        await context.routeWebSocket(/ws/, (ws) => ws.connectToServer().close({ code: [|1006|], reason: 'gone' }));
      })();`,
    apis: ['playwright'],
    sites: ['sent 1006', "reason 'gone'"],
  },
];

describe('server libraries', () => testLibraryUses(uses));
