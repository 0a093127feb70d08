import { noReservedCode } from '../../src/rules/no-reserved-code.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noReservedCode, {
  valid: {
    'codes that may be sent': {
      'a normal closure': `const socket = new WebSocket('wss://example.org');
socket.close(1000, 'done');`,
      'no code at all': `const socket = new WebSocket('wss://example.org');
addEventListener('pagehide', () => socket.close());`,
      'a private code from a server': `import { WebSocketServer } from 'ws';
const server = new WebSocketServer({ port: 8080 });
server.on('connection', (ws) => setTimeout(() => ws.close(4008, 'Too slow'), 5000));`,
      'the one sendable code of a list of constants': `const CloseCode = { Normal: 1000, NoStatus: 1005, Abnormal: 1006 } as const;
const socket = new WebSocket('wss://example.org');
socket.close(CloseCode.Normal);`,
      'a normal closure in Deno': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1000);`,
    },
    'received codes': {
      "the listener's code in a condition": `import WebSocket from 'ws';
const upstream = new WebSocket('wss://example.org');
upstream.on('close', (code) => {
  if (code === 1006) reconnect();
});`,
      'cases of a switch': `const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code }) => {
  switch (code) {
    case 1000:
      break;
    case 1005:
    case 1006:
      reconnect();
  }
};`,
      'a message about the code': `import { WebSocket } from 'ws';
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => console.log(\`closed with \${code}, 1006 means lost\`));
ws.terminate();`,
      'a function that looks at an event':
        'export const isLost = (event: CloseEvent) => event.code === 1006 || event.code === 1005;',
    },
    "values that aren't known": {
      'any member of an enum': `enum CloseReason { Normal = 1000, GoingAway, ProtocolError, Unsupported, Reserved, NoStatus, Abnormal }
class Channel {
  private ws = new WebSocket('wss://example.org');
  stop(reason: CloseReason) {
    this.ws.close(reason);
  }
}`,
      'a variable that is assigned again': `let code = 1006;
code = pick();
const ws = new WebSocket('wss://example.org');
ws.close(code);`,
    },
    'other things than closing a socket': {
      'an event that a script makes': `const event = new CloseEvent('close', { code: 1006, wasClean: false });
const socket = new WebSocket('wss://example.org');
socket.dispatchEvent(event);`,
      'a file descriptor': `const fs = require('fs');
const file = fs.openSync('close.websocket', 'r');
fs.close(1006);`,
      'a fake of a WebSocket': `class FakeWebSocket {
  close(code, reason) {
    this.onclose?.({ code, reason, wasClean: false });
  }
}
const socket = new FakeWebSocket();
socket.close(1006, 'lost');`,
      'a dialog': `// WebSocket errors have their own page
const dialog = document.querySelector('dialog');
dialog.close(1006);`,
      'a message': `const ws = new WebSocket('wss://example.org');
ws.send(1006);
ws.onclose = null;`,
    },
    disabled: {
      'by a comment that says why': `// close-codes-disable-next-line no-reserved-code -- the test wants the throw
new WebSocket('wss://example.org').close(1006);`,
    },
    'codes that an API takes for none': {
      "1005 in Bun's server socket": `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1005);
    },
  },
});`,
      "1006 in Bun's server socket": `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1006, 'forwarded');
    },
  },
});`,
      '1006 in uWebSockets.js': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1006);
  },
});`,
    },
    mocks: {
      "mock-socket's server": `import { Server } from 'mock-socket';
const server = new Server('wss://example.org');
server.close({ code: 1006, reason: 'lost', wasClean: false });`,
      "jest-websocket-mock's server": `import WS from 'jest-websocket-mock';
const server = new WS('wss://example.org');
server.close({ code: 1006, reason: 'lost', wasClean: false });`,
    },
  },
  notReported: {
    "what reaches the call isn't followed": {
      'a function that turns the code away': `const ws = new WebSocket('wss://example.org');
function stop(code) {
  if (code === 1000 || code >= 3000) ws.close(code);
  else ws.close();
}
stop(1006);`,
      'a class that is no WebSocket': `class Channel {
  close(code) {
    this.lastCode = code;
    this.emit('close', code);
  }
}
new Channel().close(1006); // no WebSocket`,
      'a received code: no-forwarded-code reports it': `const ws = new WebSocket('wss://example.org');
ws.onclose = (event) => {
  const next = new WebSocket('wss://example.org');
  next.close(event.code);
};`,
      'a list that is spread': `const ws = new WebSocket('wss://example.org');
const args = [1006, 'lost'];
ws.close(...args);`,
    },
  },
  invalid: {
    browser: {
      'a number': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|1006|]);`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, inBrowsers)', advice: 'sendEither(noCode, 4006)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: '1006', with: '' },
          { title: 'replace(4006)', replaces: '1006', with: '4006' },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
        ],
      },
      'a number before a reason': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|1006|], 'Message timeout');`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, inBrowsers)', advice: 'sendEither(4006, 1000)' },
        fixes: [
          { title: 'replace(4006)', replaces: '1006', with: '4006' },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
          { title: 'closeWithoutCode', replaces: "1006, 'Message timeout'", with: '' },
        ],
      },
      'a class field that holds the socket': {
        code: `class Connection {
  ws?: WebSocket;
  open() {
    this.ws = new WebSocket('wss://example.org');
  }
  checkAlive() {
    this.ws?.close([|1006|], 'No pong');
  }
}`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, inBrowsers)', advice: 'sendEither(4006, 1000)' },
        fixes: [
          { title: 'replace(4006)', replaces: '1006', with: '4006' },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
          { title: 'closeWithoutCode', replaces: "1006, 'No pong'", with: '' },
        ],
      },
      'a property that the constructor function sets': {
        code: `function Client(url) {
  this.ws = new WebSocket(url);
}
Client.prototype.stop = function () {
  this.ws.close([|1005|]);
};`,
        messageId: 'reserved',
        data: { outcome: 'throws(1005, inBrowsers)', advice: 'sendEither(noCode, 1000)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: '1005', with: '' },
          { title: 'replace(1000)', replaces: '1005', with: '1000' },
        ],
        languageId: 'javascript',
      },
      'a React ref': {
        code: `import { useEffect, useRef } from 'react';
export function useSocket(url: string) {
  const ref = useRef<WebSocket | null>(null);
  useEffect(() => {
    ref.current = new WebSocket(url);
    return () => ref.current?.close([|1006|]);
  }, [url]);
}`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, inBrowsers)', advice: 'sendEither(noCode, 4006)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: '1006', with: '' },
          { title: 'replace(4006)', replaces: '1006', with: '4006' },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
        ],
      },
      'a type assertion and a non-null assertion': {
        code: `declare const socket: WebSocket | null;
socket!.close([|1006|] as number);`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, inBrowsers)', advice: 'sendEither(noCode, 4006)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: '1006 as number', with: '' },
          { title: 'replace(4006)', replaces: '1006', with: '4006' },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
        ],
      },
      'an entry of a map of sockets': {
        code: `const sockets = new Map<string, WebSocket>();
export function drop(id: string) {
  sockets.get(id)?.close([|1006|]);
  sockets.delete(id);
}`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, inBrowsers)', advice: 'sendEither(noCode, 4006)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: '1006', with: '' },
          { title: 'replace(4006)', replaces: '1006', with: '4006' },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
        ],
      },
      'close.call()': {
        code: `const ws = new WebSocket('wss://example.org');
ws.close.call(ws, [|1005|]);`,
        messageId: 'reserved',
        data: { outcome: 'throws(1005, inBrowsers)', advice: 'sendEither(noCode, 1000)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: ', 1005', with: '' },
          { title: 'replace(1000)', replaces: '1005', with: '1000' },
        ],
      },
    },
    ws: {
      "a handler of a server's socket": {
        code: `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws) => {
  ws.on('pong', () => ws.close([|1006|]));
});`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, with(ws))', advice: 'useEither(1011, terminate())' },
        fixes: [
          { title: 'replace(1011)', replaces: '1006', with: '1011' },
          {
            title: 'callInstead(terminate())',
            changes: [
              { replaces: 'close', with: 'terminate' },
              { replaces: '1006', with: '' },
            ],
          },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
        ],
      },
      'a required module': {
        code: `const WebSocket = require('ws');
const ws = new WebSocket('wss://example.org');
ws.once('open', function () {
  ws.close([|1005|]);
});`,
        messageId: 'reserved',
        data: { outcome: 'throws(1005, with(ws))', advice: 'sendEither(noCode, 1000)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: '1005', with: '' },
          { title: 'replace(1000)', replaces: '1005', with: '1000' },
        ],
        languageId: 'javascript',
      },
      'the clients of a server': {
        code: `import { WebSocketServer, WebSocket } from 'ws';
const wss = new WebSocketServer({ noServer: true });
for (const client of wss.clients) {
  if (client.readyState === WebSocket.OPEN) client.close([|1015|], 'TLS');
}`,
        messageId: 'reserved',
        data: { outcome: 'throws(1015, with(ws))', advice: 'sendEither(1011, 1014)' },
        fixes: [
          { title: 'replace(1011)', replaces: '1015', with: '1011' },
          { title: 'replace(1014)', replaces: '1015', with: '1014' },
          { title: 'closeWithoutCode', replaces: "1015, 'TLS'", with: '' },
        ],
      },
      'a parameter of the type': {
        code: `import * as WebSocket from 'ws';
export function heartbeat(ws: WebSocket) {
  try {
    ws.ping();
  } catch {
    ws.close([|1004|]);
  }
}`,
        messageId: 'reserved',
        data: { outcome: 'throws(1004, with(ws))', advice: 'sendEither(1009, 1008)' },
        fixes: [
          { title: 'replace(1009)', replaces: '1004', with: '1009' },
          { title: 'replace(1008)', replaces: '1004', with: '1008' },
          { title: 'replace(4000)', replaces: '1004', with: '4000' },
        ],
      },
    },
    'ways to write a code': {
      'the default of a parameter': {
        code: `const ws = new WebSocket('wss://example.org');
export const stop = (code = [|1005|]) => ws.close(code);`,
        messageId: 'reserved',
        data: { outcome: 'throws(1005, inBrowsers)', advice: 'send(1000)' },
        fixes: [{ title: 'replace(1000)', replaces: '1005', with: '1000' }],
      },
      'a member of an enum': {
        code: `enum CloseCode {
  Normal = 1000,
  TlsFailed = 1015,
}
const socket = new WebSocket('wss://example.org');
socket.close([|CloseCode.TlsFailed|]);`,
        messageId: 'reserved',
        data: { outcome: 'throws(1015, inBrowsers)', advice: 'sendEither(noCode, 4015)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: 'CloseCode.TlsFailed', with: '' },
          { title: 'replace(4015)', replaces: 'CloseCode.TlsFailed', with: '4015' },
        ],
      },
      'a property of an object': {
        code: `const CODES = { normal: 1000, abnormal: 1006 };
const ws = new WebSocket('wss://example.org');
ws.close(CODES.normal);
ws.close([|CODES.abnormal|], 'lost');`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, inBrowsers)', advice: 'sendEither(4006, 1000)' },
        fixes: [
          { title: 'replace(4006)', replaces: 'CODES.abnormal', with: '4006' },
          { title: 'replaceByConstant(CODES.normal, 1000)', replaces: 'CODES.abnormal', with: 'CODES.normal' },
          { title: 'closeWithoutCode', replaces: "CODES.abnormal, 'lost'", with: '' },
        ],
      },
      'a number where a constant with another code is in scope': {
        code: `enum CloseCode {
  Normal = 1000,
  Refused = 1008,
}
new WebSocket('wss://example.org').close([|1006|]);
export { CloseCode };`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, inBrowsers)', advice: 'sendEither(noCode, 4006)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: '1006', with: '' },
          { title: 'replace(4006)', replaces: '1006', with: '4006' },
          { title: 'replaceByConstant(CloseCode.Normal, 1000)', replaces: '1006', with: 'CloseCode.Normal' },
        ],
      },
      'a number where two constants have one code, and another is out of reach': {
        code: `const CLOSE_LOST = 4006;
const CLOSE_GONE = 4006;
new WebSocket('wss://example.org').close([|1006|]);
function leave() {
  const CLOSE_NORMAL = 1000;
  return CLOSE_NORMAL;
}
export { CLOSE_GONE, CLOSE_LOST, leave };`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, inBrowsers)', advice: 'sendEither(noCode, 4006)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: '1006', with: '' },
          { title: 'replace(4006)', replaces: '1006', with: '4006' },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
        ],
      },
      'a branch of a conditional expression': {
        code: `const ws = new WebSocket('wss://example.org');
let failed = false;
ws.onerror = () => { failed = true; };
ws.close(failed ? [|1006|] : 1000);`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, inBrowsers)', advice: 'sendEither(4006, 1000)' },
        fixes: [{ title: 'replace(4006)', replaces: '1006', with: '4006' }],
      },
      'a constant in hexadecimal': {
        code: `const ABNORMAL_CLOSURE = 0x3ee;
const ws = new WebSocket('wss://example.org');
ws.close([|ABNORMAL_CLOSURE|]);`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, inBrowsers)', advice: 'sendEither(noCode, 4006)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: '(ABNORMAL_CLOSURE', with: '(' },
          { title: 'replace(4006)', replaces: '(ABNORMAL_CLOSURE', with: '(4006' },
          { title: 'replace(1000)', replaces: '(ABNORMAL_CLOSURE', with: '(1000' },
        ],
      },
      'a numeric separator': {
        code: `const ws = new WebSocket('wss://example.org');
ws['close']([|1_004|]);`,
        messageId: 'reserved',
        data: { outcome: 'throws(1004, inBrowsers)', advice: 'sendEither(4000, 1000)' },
        fixes: [
          { title: 'replace(4000)', replaces: '1_004', with: '4000' },
          { title: 'replace(1000)', replaces: '1_004', with: '1000' },
        ],
      },
      'what a function returns': {
        code: `function code(ok: boolean) {
  return ok ? 1000 : 1015;
}
const ws = new WebSocket('wss://example.org');
ws.close([|code(false)|]);`,
        messageId: 'reserved',
        data: { outcome: 'throws(1015, inBrowsers)', advice: 'sendEither(noCode, 4015)' },
        severity: 'warning',
      },
    },
    'through functions': {
      'a method that passes its parameter on': {
        code: `import WebSocket from 'ws';
class Connection {
  private ws = new WebSocket('wss://example.org');
  disconnect(code?: number, reason?: string) {
    this.ws.close(code, reason);
  }
}
new Connection().disconnect([|1006|]);`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, via(with(ws), Connection.disconnect))', advice: 'sendEither(1011, 1000)' },
        fixes: [
          { title: 'replace(1011)', replaces: '1006', with: '1011' },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
        ],
      },
      'two functions that pass it on': {
        code: `const ws = new WebSocket('wss://example.org');
function end(why, code, reason) {
  log(why);
  ws.close(code, reason);
}
function fail(code) {
  end('failed', code);
}
fail([|1005|]);`,
        messageId: 'reserved',
        data: { outcome: 'throws(1005, via(inBrowsers, fail → end))', advice: 'sendEither(noCode, 1000)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: '1005', with: '' },
          { title: 'replace(1000)', replaces: '1005', with: '1000' },
        ],
        languageId: 'javascript',
      },
    },
    'by name': {
      'an untyped parameter': {
        code: `export function handle(ws) {
  ws.on('message', (data) => {
    if (!data) ws.close([|1005|]);
  });
}`,
        messageId: 'reserved',
        data: { outcome: 'throws(1005, inBrowsers & with(ws))', advice: 'sendEither(noCode, 1000)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: '1005', with: '' },
          { title: 'replace(1000)', replaces: '1005', with: '1000' },
        ],
        severity: 'warning',
      },
    },
    'servers that send it all the same': {
      'Deno, 1006': {
        code: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close([|1006|]);`,
        messageId: 'reserved',
        data: { outcome: 'isForbidden(1006, inDeno)', advice: 'sendEither(1011, 1000)' },
        fixes: [
          { title: 'replace(1011)', replaces: '1006', with: '1011' },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
        ],
        severity: 'warning',
      },
      'Deno, 1005 with a reason': {
        code: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close([|1005|], 'Nothing');`,
        messageId: 'reserved',
        data: { outcome: 'isForbidden(1005, inDeno)', advice: 'sendEither(1000, noCode)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1005', with: '1000' },
          { title: 'closeWithoutCode', replaces: "1005, 'Nothing'", with: '' },
        ],
        severity: 'warning',
      },
      'Bun, 1015': {
        code: `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close([|1015|]);
    },
  },
});`,
        messageId: 'reserved',
        data: { outcome: 'isForbidden(1015, in Bun)', advice: 'sendEither(noCode, 1011)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: '1015', with: '' },
          { title: 'replace(1011)', replaces: '1015', with: '1011' },
          { title: 'replace(1014)', replaces: '1015', with: '1014' },
        ],
        severity: 'warning',
      },
      'Bun, 1004': {
        code: `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close([|1004|]);
    },
  },
});`,
        messageId: 'reserved',
        data: { outcome: 'isForbidden(1004, in Bun)', advice: 'sendEither(1009, 1008)' },
        fixes: [
          { title: 'replace(1009)', replaces: '1004', with: '1009' },
          { title: 'replace(1008)', replaces: '1004', with: '1008' },
          { title: 'replace(4000)', replaces: '1004', with: '4000' },
        ],
        severity: 'warning',
      },
      'uWebSockets.js': {
        code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end([|1015|], 'TLS');
  },
});`,
        messageId: 'reserved',
        data: { outcome: 'isForbidden(1015, with(uWebSockets.js))', advice: 'sendEither(1011, 1014)' },
        fixes: [
          { title: 'replace(1011)', replaces: '1015', with: '1011' },
          { title: 'replace(1014)', replaces: '1015', with: '1014' },
          { title: 'closeWithoutCode', replaces: "1015, 'TLS'", with: '' },
        ],
        severity: 'warning',
      },
      websocket: {
        code: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close([|1015|]));`,
        messageId: 'reserved',
        data: { outcome: 'isForbidden(1015, with(websocket))', advice: 'sendEither(noCode, 1011)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: '1015', with: '' },
          { title: 'replace(1011)', replaces: '1015', with: '1011' },
          { title: 'replace(1014)', replaces: '1015', with: '1014' },
        ],
        severity: 'warning',
      },
      "websocket's drop()": {
        code: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.drop([|1006|], 'lost'));`,
        messageId: 'reserved',
        data: { outcome: "isForbidden(1006, with(websocket's drop()))", advice: 'sendEither(1011, 1000)' },
        fixes: [
          { title: 'replace(1011)', replaces: '1006', with: '1011' },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
        ],
        severity: 'warning',
      },
      sockjs: {
        code: `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close([|1006|], 'lost'));`,
        messageId: 'reserved',
        data: { outcome: 'isForbidden(1006, with(sockjs))', advice: 'sendEither(1011, 1000)' },
        fixes: [
          { title: 'replace(1011)', replaces: '1006', with: '1011' },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
        ],
        severity: 'information',
      },
      "crossws, whose runtime isn't known": {
        code: `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.close([|1015|]);
  },
});`,
        messageId: 'reserved',
        data: { outcome: 'differs(1015)', advice: 'sendEither(noCode, 1011)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: '1015', with: '' },
          { title: 'replace(1011)', replaces: '1015', with: '1011' },
          { title: 'replace(1014)', replaces: '1015', with: '1014' },
        ],
        severity: 'warning',
      },
      'Hono on Bun': {
        code: `import { upgradeWebSocket } from 'hono/bun';
export const feed = upgradeWebSocket(() => ({
  onMessage(event, ws) {
    ws.close([|1004|]);
  },
}));`,
        messageId: 'reserved',
        data: { outcome: 'isForbidden(1004, in Bun)', advice: 'sendEither(1009, 1008)' },
        fixes: [
          { title: 'replace(1009)', replaces: '1004', with: '1009' },
          { title: 'replace(1008)', replaces: '1004', with: '1008' },
          { title: 'replace(4000)', replaces: '1004', with: '4000' },
        ],
        severity: 'warning',
      },
    },
    'other runtimes and libraries that refuse it': {
      websocket: {
        code: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close([|1006|]));`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, with(websocket))', advice: 'sendEither(1011, 1000)' },
        fixes: [
          { title: 'replace(1011)', replaces: '1006', with: '1011' },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
        ],
      },
      'Cloudflare Workers': {
        code: `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close([|1006|]);`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, in Cloudflare Workers)', advice: 'sendEither(1011, 1000)' },
        fixes: [
          { title: 'replace(1011)', replaces: '1006', with: '1011' },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
        ],
      },
      'React Native, which sends nothing': {
        code: `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close([|1006|]);`,
        messageId: 'reserved',
        data: { outcome: 'sendsNothing(1006, in React Native)', advice: 'sendEither(noCode, 4006)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: '1006', with: '' },
          { title: 'replace(4006)', replaces: '1006', with: '4006' },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
        ],
      },
      "Bun's client": {
        code: `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close([|1006|]);`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, in Bun)', advice: 'sendEither(noCode, 4006)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: '1006', with: '' },
          { title: 'replace(4006)', replaces: '1006', with: '4006' },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
        ],
      },
      'faye-websocket': {
        code: `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close([|1006|]);`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, with(faye-websocket))', advice: 'sendEither(1000, noCode)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
          { title: 'closeWithoutCode', replaces: '1006', with: '' },
          { title: 'replace(4006)', replaces: '1006', with: '4006' },
        ],
      },
      'the error of an RxJS subject': {
        code: `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
subject.error({ code: [|1006|] });`,
        messageId: 'reserved',
        data: { outcome: 'throws(1006, inBrowsers)', advice: 'sendEither(4006, 1000)' },
        fixes: [
          { title: 'replace(4006)', replaces: '1006', with: '4006' },
          { title: 'replace(1000)', replaces: '1006', with: '1000' },
        ],
      },
    },
  },
});
