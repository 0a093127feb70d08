import { validCodeType } from '../../src/rules/valid-code-type.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(validCodeType, {
  valid: [
    `const socket = new WebSocket('wss://example.org');
socket.close(1000, '1000');`,
    `const socket = new WebSocket('wss://example.org');
socket.close(0x3e8);`,
    `const socket = new WebSocket('wss://example.org');
socket.close(1e3);`,
    `const socket = new WebSocket('wss://example.org');
socket.close(undefined);`,
    `const socket = new WebSocket('wss://example.org');
socket.close(failed ? 4001 : undefined);`,
    `const socket = new WebSocket('wss://example.org');
socket.close(Number('4000'));`,
    `const socket = new WebSocket('wss://example.org');
socket.close(parseInt(input, 10));`,
    `const socket = new WebSocket('wss://example.org');
socket.close(+input);`,
    `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
ws.close(1000, Buffer.from('bye'));`,
    `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.close((error) => console.error(error));`,
    `const db = require('better-sqlite3')('websocket.db');
db.close('now');`,
    `class Windows {
  close(name) {}
}
const ws = new Windows();
ws.close('browser_window');`,
    `const ws = new WebSocket('wss://example.org');
const options = JSON.parse(text);
ws.close(options.code, options.reason);`,
    `const ws = new WebSocket('wss://example.org');
ws.close(event?.code ?? 1000);`,
    `const ws = new WebSocket('wss://example.org');
ws.close(1006);`,
    `const ws = new WebSocket('wss://example.org');
ws.close(2.5e3 * 2);`,
    `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(null);
  },
});`,
    `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close(null);`,
    `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close(null));`,
    `const stream = new WebSocketStream('wss://example.org');
stream.close();`,
    `const stream = new WebSocketStream('wss://example.org');
stream.close({});`,
    `const stream = new WebSocketStream('wss://example.org');
stream.close({ closeCode: 1000 });`,
    `const stream = new WebSocketStream('wss://example.org');
stream.close(undefined);`,
    `const stream = new WebSocketStream('wss://example.org');
stream.close(null);`,
    `const stream = new WebSocketStream('wss://example.org');
stream.close(info);`,
    `const stream = new WebSocketStream('wss://example.org');
const info = { reason: 'bye' };
stream.close(failed ? info : undefined);`,
  ],
  notReported: [
    `function end(code) {
  new WebSocket('wss://example.org').close(Number(code));
}
end('4000');`,
    `export function end(socket, error) {
  socket.close(error.message);
}`,
    `const ws = new WebSocket('wss://example.org');
ws.close(error && 4000);`,
  ],
  invalid: [
    {
      code: `function end(code) {
  new WebSocket('wss://example.org').close(code);
}
end([|'4000'|]);`,
      message:
        "'4000' is a string, and a close code is a number: it goes through end, and the standard WebSocket sends 4000. Write 4000.",
      severity: 'warning',
      fixes: {
        'Replace with 4000 (Private Use)': `function end(code) {
  new WebSocket('wss://example.org').close(code);
}
end(4000);`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|'bye'|]);`,
      message:
        'The reason stands where the close code belongs: the standard WebSocket throws InvalidAccessError. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `const socket = new WebSocket('wss://example.org');
socket.close(1000, 'bye');`,
        'Pass 4000 (Private Use) first': `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'bye');`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const upstream = new WebSocket('wss://example.org');
upstream.on('error', () => upstream.close([|'Upstream failed'|]));`,
      message:
        'The reason stands where the close code belongs: ws throws TypeError. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `import WebSocket from 'ws';
const upstream = new WebSocket('wss://example.org');
upstream.on('error', () => upstream.close(1000, 'Upstream failed'));`,
        'Pass 1011 (Internal Error) first': `import WebSocket from 'ws';
const upstream = new WebSocket('wss://example.org');
upstream.on('error', () => upstream.close(1011, 'Upstream failed'));`,
        'Pass 4000 (Private Use) first': `import WebSocket from 'ws';
const upstream = new WebSocket('wss://example.org');
upstream.on('error', () => upstream.close(4000, 'Upstream failed'));`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|'4999'|], 'Timeout: no answer in time');`,
      message: "'4999' is a string, and a close code is a number: the standard WebSocket sends 4999. Write 4999.",
      fixes: {
        'Replace with 4999 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.close(4999, 'Timeout: no answer in time');`,
      },
      severity: 'warning',
    },
    {
      code: `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
socket.close([|'1000'|]);`,
      message: "'1000' is a string, and a close code is a number: ws throws TypeError. Write 1000.",
      fixes: {
        'Replace with 1000 (Normal Closure)': `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
      },
      languageId: 'javascript',
    },
    {
      code: `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
socket.close([|"1006"|], 'lost');`,
      message:
        '"1006" is a string, and a close code is a number: ws throws TypeError. Send 1011 (Internal Error), or call terminate() to end without a Close frame.',
      fixes: {
        'Replace with 1011 (Internal Error)': `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
socket.close(1011, 'lost');`,
        'Call terminate() instead':
          "const WebSocket = require('ws');\nconst socket = new WebSocket('wss://example.org');\nsocket.terminate();",
        'Replace with 1000 (Normal Closure)': `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
socket.close(1000, 'lost');`,
      },
      languageId: 'javascript',
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|'1001'|]);`,
      message:
        "'1001' is a string, and a close code is a number: the standard WebSocket throws InvalidAccessError. Send 1000 (Normal Closure) or 4001 (Private Use).",
      fixes: {
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
        'Replace with 4001 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.close(4001);`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|'done'|], 1000);`,
      message:
        'The reason stands where the close code belongs: the standard WebSocket throws InvalidAccessError. Swap the two.',
      fixes: {
        'Swap code and reason': `const socket = new WebSocket('wss://example.org');
socket.close(1000, 'done');`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|null|]);`,
      message:
        'null is no close code, and not the same as none: the standard WebSocket throws InvalidAccessError. Close without a code, or send 1000 (Normal Closure).',
      fixes: {
        'Close without a code': `const socket = new WebSocket('wss://example.org');
socket.close();`,
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
        'Replace with 4000 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.close(4000);`,
      },
    },
    {
      code: `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 8080 }).on('connection', (ws) => {
  ws.close([|null|], 'bye');
});`,
      message:
        'null is no close code, and not the same as none: ws throws TypeError. Send 1000 (Normal Closure) or 1011 (Internal Error).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 8080 }).on('connection', (ws) => {
  ws.close(1000, 'bye');
});`,
        'Replace with 1011 (Internal Error)': `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 8080 }).on('connection', (ws) => {
  ws.close(1011, 'bye');
});`,
        'Replace with 4000 (Private Use)': `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 8080 }).on('connection', (ws) => {
  ws.close(4000, 'bye');
});`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|true|]);`,
      message:
        'true is a boolean, and a close code is a number: the standard WebSocket throws InvalidAccessError. Send 1000 (Normal Closure) or 4000 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
        'Replace with 4000 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.close(4000);`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|{ code: 4000, reason: 'bye' }|]);`,
      message:
        "An object stands where the close code belongs: the standard WebSocket throws InvalidAccessError. Write 4000, 'bye'.",
      fixes: {
        "Replace with 4000, 'bye'": `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'bye');`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
const end = (code: number) => socket.close([|{ code }|]);`,
      message:
        'An object stands where the close code belongs: the standard WebSocket throws InvalidAccessError. Write code.',
      fixes: {
        'Replace with code': `const socket = new WebSocket('wss://example.org');
const end = (code: number) => socket.close(code);`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|{ code: 4001 }|], 'bye');`,
      message:
        'An object stands where the close code belongs: the standard WebSocket throws InvalidAccessError. Send 1000 (Normal Closure) or 4000 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.close(1000, 'bye');`,
        'Replace with 4000 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'bye');`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|{ code: 4000, wasClean: true }|]);`,
      message:
        'An object stands where the close code belongs: the standard WebSocket throws InvalidAccessError. Send 1000 (Normal Closure) or 4000 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
        'Replace with 4000 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.close(4000);`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|NaN|]);`,
      message:
        'NaN is no close code: the standard WebSocket throws InvalidAccessError. Send 1000 (Normal Closure) or 4000 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
        'Replace with 4000 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.close(4000);`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|1000n|]);`,
      message: '1000n is a bigint, and a close code is a number: the standard WebSocket throws TypeError. Write 1000.',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
      },
    },
    {
      code: `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
socket.close([|1_011n|]);`,
      message: '1_011n is a bigint, and a close code is a number: ws throws TypeError. Write 1011.',
      fixes: {
        'Replace with 1011 (Internal Error)': `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
socket.close(1011);`,
      },
      languageId: 'javascript',
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|4000.5|]);`,
      message:
        '4000.5 is a fraction, and a close code is a whole number: the standard WebSocket sends 4000. Write 4000.',
      fixes: {
        'Replace with 4000 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.close(4000);`,
      },
      severity: 'warning',
    },
    {
      code: `import WebSocket from 'ws';
class Feed {
  ws = new WebSocket('wss://example.org');
  stop() {
    this.ws.close([|1000.1|]);
  }
}`,
      message: '1000.1 is a fraction, and a close code is a whole number: ws sends 1000. Write 1000.',
      fixes: {
        'Replace with 1000 (Normal Closure)': `import WebSocket from 'ws';
class Feed {
  ws = new WebSocket('wss://example.org');
  stop() {
    this.ws.close(1000);
  }
}`,
      },
      severity: 'warning',
    },
    {
      code: `const CODES = { idle: '4001' } as const;
const ws = new WebSocket('wss://example.org');
ws.close([|CODES.idle|]);`,
      message: 'CODES.idle is a string, and a close code is a number: the standard WebSocket sends 4001. Write 4001.',
      fixes: {
        'Replace with 4001 (Private Use)': `const CODES = { idle: '4001' } as const;
const ws = new WebSocket('wss://example.org');
ws.close(4001);`,
      },
      severity: 'warning',
    },
    {
      code: `const ws = new WebSocket('wss://example.org');
ws.close(ok ? 1000 : [|'failed'|]);`,
      message:
        'The reason stands where the close code belongs: the standard WebSocket throws InvalidAccessError. Send 1000 (Normal Closure) or 4000 (Private Use).',
      fixes: {
        'Replace with 4000 (Private Use)': `const ws = new WebSocket('wss://example.org');
ws.close(ok ? 1000 : 4000);`,
      },
    },
    {
      code: `const WebSocket = require('ws');
export function handleError(error) {
  const ws = new WebSocket('wss://example.org');
  ws.close([|\`Failed: \${error}\`|]);
}`,
      message:
        'The reason stands where the close code belongs: ws throws TypeError. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `const WebSocket = require('ws');
export function handleError(error) {
  const ws = new WebSocket('wss://example.org');
  ws.close(1000, \`Failed: \${error}\`);
}`,
        'Pass 1011 (Internal Error) first': `const WebSocket = require('ws');
export function handleError(error) {
  const ws = new WebSocket('wss://example.org');
  ws.close(1011, \`Failed: \${error}\`);
}`,
        'Pass 4000 (Private Use) first': `const WebSocket = require('ws');
export function handleError(error) {
  const ws = new WebSocket('wss://example.org');
  ws.close(4000, \`Failed: \${error}\`);
}`,
      },
      languageId: 'javascript',
    },
    {
      code: `function Chat(url) {
  this.ws = new WebSocket(url);
}
Chat.prototype.leave = function () {
  this.ws.close([|'user left'|]);
};`,
      message:
        'The reason stands where the close code belongs: the standard WebSocket throws InvalidAccessError. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `function Chat(url) {
  this.ws = new WebSocket(url);
}
Chat.prototype.leave = function () {
  this.ws.close(1000, 'user left');
};`,
        'Pass 4000 (Private Use) first': `function Chat(url) {
  this.ws = new WebSocket(url);
}
Chat.prototype.leave = function () {
  this.ws.close(4000, 'user left');
};`,
      },
      languageId: 'javascript',
    },
    {
      code: `const code: string = location.hash.slice(1);
const ws = new WebSocket('wss://example.org');
ws.close([|code|]);`,
      message:
        'code is a string, and a close code is a number: the standard WebSocket makes a number of it. Pass a number.',
      severity: 'warning',
    },
    {
      code: `const ws = new WebSocket('wss://example.org');
ws.close([|'one'|], 'two');`,
      message:
        'The reason stands where the close code belongs: the standard WebSocket throws InvalidAccessError. Send 1000 (Normal Closure) or 4000 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const ws = new WebSocket('wss://example.org');
ws.close(1000, 'two');`,
        'Replace with 4000 (Private Use)': `const ws = new WebSocket('wss://example.org');
ws.close(4000, 'two');`,
      },
    },
    {
      code: `const ws = new WebSocket('wss://example.org');
ws.close([|'This reason takes its bytes and then a few more bytes, so that it may not be moved to where reasons stand without another report'|]);`,
      message:
        'The reason stands where the close code belongs: the standard WebSocket throws InvalidAccessError. Send 1000 (Normal Closure) or 4000 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const ws = new WebSocket('wss://example.org');
ws.close(1000);`,
        'Replace with 4000 (Private Use)': `const ws = new WebSocket('wss://example.org');
ws.close(4000);`,
      },
    },
    {
      code: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close([|'4000'|]));`,
      message: "'4000' is a string, and a close code is a number: websocket sends 1000 instead. Write 4000.",
      fixes: {
        'Replace with 4000 (Private Use)': `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close(4000));`,
      },
      severity: 'warning',
    },
    {
      code: `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close([|'1000'|]);`,
      message: "'1000' is a string, and a close code is a number: React Native's WebSocket sends 1000. Write 1000.",
      fixes: {
        'Replace with 1000 (Normal Closure)': `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
      },
      severity: 'warning',
    },
    {
      code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end([|'4000'|]);
  },
});`,
      message: "'4000' is a string, and a close code is a number: uWebSockets.js sends 4000. Write 4000.",
      fixes: {
        'Replace with 4000 (Private Use)': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(4000);
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
      ws.close([|'1000'|]);
    },
  },
});`,
      message: "'1000' is a string, and a close code is a number: Bun's ServerWebSocket throws TypeError. Write 1000.",
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
      },
    },
    {
      code: `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close([|null|]);
    },
  },
});`,
      message:
        "null is no close code, and not the same as none: Bun's ServerWebSocket throws TypeError. Close without a code, or send 1000 (Normal Closure).",
      fixes: {
        'Close without a code': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close();
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
    },
    {
      code: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close([|'1006'|]);`,
      message:
        "'1006' is a string, and a close code is a number: Deno's server socket sends 1006, and an end that checks codes fails the connection. Send 1011 (Internal Error) or 1000 (Normal Closure).",
      fixes: {
        'Replace with 1011 (Internal Error)': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1011);`,
        'Replace with 1000 (Normal Closure)': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1000);`,
      },
      severity: 'warning',
    },
    {
      code: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close([|String(code)|]));`,
      message: 'String(code) is a string, and a close code is a number: websocket sends 1000 instead. Pass a number.',
      severity: 'warning',
    },
    {
      code: `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close([|'Bye'|]);`,
      message:
        'The reason stands where the close code belongs: faye-websocket sends 0, and an end that checks codes fails the connection. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close(1000, 'Bye');`,
        'Pass 4000 (Private Use) first': `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close(4000, 'Bye');`,
      },
      severity: 'warning',
    },
    {
      code: `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close([|true|]);`,
      message:
        'true is a boolean, and a close code is a number: Cloudflare Workers throws InvalidAccessError. Send 1000 (Normal Closure) or 1011 (Internal Error).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(1000);`,
        'Replace with 1011 (Internal Error)': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(1011);`,
        'Replace with 4000 (Private Use)': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(4000);`,
      },
    },
    {
      code: `const stream = new WebSocketStream('wss://example.org');
stream.close([|true|]);`,
      message:
        'true stands where the object { closeCode, reason } belongs: WebSocketStream throws TypeError. Pass an object.',
    },
    {
      code: `const stream = new WebSocketStream('wss://example.org');
stream.close([|1000|]);`,
      message:
        '1000 stands where the object { closeCode, reason } belongs: WebSocketStream throws TypeError. Write { closeCode: 1000 }.',
      fixes: {
        'Replace with { closeCode: 1000 } (Normal Closure)': `const stream = new WebSocketStream('wss://example.org');
stream.close({ closeCode: 1000 });`,
      },
    },
    {
      code: `const stream = new WebSocketStream('wss://example.org');
const FAILED = 4000;
stream.close(ok ? { closeCode: 1000 } : [|FAILED|]);`,
      message:
        'FAILED stands where the object { closeCode, reason } belongs: WebSocketStream throws TypeError. Write { closeCode: 4000 }.',
      fixes: {
        'Replace with { closeCode: 4000 } (Private Use)': `const stream = new WebSocketStream('wss://example.org');
const FAILED = 4000;
stream.close(ok ? { closeCode: 1000 } : { closeCode: 4000 });`,
      },
    },
    {
      code: `const stream = new WebSocketStream('wss://example.org');
stream.close([|1000|], 'bye');`,
      message:
        '1000 stands where the object { closeCode, reason } belongs: WebSocketStream throws TypeError. Pass an object.',
    },
    {
      code: `const stream = new WebSocketStream('wss://example.org');
stream.close([|1006|]);`,
      message:
        '1006 stands where the object { closeCode, reason } belongs: WebSocketStream throws TypeError. Pass an object.',
    },
    {
      code: `const stream = new WebSocketStream('wss://example.org');
stream.close([|'bye'|]);`,
      message:
        "'bye' stands where the object { closeCode, reason } belongs: WebSocketStream throws TypeError. Pass an object.",
    },
  ],
});
