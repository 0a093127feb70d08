import { noOutOfRangeCode } from '../../src/rules/no-out-of-range-code.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noOutOfRangeCode, {
  valid: [
    `const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
    `const socket = new WebSocket('wss://example.org');
socket.close(3000);`,
    `const socket = new WebSocket('wss://example.org');
socket.close(4000);`,
    `const socket = new WebSocket('wss://example.org');
socket.close(4999);`,
    `const socket = new WebSocket('wss://example.org');
socket.close(4000 + 401);`,
    `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws, request) => {
  if (!request.headers.authorization) ws.close(4401, 'Unauthorized');
});`,
    {
      code: `const WebSocket = require('ws');
const ws = new WebSocket('wss://example.org');
ws.close(1014);`,
      languageId: 'javascript',
    },
    {
      code: `const http = require('http');
const WebSocket = require('ws');
const server = http.createServer((request, response) => {
  response.writeHead(404);
  response.end();
});
server.close(404);`,
      languageId: 'javascript',
    },
    `const timer = setTimeout(() => socket.close(), 5000);
const socket = new WebSocket('wss://example.org');
socket.onclose = () => clearTimeout(timer);`,
    `const socket = new WebSocket('wss://example.org');
socket.close(Math.floor(Math.random() * 1000) + 4000);`,
    `const status = await fetch('/ticket').then((response) => response.status);
const socket = new WebSocket('wss://example.org');
if (status === 404) socket.close(4404);`,
    `const socket = new WebSocket('wss://example.org');
socket.close(status === 401 ? 3000 : 3003);`,
    `import { createConnection } from 'node:net';
// the WebSocket is upstream of this socket
const socket = createConnection(80);
socket.close(500);`,
    `export const codes = { unauthorized: 401, closed: 4001 };
const ws = new WebSocket('wss://example.org');
ws.close(codes.closed);`,
    `const ws = new WebSocket('wss://example.org');
ws.close();`,
    `const ws = new WebSocket('wss://example.org');
ws.onclose = (event) => { if (event.code >= 5000) report(event); };`,
    `import { Server } from 'mock-socket';
const server = new Server('wss://example.org');
server.close({ code: 5000, reason: 'odd', wasClean: true });`,
    `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(0);
    },
  },
});`,
    `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(0);
  },
});`,
    `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(3000);`,
    `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(4401);`,
  ],
  notReported: [
    `const ws = new WebSocket('wss://example.org');
ws.close(response.status);`,
    {
      code: `const WebSocket = require('ws');
export const leave = (peer, code = 1) => peer.close(code);
leave(new WebSocket('wss://example.org'), 500);`,
      languageId: 'javascript',
    },
  ],
  invalid: [
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|401|], 'Unauthorized');`,
      message:
        '401 is the HTTP status Unauthorized, no close code: the standard WebSocket throws InvalidAccessError. Send 3000 (Unauthorized) or 4401 (Private Use).',
      fixes: {
        'Replace with 3000 (Unauthorized)': `const socket = new WebSocket('wss://example.org');
socket.close(3000, 'Unauthorized');`,
        'Replace with 4401 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.close(4401, 'Unauthorized');`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|0|]);`,
      message:
        '0 is no close code, they start at 1000: the standard WebSocket throws InvalidAccessError. Send 1000 (Normal Closure) or 4000 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
        'Replace with 4000 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.close(4000);`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|-1|]);`,
      message:
        '-1 is no close code, they start at 1000: the standard WebSocket throws InvalidAccessError. Send 1000 (Normal Closure) or 4000 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
        'Replace with 4000 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.close(4000);`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|5000|], 'Custom');`,
      message:
        '5000 is no close code, they end at 4999: the standard WebSocket throws InvalidAccessError. Send 4000 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4000 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'Custom');`,
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.close(1000, 'Custom');`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|2000|]);`,
      message:
        '2000 is unassigned, 1016-2999 belong to the protocol: the standard WebSocket throws InvalidAccessError. Send 4000 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4000 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.close(4000);`,
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
      },
    },
    {
      code: `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws, request) => {
  const { sessionId } = request.query;
  if (sessionId === undefined) {
    ws.send('The query has no session.');
    ws.close([|400|]);
  }
});`,
      message:
        '400 is the HTTP status Bad Request, no close code: ws throws TypeError. Send 1008 (Policy Violation) or 4400 (Private Use).',
      fixes: {
        'Replace with 1008 (Policy Violation)': `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws, request) => {
  const { sessionId } = request.query;
  if (sessionId === undefined) {
    ws.send('The query has no session.');
    ws.close(1008);
  }
});`,
        'Replace with 4400 (Private Use)': `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws, request) => {
  const { sessionId } = request.query;
  if (sessionId === undefined) {
    ws.send('The query has no session.');
    ws.close(4400);
  }
});`,
      },
    },
    {
      code: `const WebSocket = require('ws');
const wss = new WebSocket.Server({ port: 8080 });
wss.on('connection', function (socket) {
  socket.on('error', () => socket.close([|500|], 'Internal Server Error'));
});`,
      message:
        '500 is the HTTP status Internal Server Error, no close code: ws throws TypeError. Send 1011 (Internal Error) or 4500 (Private Use).',
      fixes: {
        'Replace with 1011 (Internal Error)': `const WebSocket = require('ws');
const wss = new WebSocket.Server({ port: 8080 });
wss.on('connection', function (socket) {
  socket.on('error', () => socket.close(1011, 'Internal Server Error'));
});`,
        'Replace with 4500 (Private Use)': `const WebSocket = require('ws');
const wss = new WebSocket.Server({ port: 8080 });
wss.on('connection', function (socket) {
  socket.on('error', () => socket.close(4500, 'Internal Server Error'));
});`,
      },
      languageId: 'javascript',
    },
    {
      code: `import { WebSocketServer } from 'ws';
const rooms = new Map();
new WebSocketServer({ port: 8080 }).on('connection', (ws, { url }) => {
  if (!rooms.has(url)) ws.close([|404|], 'No such room');
});`,
      message:
        '404 is the HTTP status Not Found, no close code: ws throws TypeError. Send 4404 (Private Use) or 1008 (Policy Violation).',
      fixes: {
        'Replace with 4404 (Private Use)': `import { WebSocketServer } from 'ws';
const rooms = new Map();
new WebSocketServer({ port: 8080 }).on('connection', (ws, { url }) => {
  if (!rooms.has(url)) ws.close(4404, 'No such room');
});`,
        'Replace with 1008 (Policy Violation)': `import { WebSocketServer } from 'ws';
const rooms = new Map();
new WebSocketServer({ port: 8080 }).on('connection', (ws, { url }) => {
  if (!rooms.has(url)) ws.close(1008, 'No such room');
});`,
      },
    },
    {
      code: `const HttpStatus = { FORBIDDEN: 403, TOO_MANY_REQUESTS: 429 } as const;
import WebSocket from 'ws';
export function throttle(ws: WebSocket) {
  ws.close([|HttpStatus.TOO_MANY_REQUESTS|], 'Slow down');
}`,
      message:
        '429 is the HTTP status Too Many Requests, no close code: ws throws TypeError. Send 1008 (Policy Violation) or 4429 (Private Use).',
      fixes: {
        'Replace with 1008 (Policy Violation)': `const HttpStatus = { FORBIDDEN: 403, TOO_MANY_REQUESTS: 429 } as const;
import WebSocket from 'ws';
export function throttle(ws: WebSocket) {
  ws.close(1008, 'Slow down');
}`,
        'Replace with 4429 (Private Use)': `const HttpStatus = { FORBIDDEN: 403, TOO_MANY_REQUESTS: 429 } as const;
import WebSocket from 'ws';
export function throttle(ws: WebSocket) {
  ws.close(4429, 'Slow down');
}`,
      },
    },
    {
      code: `class Relay {
  constructor(url) {
    this.ws = new WebSocket(url);
  }
  dispose() {
    this.ws.close([|1|]);
  }
}`,
      message:
        '1 is no close code, they start at 1000: the standard WebSocket throws InvalidAccessError. Send 1000 (Normal Closure) or 4000 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `class Relay {
  constructor(url) {
    this.ws = new WebSocket(url);
  }
  dispose() {
    this.ws.close(1000);
  }
}`,
        'Replace with 4000 (Private Use)': `class Relay {
  constructor(url) {
    this.ws = new WebSocket(url);
  }
  dispose() {
    this.ws.close(4000);
  }
}`,
      },
      languageId: 'javascript',
    },
    {
      code: `enum AppClose {
  Base = 5000,
  Kicked,
}
declare const ws: WebSocket;
ws.close([|AppClose.Kicked|], 'Kicked');`,
      message:
        '5001 is no close code, they end at 4999: the standard WebSocket throws InvalidAccessError. Send 4000 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4000 (Private Use)': `enum AppClose {
  Base = 5000,
  Kicked,
}
declare const ws: WebSocket;
ws.close(4000, 'Kicked');`,
        'Replace with 1000 (Normal Closure)': `enum AppClose {
  Base = 5000,
  Kicked,
}
declare const ws: WebSocket;
ws.close(1000, 'Kicked');`,
      },
    },
    {
      code: `const ws = new WebSocket('wss://example.org');
ws.close(idle ? [|1016|] : 1000);`,
      message:
        '1016 is unassigned, 1016-2999 belong to the protocol: the standard WebSocket throws InvalidAccessError. Send 4000 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4000 (Private Use)': `const ws = new WebSocket('wss://example.org');
ws.close(idle ? 4000 : 1000);`,
      },
    },
    {
      code: `const EXPIRED = 2999;
const ws = new WebSocket('wss://example.org');
ws.close([|EXPIRED|]);`,
      message:
        '2999 is unassigned, 1016-2999 belong to the protocol: the standard WebSocket throws InvalidAccessError. Send 4000 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4000 (Private Use)': `const EXPIRED = 2999;
const ws = new WebSocket('wss://example.org');
ws.close(4000);`,
        'Replace with 1000 (Normal Closure)': `const EXPIRED = 2999;
const ws = new WebSocket('wss://example.org');
ws.close(1000);`,
      },
    },
    {
      code: `const WebSocket = require('ws');
const ws = new WebSocket('wss://example.org');
ws.on('open', () => ws.close([|200|], 'OK'));`,
      message: '200 is the HTTP status OK, no close code: ws throws TypeError. Send 1000 (Normal Closure).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const WebSocket = require('ws');
const ws = new WebSocket('wss://example.org');
ws.on('open', () => ws.close(1000, 'OK'));`,
      },
      languageId: 'javascript',
    },
    {
      code: `const ws = new WebSocket('wss://example.org');
ws.close([|65535|]);`,
      message:
        '65535 is no close code, they end at 4999: the standard WebSocket throws InvalidAccessError. Send 4000 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4000 (Private Use)': `const ws = new WebSocket('wss://example.org');
ws.close(4000);`,
        'Replace with 1000 (Normal Closure)': `const ws = new WebSocket('wss://example.org');
ws.close(1000);`,
      },
    },
    {
      code: `const ws = new WebSocket('wss://example.org');
ws.close([|10000|]);`,
      message:
        '10000 is no close code, they end at 4999: the standard WebSocket throws InvalidAccessError. Send 4000 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4000 (Private Use)': `const ws = new WebSocket('wss://example.org');
ws.close(4000);`,
        'Replace with 1000 (Normal Closure)': `const ws = new WebSocket('wss://example.org');
ws.close(1000);`,
      },
    },
    {
      code: `import { useRef } from 'react';
export function Player(): JSX.Element {
  const ws = useRef<WebSocket>(null);
  return <button onClick={() => ws.current?.close([|999|])}>Leave</button>;
}`,
      message:
        '999 is no close code, they start at 1000: the standard WebSocket throws InvalidAccessError. Send 1000 (Normal Closure) or 4000 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `import { useRef } from 'react';
export function Player(): JSX.Element {
  const ws = useRef<WebSocket>(null);
  return <button onClick={() => ws.current?.close(1000)}>Leave</button>;
}`,
        'Replace with 4000 (Private Use)': `import { useRef } from 'react';
export function Player(): JSX.Element {
  const ws = useRef<WebSocket>(null);
  return <button onClick={() => ws.current?.close(4000)}>Leave</button>;
}`,
      },
      languageId: 'typescriptreact',
    },
    {
      code: `const WebSocket = require('ws');
const client = new WebSocket('wss://example.org');
client.close([|503|], 'Down for repair');`,
      message:
        '503 is the HTTP status Service Unavailable, no close code: ws throws TypeError. Send 1013 (Try Again Later) or 1012 (Service Restart).',
      fixes: {
        'Replace with 1013 (Try Again Later)': `const WebSocket = require('ws');
const client = new WebSocket('wss://example.org');
client.close(1013, 'Down for repair');`,
        'Replace with 1012 (Service Restart)': `const WebSocket = require('ws');
const client = new WebSocket('wss://example.org');
client.close(1012, 'Down for repair');`,
        'Replace with 1001 (Going Away)': `const WebSocket = require('ws');
const client = new WebSocket('wss://example.org');
client.close(1001, 'Down for repair');`,
        'Replace with 4503 (Private Use)': `const WebSocket = require('ws');
const client = new WebSocket('wss://example.org');
client.close(4503, 'Down for repair');`,
      },
      languageId: 'javascript',
    },
    {
      code: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close([|401|], 'Unauthorized');`,
      message:
        "401 is the HTTP status Unauthorized, no close code: Deno's server socket sends it all the same, and an end that checks codes fails the connection. Send 3000 (Unauthorized) or 1008 (Policy Violation).",
      fixes: {
        'Replace with 3000 (Unauthorized)': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(3000, 'Unauthorized');`,
        'Replace with 1008 (Policy Violation)': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1008, 'Unauthorized');`,
        'Replace with 4401 (Private Use)': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(4401, 'Unauthorized');`,
      },
      severity: 'warning',
    },
    {
      code: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close([|70000|]);`,
      message:
        "70000 is no close code, they end at 4999: Deno's server socket sends 65535 instead, and an end that checks codes fails the connection. Send 1000 (Normal Closure) or 1011 (Internal Error).",
      fixes: {
        'Replace with 1000 (Normal Closure)': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1000);`,
        'Replace with 1011 (Internal Error)': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1011);`,
        'Replace with 4000 (Private Use)': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(4000);`,
      },
      severity: 'warning',
    },
    {
      code: `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close([|500|], 'Failed');
    },
  },
});`,
      message:
        "500 is the HTTP status Internal Server Error, no close code: Bun's ServerWebSocket sends it all the same, and an end that checks codes fails the connection. Send 1011 (Internal Error) or 4500 (Private Use).",
      fixes: {
        'Replace with 1011 (Internal Error)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1011, 'Failed');
    },
  },
});`,
        'Replace with 4500 (Private Use)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(4500, 'Failed');
    },
  },
});`,
      },
      severity: 'warning',
    },
    {
      code: `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close([|69536|]);
    },
  },
});`,
      message:
        "69536 is no close code, they end at 4999: Bun's ServerWebSocket sends 4000 instead. Send 1000 (Normal Closure) or 1011 (Internal Error).",
      fixes: {
        'Replace with 1000 (Normal Closure)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1000);
    },
  },
});`,
        'Replace with 1011 (Internal Error)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1011);
    },
  },
});`,
        'Replace with 4000 (Private Use)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(4000);
    },
  },
});`,
      },
      severity: 'warning',
    },
    {
      code: `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close([|5000|]);
    },
  },
});`,
      message:
        "5000 is no close code, they end at 4999: Bun's ServerWebSocket sends it all the same, and an end that checks codes fails the connection. Send 4000 (Private Use) or 1000 (Normal Closure).",
      fixes: {
        'Replace with 4000 (Private Use)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(4000);
    },
  },
});`,
        'Replace with 1000 (Normal Closure)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1000);
    },
  },
});`,
        'Replace with 1011 (Internal Error)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1011);
    },
  },
});`,
      },
      severity: 'warning',
    },
    {
      code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end([|2000|]);
  },
});`,
      message:
        '2000 is unassigned, 1016-2999 belong to the protocol: uWebSockets.js sends it all the same, and an end that checks codes fails the connection. Send 4000 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4000 (Private Use)': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(4000);
  },
});`,
        'Replace with 1000 (Normal Closure)': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1000);
  },
});`,
        'Replace with 1011 (Internal Error)': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1011);
  },
});`,
      },
      severity: 'warning',
    },
    {
      code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end([|404|]);
  },
});`,
      message:
        '404 is the HTTP status Not Found, no close code: uWebSockets.js sends it all the same, and an end that checks codes fails the connection. Send 4404 (Private Use) or 1008 (Policy Violation).',
      fixes: {
        'Replace with 4404 (Private Use)': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(4404);
  },
});`,
        'Replace with 1008 (Policy Violation)': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1008);
  },
});`,
      },
      severity: 'warning',
    },
    {
      code: `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close([|2000|]);`,
      message:
        '2000 is unassigned, 1016-2999 belong to the protocol: Cloudflare Workers sends it all the same, and an end that checks codes fails the connection. Send 4000 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4000 (Private Use)': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(4000);`,
        'Replace with 1000 (Normal Closure)': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(1000);`,
        'Replace with 1011 (Internal Error)': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(1011);`,
      },
      severity: 'warning',
    },
    {
      code: `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close([|403|]);`,
      message:
        '403 is the HTTP status Forbidden, no close code: Cloudflare Workers throws InvalidAccessError. Send 3003 (Forbidden) or 1008 (Policy Violation).',
      fixes: {
        'Replace with 3003 (Forbidden)': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(3003);`,
        'Replace with 1008 (Policy Violation)': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(1008);`,
        'Replace with 4403 (Private Use)': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(4403);`,
      },
    },
    {
      code: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.drop([|5000|]));`,
      message:
        "5000 is no close code, they end at 4999: websocket's drop() sends it all the same, and an end that checks codes fails the connection. Send 4000 (Private Use) or 1000 (Normal Closure).",
      fixes: {
        'Replace with 4000 (Private Use)': `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.drop(4000));`,
        'Replace with 1000 (Normal Closure)': `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.drop(1000));`,
        'Replace with 1011 (Internal Error)': `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.drop(1011));`,
      },
      severity: 'warning',
    },
    {
      code: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close([|400|]));`,
      message:
        '400 is the HTTP status Bad Request, no close code: websocket throws Error. Send 1008 (Policy Violation) or 4400 (Private Use).',
      fixes: {
        'Replace with 1008 (Policy Violation)': `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close(1008));`,
        'Replace with 4400 (Private Use)': `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close(4400));`,
      },
    },
    {
      code: `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close([|5000|]));`,
      message:
        '5000 is no close code, they end at 4999: sockjs sends it all the same. Send 4000 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4000 (Private Use)': `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close(4000));`,
        'Replace with 1000 (Normal Closure)': `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close(1000));`,
        'Replace with 1011 (Internal Error)': `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close(1011));`,
      },
      severity: 'information',
    },
    {
      code: `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close([|0|]);`,
      message:
        "0 is no close code, they start at 1000: React Native's WebSocket sends nothing, and throws nothing. Send 1000 (Normal Closure) or 4000 (Private Use).",
      fixes: {
        'Replace with 1000 (Normal Closure)': `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
        'Replace with 4000 (Private Use)': `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close(4000);`,
      },
    },
    {
      code: `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close([|503|]);`,
      message:
        "503 is the HTTP status Service Unavailable, no close code: Bun's WebSocket throws InvalidAccessError. Send 4503 (Private Use).",
      fixes: {
        'Replace with 4503 (Private Use)': `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(4503);`,
      },
    },
    {
      code: `import { Server } from 'mock-socket';
const server = new Server('wss://example.org');
server.close({ code: [|0|], reason: '', wasClean: true });`,
      message:
        "0 is no close code, they start at 1000: mock-socket's server sends 1000 instead. Send 1000 (Normal Closure) or 1011 (Internal Error).",
      fixes: {
        'Replace with 1000 (Normal Closure)': `import { Server } from 'mock-socket';
const server = new Server('wss://example.org');
server.close({ code: 1000, reason: '', wasClean: true });`,
        'Replace with 1011 (Internal Error)': `import { Server } from 'mock-socket';
const server = new Server('wss://example.org');
server.close({ code: 1011, reason: '', wasClean: true });`,
        'Replace with 4000 (Private Use)': `import { Server } from 'mock-socket';
const server = new Server('wss://example.org');
server.close({ code: 4000, reason: '', wasClean: true });`,
      },
      severity: 'warning',
    },
    {
      code: `import { w3cwebsocket } from 'websocket';
const client = new w3cwebsocket('wss://example.org');
client.close([|0|]);`,
      message:
        '0 is no close code, they start at 1000: W3CWebSocket sends 1000 instead. Send 1000 (Normal Closure) or 4000 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `import { w3cwebsocket } from 'websocket';
const client = new w3cwebsocket('wss://example.org');
client.close(1000);`,
        'Replace with 4000 (Private Use)': `import { w3cwebsocket } from 'websocket';
const client = new w3cwebsocket('wss://example.org');
client.close(4000);`,
      },
      severity: 'warning',
    },
    {
      code: `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.close([|401|]);
  },
});`,
      message:
        "401 is the HTTP status Unauthorized, no close code: ws throws TypeError, Deno's server socket sends it all the same, Bun's ServerWebSocket sends it all the same, Cloudflare Workers throws InvalidAccessError and uWebSockets.js sends it all the same, and an end that checks codes fails the connection. Send 3000 (Unauthorized) or 1008 (Policy Violation).",
      fixes: {
        'Replace with 3000 (Unauthorized)': `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.close(3000);
  },
});`,
        'Replace with 1008 (Policy Violation)': `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.close(1008);
  },
});`,
        'Replace with 4401 (Private Use)': `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.close(4401);
  },
});`,
      },
      severity: 'warning',
    },
    {
      code: `import { upgradeWebSocket } from 'hono/bun';
export const feed = upgradeWebSocket(() => ({
  onMessage(event, ws) {
    ws.close([|999|]);
  },
}));`,
      message:
        "999 is no close code, they start at 1000: Bun's ServerWebSocket sends it all the same, and an end that checks codes fails the connection. Send 1000 (Normal Closure) or 1011 (Internal Error).",
      fixes: {
        'Replace with 1000 (Normal Closure)': `import { upgradeWebSocket } from 'hono/bun';
export const feed = upgradeWebSocket(() => ({
  onMessage(event, ws) {
    ws.close(1000);
  },
}));`,
        'Replace with 1011 (Internal Error)': `import { upgradeWebSocket } from 'hono/bun';
export const feed = upgradeWebSocket(() => ({
  onMessage(event, ws) {
    ws.close(1011);
  },
}));`,
        'Replace with 4000 (Private Use)': `import { upgradeWebSocket } from 'hono/bun';
export const feed = upgradeWebSocket(() => ({
  onMessage(event, ws) {
    ws.close(4000);
  },
}));`,
      },
      severity: 'warning',
    },
  ],
});
