import type { ApiId } from '../../src/registry/apis/index.js';
import { type LibraryUse, testLibraryUses } from '../support/libraryUse.js';

const globalOrWs: readonly ApiId[] = ['whatwg', 'ws'];

const uses: readonly LibraryUse[] = [
  {
    name: 'reconnecting-websocket',
    languageId: 'javascript',
    code: `import ReconnectingWebSocket from 'reconnecting-websocket';
      const rws = new ReconnectingWebSocket('ws://my.site.com', [], { maxRetries: 10 });
      rws.close([|1001|]);
      rws.reconnect([|1006|], 'again');
      rws.close(4000, 'bye');`,
    apis: ['whatwg'],
    sites: ['sent 1001', 'sent 1006', "reason 'again'", 'sent 4000', "reason 'bye'"],
  },
  {
    name: 'reconnecting-websocket over another class',
    languageId: 'javascript',
    code: `const WS = require('ws');
      const ReconnectingWebSocket = require('reconnecting-websocket');
      const rws = new ReconnectingWebSocket('ws://my.site.com', [], { WebSocket: WS, connectionTimeout: 1000 });
      rws.addEventListener('close', (event) => { if (event.code === 1006) log(event.reason); });
      rws.onclose = ({ code }) => { if (code === [|500|]) stop(); };
      rws.close(1001);
      rws.close([|1005|]);`,
    apis: globalOrWs,
    sites: ['compared 1006', 'compared 500', 'sent 1001', 'sent 1005'],
  },
  {
    name: 'reconnecting-websocket that was made elsewhere',
    code: `import ReconnectingWebSocket, { CloseEvent } from 'reconnecting-websocket';
      class Feed {
        private socket: ReconnectingWebSocket | undefined;
        stop() { this.socket?.close(1001, 'bye'); this.socket?.reconnect([|1015|], 'again'); }
        closed(event: CloseEvent) { return event.code === 1000; }
      }`,
    apis: globalOrWs,
    sites: ['sent 1001', "reason 'bye'", 'sent 1015', "reason 'again'", 'compared 1000'],
  },
  {
    name: 'PartySocket',
    code: `import PartySocket, { WebSocket } from 'partysocket';
      const party = new PartySocket({ host: 'project.partykit.dev', room: 'my-room' });
      party.close([|1011|], 'failed');
      party.reconnect(4001, 'moved');
      const socket = new WebSocket('wss://my.site.com');
      socket.close([|1006|]);
      socket.close();`,
    apis: ['whatwg'],
    sites: ['sent 1011', "reason 'failed'", 'sent 4001', "reason 'moved'", 'sent 1006'],
  },
  {
    name: 'PartySocket, its events',
    code: `import PartySocket from 'partysocket';
      import WS from 'ws';
      const party = new PartySocket({ host, room, WebSocket: WS, shouldReconnectOnClose: (event) => event.code !== 4001 });
      party.addEventListener('close', (event) => { if (event.code === [|401|]) login(); });
      party.close(1001, 'bye');
      party.reconnect([|1005|], 'again');`,
    apis: globalOrWs,
    sites: ['compared 4001', 'compared 401', 'sent 1001', "reason 'bye'", 'sent 1005', "reason 'again'"],
  },
  {
    name: 'PartySocket in React',
    code: `import usePartySocket from 'partysocket/react';
      import useWebSocket from 'partysocket/use-ws';
      const party = usePartySocket({ host, room: 'my-room', onClose(event) { if (event.code === 1006) retry(); } });
      party.close([|1012|]);
      const ws = useWebSocket('wss://my.site.com', [], { onClose: (event) => event.code === [|'1000'|] });
      ws.close(3000);`,
    apis: ['whatwg'],
    sites: ['compared 1006', 'sent 1012', "compared '1000'", 'sent 3000'],
  },
  {
    name: 'PartyServer',
    code: `import { type Connection, routePartykitRequest, Server } from 'partyserver';
      export class Chat extends Server {
        onConnect(connection: Connection) { connection.close([|1006|], 'gone'); }
        onMessage(connection: Connection, message: string) { this.getConnection('a')?.close(4000); }
        kick() { for (const connection of this.getConnections()) connection.close([|1005|]); }
        onClose(connection: Connection, code: number, reason: string, wasClean: boolean) {
          if (code === [|404|]) log(reason);
        }
        webSocketClose(ws, code) { if (code === 1006) ws.close([|1015|]); }
      }`,
    apis: ['workerd'],
    sites: ['sent 1006', "reason 'gone'", 'sent 4000', 'sent 1005', 'compared 404', 'compared 1006', 'sent 1015'],
  },
  {
    name: 'PartyKit',
    code: `import type * as Party from 'partykit/server';
      export default class Room implements Party.Server {
        constructor(readonly room: Party.Room) {}
        onConnect(conn: Party.Connection) { conn.close([|1015|]); }
        onClose(conn: Party.Connection) { for (const other of this.room.getConnections()) other.close(1001); }
      }`,
    apis: ['workerd'],
    sites: ['sent 1015', 'sent 1001'],
  },
  {
    name: 'isomorphic-ws',
    languageId: 'javascript',
    code: `const WebSocket = require('isomorphic-ws');
      const ws = new WebSocket('wss://websocket-echo.com/');
      ws.onclose = function close(event) { if (event.code === [|999|]) retry(); };
      ws.close([|1004|]);
      ws.close(1001, 'bye');`,
    apis: globalOrWs,
    sites: ['compared 999', 'sent 1004', 'sent 1001', "reason 'bye'"],
  },
  {
    name: 'isomorphic-ws as a server',
    code: `import WebSocket from 'isomorphic-ws';
      const wss = new WebSocket.Server({ port: 8080 });
      wss.on('connection', (socket) => { socket.close(1001); socket.close([|1006|]); });
      new WebSocket('wss://example.org').terminate([|1001|]);`,
    apis: ['ws'],
    sites: ['sent 1001', 'sent 1006', 'ignored 1001'],
  },
  {
    name: 'graphql-ws, a client that restarts',
    code: `import { createClient, CloseCode } from 'graphql-ws';
      let activeSocket, timedOut;
      const client = createClient({
        url: 'ws://i.time.out:4000/and-measure/latency',
        keepAlive: 10_000,
        on: {
          connected: (socket) => (activeSocket = socket),
          opened: (socket) => { socket.close([|1011|]); socket.close(CloseCode.Forbidden, 'Forbidden'); },
        },
      });
      client.on('connected', (socket) => socket.close(4205, 'Client Restart'));`,
    apis: ['whatwg'],
    sites: ['sent 1011', 'sent CloseCode.Forbidden', "reason 'Forbidden'", 'sent 4205', "reason 'Client Restart'"],
  },
  {
    name: 'graphql-ws, a client told of closes',
    code: `import { createClient, CloseCode } from 'graphql-ws';
      import WebSocket from 'ws';
      const client = createClient({
        url, webSocketImpl: WebSocket,
        shouldRetry: (errOrCloseEvent) => errOrCloseEvent.code === 4403,
        isFatalConnectionProblem: (event) => event.code === [|403|],
        on: {
          closed: (event) => { if (event.code === CloseCode.Unauthorized) login(); },
          connected: (socket) => { socket.close(1001, 'bye'); socket.close([|1006|]); },
        },
      });
      client.terminate([|4000|]);
      client.on('closed', (event) => { if (event.code === [|5000|]) stop(); });`,
    apis: globalOrWs,
    sites: [
      'compared 4403',
      'compared 403',
      'compared CloseCode.Unauthorized',
      'sent 1001',
      "reason 'bye'",
      'sent 1006',
      'ignored 4000',
      'compared 5000',
    ],
  },
  {
    name: 'graphql-ws, a server over ws',
    languageId: 'javascript',
    code: `const { CloseCode } = require('graphql-ws');
      const { useServer } = require('graphql-ws/use/ws');
      useServer({
        schema,
        onConnect: (ctx) => { ctx.extra.socket.close([|1015|]); ctx.extra.socket.close(CloseCode.Forbidden); },
        onDisconnect(ctx, code, reason) { if (code === 1006) log(reason); },
        onClose: (ctx, code) => { if (code === [|401|]) log(); },
      }, wsServer);`,
    apis: ['ws'],
    sites: ['sent 1015', 'sent CloseCode.Forbidden', 'compared 1006', 'compared 401'],
  },
  {
    name: 'graphql-ws, version 5 and fastify',
    code: `import { useServer } from 'graphql-ws/lib/use/ws';
      import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
      useServer({ schema, onSubscribe: (ctx) => ctx.extra.socket.close([|1005|]) }, wsServer);
      makeHandler({ schema, onClose: (ctx, code) => code === 1005, onConnect: (ctx) => ctx.extra.socket.close(1008) });`,
    apis: ['ws'],
    sites: ['sent 1005', 'compared 1005', 'sent 1008'],
  },
  {
    name: 'graphql-ws on Bun',
    code: `import { handleProtocols, makeHandler } from 'graphql-ws/use/bun';
      Bun.serve({ websocket: makeHandler({
        schema,
        onConnect: (ctx) => { ctx.extra.socket.close([|1015|]); },
        onDisconnect: (ctx, code) => code === 1006,
      }) });`,
    apis: ['bun-server'],
    sites: ['sent 1015', 'compared 1006'],
  },
  {
    name: 'graphql-ws over uWebSockets.js',
    code: `import { makeBehavior } from 'graphql-ws/use/uWebSockets';
      uWS.App().ws('/graphql', makeBehavior({
        schema,
        onConnect: (ctx) => { ctx.extra.socket.end([|1004|]); ctx.extra.socket.end(4403, 'Forbidden'); },
      }));`,
    apis: ['uwebsockets'],
    sites: ['sent 1004', 'sent 4403', "reason 'Forbidden'"],
  },
  {
    name: 'graphql-ws, a server of its own, which is handed codes that graphql-ws chose',
    code: `import { makeServer } from 'graphql-ws';
      import { WebSocketServer } from 'ws';
      const server = makeServer({ schema });
      const wss = new WebSocketServer({ port: 4000 });
      wss.on('connection', (socket, request) => {
        const closed = server.opened({
          protocol: socket.protocol,
          send: (data) => socket.send(data),
          close: (code, reason) => socket.close(code, reason),
          onMessage: (cb) => socket.on('message', () => socket.close([|1006|])),
        }, { socket, request });
        socket.once('close', (code, reason) => closed(code, reason));
      });`,
    apis: ['ws'],
    sites: ['sent code', 'reason reason', 'sent 1006'],
  },
  {
    name: 'subscriptions-transport-ws, server',
    languageId: 'javascript',
    code: `const { SubscriptionServer } = require('subscriptions-transport-ws');
      const server = SubscriptionServer.create({
        schema,
        onConnect: (connectionParams, webSocket, context) => { webSocket.close([|1006|]); context.socket.close(4401); },
        onDisconnect: (webSocket) => { webSocket.close(1000); },
      }, { server: httpServer, path: '/graphql' });
      server.server.clients.forEach((client) => client.close([|1005|]));`,
    apis: ['ws'],
    sites: ['sent 1006', 'sent 4401', 'sent 1000', 'sent 1005'],
  },
  {
    name: 'subscriptions-transport-ws, client',
    code: `import { SubscriptionClient } from 'subscriptions-transport-ws';
      const client = new SubscriptionClient(GRAPHQL_ENDPOINT, { reconnect: true });
      client.client.onclose = (event) => { if (event.code === 4401) login(); };
      client.client.close([|1015|], 'bye');
      client.close(true, false);`,
    apis: globalOrWs,
    sites: ['compared 4401', 'sent 1015', "reason 'bye'"],
  },
  {
    name: 'RxJS and Angular',
    code: `import { webSocket } from 'rxjs/webSocket';
      const subject = webSocket('ws://localhost:8081');
      subject.error({ code: 4000, reason: 'I think our app just broke!' });
      subject.error({ code: [|1011|], reason: 'broken' });
      subject.complete();`,
    apis: ['whatwg'],
    sites: ['sent 4000', "reason 'I think our app just broke!'", 'sent 1011', "reason 'broken'"],
  },
  {
    name: 'RxJS, a service of Angular',
    code: `import { Injectable } from '@angular/core';
      import { webSocket, WebSocketSubject } from 'rxjs/webSocket';
      @Injectable({ providedIn: 'root' })
      export class Feed {
        private socket$: WebSocketSubject<any> = webSocket({
          url: 'wss://example.org',
          closeObserver: { next: (event) => { if (event.code === [|404|]) this.stop(); } },
        });
        listen() {
          this.socket$.subscribe({ next: (message) => show(message), error: (event) => event.code === 1006 && retry() });
          this.socket$.subscribe((message) => show(message), ({ code }) => code === 1011 && retry());
        }
        stop() { this.socket$.error({ code: 1001, reason: 'bye' }); this.socket$.error({ code: [|1006|] }); }
      }`,
    apis: globalOrWs,
    sites: ['compared 404', 'compared 1006', 'compared 1011', 'sent 1001', "reason 'bye'", 'sent 1006'],
  },
  {
    name: 'Mock Service Worker',
    code: `import { ws } from 'msw';
      const chat = ws.link('wss://chat.example.com');
      export const handlers = [
        chat.addEventListener('connection', ({ client, server }) => {
          server.connect();
          client.addEventListener('close', ({ code }) => { if (code === 1006) retry(); });
          server.addEventListener('close', () => client.close(1006, 'lost'));
          server.close([|1000|]);
        }),
      ];`,
    apis: ['msw'],
    sites: ['compared 1006', 'sent 1006', "reason 'lost'", 'ignored 1000'],
  },
  {
    name: 'react-use-websocket',
    languageId: 'javascriptreact',
    code: `import useWebSocket, { ReadyState } from 'react-use-websocket';
      export const Demo = () => {
        const { sendMessage, getWebSocket } = useWebSocket(url, {
          onClose: (event) => { if (event.code === [|401|]) login(); },
          shouldReconnect: (closeEvent) => closeEvent.code !== 1000,
          share: false,
        });
        return <button onClick={() => { getWebSocket().close([|1006|]); getWebSocket()?.close(4000); }} />;
      };`,
    apis: ['whatwg'],
    sites: ['compared 401', 'compared 1000', 'sent 1006', 'sent 4000'],
  },
  {
    name: 'VueUse',
    code: `import { useWebSocket } from '@vueuse/core';
      const { status, close, ws } = useWebSocket('ws://websocketurl', {
        autoReconnect: true,
        onDisconnected(socket, event) { if (event.code === [|'1006'|]) retry(); },
      });
      close([|1001|], 'bye');
      close(4000);
      ws.value?.close([|1011|]);
      const feed = useWebSocket(url);
      feed.close(3000);`,
    apis: ['whatwg'],
    sites: ["compared '1006'", 'sent 1001', "reason 'bye'", 'sent 4000', 'sent 1011', 'sent 3000'],
  },
  {
    name: 'Phoenix',
    languageId: 'javascript',
    code: `import { Socket, Presence } from 'phoenix';
      let socket = new Socket('/socket', { params: { userToken: '123' } });
      socket.connect();
      socket.disconnect(() => {}, [|1001|], 'leaving');
      socket.disconnect(null, 4000);
      socket.disconnect();`,
    apis: ['whatwg'],
    sites: ['sent 1001', "reason 'leaving'", 'sent 4000'],
  },
  {
    name: 'Phoenix in Node.js',
    code: `import { Socket } from 'phoenix';
      import WebSocket from 'ws';
      const socket = new Socket('wss://example.org/socket', { params: {}, transport: WebSocket });
      socket.disconnect(() => {}, 1001, 'bye');
      socket.disconnect(() => {}, [|1015|]);`,
    apis: globalOrWs,
    sites: ['sent 1001', "reason 'bye'", 'sent 1015'],
  },
  {
    name: 'RxJS in Node.js',
    languageId: 'javascript',
    code: `const { webSocket } = require('rxjs/webSocket');
      const subject = webSocket({ url: 'wss://example.org', WebSocketCtor: require('ws'), serializer: String });
      subject.error({ code: 1001, reason: 'bye' });
      subject.error({ code: [|1015|], reason: 'bye' });`,
    apis: globalOrWs,
    sites: ['sent 1001', "reason 'bye'", 'sent 1015', "reason 'bye'"],
  },
  {
    name: 'Phoenix, its events',
    code: `import { Socket } from 'phoenix';
      class Session {
        socket: Socket;
        listen() { this.socket.onClose((event) => { if (event.code === [|403|]) stop(); if (event.code === 1006) retry(); }); }
        stop() { this.socket.disconnect(undefined, 1001); this.socket.disconnect(undefined, [|1005|]); }
      }`,
    apis: globalOrWs,
    sites: ['compared 403', 'compared 1006', 'sent 1001', 'sent 1005'],
  },
  {
    name: 'Colyseus, the client',
    code: `import { Client, Room } from 'colyseus.js';
      const client = new Client('ws://localhost:2567');
      client.joinOrCreate('battle').then((room) => {
        room.onLeave((code) => { if (code > 1000) retry(); });
        room.onLeave.once((code, reason) => { if (code === [|500|]) stop(reason); });
        room.connection.close([|1006|], 'bye');
        room.leave(true);
      });
      async function leave(room: Room) { if ((await room.leave()) === 4000) done(); }`,
    apis: globalOrWs,
    sites: ['compared 1000', 'compared 500', 'sent 1006', "reason 'bye'", 'compared 4000'],
  },
  {
    name: 'Colyseus, the SDK',
    code: `import { CloseCode, ColyseusSDK } from '@colyseus/sdk';
      const sdk = new ColyseusSDK('http://localhost:2567');
      const room = await sdk.join('battle');
      room.onDrop((code) => { if (code === CloseCode.GOING_AWAY) wait(); });
      room.connection.close(CloseCode.MAY_TRY_RECONNECT);
      room.connection.close([|1015|]);`,
    apis: globalOrWs,
    sites: ['compared CloseCode.GOING_AWAY', 'sent CloseCode.MAY_TRY_RECONNECT', 'sent 1015'],
  },
  {
    name: 'Colyseus, a room',
    code: `import { Client, CloseCode, Room } from 'colyseus';
      export class Battle extends Room {
        onJoin(client: Client) { client.leave([|1004|]); client.leave(CloseCode.WITH_ERROR, 'kicked'); client.error(500); }
        kick() { this.clients.forEach((client) => client.close(4000, 'bye')); this.kickClient('id', [|1004|], 'no'); }
        onDrop(client: Client, code: number) { if (code === 1006) this.allowReconnection(client, 10); }
        stop() { this.disconnect([|1015|]); this.disconnect(4001); }
      }`,
    apis: ['ws', 'uwebsockets', 'bun-server'],
    sites: [
      'sent 1004',
      'sent CloseCode.WITH_ERROR',
      "reason 'kicked'",
      'sent 4000',
      "reason 'bye'",
      'sent 1004',
      "reason 'no'",
      'compared 1006',
      'sent 1015',
      'sent 4001',
    ],
  },
  {
    name: 'OpenAI, realtime in a browser',
    code: `import { OpenAIRealtimeWebSocket } from 'openai/realtime/websocket';
      const rt = new OpenAIRealtimeWebSocket({ model: 'gpt-realtime' });
      rt.close({ code: [|1001|], reason: 'OK' });
      rt.close({ code: 1000, reason: 'OK' });
      rt.socket.addEventListener('close', (event) => event.code === 1006);
      rt.close();`,
    apis: ['whatwg'],
    sites: ['sent 1001', "reason 'OK'", 'sent 1000', "reason 'OK'", 'compared 1006'],
  },
  {
    name: 'OpenAI, realtime over ws',
    code: `import { OpenAIRealtimeWS } from 'openai/beta/realtime/ws';
      const rt = new OpenAIRealtimeWS({ model: 'gpt-realtime' });
      rt.socket.on('close', (code) => { if (code === 1006) retry(); });
      rt.close({ code: 1001, reason: 'OK' });
      rt.close({ code: [|1005|], reason: 'OK' });`,
    apis: ['ws'],
    sites: ['compared 1006', 'sent 1001', "reason 'OK'", 'sent 1005', "reason 'OK'"],
  },
  {
    name: 'OpenAI, responses',
    code: `import { ResponsesWS } from 'openai/resources/responses/ws';
      const socket = new ResponsesWS(client, {
        reconnect: { onReconnecting: (event) => { if (event.closeCode === [|429|]) return { abort: true }; } },
      });
      socket.on('close', (code, reason) => { if (code === 1006) log(reason); });
      socket.close({ code: [|1006|], reason: 'OK' });
      socket.socket.close(1001, 'bye');`,
    apis: ['ws'],
    sites: ['compared 429', 'compared 1006', 'sent 1006', "reason 'OK'", 'sent 1001', "reason 'bye'"],
  },
  {
    name: 'STOMP.js',
    code: `import { Client, Stomp } from '@stomp/stompjs';
      const client = new Client({
        brokerURL: 'ws://localhost:15674/ws',
        onWebSocketClose: (event) => { if (event.code === 1006) log(); },
      });
      client.onWebSocketClose = (event) => { if (event.code === [|401|]) login(); };
      client.webSocket?.close([|1006|], 'bye');
      const old = Stomp.client(url);
      old.connect({}, connected, failed, (event) => { if (event.code === 4001) log(); });
      old.ws.close(4000);`,
    apis: ['whatwg', 'ws', 'sockjs-client'],
    sites: ['compared 1006', 'compared 401', 'sent 1006', "reason 'bye'", 'compared 4001', 'sent 4000'],
  },
  {
    name: 'Socket.IO, the client',
    code: `import { io } from 'socket.io-client';
      const socket = io('https://example.org');
      socket.on('disconnect', (reason, details) => {
        if (reason === 'io server disconnect') socket.connect();
        if (details.context.code === 1009) log();
        if (details.context.code === [|413|]) log();
      });
      socket.disconnect();
      socket.disconnect([|4000|]);
      socket.close([|1001|]);`,
    apis: globalOrWs,
    sites: ['compared 1009', 'compared 413', 'ignored 4000', 'ignored 1001'],
  },
  {
    name: 'Engine.IO, the client',
    code: `import { Socket } from 'engine.io-client';
      const socket = new Socket('ws://localhost');
      socket.on('close', (reason, details) => { if (details.context.code === [|503|]) retry(); });
      socket.close([|1000|]);
      socket.close();`,
    apis: globalOrWs,
    sites: ['compared 503', 'ignored 1000'],
  },
  {
    name: 'Socket.IO, the server',
    languageId: 'javascript',
    code: `const { Server } = require('socket.io');
      const io = new Server(3000);
      io.on('connection', (socket) => {
        socket.on('disconnect', (reason) => { if (reason === 'transport close') log(); });
        socket.disconnect(true);
        socket.disconnect([|1008|]);
        socket.conn.close([|4000|]);
      });
      io.fetchSockets().then((sockets) => sockets[0].disconnect([|1013|]));
      io.in('room1').disconnectSockets(true);
      io.in('room1').disconnectSockets([|1001|]);`,
    apis: ['ws'],
    sites: ['ignored 1008', 'ignored 4000', 'ignored 1013', 'ignored 1001'],
  },
];

describe('client libraries', () => testLibraryUses(uses));
