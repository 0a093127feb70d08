import { noIgnoredArguments } from '../../src/rules/no-ignored-arguments.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noIgnoredArguments, {
  valid: {
    'calls without arguments': {
      'terminate() in ws': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate();`,
      'the clients of a server in a loop': `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
const timer = setInterval(() => {
  for (const client of wss.clients) client.terminate();
}, 30000);
wss.on('close', () => clearInterval(timer));`,
      'the clients of a server in forEach': `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.clients.forEach((client) => client.terminate());`,
      'in a timeout, by a required module': {
        code: `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
setTimeout(() => socket.terminate(), 5000);`,
        languageId: 'javascript',
      },
      'close() in uWebSockets.js': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.close();
  },
});`,
      'end() in uWebSockets.js': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end();
  },
});`,
      'terminate() in Bun': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.terminate();
    },
  },
});`,
      'terminate() in crossws': `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.terminate();
  },
});`,
      "terminate() of Bun's client": `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.terminate();`,
    },
    'calls that take a code': {
      'close() in ws': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(1000, 'bye');`,
      'end() in uWebSockets.js': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1000, 'bye');
  },
});`,
      'close() in Bun': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1001, 'Restart');
    },
  },
});`,
    },
    'other things than sockets': {
      "the callback of a server's close()": `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.close(() => console.log('closed'));`,
      'a worker': `import { Worker } from 'node:worker_threads';
const worker = new Worker('./websocket.js');
worker.terminate(1000);`,
      'a database': `import mysql from 'mysql';
// closes after the WebSocket
const connection = mysql.createConnection({});
connection.close(1000);`,
      'a fake of a WebSocket': `class FakeWebSocket {
  terminate(code) {
    this.onclose?.({ code });
  }
}
new FakeWebSocket().terminate(1006);`,
    },
  },
  notReported: {
    'arguments that are no code': {
      undefined: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate(undefined);`,
      'a callback': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate(() => console.log('gone'));`,
      'a flag': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate(true);`,
    },
    "what isn't known": {
      'a list that is spread': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
const args = [1000, 'bye'];
socket.terminate(...args);`,
      "a code for a server's close()": `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.close(1001);`,
      'an untyped parameter': `function stop(ws) {
  ws.terminate(1006);
}`,
    },
  },
  invalid: {
    'terminate() in ws': {
      'a code': {
        code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate([|1000|]);`,
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [
          { title: 'removeArguments', replaces: '1000', with: '' },
          { title: 'callInstead(close())', replaces: 'terminate', with: 'close' },
        ],
      },
      'a reserved code': {
        code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate([|1006|]);`,
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [{ title: 'removeArguments', replaces: '1006', with: '' }],
      },
      'a code and a reason': {
        code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate([|1011, 'Failed'|]);`,
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [
          { title: 'removeArguments', replaces: "1011, 'Failed'", with: '' },
          { title: 'callInstead(close())', replaces: 'terminate', with: 'close' },
        ],
      },
      'undefined and a reason': {
        code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate([|undefined, 'Failed'|]);`,
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [{ title: 'removeArguments', replaces: "undefined, 'Failed'", with: '' }],
      },
      'a code and the message of an error': {
        code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.on('error', (error) => socket.terminate([|1011, error.message|]));`,
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [
          { title: 'removeArguments', replaces: '1011, error.message', with: '' },
          { title: 'callInstead(close())', replaces: 'terminate', with: 'close' },
        ],
      },
      'a received code': {
        code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.once('close', (code) => socket.terminate([|code|]));`,
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [{ title: 'removeArguments', replaces: 'terminate(code)', with: 'terminate()' }],
      },
      'the name in brackets': {
        code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket['terminate']([|4000, 'bye'|]);`,
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [
          { title: 'removeArguments', replaces: "4000, 'bye'", with: '' },
          { title: 'callInstead(close())', replaces: 'terminate', with: 'close' },
        ],
      },
      'the clients of a server': {
        code: `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
for (const client of wss.clients) client.terminate([|1001, 'Shutting down'|]);`,
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [
          { title: 'removeArguments', replaces: "1001, 'Shutting down'", with: '' },
          { title: 'callInstead(close())', replaces: 'terminate', with: 'close' },
        ],
      },
      'an HTTP status': {
        code: `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws, request) => {
  if (!request.headers.authorization) ws.terminate([|401|]);
});`,
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [{ title: 'removeArguments', replaces: '401', with: '' }],
      },
      'a method of a prototype': {
        code: `const WebSocket = require('ws');
function Client(url) {
  this.ws = new WebSocket(url);
}
Client.prototype.stop = function () {
  this.ws?.terminate([|1000, 'Stopped'|]);
};`,
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [
          { title: 'removeArguments', replaces: "1000, 'Stopped'", with: '' },
          { title: 'callInstead(close())', replaces: 'terminate', with: 'close' },
        ],
        languageId: 'javascript',
      },
      'a reason only': {
        code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate([|'Timed out'|]);`,
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [{ title: 'removeArguments', replaces: "'Timed out'", with: '' }],
      },
      'over several lines': {
        code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate(
  [|1008, // refused
  'Too many messages'|],
);`,
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [
          {
            title: 'removeArguments',
            replaces: `
  1008, // refused
  'Too many messages',
`,
            with: '',
          },
          { title: 'callInstead(close())', replaces: 'terminate', with: 'close' },
        ],
      },
      'a reason that is too long to be sent': {
        code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.terminate([|1000, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'|]);`,
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [
          {
            title: 'removeArguments',
            replaces:
              "1000, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
            with: '',
          },
        ],
      },
    },
    'close() in uWebSockets.js': {
      'a code and a reason': {
        code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.close([|1008, 'Not allowed'|]);
  },
});`,
        messageId: 'ignored',
        data: { call: 'close()', advice: 'callToSend(end())' },
        fixes: [
          { title: 'removeArguments', replaces: "1008, 'Not allowed'", with: '' },
          { title: 'callInstead(end())', replaces: 'close', with: 'end' },
        ],
      },
      'a code': {
        code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.close([|4001|]);
  },
});`,
        messageId: 'ignored',
        data: { call: 'close()', advice: 'callToSend(end())' },
        fixes: [
          { title: 'removeArguments', replaces: '4001', with: '' },
          { title: 'callInstead(end())', replaces: 'close', with: 'end' },
        ],
      },
      'a reserved code': {
        code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.close([|1006|]);
  },
});`,
        messageId: 'ignored',
        data: { call: 'close()', advice: 'callToSend(end())' },
        fixes: [{ title: 'removeArguments', replaces: '1006', with: '' }],
      },
    },
    'other APIs': {
      'socket.io': {
        code: `import { Server } from 'socket.io';
new Server(3000).on('connection', (socket) => socket.disconnect([|4000|]));`,
        messageId: 'ignored',
        data: { call: 'disconnect()', advice: 'removeThem' },
        fixes: [{ title: 'removeArguments', replaces: '4000', with: '' }],
      },
      'Bun, a code and a reason': {
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
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [
          { title: 'removeArguments', replaces: "1011, 'Failed'", with: '' },
          { title: 'callInstead(close())', replaces: 'terminate', with: 'close' },
        ],
      },
      'Bun, a code': {
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
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [
          { title: 'removeArguments', replaces: '1012', with: '' },
          { title: 'callInstead(close())', replaces: 'terminate', with: 'close' },
        ],
      },
      "Bun's client": {
        code: `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.terminate([|4000, 'Unmounted'|]);`,
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [
          { title: 'removeArguments', replaces: "4000, 'Unmounted'", with: '' },
          { title: 'callInstead(close())', replaces: 'terminate', with: 'close' },
        ],
      },
      "Bun's client, or a WebSocket that refuses the code": {
        code: `const socket = new WebSocket('wss://example.org');
socket.terminate([|1001|]);`,
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'callToSend(close())' },
        fixes: [{ title: 'removeArguments', replaces: '1001', with: '' }],
      },
      crossws: {
        code: `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.terminate([|1008|]);
  },
});`,
        messageId: 'ignored',
        data: { call: 'terminate()', advice: 'removeThem' },
        fixes: [{ title: 'removeArguments', replaces: '1008', with: '' }],
      },
    },
  },
});
