import { noRejectedCode } from '../../src/rules/no-rejected-code.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noRejectedCode, {
  valid: {
    'codes that a browser takes': {
      'a normal closure': `const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
      'a registered code': `const socket = new WebSocket('wss://example.org');
socket.close(3000, 'Log in first');`,
      'the last private code': `const socket = new WebSocket('wss://example.org');
socket.close(4999);`,
      'the right one of two constants': `const codes = { goingAway: 1001, app: 4001 };
const socket = new WebSocket('wss://example.org');
socket.close(codes.app);`,
      'a private field': `class Session {
  #ws = new WebSocket('wss://example.org');
  end() {
    this.#ws.close(3003, 'Forbidden');
  }
}`,
      undefined: `const socket = new WebSocket('wss://example.org');
socket.close(undefined);`,
      "a sum with something that isn't known": `const ws = new WebSocket('wss://example.org');
ws.close(4000 + Number(status));`,
    },
    'codes that an API takes': {
      'ws, a client': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.on('open', () => socket.close(1001, 'bye'));`,
      'ws, a server': `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws) => {
  ws.on('message', () => ws.close(1003, 'Text only'));
});`,
      'the clients of a server': {
        code: `const { WebSocketServer } = require('ws');
const wss = new WebSocketServer({ port: 8080 });
process.on('SIGTERM', () => {
  for (const client of wss.clients) client.close(1012, 'Restart');
});`,
        languageId: 'javascript',
      },
      "Bun's client": `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(1001);`,
      'React Native': `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close(1011);`,
      'Cloudflare Workers': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(1008);`,
      websocket: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close(1001));`,
      Deno: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1011);`,
      crossws: `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.close(1011);
  },
});`,
    },
    'received codes': {
      'in a condition': `const socket = new WebSocket('wss://example.org');
socket.addEventListener('close', (event) => {
  if (event.code === 1011) report(event.reason);
});`,
      'in a list': `const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code }) => {
  if ([1001, 1012, 1013].includes(code)) reconnect();
};`,
    },
    'what another rule reports': {
      'a reserved code': `const ws = new WebSocket('wss://example.org');
ws.close(1006);`,
      'an unassigned code': `const ws = new WebSocket('wss://example.org');
ws.close(2000);`,
    },
    "other things than a browser's socket": {
      'an untyped parameter': `export function onConnection(ws) {
  ws.close(1011, 'Internal error');
}`,
      "a stream's controller": `const stream = new ReadableStream({ start(controller) { controller.close(1011); } });
const ws = new WebSocket('wss://example.org');
ws.onclose = () => stream.cancel();`,
    },
  },
  notReported: {
    'codes that one of several APIs takes': {
      "a browser's socket or one of ws": `import type { WebSocket as ServerSocket } from 'ws';
export function end(socket: WebSocket | ServerSocket) {
  socket.close(1001);
}`,
    },
    'codes that a browser takes': {
      'an unregistered code': `const ws = new WebSocket('wss://example.org');
ws.close(3999);`,
    },
  },
  invalid: {
    browser: {
      'a code': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|1001|]);`,
        messageId: 'rejected',
        data: { outcome: 'throws(1001, inBrowsers)', advice: 'sendEither(1000, 4001)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1001', with: '1000' },
          { title: 'replace(4001)', replaces: '1001', with: '4001' },
        ],
      },
      'in a beforeunload handler': {
        code: `const socket = new WebSocket('wss://example.org');
window.addEventListener('beforeunload', () => socket.close([|1001|], 'Page left'));`,
        messageId: 'rejected',
        data: { outcome: 'throws(1001, inBrowsers)', advice: 'sendEither(1000, 4001)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1001', with: '1000' },
          { title: 'replace(4001)', replaces: '1001', with: '4001' },
        ],
      },
      'in a catch': {
        code: `const socket = new WebSocket('wss://example.org');
socket.onmessage = (message) => {
  try {
    JSON.parse(message.data);
  } catch {
    socket.close([|1003|], 'Not JSON');
  }
};`,
        messageId: 'rejected',
        data: { outcome: 'throws(1003, inBrowsers)', advice: 'sendEither(4003, 1000)' },
        fixes: [
          { title: 'replace(4003)', replaces: '1003', with: '4003' },
          { title: 'replace(1000)', replaces: '1003', with: '1000' },
        ],
      },
      'a branch in a class': {
        code: `class Transport {
  private socket: WebSocket;
  constructor(url: string) {
    this.socket = new WebSocket(url);
  }
  close(error?: Error) {
    this.socket.close(error ? [|1002|] : 1000, error?.message);
  }
}`,
        messageId: 'rejected',
        data: { outcome: 'throws(1002, inBrowsers)', advice: 'sendEither(4002, 1000)' },
        fixes: [{ title: 'replace(4002)', replaces: '1002', with: '4002' }],
      },
      'a method of a prototype': {
        code: `function Client(url) {
  this.socket = new WebSocket(url);
}
Client.prototype.fail = function () {
  this.socket.close([|1011|], 'Peer error');
};`,
        messageId: 'rejected',
        data: { outcome: 'throws(1011, inBrowsers)', advice: 'sendEither(4011, 1000)' },
        fixes: [
          { title: 'replace(4011)', replaces: '1011', with: '4011' },
          { title: 'replace(1000)', replaces: '1011', with: '1000' },
        ],
        languageId: 'javascript',
      },
      'a React effect': {
        code: `import { useEffect } from 'react';
export function useFeed(url) {
  useEffect(() => {
    const ws = new WebSocket(url);
    return () => {
      ws.close([|1001|], 'Unmounted');
    };
  }, [url]);
}`,
        messageId: 'rejected',
        data: { outcome: 'throws(1001, inBrowsers)', advice: 'sendEither(1000, 4001)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1001', with: '1000' },
          { title: 'replace(4001)', replaces: '1001', with: '4001' },
        ],
      },
      'an optional chain': {
        code: `const ws: WebSocket = connect();
ws?.close([|1007|]);`,
        messageId: 'rejected',
        data: { outcome: 'throws(1007, inBrowsers)', advice: 'sendEither(4007, 1000)' },
        fixes: [
          { title: 'replace(4007)', replaces: '1007', with: '4007' },
          { title: 'replace(1000)', replaces: '1007', with: '1000' },
        ],
      },
      'this of an object': {
        code: `const worker = {
  socket: new WebSocket('wss://example.org'),
  stop() {
    this.socket.close([|1012|]);
  },
};`,
        messageId: 'rejected',
        data: { outcome: 'throws(1012, inBrowsers)', advice: 'sendEither(1000, 4012)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1012', with: '1000' },
          { title: 'replace(4012)', replaces: '1012', with: '4012' },
        ],
      },
      'a set of sockets': {
        code: `const sockets = new Set<WebSocket>();
sockets.forEach((socket) => socket.close([|1010|]));`,
        messageId: 'rejected',
        data: { outcome: 'throws(1010, inBrowsers)', advice: 'sendEither(1000, 4010)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1010', with: '1000' },
          { title: 'replace(4010)', replaces: '1010', with: '4010' },
        ],
      },
      'what an async function returns': {
        code: `async function open() {
  const ws = new WebSocket('wss://example.org');
  await new Promise((resolve) => { ws.onopen = resolve; });
  return ws;
}
open().then((ws) => ws.close([|1008|], 'No token'));`,
        messageId: 'rejected',
        data: { outcome: 'throws(1008, inBrowsers)', advice: 'sendEither(4008, 3003)' },
        fixes: [
          { title: 'replace(4008)', replaces: '1008', with: '4008' },
          { title: 'replace(3003)', replaces: '1008', with: '3003' },
          { title: 'replace(1000)', replaces: '1008', with: '1000' },
        ],
      },
      'after a look at readyState': {
        code: `const ws = new WebSocket('wss://example.org');
setTimeout(() => {
  if (ws.readyState === WebSocket.CONNECTING) ws.close([|1001|]);
}, 5000);`,
        messageId: 'rejected',
        data: { outcome: 'throws(1001, inBrowsers)', advice: 'sendEither(1000, 4001)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1001', with: '1000' },
          { title: 'replace(4001)', replaces: '1001', with: '4001' },
        ],
      },
      'globalThis.WebSocket': {
        code: `const ws = new globalThis.WebSocket('wss://example.org');
ws.close([|0x3f3|]);`,
        messageId: 'rejected',
        data: { outcome: 'throws(1011, inBrowsers)', advice: 'sendEither(4011, 1000)' },
        fixes: [
          { title: 'replace(4011)', replaces: '0x3f3', with: '4011' },
          { title: 'replace(1000)', replaces: '0x3f3', with: '1000' },
        ],
      },
      'through a function': {
        code: `const socket = new WebSocket('wss://example.org');
const stop = (code) => socket.close(code);
stop([|1001|]);`,
        messageId: 'rejected',
        data: { outcome: 'throws(1001, via(inBrowsers, stop))', advice: 'sendEither(1000, 4001)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1001', with: '1000' },
          { title: 'replace(4001)', replaces: '1001', with: '4001' },
        ],
        languageId: 'typescript',
      },
    },
    'ways to write a code': {
      'a member of an enum': {
        code: `export enum Close {
  Normal = 1000,
  PolicyViolation = 1008,
}
export const refuse = (socket: WebSocket) => socket.close([|Close.PolicyViolation|], 'Refused');`,
        messageId: 'rejected',
        data: { outcome: 'throws(1008, inBrowsers)', advice: 'sendEither(4008, 3003)' },
        fixes: [
          { title: 'replace(4008)', replaces: 'Close.PolicyViolation', with: '4008' },
          { title: 'replace(3003)', replaces: 'Close.PolicyViolation', with: '3003' },
          { title: 'replace(1000)', replaces: 'Close.PolicyViolation', with: '1000' },
        ],
      },
      'a constant': {
        code: `const TOO_BIG = 1009;
const ws = new WebSocket('wss://example.org');
ws.onmessage = ({ data }) => {
  if (data.length > 65536) ws.close([|TOO_BIG|]);
};`,
        messageId: 'rejected',
        data: { outcome: 'throws(1009, inBrowsers)', advice: 'sendEither(4009, 1000)' },
        fixes: [
          { title: 'replace(4009)', replaces: '(TOO_BIG', with: '(4009' },
          { title: 'replace(1000)', replaces: '(TOO_BIG', with: '(1000' },
        ],
      },
      'a branch of a conditional expression': {
        code: `let retries = 0;
const ws = new WebSocket('wss://example.org');
ws.onerror = () => ws.close(retries++ > 3 ? [|1013|] : 4000);`,
        messageId: 'rejected',
        data: { outcome: 'throws(1013, inBrowsers)', advice: 'sendEither(1000, 4013)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1013', with: '1000' },
          { title: 'replace(4013)', replaces: '1013', with: '4013' },
        ],
      },
      'a property, the method in brackets': {
        code: `const ws = new WebSocket('wss://example.org');
const code = { gateway: 1014 } as const;
ws['close']([|code.gateway|]);`,
        messageId: 'rejected',
        data: { outcome: 'throws(1014, inBrowsers)', advice: 'sendEither(1000, 4014)' },
        fixes: [
          { title: 'replace(1000)', replaces: 'code.gateway', with: '1000' },
          { title: 'replace(4014)', replaces: 'code.gateway', with: '4014' },
        ],
      },
    },
    'other APIs': {
      'faye-websocket, with a reason': {
        code: `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close([|1001|], 'Going');`,
        messageId: 'rejected',
        data: { outcome: 'throws(1001, with(faye-websocket))', advice: 'sendEither(1000, 4001)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1001', with: '1000' },
          { title: 'replace(4001)', replaces: '1001', with: '4001' },
        ],
      },
      'faye-websocket, without a reason': {
        code: `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close([|1011|]);`,
        messageId: 'rejected',
        data: { outcome: 'throws(1011, with(faye-websocket))', advice: 'sendEither(4011, 1000)' },
        fixes: [
          { title: 'replace(4011)', replaces: '1011', with: '4011' },
          { title: 'replace(1000)', replaces: '1011', with: '1000' },
        ],
      },
      'faye-websocket, a server': {
        code: `import faye from 'faye-websocket';
http.createServer().on('upgrade', (request, socket, body) => {
  const ws = new faye(request, socket, body);
  ws.on('open', () => ws.close([|1008|], 'Refused'));
});`,
        messageId: 'rejected',
        data: { outcome: 'throws(1008, with(faye-websocket))', advice: 'sendEither(4008, 3003)' },
        fixes: [
          { title: 'replace(4008)', replaces: '1008', with: '4008' },
          { title: 'replace(3003)', replaces: '1008', with: '3003' },
          { title: 'replace(1000)', replaces: '1008', with: '1000' },
        ],
      },
      WebSocketStream: {
        code: `const stream = new WebSocketStream('wss://example.org');
stream.close({ closeCode: [|1001|] });`,
        messageId: 'rejected',
        data: { outcome: 'throws(1001, with(WebSocketStream))', advice: 'sendEither(1000, 4001)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1001', with: '1000' },
          { title: 'replace(4001)', replaces: '1001', with: '4001' },
        ],
      },
      'sockjs-client': {
        code: `import SockJS from 'sockjs-client';
const sock = new SockJS('https://example.org/echo');
sock.close([|1001|]);`,
        messageId: 'rejected',
        data: { outcome: 'throws(1001, with(sockjs-client))', advice: 'sendEither(1000, 4001)' },
        fixes: [
          { title: 'replace(1000)', replaces: '1001', with: '1000' },
          { title: 'replace(4001)', replaces: '1001', with: '4001' },
        ],
      },
      RxJS: {
        code: `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
subject.error({ code: [|1011|], reason: 'Failed' });`,
        messageId: 'rejected',
        data: { outcome: 'throws(1011, inBrowsers)', advice: 'sendEither(4011, 1000)' },
        fixes: [
          { title: 'replace(4011)', replaces: '1011', with: '4011' },
          { title: 'replace(1000)', replaces: '1011', with: '1000' },
        ],
      },
    },
  },
});
