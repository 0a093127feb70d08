import { noReasonWithoutCode } from '../../src/rules/no-reason-without-code.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noReasonWithoutCode, {
  valid: {
    'with a code': {
      'in ws': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(1000, 'Bye');`,
      'in a browser': `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'Bye');`,
      'a constant as the reason': `const socket = new WebSocket('wss://example.org');
const reason = 'Bye';
socket.close(3000, reason);`,
      'Cloudflare Workers': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(1011, 'Failed');`,
      Deno: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1000, 'Bye');`,
      'uWebSockets.js': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1000, 'Bye');
  },
});`,
      RxJS: `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
subject.error({ code: 4000, reason: 'Bye' });`,
      WebSocketStream: `const stream = new WebSocketStream('wss://example.org');
stream.close({ closeCode: 1000, reason: 'Bye' });`,
    },
    'without a reason': {
      'in ws': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close();`,
      'undefined as the code, in ws': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(undefined);`,
      'undefined as both, in ws': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(undefined, undefined);`,
      'Cloudflare Workers': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close();`,
    },
    'a code that may be there': {
      'an optional parameter': `function leave(ws: WebSocket, code?: number) {
  ws.close(code, 'Bye');
}`,
      'a shorthand property': `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
export const leave = (code: number) => subject.error({ code, reason: 'Bye' });`,
      'a spread object': `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
subject.error({ ...info, reason: 'Bye' });`,
      'a default where it is sent': `const ws = new WebSocket('wss://example.org');
function leave({ status, text }) {
  ws.close(status ?? 1000, text);
}
leave({ text: 'Bye' });`,
      'the default of a parameter': `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
function leave(code = 1000, reason) {
  ws.close(code, reason);
}
leave(undefined, 'Bye');`,
    },
    'other things than closing a socket': {
      'a received reason': `const socket = new WebSocket('wss://example.org');
socket.onclose = ({ reason }) => console.log(reason);`,
      "another object's close()": `const controller = new AbortController();
const socket = new WebSocket('wss://example.org');
controller.close(undefined, 'Bye');
socket.onclose = () => controller.abort();`,
      'an event that a script makes': `const event = new CloseEvent('close', { reason: 'Bye' });
const socket = new WebSocket('wss://example.org');
socket.dispatchEvent(event);`,
    },
  },
  notReported: {
    'APIs that put a code before it': {
      "Bun's client": `import { serve } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(undefined, 'Bye');`,
      WebSocketStream: `const stream = new WebSocketStream('wss://example.org');
stream.close({ reason: 'Bye' });`,
      "mock-socket's server": `import { Server } from 'mock-socket';
const server = new Server('wss://example.org');
server.close({ reason: 'Bye', wasClean: false });`,
      'faye-websocket': `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close(undefined, 'Bye');`,
    },
    "a code that isn't known": {
      'a branch with a code': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(failed ? 1011 : undefined, 'Bye');`,
      'a number or undefined': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(Number(code) || undefined, 'Bye');`,
    },
  },
  invalid: {
    ws: {
      undefined: {
        code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(undefined, [|'Bye'|]);`,
        messageId: 'alone',
        data: { outcome: 'isLost(reasonAlone, with(ws))', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: 'undefined', with: '1000' },
          { title: 'codeFirst(1011)', replaces: 'undefined', with: '1011' },
          { title: 'codeFirst(4000)', replaces: 'undefined', with: '4000' },
          { title: 'removeReason', replaces: "undefined, 'Bye'", with: '' },
        ],
      },
      'void 0': {
        code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(void 0, [|'Bye'|]);`,
        messageId: 'alone',
        data: { outcome: 'isLost(reasonAlone, with(ws))', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: 'void 0', with: '1000' },
          { title: 'codeFirst(1011)', replaces: 'void 0', with: '1011' },
          { title: 'codeFirst(4000)', replaces: 'void 0', with: '4000' },
          { title: 'removeReason', replaces: "void 0, 'Bye'", with: '' },
        ],
      },
      'the message of an error': {
        code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.on('error', (error) => socket.close(undefined, [|error.message|]));`,
        messageId: 'alone',
        data: { outcome: 'isLost(reasonAlone, with(ws))', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: 'undefined', with: '1000' },
          { title: 'codeFirst(1011)', replaces: 'undefined', with: '1011' },
          { title: 'codeFirst(4000)', replaces: 'undefined', with: '4000' },
          { title: 'removeReason', replaces: 'undefined, error.message', with: '' },
        ],
      },
      'a constant that is undefined': {
        code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
const noCode = undefined;
socket.close(noCode, [|\`Bye \${name}\`|]);`,
        messageId: 'alone',
        data: { outcome: 'isLost(reasonAlone, with(ws))', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: '(noCode', with: '(1000' },
          { title: 'codeFirst(1011)', replaces: '(noCode', with: '(1011' },
          { title: 'codeFirst(4000)', replaces: '(noCode', with: '(4000' },
          { title: 'removeReason', replaces: `noCode, \`Bye \${name}\``, with: '' },
        ],
      },
      "in a server's handler": {
        code: `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws, request) => {
  if (!request.headers.origin) ws.close(undefined, [|'No origin'|]);
});`,
        messageId: 'alone',
        data: { outcome: 'isLost(reasonAlone, with(ws))', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: 'undefined', with: '1000' },
          { title: 'codeFirst(1011)', replaces: 'undefined', with: '1011' },
          { title: 'codeFirst(4000)', replaces: 'undefined', with: '4000' },
          { title: 'removeReason', replaces: "undefined, 'No origin'", with: '' },
        ],
      },
      'with a third argument': {
        code: `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
socket.close(undefined, [|'Bye'|], true);`,
        messageId: 'alone',
        data: { outcome: 'isLost(reasonAlone, with(ws))', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: 'undefined', with: '1000' },
          { title: 'codeFirst(1011)', replaces: 'undefined', with: '1011' },
          { title: 'codeFirst(4000)', replaces: 'undefined', with: '4000' },
          { title: 'removeReason', replaces: "undefined, 'Bye', true", with: '' },
        ],
        languageId: 'javascript',
      },
      'through a function': {
        code: `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
function leave(code, reason) {
  ws.close(code, reason);
}
leave(undefined, [|'Bye'|]);`,
        messageId: 'alone',
        data: { outcome: 'isLost(reasonAlone, via(with(ws), leave))', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: 'undefined', with: '1000' },
          { title: 'codeFirst(1011)', replaces: 'undefined', with: '1011' },
          { title: 'codeFirst(4000)', replaces: 'undefined', with: '4000' },
        ],
      },
    },
    browser: {
      undefined: {
        code: `const socket = new WebSocket('wss://example.org');
socket.close(undefined, [|'Bye'|]);`,
        messageId: 'alone',
        data: { outcome: 'throwsInSome(reasonAlone)', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: 'undefined', with: '1000' },
          { title: 'codeFirst(4000)', replaces: 'undefined', with: '4000' },
          { title: 'removeReason', replaces: "undefined, 'Bye'", with: '' },
        ],
      },
      "a reason that isn't known": {
        code: `const socket = new WebSocket('wss://example.org');
socket.onmessage = ({ data }) => {
  if (data === 'stop') socket.close(undefined, [|data|]);
};`,
        messageId: 'alone',
        data: { outcome: 'throwsInSome(reasonAlone)', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: 'undefined', with: '1000' },
          { title: 'codeFirst(4000)', replaces: 'undefined', with: '4000' },
          { title: 'removeReason', replaces: 'undefined, data', with: '' },
        ],
      },
      'void 0': {
        code: `const socket = new WebSocket('wss://example.org');
addEventListener('pagehide', () => socket.close(void 0, [|'Page left'|]));`,
        messageId: 'alone',
        data: { outcome: 'throwsInSome(reasonAlone)', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: 'void 0', with: '1000' },
          { title: 'codeFirst(4000)', replaces: 'void 0', with: '4000' },
          { title: 'removeReason', replaces: "void 0, 'Page left'", with: '' },
        ],
      },
      'a private field': {
        code: `export class Connection {
  #socket?: WebSocket;
  leave(reason: string) {
    this.#socket?.close(undefined, [|reason|]);
  }
}`,
        messageId: 'alone',
        data: { outcome: 'throwsInSome(reasonAlone)', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: 'undefined', with: '1000' },
          { title: 'codeFirst(4000)', replaces: 'undefined', with: '4000' },
          { title: 'removeReason', replaces: 'undefined, reason', with: '' },
        ],
      },
    },
    'other APIs': {
      'Cloudflare Workers': {
        code: `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(undefined, [|'Bye'|]);`,
        messageId: 'alone',
        data: { outcome: 'throws(reasonAlone, in Cloudflare Workers)', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: 'undefined', with: '1000' },
          { title: 'codeFirst(1011)', replaces: 'undefined', with: '1011' },
          { title: 'codeFirst(4000)', replaces: 'undefined', with: '4000' },
          { title: 'removeReason', replaces: "undefined, 'Bye'", with: '' },
        ],
      },
      'the sockets of a Durable Object': {
        code: `import { DurableObject } from 'cloudflare:workers';
export class Room extends DurableObject {
  clear() {
    for (const socket of this.ctx.getWebSockets()) socket.close(undefined, [|'Cleared'|]);
  }
}`,
        messageId: 'alone',
        data: { outcome: 'throws(reasonAlone, in Cloudflare Workers)', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: 'undefined', with: '1000' },
          { title: 'codeFirst(1011)', replaces: 'undefined', with: '1011' },
          { title: 'codeFirst(4000)', replaces: 'undefined', with: '4000' },
          { title: 'removeReason', replaces: "undefined, 'Cleared'", with: '' },
        ],
      },
      Deno: {
        code: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(undefined, [|'Bye'|]);`,
        messageId: 'alone',
        data: { outcome: 'isGarbled(reasonAlone, inDeno)', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: 'undefined', with: '1000' },
          { title: 'codeFirst(1011)', replaces: 'undefined', with: '1011' },
          { title: 'codeFirst(4000)', replaces: 'undefined', with: '4000' },
          { title: 'removeReason', replaces: "undefined, 'Bye'", with: '' },
        ],
      },
      'uWebSockets.js': {
        code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(undefined, [|'Bye'|]);
  },
});`,
        messageId: 'alone',
        data: { outcome: 'isLost(reasonAlone, with(uWebSockets.js))', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: 'undefined', with: '1000' },
          { title: 'codeFirst(1011)', replaces: 'undefined', with: '1011' },
          { title: 'codeFirst(4000)', replaces: 'undefined', with: '4000' },
          { title: 'removeReason', replaces: "undefined, 'Bye'", with: '' },
        ],
      },
      W3CWebSocket: {
        code: `import { w3cwebsocket } from 'websocket';
const client = new w3cwebsocket('wss://example.org');
client.close(undefined, [|'Bye'|]);`,
        messageId: 'alone',
        data: { outcome: 'isLost(reasonAlone, with(W3CWebSocket))', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: 'undefined', with: '1000' },
          { title: 'codeFirst(4000)', replaces: 'undefined', with: '4000' },
          { title: 'removeReason', replaces: "undefined, 'Bye'", with: '' },
        ],
      },
      RxJS: {
        code: `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
subject.error({ reason: [|'Bye'|] });`,
        messageId: 'alone',
        data: { outcome: 'throwsInSome(reasonAlone)', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: ' reason', with: ' code: 1000, reason' },
          { title: 'codeFirst(4000)', replaces: ' reason', with: ' code: 4000, reason' },
        ],
      },
      'one of two APIs': {
        code: `import ReconnectingWebSocket from 'reconnecting-websocket';
import WS from 'ws';
const socket: WebSocket | WS = connect();
socket.close(undefined, [|'Bye'|]);`,
        messageId: 'alone',
        data: { outcome: 'differs(reasonAlone)', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: 'undefined', with: '1000' },
          { title: 'codeFirst(4000)', replaces: 'undefined', with: '4000' },
          { title: 'removeReason', replaces: "undefined, 'Bye'", with: '' },
        ],
      },
    },
  },
});
