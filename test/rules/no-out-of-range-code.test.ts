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
  ],
});
