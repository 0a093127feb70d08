import { noWrongRole } from '../../src/rules/no-wrong-role.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noWrongRole, {
  valid: {
    servers: {
      'Bun, 1012': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(1012, 'Restart');
    },
  },
});`,
      'Bun, 1009 or 1011': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(message.length > 100 ? 1009 : 1011);
    },
  },
});`,
      'Bun, 1013': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(1013, 'Later');
    },
  },
});`,
      'uWebSockets.js, 1014': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1014, 'No answer');
  },
});`,
      'uWebSockets.js, 1002': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1002, 'No extension');
  },
});`,
      'Deno, 1012': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1012, 'Deploy');`,
      'Deno, 1003': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onmessage = () => socket.close(1003);`,
      'ws, the clients of a server': `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
process.on('SIGTERM', () => { for (const client of wss.clients) client.close(1012); });`,
      'sockjs, 1013': `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close(1013, 'Full'));`,
      'the right one of two constants': `const codes = { extension: 1010, restart: 1012 } as const;
Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(codes.restart);
    },
  },
});`,
    },
    clients: {
      "Bun's client, 1010": `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(1010, 'permessage-deflate');`,
      "Bun's client, 1011": `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(1011, 'Failed');`,
      "Bun's client, 1001": `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(1001);`,
      'ws, 1010': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.on('open', () => socket.close(1010));`,
    },
    'received codes': {
      '1012 and 1013': `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code }) => { if (code === 1012 || code === 1013) reconnect(); };`,
    },
    'private codes': {
      'from a browser': `const socket = new WebSocket('wss://example.org');
socket.close(4012, 'Restart');`,
      'from a server': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(4010, 'permessage-deflate');
    },
  },
});`,
    },
  },
  notReported: {
    'what another rule reports': {
      '1012 in a browser': `const socket = new WebSocket('wss://example.org');
socket.close(1012);`,
    },
    'either role': {
      'one of two APIs': `import type { ServerWebSocket } from 'bun';
import type WebSocket from 'ws';
export function refuse(socket: ServerWebSocket | WebSocket) {
  socket.close(1010);
}`,
      'ws, whose sockets may be either': `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws) => ws.close(1010));`,
      'websocket, whose connections may be either': `import { server as WebSocketServer } from 'websocket';
const server = new WebSocketServer({ httpServer });
server.on('request', (request) => request.accept().close(1010));`,
      "crossws, whose runtime isn't known": `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.close(1010);
  },
});`,
    },
    mocks: {
      "mock-socket's server": `import { Server } from 'mock-socket';
const server = new Server('wss://example.org');
server.close({ code: 1010, reason: 'no extension', wasClean: true });`,
    },
    'other APIs': {
      'Cloudflare Workers': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(1010);`,
    },
    "values that aren't known": {
      'what a function returns': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(codeOf(message));
    },
  },
});`,
    },
  },
  invalid: {
    'a server sends 1010': {
      Bun: {
        code: `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close([|1010|]);
    },
  },
});`,
        messageId: 'server',
        data: { code: 1010, advice: 'sendEither(1002, 1008)' },
        fixes: [
          { title: 'replace(1002)', replaces: '1010', with: '1002' },
          { title: 'replace(1008)', replaces: '1010', with: '1008' },
        ],
      },
      'Bun, with a reason': {
        code: `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close([|1010|], 'permessage-deflate is needed');
    },
  },
});`,
        messageId: 'server',
        data: { code: 1010, advice: 'sendEither(1002, 1008)' },
        fixes: [
          { title: 'replace(1002)', replaces: '1010', with: '1002' },
          { title: 'replace(1008)', replaces: '1010', with: '1008' },
        ],
      },
      'a branch of a conditional expression': {
        code: `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(message ? [|1010|] : 1000);
    },
  },
});`,
        messageId: 'server',
        data: { code: 1010, advice: 'sendEither(1002, 1008)' },
        fixes: [
          { title: 'replace(1002)', replaces: '1010', with: '1002' },
          { title: 'replace(1008)', replaces: '1010', with: '1008' },
        ],
      },
      'a member of an enum': {
        code: `enum Close { Extension = 1010, Internal }
Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close([|Close.Extension|]);
    },
  },
});`,
        messageId: 'server',
        data: { code: 1010, advice: 'sendEither(1002, 1008)' },
        fixes: [
          { title: 'replace(1002)', replaces: 'Close.Extension', with: '1002' },
          { title: 'replace(1008)', replaces: 'Close.Extension', with: '1008' },
        ],
      },
      'a parameter of the type': {
        code: `import type { ServerWebSocket } from 'bun';
export function refuse(ws: ServerWebSocket<unknown>) {
  ws.close([|1010|], 'extension');
}`,
        messageId: 'server',
        data: { code: 1010, advice: 'sendEither(1002, 1008)' },
        fixes: [
          { title: 'replace(1002)', replaces: '1010', with: '1002' },
          { title: 'replace(1008)', replaces: '1010', with: '1008' },
        ],
      },
      Deno: {
        code: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close([|1010|]);`,
        messageId: 'server',
        data: { code: 1010, advice: 'sendEither(1002, 1008)' },
        fixes: [
          { title: 'replace(1002)', replaces: '1010', with: '1002' },
          { title: 'replace(1008)', replaces: '1010', with: '1008' },
        ],
      },
      'Deno, a constant': {
        code: `const MISSING_EXTENSION = 1010;
Deno.serve((request) => {
  const { socket, response } = Deno.upgradeWebSocket(request);
  socket.addEventListener('open', () => socket.close([|MISSING_EXTENSION|], 'none'));
  return response;
});`,
        messageId: 'server',
        data: { code: 1010, advice: 'sendEither(1002, 1008)' },
        fixes: [
          { title: 'replace(1002)', replaces: '(MISSING_EXTENSION', with: '(1002' },
          { title: 'replace(1008)', replaces: '(MISSING_EXTENSION', with: '(1008' },
        ],
      },
      'uWebSockets.js': {
        code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end([|1010|]);
  },
});`,
        messageId: 'server',
        data: { code: 1010, advice: 'sendEither(1002, 1008)' },
        fixes: [
          { title: 'replace(1002)', replaces: '1010', with: '1002' },
          { title: 'replace(1008)', replaces: '1010', with: '1008' },
        ],
      },
      'uWebSockets.js, in a callback': {
        code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.cork(() => ws.end([|1010|], 'extension'));
  },
});`,
        messageId: 'server',
        data: { code: 1010, advice: 'sendEither(1002, 1008)' },
        fixes: [
          { title: 'replace(1002)', replaces: '1010', with: '1002' },
          { title: 'replace(1008)', replaces: '1010', with: '1008' },
        ],
      },
      sockjs: {
        code: `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close([|1010|], 'extension'));`,
        messageId: 'server',
        data: { code: 1010, advice: 'sendEither(1002, 1008)' },
        fixes: [
          { title: 'replace(1002)', replaces: '1010', with: '1002' },
          { title: 'replace(1008)', replaces: '1010', with: '1008' },
        ],
      },
      Elysia: {
        code: `import { Elysia } from 'elysia';
new Elysia().ws('/feed', {
  message(ws) {
    ws.close([|1010|]);
  },
});`,
        messageId: 'server',
        data: { code: 1010, advice: 'sendEither(1002, 1008)' },
        fixes: [
          { title: 'replace(1002)', replaces: '1010', with: '1002' },
          { title: 'replace(1008)', replaces: '1010', with: '1008' },
        ],
      },
      'through a function': {
        code: `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      const refuse = (code) => ws.close(code);
      refuse([|1010|]);
    },
  },
});`,
        messageId: 'server',
        data: { code: 1010, advice: 'sendEither(1002, 1008)' },
        fixes: [
          { title: 'replace(1002)', replaces: '1010', with: '1002' },
          { title: 'replace(1008)', replaces: '1010', with: '1008' },
        ],
      },
    },
    'a client sends 1012, 1013 or 1014': {
      "Bun's client, 1012": {
        code: `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close([|1012|]);`,
        messageId: 'client',
        data: { code: 1012, advice: 'sendEither(1000, 4012)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1012', with: '1000' },
          { title: 'replace(4012)', replaces: '1012', with: '4012' },
        ],
      },
      "Bun's client, with a reason": {
        code: `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close([|1013|], 'Later');`,
        messageId: 'client',
        data: { code: 1013, advice: 'sendEither(1000, 4013)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1013', with: '1000' },
          { title: 'replace(4013)', replaces: '1013', with: '4013' },
        ],
      },
      "Bun's client, in an error handler": {
        code: `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.onerror = () => socket.close([|1014|]);`,
        messageId: 'client',
        data: { code: 1014, advice: 'sendEither(1000, 4014)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1014', with: '1000' },
          { title: 'replace(4014)', replaces: '1014', with: '4014' },
        ],
      },
      "Bun's client, a branch of a conditional expression": {
        code: `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(socket.readyState === 1 ? [|1012|] : 4000, 'restart');`,
        messageId: 'client',
        data: { code: 1012, advice: 'sendEither(1000, 4012)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1012', with: '1000' },
          { title: 'replace(4012)', replaces: '1012', with: '4012' },
        ],
      },
      'React Native, in a listener': {
        code: `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
AppState.addEventListener('change', () => socket.close([|1012|]));`,
        messageId: 'client',
        data: { code: 1012, advice: 'sendEither(1000, 4012)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1012', with: '1000' },
          { title: 'replace(4012)', replaces: '1012', with: '4012' },
        ],
      },
      'React Native, in a class': {
        code: `import { NetInfo, View } from 'react-native';
class Feed {
  private ws = new WebSocket('wss://example.org');
  retry() {
    this.ws.close([|1013|], 'Try later');
  }
}`,
        messageId: 'client',
        data: { code: 1013, advice: 'sendEither(1000, 4013)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1013', with: '1000' },
          { title: 'replace(4013)', replaces: '1013', with: '4013' },
        ],
      },
    },
  },
});
