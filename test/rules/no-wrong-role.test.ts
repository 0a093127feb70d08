import { noWrongRole } from '../../src/rules/no-wrong-role.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noWrongRole, {
  valid: [
    `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(1012, 'Restart');
    },
  },
});`,
    `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(message.length > 100 ? 1009 : 1011);
    },
  },
});`,
    `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(1013, 'Later');
    },
  },
});`,
    `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1014, 'No answer');
  },
});`,
    `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1002, 'No extension');
  },
});`,
    `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1012, 'Deploy');`,
    `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onmessage = () => socket.close(1003);`,
    `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(1010, 'permessage-deflate');`,
    `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(1011, 'Failed');`,
    `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(1001);`,
    `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code }) => { if (code === 1012 || code === 1013) reconnect(); };`,
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.on('open', () => socket.close(1010));`,
    `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
process.on('SIGTERM', () => { for (const client of wss.clients) client.close(1012); });`,
    `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close(1013, 'Full'));`,
    `const socket = new WebSocket('wss://example.org');
socket.close(4012, 'Restart');`,
    `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(4010, 'permessage-deflate');
    },
  },
});`,
    `const codes = { extension: 1010, restart: 1012 } as const;
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
  ],
  notReported: [
    `const socket = new WebSocket('wss://example.org');
socket.close(1012);`,
    `import type { ServerWebSocket } from 'bun';
import type WebSocket from 'ws';
export function refuse(socket: ServerWebSocket | WebSocket) {
  socket.close(1010);
}`,
    `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws) => ws.close(1010));`,
    `import { Server } from 'mock-socket';
const server = new Server('wss://example.org');
server.close({ code: 1010, reason: 'no extension', wasClean: true });`,
    `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(1010);`,
    `import { server as WebSocketServer } from 'websocket';
const server = new WebSocketServer({ httpServer });
server.on('request', (request) => request.accept().close(1010));`,
    `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.close(1010);
  },
});`,
    `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(codeOf(message));
    },
  },
});`,
  ],
  invalid: [
    {
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
      message:
        "1010 (Mandatory Extension) is for clients to send, and Bun's ServerWebSocket behind refuse is the server. Send 1002 (Protocol Error) or 1008 (Policy Violation).",
      fixes: {
        'Replace with 1002 (Protocol Error)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      const refuse = (code) => ws.close(code);
      refuse(1002);
    },
  },
});`,
        'Replace with 1008 (Policy Violation)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      const refuse = (code) => ws.close(code);
      refuse(1008);
    },
  },
});`,
      },
    },
    {
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
      message:
        "1010 (Mandatory Extension) is for clients to send, and Bun's ServerWebSocket is the server. Send 1002 (Protocol Error) or 1008 (Policy Violation).",
      fixes: {
        'Replace with 1002 (Protocol Error)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(1002);
    },
  },
});`,
        'Replace with 1008 (Policy Violation)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(1008);
    },
  },
});`,
      },
    },
    {
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
      message:
        "1010 (Mandatory Extension) is for clients to send, and Bun's ServerWebSocket is the server. Send 1002 (Protocol Error) or 1008 (Policy Violation).",
      fixes: {
        'Replace with 1002 (Protocol Error)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(1002, 'permessage-deflate is needed');
    },
  },
});`,
        'Replace with 1008 (Policy Violation)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(1008, 'permessage-deflate is needed');
    },
  },
});`,
      },
    },
    {
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
      message:
        "1010 (Mandatory Extension) is for clients to send, and Bun's ServerWebSocket is the server. Send 1002 (Protocol Error) or 1008 (Policy Violation).",
      fixes: {
        'Replace with 1002 (Protocol Error)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(message ? 1002 : 1000);
    },
  },
});`,
        'Replace with 1008 (Policy Violation)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(message ? 1008 : 1000);
    },
  },
});`,
      },
    },
    {
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
      message:
        "1010 (Mandatory Extension) is for clients to send, and Bun's ServerWebSocket is the server. Send 1002 (Protocol Error) or 1008 (Policy Violation).",
      fixes: {
        'Replace with 1002 (Protocol Error)': `enum Close { Extension = 1010, Internal }
Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(1002);
    },
  },
});`,
        'Replace with 1008 (Policy Violation)': `enum Close { Extension = 1010, Internal }
Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws, message) {
      ws.close(1008);
    },
  },
});`,
      },
    },
    {
      code: `import type { ServerWebSocket } from 'bun';
export function refuse(ws: ServerWebSocket<unknown>) {
  ws.close([|1010|], 'extension');
}`,
      message:
        "1010 (Mandatory Extension) is for clients to send, and Bun's ServerWebSocket is the server. Send 1002 (Protocol Error) or 1008 (Policy Violation).",
      fixes: {
        'Replace with 1002 (Protocol Error)': `import type { ServerWebSocket } from 'bun';
export function refuse(ws: ServerWebSocket<unknown>) {
  ws.close(1002, 'extension');
}`,
        'Replace with 1008 (Policy Violation)': `import type { ServerWebSocket } from 'bun';
export function refuse(ws: ServerWebSocket<unknown>) {
  ws.close(1008, 'extension');
}`,
      },
    },
    {
      code: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close([|1010|]);`,
      message:
        "1010 (Mandatory Extension) is for clients to send, and Deno's server socket is the server. Send 1002 (Protocol Error) or 1008 (Policy Violation).",
      fixes: {
        'Replace with 1002 (Protocol Error)': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1002);`,
        'Replace with 1008 (Policy Violation)': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1008);`,
      },
    },
    {
      code: `const MISSING_EXTENSION = 1010;
Deno.serve((request) => {
  const { socket, response } = Deno.upgradeWebSocket(request);
  socket.addEventListener('open', () => socket.close([|MISSING_EXTENSION|], 'none'));
  return response;
});`,
      message:
        "1010 (Mandatory Extension) is for clients to send, and Deno's server socket is the server. Send 1002 (Protocol Error) or 1008 (Policy Violation).",
      fixes: {
        'Replace with 1002 (Protocol Error)': `const MISSING_EXTENSION = 1010;
Deno.serve((request) => {
  const { socket, response } = Deno.upgradeWebSocket(request);
  socket.addEventListener('open', () => socket.close(1002, 'none'));
  return response;
});`,
        'Replace with 1008 (Policy Violation)': `const MISSING_EXTENSION = 1010;
Deno.serve((request) => {
  const { socket, response } = Deno.upgradeWebSocket(request);
  socket.addEventListener('open', () => socket.close(1008, 'none'));
  return response;
});`,
      },
    },
    {
      code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end([|1010|]);
  },
});`,
      message:
        '1010 (Mandatory Extension) is for clients to send, and uWebSockets.js is the server. Send 1002 (Protocol Error) or 1008 (Policy Violation).',
      fixes: {
        'Replace with 1002 (Protocol Error)': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1002);
  },
});`,
        'Replace with 1008 (Policy Violation)': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1008);
  },
});`,
      },
    },
    {
      code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.cork(() => ws.end([|1010|], 'extension'));
  },
});`,
      message:
        '1010 (Mandatory Extension) is for clients to send, and uWebSockets.js is the server. Send 1002 (Protocol Error) or 1008 (Policy Violation).',
      fixes: {
        'Replace with 1002 (Protocol Error)': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.cork(() => ws.end(1002, 'extension'));
  },
});`,
        'Replace with 1008 (Policy Violation)': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.cork(() => ws.end(1008, 'extension'));
  },
});`,
      },
    },
    {
      code: `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close([|1010|], 'extension'));`,
      message:
        '1010 (Mandatory Extension) is for clients to send, and sockjs is the server. Send 1002 (Protocol Error) or 1008 (Policy Violation).',
      fixes: {
        'Replace with 1002 (Protocol Error)': `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close(1002, 'extension'));`,
        'Replace with 1008 (Policy Violation)': `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close(1008, 'extension'));`,
      },
    },
    {
      code: `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close([|1012|]);`,
      message:
        "1012 (Service Restart) is for servers to send, and Bun's WebSocket is the client. Send 1000 (Normal Closure) or 4012 (Private Use).",
      fixes: {
        'Replace with 1000 (Normal Closure)': `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
        'Replace with 4012 (Private Use)': `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(4012);`,
      },
    },
    {
      code: `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close([|1013|], 'Later');`,
      message:
        "1013 (Try Again Later) is for servers to send, and Bun's WebSocket is the client. Send 1000 (Normal Closure) or 4013 (Private Use).",
      fixes: {
        'Replace with 1000 (Normal Closure)': `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(1000, 'Later');`,
        'Replace with 4013 (Private Use)': `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(4013, 'Later');`,
      },
    },
    {
      code: `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.onerror = () => socket.close([|1014|]);`,
      message:
        "1014 (Bad Gateway) is for servers to send, and Bun's WebSocket is the client. Send 1000 (Normal Closure) or 4014 (Private Use).",
      fixes: {
        'Replace with 1000 (Normal Closure)': `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.onerror = () => socket.close(1000);`,
        'Replace with 4014 (Private Use)': `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.onerror = () => socket.close(4014);`,
      },
    },
    {
      code: `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(socket.readyState === 1 ? [|1012|] : 4000, 'restart');`,
      message:
        "1012 (Service Restart) is for servers to send, and Bun's WebSocket is the client. Send 1000 (Normal Closure) or 4012 (Private Use).",
      fixes: {
        'Replace with 1000 (Normal Closure)': `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(socket.readyState === 1 ? 1000 : 4000, 'restart');`,
        'Replace with 4012 (Private Use)': `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(socket.readyState === 1 ? 4012 : 4000, 'restart');`,
      },
    },
    {
      code: `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
AppState.addEventListener('change', () => socket.close([|1012|]));`,
      message:
        "1012 (Service Restart) is for servers to send, and React Native's WebSocket is the client. Send 1000 (Normal Closure) or 4012 (Private Use).",
      fixes: {
        'Replace with 1000 (Normal Closure)': `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
AppState.addEventListener('change', () => socket.close(1000));`,
        'Replace with 4012 (Private Use)': `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
AppState.addEventListener('change', () => socket.close(4012));`,
      },
    },
    {
      code: `import { NetInfo, View } from 'react-native';
class Feed {
  private ws = new WebSocket('wss://example.org');
  retry() {
    this.ws.close([|1013|], 'Try later');
  }
}`,
      message:
        "1013 (Try Again Later) is for servers to send, and React Native's WebSocket is the client. Send 1000 (Normal Closure) or 4013 (Private Use).",
      fixes: {
        'Replace with 1000 (Normal Closure)': `import { NetInfo, View } from 'react-native';
class Feed {
  private ws = new WebSocket('wss://example.org');
  retry() {
    this.ws.close(1000, 'Try later');
  }
}`,
        'Replace with 4013 (Private Use)': `import { NetInfo, View } from 'react-native';
class Feed {
  private ws = new WebSocket('wss://example.org');
  retry() {
    this.ws.close(4013, 'Try later');
  }
}`,
      },
    },
    {
      code: `import { Elysia } from 'elysia';
new Elysia().ws('/feed', {
  message(ws) {
    ws.close([|1010|]);
  },
});`,
      message:
        "1010 (Mandatory Extension) is for clients to send, and Bun's ServerWebSocket is the server. Send 1002 (Protocol Error) or 1008 (Policy Violation).",
      fixes: {
        'Replace with 1002 (Protocol Error)': `import { Elysia } from 'elysia';
new Elysia().ws('/feed', {
  message(ws) {
    ws.close(1002);
  },
});`,
        'Replace with 1008 (Policy Violation)': `import { Elysia } from 'elysia';
new Elysia().ws('/feed', {
  message(ws) {
    ws.close(1008);
  },
});`,
      },
    },
  ],
});
