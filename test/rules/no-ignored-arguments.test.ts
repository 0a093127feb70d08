import { noIgnoredArguments } from '../../src/rules/no-ignored-arguments.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noIgnoredArguments, {
  valid: [
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate();`,
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(1000, 'bye');`,
    `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
const timer = setInterval(() => {
  for (const client of wss.clients) client.terminate();
}, 30000);
wss.on('close', () => clearInterval(timer));`,
    `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.close(() => console.log('closed'));`,
    `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.clients.forEach((client) => client.terminate());`,
    {
      code: `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
setTimeout(() => socket.terminate(), 5000);`,
      languageId: 'javascript',
    },
    `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.close();
  },
});`,
    `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1000, 'bye');
  },
});`,
    `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end();
  },
});`,
    `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.terminate();
    },
  },
});`,
    `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1001, 'Restart');
    },
  },
});`,
    `import { Worker } from 'node:worker_threads';
const worker = new Worker('./websocket.js');
worker.terminate(1000);`,
    `import mysql from 'mysql';
// closes after the WebSocket
const connection = mysql.createConnection({});
connection.close(1000);`,
    `class FakeWebSocket {
  terminate(code) {
    this.onclose?.({ code });
  }
}
new FakeWebSocket().terminate(1006);`,
    `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.terminate();
  },
});`,
    `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.terminate();`,
  ],
  notReported: [
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate(undefined);`,
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate(() => console.log('gone'));`,
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate(true);`,
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
const args = [1000, 'bye'];
socket.terminate(...args);`,
    `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.close(1001);`,
    `function stop(ws) {
  ws.terminate(1006);
}`,
  ],
  invalid: [
    {
      code: `import { Server } from 'socket.io';
new Server(3000).on('connection', (socket) => socket.disconnect([|4000|]));`,
      message: 'disconnect() takes neither a code nor a reason, and drops what it is given. Remove it.',
      fixes: {
        'Remove the arguments': `import { Server } from 'socket.io';
new Server(3000).on('connection', (socket) => socket.disconnect());`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate([|1000|]);`,
      message:
        'terminate() takes neither a code nor a reason, and drops what it is given. Call close() to send a code.',
      fixes: {
        'Remove the arguments': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate();`,
        'Call close() instead': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate([|1006|]);`,
      message:
        'terminate() takes neither a code nor a reason, and drops what it is given. Call close() to send a code.',
      fixes: {
        'Remove the arguments': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate();`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate([|1011, 'Failed'|]);`,
      message:
        'terminate() takes neither a code nor a reason, and drops what it is given. Call close() to send a code.',
      fixes: {
        'Remove the arguments': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate();`,
        'Call close() instead': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(1011, 'Failed');`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate([|undefined, 'Failed'|]);`,
      message:
        'terminate() takes neither a code nor a reason, and drops what it is given. Call close() to send a code.',
      fixes: {
        'Remove the arguments': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate();`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.on('error', (error) => socket.terminate([|1011, error.message|]));`,
      message:
        'terminate() takes neither a code nor a reason, and drops what it is given. Call close() to send a code.',
      fixes: {
        'Remove the arguments': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.on('error', (error) => socket.terminate());`,
        'Call close() instead': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.on('error', (error) => socket.close(1011, error.message));`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.once('close', (code) => socket.terminate([|code|]));`,
      message:
        'terminate() takes neither a code nor a reason, and drops what it is given. Call close() to send a code.',
      fixes: {
        'Remove the arguments': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.once('close', (code) => socket.terminate());`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket['terminate']([|4000, 'bye'|]);`,
      message:
        'terminate() takes neither a code nor a reason, and drops what it is given. Call close() to send a code.',
      fixes: {
        'Remove the arguments': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket['terminate']();`,
        'Call close() instead': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket['close'](4000, 'bye');`,
      },
    },
    {
      code: `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
for (const client of wss.clients) client.terminate([|1001, 'Shutting down'|]);`,
      message:
        'terminate() takes neither a code nor a reason, and drops what it is given. Call close() to send a code.',
      fixes: {
        'Remove the arguments': `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
for (const client of wss.clients) client.terminate();`,
        'Call close() instead': `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
for (const client of wss.clients) client.close(1001, 'Shutting down');`,
      },
    },
    {
      code: `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws, request) => {
  if (!request.headers.authorization) ws.terminate([|401|]);
});`,
      message:
        'terminate() takes neither a code nor a reason, and drops what it is given. Call close() to send a code.',
      fixes: {
        'Remove the arguments': `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws, request) => {
  if (!request.headers.authorization) ws.terminate();
});`,
      },
    },
    {
      code: `const WebSocket = require('ws');
function Client(url) {
  this.ws = new WebSocket(url);
}
Client.prototype.stop = function () {
  this.ws?.terminate([|1000, 'Stopped'|]);
};`,
      message:
        'terminate() takes neither a code nor a reason, and drops what it is given. Call close() to send a code.',
      fixes: {
        'Remove the arguments': `const WebSocket = require('ws');
function Client(url) {
  this.ws = new WebSocket(url);
}
Client.prototype.stop = function () {
  this.ws?.terminate();
};`,
        'Call close() instead': `const WebSocket = require('ws');
function Client(url) {
  this.ws = new WebSocket(url);
}
Client.prototype.stop = function () {
  this.ws?.close(1000, 'Stopped');
};`,
      },
      languageId: 'javascript',
    },
    {
      code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate([|'Timed out'|]);`,
      message:
        'terminate() takes neither a code nor a reason, and drops what it is given. Call close() to send a code.',
      fixes: {
        'Remove the arguments': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate();`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate(
  [|1008, // refused
  'Too many messages'|],
);`,
      message:
        'terminate() takes neither a code nor a reason, and drops what it is given. Call close() to send a code.',
      fixes: {
        'Remove the arguments': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate();`,
        'Call close() instead': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(
  1008, // refused
  'Too many messages',
);`,
      },
    },
    {
      code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.close([|1008, 'Not allowed'|]);
  },
});`,
      message: 'close() takes neither a code nor a reason, and drops what it is given. Call end() to send a code.',
      fixes: {
        'Remove the arguments': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.close();
  },
});`,
        'Call end() instead': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1008, 'Not allowed');
  },
});`,
      },
    },
    {
      code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.close([|4001|]);
  },
});`,
      message: 'close() takes neither a code nor a reason, and drops what it is given. Call end() to send a code.',
      fixes: {
        'Remove the arguments': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.close();
  },
});`,
        'Call end() instead': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(4001);
  },
});`,
      },
    },
    {
      code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.close([|1006|]);
  },
});`,
      message: 'close() takes neither a code nor a reason, and drops what it is given. Call end() to send a code.',
      fixes: {
        'Remove the arguments': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.close();
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
    message(ws) {
      ws.terminate([|1011, 'Failed'|]);
    },
  },
});`,
      message:
        'terminate() takes neither a code nor a reason, and drops what it is given. Call close() to send a code.',
      fixes: {
        'Remove the arguments': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.terminate();
    },
  },
});`,
        'Call close() instead': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1011, 'Failed');
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
    message(ws) {
      ws.terminate([|1012|]);
    },
  },
});`,
      message:
        'terminate() takes neither a code nor a reason, and drops what it is given. Call close() to send a code.',
      fixes: {
        'Remove the arguments': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.terminate();
    },
  },
});`,
        'Call close() instead': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1012);
    },
  },
});`,
      },
    },
    {
      code: `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.terminate([|4000, 'Unmounted'|]);`,
      message:
        'terminate() takes neither a code nor a reason, and drops what it is given. Call close() to send a code.',
      fixes: {
        'Remove the arguments': `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.terminate();`,
        'Call close() instead': `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(4000, 'Unmounted');`,
      },
    },
    {
      code: `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.terminate([|1008|]);
  },
});`,
      message: 'terminate() takes neither a code nor a reason, and drops what it is given. Remove it.',
      fixes: {
        'Remove the arguments': `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.terminate();
  },
});`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate([|1000, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'|]);`,
      message:
        'terminate() takes neither a code nor a reason, and drops what it is given. Call close() to send a code.',
      fixes: {
        'Remove the arguments': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate();`,
      },
    },
  ],
});
