import { noOutOfRangeCode } from '../../src/rules/no-out-of-range-code.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noOutOfRangeCode, {
  valid: {
    'codes of the ranges': {
      'a normal closure': `const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
      'the first registered code': `const socket = new WebSocket('wss://example.org');
socket.close(3000);`,
      'the first private code': `const socket = new WebSocket('wss://example.org');
socket.close(4000);`,
      'the last private code': `const socket = new WebSocket('wss://example.org');
socket.close(4999);`,
      'a sum': `const socket = new WebSocket('wss://example.org');
socket.close(4000 + 401);`,
      "HTTP's 401 as a private code": `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws, request) => {
  if (!request.headers.authorization) ws.close(4401, 'Unauthorized');
});`,
      'the last code of the protocol': {
        code: `const WebSocket = require('ws');
const ws = new WebSocket('wss://example.org');
ws.close(1014);`,
        languageId: 'javascript',
      },
      'a conditional expression': `const socket = new WebSocket('wss://example.org');
socket.close(status === 401 ? 3000 : 3003);`,
      'the right one of two constants': `export const codes = { unauthorized: 401, closed: 4001 };
const ws = new WebSocket('wss://example.org');
ws.close(codes.closed);`,
      'no code': `const ws = new WebSocket('wss://example.org');
ws.close();`,
      'Cloudflare Workers': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(3000);`,
      Deno: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(4401);`,
    },
    "values that aren't known": {
      'a random number in the private range': `const socket = new WebSocket('wss://example.org');
socket.close(Math.floor(Math.random() * 1000) + 4000);`,
    },
    "numbers that aren't sent": {
      'an HTTP server and its statuses': {
        code: `const http = require('http');
const WebSocket = require('ws');
const server = http.createServer((request, response) => {
  response.writeHead(404);
  response.end();
});
server.close(404);`,
        languageId: 'javascript',
      },
      'a delay': `const timer = setTimeout(() => socket.close(), 5000);
const socket = new WebSocket('wss://example.org');
socket.onclose = () => clearTimeout(timer);`,
      'the status of a response': `const status = await fetch('/ticket').then((response) => response.status);
const socket = new WebSocket('wss://example.org');
if (status === 404) socket.close(4404);`,
      'a TCP socket': `import { createConnection } from 'node:net';
// the WebSocket is upstream of this socket
const socket = createConnection(80);
socket.close(500);`,
      'a condition about a received code': `const ws = new WebSocket('wss://example.org');
ws.onclose = (event) => { if (event.code >= 5000) report(event); };`,
    },
    'codes that an API takes for none': {
      "0 in Bun's server socket": `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(0);
    },
  },
});`,
      '0 in uWebSockets.js': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(0);
  },
});`,
    },
    mocks: {
      "mock-socket's server": `import { Server } from 'mock-socket';
const server = new Server('wss://example.org');
server.close({ code: 5000, reason: 'odd', wasClean: true });`,
    },
  },
  notReported: {
    "what reaches the call isn't known": {
      'the status of a response': `const ws = new WebSocket('wss://example.org');
ws.close(response.status);`,
      'the code of one caller among several': {
        code: `const WebSocket = require('ws');
export const leave = (peer, code = 1) => peer.close(code);
leave(new WebSocket('wss://example.org'), 500);`,
        languageId: 'javascript',
      },
    },
  },
  invalid: {
    'HTTP statuses': {
      '401 in a browser': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|401|], 'Unauthorized');`,
        messageId: 'httpStatus',
        data: { outcome: 'throws(httpStatus(401), inBrowsers)', advice: 'sendEither(3000, 4401)' },
        fixes: [
          { title: 'replace(3000)', replaces: '401', with: '3000' },
          { title: 'replace(4401)', replaces: '401', with: '4401' },
        ],
      },
      "400 in a server's handler": {
        code: `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws, request) => {
  const { sessionId } = request.query;
  if (sessionId === undefined) {
    ws.send('The query has no session.');
    ws.close([|400|]);
  }
});`,
        messageId: 'httpStatus',
        data: { outcome: 'throws(httpStatus(400), with(ws))', advice: 'sendEither(1008, 4400)' },
        fixes: [
          { title: 'replace(1008)', replaces: '400', with: '1008' },
          { title: 'replace(4400)', replaces: '400', with: '4400' },
        ],
      },
      '500 in an error handler': {
        code: `const WebSocket = require('ws');
const wss = new WebSocket.Server({ port: 8080 });
wss.on('connection', function (socket) {
  socket.on('error', () => socket.close([|500|], 'Internal Server Error'));
});`,
        messageId: 'httpStatus',
        data: { outcome: 'throws(httpStatus(500), with(ws))', advice: 'sendEither(1011, 4500)' },
        fixes: [
          { title: 'replace(1011)', replaces: '500', with: '1011' },
          { title: 'replace(4500)', replaces: '500', with: '4500' },
        ],
        languageId: 'javascript',
      },
      '404 for an unknown room': {
        code: `import { WebSocketServer } from 'ws';
const rooms = new Map();
new WebSocketServer({ port: 8080 }).on('connection', (ws, { url }) => {
  if (!rooms.has(url)) ws.close([|404|], 'No such room');
});`,
        messageId: 'httpStatus',
        data: { outcome: 'throws(httpStatus(404), with(ws))', advice: 'sendEither(4404, 1008)' },
        fixes: [
          { title: 'replace(4404)', replaces: '404', with: '4404' },
          { title: 'replace(1008)', replaces: '404', with: '1008' },
        ],
      },
      'a constant for 429': {
        code: `const HttpStatus = { FORBIDDEN: 403, TOO_MANY_REQUESTS: 429 } as const;
import WebSocket from 'ws';
export function throttle(ws: WebSocket) {
  ws.close([|HttpStatus.TOO_MANY_REQUESTS|], 'Slow down');
}`,
        messageId: 'httpStatus',
        data: { outcome: 'throws(httpStatus(429), with(ws))', advice: 'sendEither(1008, 4429)' },
        fixes: [
          { title: 'replace(1008)', replaces: 'HttpStatus.TOO_MANY_REQUESTS', with: '1008' },
          { title: 'replace(4429)', replaces: 'HttpStatus.TOO_MANY_REQUESTS', with: '4429' },
        ],
      },
      '200 from a client': {
        code: `const WebSocket = require('ws');
const ws = new WebSocket('wss://example.org');
ws.on('open', () => ws.close([|200|], 'OK'));`,
        messageId: 'httpStatus',
        data: { outcome: 'throws(httpStatus(200), with(ws))', advice: 'send(1000)' },
        fixes: [{ title: 'replace(1000)', replaces: '200', with: '1000' }],
        languageId: 'javascript',
      },
      '503 from a client': {
        code: `const WebSocket = require('ws');
const client = new WebSocket('wss://example.org');
client.close([|503|], 'Down for repair');`,
        messageId: 'httpStatus',
        data: { outcome: 'throws(httpStatus(503), with(ws))', advice: 'sendEither(1013, 1012)' },
        fixes: [
          { title: 'replace(1013)', replaces: '503', with: '1013' },
          { title: 'replace(1012)', replaces: '503', with: '1012' },
          { title: 'replace(1001)', replaces: '503', with: '1001' },
          { title: 'replace(4503)', replaces: '503', with: '4503' },
        ],
        languageId: 'javascript',
      },
    },
    'below 1000': {
      zero: {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|0|]);`,
        messageId: 'below',
        data: { outcome: 'throws(0, inBrowsers)', advice: 'sendEither(1000, 4000)' },
        fixes: [
          { title: 'replace(1000)', replaces: '0', with: '1000' },
          { title: 'replace(4000)', replaces: '0', with: '4000' },
        ],
      },
      'a negative number': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|-1|]);`,
        messageId: 'below',
        data: { outcome: 'throws(-1, inBrowsers)', advice: 'sendEither(1000, 4000)' },
        fixes: [
          { title: 'replace(1000)', replaces: '-1', with: '1000' },
          { title: 'replace(4000)', replaces: '-1', with: '4000' },
        ],
      },
      'one, from a class': {
        code: `class Relay {
  constructor(url) {
    this.ws = new WebSocket(url);
  }
  dispose() {
    this.ws.close([|1|]);
  }
}`,
        messageId: 'below',
        data: { outcome: 'throws(1, inBrowsers)', advice: 'sendEither(1000, 4000)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1', with: '1000' },
          { title: 'replace(4000)', replaces: '1', with: '4000' },
        ],
        languageId: 'javascript',
      },
      'a JSX attribute': {
        code: `import { useRef } from 'react';
export function Player(): JSX.Element {
  const ws = useRef<WebSocket>(null);
  return <button onClick={() => ws.current?.close([|999|])}>Leave</button>;
}`,
        messageId: 'below',
        data: { outcome: 'throws(999, inBrowsers)', advice: 'sendEither(1000, 4000)' },
        fixes: [
          { title: 'replace(1000)', replaces: '999', with: '1000' },
          { title: 'replace(4000)', replaces: '999', with: '4000' },
        ],
        languageId: 'typescriptreact',
      },
    },
    'from 1016 to 2999': {
      'a round number': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|2000|]);`,
        messageId: 'unassigned',
        data: { outcome: 'throws(2000, inBrowsers)', advice: 'sendEither(4000, 1000)' },
        fixes: [
          { title: 'replace(4000)', replaces: '2000', with: '4000' },
          { title: 'replace(1000)', replaces: '2000', with: '1000' },
        ],
      },
      'the first one, in a conditional expression': {
        code: `const ws = new WebSocket('wss://example.org');
ws.close(idle ? [|1016|] : 1000);`,
        messageId: 'unassigned',
        data: { outcome: 'throws(1016, inBrowsers)', advice: 'sendEither(4000, 1000)' },
        fixes: [{ title: 'replace(4000)', replaces: '1016', with: '4000' }],
      },
      'the last one, in a constant': {
        code: `const EXPIRED = 2999;
const ws = new WebSocket('wss://example.org');
ws.close([|EXPIRED|]);`,
        messageId: 'unassigned',
        data: { outcome: 'throws(2999, inBrowsers)', advice: 'sendEither(4000, 1000)' },
        fixes: [
          { title: 'replace(4000)', replaces: '(EXPIRED', with: '(4000' },
          { title: 'replace(1000)', replaces: '(EXPIRED', with: '(1000' },
        ],
      },
    },
    'above 4999': {
      'the first one': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|5000|], 'Custom');`,
        messageId: 'above',
        data: { outcome: 'throws(5000, inBrowsers)', advice: 'sendEither(4000, 1000)' },
        fixes: [
          { title: 'replace(4000)', replaces: '5000', with: '4000' },
          { title: 'replace(1000)', replaces: '5000', with: '1000' },
        ],
      },
      'the second member of an enum': {
        code: `enum AppClose {
  Base = 5000,
  Kicked,
}
declare const ws: WebSocket;
ws.close([|AppClose.Kicked|], 'Kicked');`,
        messageId: 'above',
        data: { outcome: 'throws(5001, inBrowsers)', advice: 'sendEither(4000, 1000)' },
        fixes: [
          { title: 'replace(4000)', replaces: 'AppClose.Kicked', with: '4000' },
          { title: 'replace(1000)', replaces: 'AppClose.Kicked', with: '1000' },
        ],
      },
      'the greatest 16-bit number': {
        code: `const ws = new WebSocket('wss://example.org');
ws.close([|65535|]);`,
        messageId: 'above',
        data: { outcome: 'throws(65535, inBrowsers)', advice: 'sendEither(4000, 1000)' },
        fixes: [
          { title: 'replace(4000)', replaces: '65535', with: '4000' },
          { title: 'replace(1000)', replaces: '65535', with: '1000' },
        ],
      },
      'a number of five digits': {
        code: `const ws = new WebSocket('wss://example.org');
ws.close([|10000|]);`,
        messageId: 'above',
        data: { outcome: 'throws(10000, inBrowsers)', advice: 'sendEither(4000, 1000)' },
        fixes: [
          { title: 'replace(4000)', replaces: '10000', with: '4000' },
          { title: 'replace(1000)', replaces: '10000', with: '1000' },
        ],
      },
    },
    'servers that send it all the same': {
      'Deno, an HTTP status': {
        code: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close([|401|], 'Unauthorized');`,
        messageId: 'httpStatus',
        data: { outcome: 'isForbidden(401, inDeno)', advice: 'sendEither(3000, 1008)' },
        fixes: [
          { title: 'replace(3000)', replaces: '401', with: '3000' },
          { title: 'replace(1008)', replaces: '401', with: '1008' },
          { title: 'replace(4401)', replaces: '401', with: '4401' },
        ],
        severity: 'warning',
      },
      'Bun, an HTTP status': {
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
        messageId: 'httpStatus',
        data: { outcome: 'isForbidden(500, in Bun)', advice: 'sendEither(1011, 4500)' },
        fixes: [
          { title: 'replace(1011)', replaces: '500', with: '1011' },
          { title: 'replace(4500)', replaces: '500', with: '4500' },
        ],
        severity: 'warning',
      },
      'Bun, above 4999': {
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
        messageId: 'above',
        data: { outcome: 'isForbidden(5000, in Bun)', advice: 'sendEither(4000, 1000)' },
        fixes: [
          { title: 'replace(4000)', replaces: '5000', with: '4000' },
          { title: 'replace(1000)', replaces: '5000', with: '1000' },
          { title: 'replace(1011)', replaces: '5000', with: '1011' },
        ],
        severity: 'warning',
      },
      'uWebSockets.js, an unassigned code': {
        code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end([|2000|]);
  },
});`,
        messageId: 'unassigned',
        data: { outcome: 'isForbidden(2000, with(uWebSockets.js))', advice: 'sendEither(4000, 1000)' },
        fixes: [
          { title: 'replace(4000)', replaces: '2000', with: '4000' },
          { title: 'replace(1000)', replaces: '2000', with: '1000' },
          { title: 'replace(1011)', replaces: '2000', with: '1011' },
        ],
        severity: 'warning',
      },
      'uWebSockets.js, an HTTP status': {
        code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end([|404|]);
  },
});`,
        messageId: 'httpStatus',
        data: { outcome: 'isForbidden(404, with(uWebSockets.js))', advice: 'sendEither(4404, 1008)' },
        fixes: [
          { title: 'replace(4404)', replaces: '404', with: '4404' },
          { title: 'replace(1008)', replaces: '404', with: '1008' },
        ],
        severity: 'warning',
      },
      'Cloudflare Workers, an unassigned code': {
        code: `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close([|2000|]);`,
        messageId: 'unassigned',
        data: { outcome: 'isForbidden(2000, in Cloudflare Workers)', advice: 'sendEither(4000, 1000)' },
        fixes: [
          { title: 'replace(4000)', replaces: '2000', with: '4000' },
          { title: 'replace(1000)', replaces: '2000', with: '1000' },
          { title: 'replace(1011)', replaces: '2000', with: '1011' },
        ],
        severity: 'warning',
      },
      "websocket's drop()": {
        code: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.drop([|5000|]));`,
        messageId: 'above',
        data: { outcome: "isForbidden(5000, with(websocket's drop()))", advice: 'sendEither(4000, 1000)' },
        fixes: [
          { title: 'replace(4000)', replaces: '5000', with: '4000' },
          { title: 'replace(1000)', replaces: '5000', with: '1000' },
          { title: 'replace(1011)', replaces: '5000', with: '1011' },
        ],
        severity: 'warning',
      },
      sockjs: {
        code: `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close([|5000|]));`,
        messageId: 'above',
        data: { outcome: 'isForbidden(5000, with(sockjs))', advice: 'sendEither(4000, 1000)' },
        fixes: [
          { title: 'replace(4000)', replaces: '5000', with: '4000' },
          { title: 'replace(1000)', replaces: '5000', with: '1000' },
          { title: 'replace(1011)', replaces: '5000', with: '1011' },
        ],
        severity: 'information',
      },
      "crossws, whose runtime isn't known": {
        code: `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.close([|401|]);
  },
});`,
        messageId: 'httpStatus',
        data: { outcome: 'differs(httpStatus(401))', advice: 'sendEither(3000, 1008)' },
        fixes: [
          { title: 'replace(3000)', replaces: '401', with: '3000' },
          { title: 'replace(1008)', replaces: '401', with: '1008' },
          { title: 'replace(4401)', replaces: '401', with: '4401' },
        ],
        severity: 'warning',
      },
      'Hono on Bun': {
        code: `import { upgradeWebSocket } from 'hono/bun';
export const feed = upgradeWebSocket(() => ({
  onMessage(event, ws) {
    ws.close([|999|]);
  },
}));`,
        messageId: 'below',
        data: { outcome: 'isForbidden(999, in Bun)', advice: 'sendEither(1000, 1011)' },
        fixes: [
          { title: 'replace(1000)', replaces: '999', with: '1000' },
          { title: 'replace(1011)', replaces: '999', with: '1011' },
          { title: 'replace(4000)', replaces: '999', with: '4000' },
        ],
        severity: 'warning',
      },
    },
    'APIs that send another code': {
      'Deno cuts it to 65535': {
        code: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close([|70000|]);`,
        messageId: 'above',
        data: { outcome: 'isSentAs(70000, 65535, inDeno)', advice: 'sendEither(1000, 1011)' },
        fixes: [
          { title: 'replace(1000)', replaces: '70000', with: '1000' },
          { title: 'replace(1011)', replaces: '70000', with: '1011' },
          { title: 'replace(4000)', replaces: '70000', with: '4000' },
        ],
        severity: 'warning',
      },
      'Bun cuts it to 16 bits': {
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
        messageId: 'above',
        data: { outcome: 'isSentAs(69536, 4000, in Bun)', advice: 'sendEither(1000, 1011)' },
        fixes: [
          { title: 'replace(1000)', replaces: '69536', with: '1000' },
          { title: 'replace(1011)', replaces: '69536', with: '1011' },
          { title: 'replace(4000)', replaces: '69536', with: '4000' },
        ],
        severity: 'warning',
      },
      'mock-socket sends 1000 for 0': {
        code: `import { Server } from 'mock-socket';
const server = new Server('wss://example.org');
server.close({ code: [|0|], reason: '', wasClean: true });`,
        messageId: 'below',
        data: { outcome: 'isSentAs(0, 1000, with mock-socket)', advice: 'sendEither(1000, 1011)' },
        fixes: [
          { title: 'replace(1000)', replaces: '0', with: '1000' },
          { title: 'replace(1011)', replaces: '0', with: '1011' },
          { title: 'replace(4000)', replaces: '0', with: '4000' },
        ],
        severity: 'warning',
      },
      'W3CWebSocket sends 1000 for 0': {
        code: `import { w3cwebsocket } from 'websocket';
const client = new w3cwebsocket('wss://example.org');
client.close([|0|]);`,
        messageId: 'below',
        data: { outcome: 'isSentAs(0, 1000, with(W3CWebSocket))', advice: 'sendEither(1000, 4000)' },
        fixes: [
          { title: 'replace(1000)', replaces: '0', with: '1000' },
          { title: 'replace(4000)', replaces: '0', with: '4000' },
        ],
        severity: 'warning',
      },
    },
    'other runtimes that refuse it': {
      'Cloudflare Workers': {
        code: `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close([|403|]);`,
        messageId: 'httpStatus',
        data: { outcome: 'throws(httpStatus(403), in Cloudflare Workers)', advice: 'sendEither(3003, 1008)' },
        fixes: [
          { title: 'replace(3003)', replaces: '403', with: '3003' },
          { title: 'replace(1008)', replaces: '403', with: '1008' },
          { title: 'replace(4403)', replaces: '403', with: '4403' },
        ],
      },
      websocket: {
        code: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close([|400|]));`,
        messageId: 'httpStatus',
        data: { outcome: 'throws(httpStatus(400), with(websocket))', advice: 'sendEither(1008, 4400)' },
        fixes: [
          { title: 'replace(1008)', replaces: '400', with: '1008' },
          { title: 'replace(4400)', replaces: '400', with: '4400' },
        ],
      },
      'React Native, which sends nothing': {
        code: `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close([|0|]);`,
        messageId: 'below',
        data: { outcome: 'sendsNothing(0, in React Native)', advice: 'sendEither(1000, 4000)' },
        fixes: [
          { title: 'replace(1000)', replaces: '0', with: '1000' },
          { title: 'replace(4000)', replaces: '0', with: '4000' },
        ],
      },
      "Bun's client": {
        code: `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close([|503|]);`,
        messageId: 'httpStatus',
        data: { outcome: 'throws(httpStatus(503), in Bun)', advice: 'send(4503)' },
        fixes: [{ title: 'replace(4503)', replaces: '503', with: '4503' }],
      },
    },
  },
});
