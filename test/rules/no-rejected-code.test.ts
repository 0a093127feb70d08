import { noRejectedCode } from '../../src/rules/no-rejected-code.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noRejectedCode, {
  valid: [
    `const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
    `const socket = new WebSocket('wss://example.org');
socket.close(3000, 'Log in first');`,
    `const socket = new WebSocket('wss://example.org');
socket.close(4999);`,
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.on('open', () => socket.close(1001, 'bye'));`,
    `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws) => {
  ws.on('message', () => ws.close(1003, 'Text only'));
});`,
    {
      code: `const { WebSocketServer } = require('ws');
const wss = new WebSocketServer({ port: 8080 });
process.on('SIGTERM', () => {
  for (const client of wss.clients) client.close(1012, 'Restart');
});`,
      languageId: 'javascript',
    },
    `const socket = new WebSocket('wss://example.org');
socket.addEventListener('close', (event) => {
  if (event.code === 1011) report(event.reason);
});`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code }) => {
  if ([1001, 1012, 1013].includes(code)) reconnect();
};`,
    `const codes = { goingAway: 1001, app: 4001 };
const socket = new WebSocket('wss://example.org');
socket.close(codes.app);`,
    `class Session {
  #ws = new WebSocket('wss://example.org');
  end() {
    this.#ws.close(3003, 'Forbidden');
  }
}`,
    `const socket = new WebSocket('wss://example.org');
socket.close(undefined);`,
    `const ws = new WebSocket('wss://example.org');
ws.close(4000 + Number(status));`,
    `export function onConnection(ws) {
  ws.close(1011, 'Internal error');
}`,
    `const stream = new ReadableStream({ start(controller) { controller.close(1011); } });
const ws = new WebSocket('wss://example.org');
ws.onclose = () => stream.cancel();`,
    `const ws = new WebSocket('wss://example.org');
ws.close(1006);`,
    `const ws = new WebSocket('wss://example.org');
ws.close(2000);`,
    `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(1001);`,
    `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close(1011);`,
    `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(1008);`,
    `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close(1001));`,
    `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1011);`,
    `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.close(1011);
  },
});`,
  ],
  notReported: [
    `import type { WebSocket as ServerSocket } from 'ws';
export function end(socket: WebSocket | ServerSocket) {
  socket.close(1001);
}`,
    `const ws = new WebSocket('wss://example.org');
ws.close(3999);`,
  ],
  invalid: [
    {
      code: `const socket = new WebSocket('wss://example.org');
const stop = (code) => socket.close(code);
stop([|1001|]);`,
      languageId: 'typescript',
      message:
        '1001 (Going Away) may stand in a Close frame, but not be sent from here: it goes through stop, and the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 1000 (Normal Closure) or 4001 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
const stop = (code) => socket.close(code);
stop(1000);`,
        'Replace with 4001 (Private Use)': `const socket = new WebSocket('wss://example.org');
const stop = (code) => socket.close(code);
stop(4001);`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|1001|]);`,
      message:
        '1001 (Going Away) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 1000 (Normal Closure) or 4001 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
        'Replace with 4001 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.close(4001);`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
window.addEventListener('beforeunload', () => socket.close([|1001|], 'Page left'));`,
      message:
        '1001 (Going Away) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 1000 (Normal Closure) or 4001 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
window.addEventListener('beforeunload', () => socket.close(1000, 'Page left'));`,
        'Replace with 4001 (Private Use)': `const socket = new WebSocket('wss://example.org');
window.addEventListener('beforeunload', () => socket.close(4001, 'Page left'));`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.onmessage = (message) => {
  try {
    JSON.parse(message.data);
  } catch {
    socket.close([|1003|], 'Not JSON');
  }
};`,
      message:
        '1003 (Unsupported Data) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 4003 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4003 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.onmessage = (message) => {
  try {
    JSON.parse(message.data);
  } catch {
    socket.close(4003, 'Not JSON');
  }
};`,
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.onmessage = (message) => {
  try {
    JSON.parse(message.data);
  } catch {
    socket.close(1000, 'Not JSON');
  }
};`,
      },
    },
    {
      code: `class Transport {
  private socket: WebSocket;
  constructor(url: string) {
    this.socket = new WebSocket(url);
  }
  close(error?: Error) {
    this.socket.close(error ? [|1002|] : 1000, error?.message);
  }
}`,
      message:
        '1002 (Protocol Error) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 4002 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4002 (Private Use)': `class Transport {
  private socket: WebSocket;
  constructor(url: string) {
    this.socket = new WebSocket(url);
  }
  close(error?: Error) {
    this.socket.close(error ? 4002 : 1000, error?.message);
  }
}`,
      },
    },
    {
      code: `function Client(url) {
  this.socket = new WebSocket(url);
}
Client.prototype.fail = function () {
  this.socket.close([|1011|], 'Peer error');
};`,
      message:
        '1011 (Internal Error) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 4011 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4011 (Private Use)': `function Client(url) {
  this.socket = new WebSocket(url);
}
Client.prototype.fail = function () {
  this.socket.close(4011, 'Peer error');
};`,
        'Replace with 1000 (Normal Closure)': `function Client(url) {
  this.socket = new WebSocket(url);
}
Client.prototype.fail = function () {
  this.socket.close(1000, 'Peer error');
};`,
      },
      languageId: 'javascript',
    },
    {
      code: `import { useEffect } from 'react';
export function useFeed(url) {
  useEffect(() => {
    const ws = new WebSocket(url);
    return () => {
      ws.close([|1001|], 'Unmounted');
    };
  }, [url]);
}`,
      message:
        '1001 (Going Away) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 1000 (Normal Closure) or 4001 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `import { useEffect } from 'react';
export function useFeed(url) {
  useEffect(() => {
    const ws = new WebSocket(url);
    return () => {
      ws.close(1000, 'Unmounted');
    };
  }, [url]);
}`,
        'Replace with 4001 (Private Use)': `import { useEffect } from 'react';
export function useFeed(url) {
  useEffect(() => {
    const ws = new WebSocket(url);
    return () => {
      ws.close(4001, 'Unmounted');
    };
  }, [url]);
}`,
      },
    },
    {
      code: `export enum Close {
  Normal = 1000,
  PolicyViolation = 1008,
}
export const refuse = (socket: WebSocket) => socket.close([|Close.PolicyViolation|], 'Refused');`,
      message:
        '1008 (Policy Violation) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 4008 (Private Use) or 3003 (Forbidden).',
      fixes: {
        'Replace with 4008 (Private Use)': `export enum Close {
  Normal = 1000,
  PolicyViolation = 1008,
}
export const refuse = (socket: WebSocket) => socket.close(4008, 'Refused');`,
        'Replace with 3003 (Forbidden)': `export enum Close {
  Normal = 1000,
  PolicyViolation = 1008,
}
export const refuse = (socket: WebSocket) => socket.close(3003, 'Refused');`,
        'Replace with 1000 (Normal Closure)': `export enum Close {
  Normal = 1000,
  PolicyViolation = 1008,
}
export const refuse = (socket: WebSocket) => socket.close(1000, 'Refused');`,
      },
    },
    {
      code: `const TOO_BIG = 1009;
const ws = new WebSocket('wss://example.org');
ws.onmessage = ({ data }) => {
  if (data.length > 65536) ws.close([|TOO_BIG|]);
};`,
      message:
        '1009 (Message Too Big) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 4009 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4009 (Private Use)': `const TOO_BIG = 1009;
const ws = new WebSocket('wss://example.org');
ws.onmessage = ({ data }) => {
  if (data.length > 65536) ws.close(4009);
};`,
        'Replace with 1000 (Normal Closure)': `const TOO_BIG = 1009;
const ws = new WebSocket('wss://example.org');
ws.onmessage = ({ data }) => {
  if (data.length > 65536) ws.close(1000);
};`,
      },
    },
    {
      code: `let retries = 0;
const ws = new WebSocket('wss://example.org');
ws.onerror = () => ws.close(retries++ > 3 ? [|1013|] : 4000);`,
      message:
        '1013 (Try Again Later) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 1000 (Normal Closure) or 4013 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `let retries = 0;
const ws = new WebSocket('wss://example.org');
ws.onerror = () => ws.close(retries++ > 3 ? 1000 : 4000);`,
        'Replace with 4013 (Private Use)': `let retries = 0;
const ws = new WebSocket('wss://example.org');
ws.onerror = () => ws.close(retries++ > 3 ? 4013 : 4000);`,
      },
    },
    {
      code: `const ws: WebSocket = connect();
ws?.close([|1007|]);`,
      message:
        '1007 (Invalid Frame Payload Data) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 4007 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4007 (Private Use)': `const ws: WebSocket = connect();
ws?.close(4007);`,
        'Replace with 1000 (Normal Closure)': `const ws: WebSocket = connect();
ws?.close(1000);`,
      },
    },
    {
      code: `const worker = {
  socket: new WebSocket('wss://example.org'),
  stop() {
    this.socket.close([|1012|]);
  },
};`,
      message:
        '1012 (Service Restart) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 1000 (Normal Closure) or 4012 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const worker = {
  socket: new WebSocket('wss://example.org'),
  stop() {
    this.socket.close(1000);
  },
};`,
        'Replace with 4012 (Private Use)': `const worker = {
  socket: new WebSocket('wss://example.org'),
  stop() {
    this.socket.close(4012);
  },
};`,
      },
    },
    {
      code: `const sockets = new Set<WebSocket>();
sockets.forEach((socket) => socket.close([|1010|]));`,
      message:
        '1010 (Mandatory Extension) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 1000 (Normal Closure) or 4010 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const sockets = new Set<WebSocket>();
sockets.forEach((socket) => socket.close(1000));`,
        'Replace with 4010 (Private Use)': `const sockets = new Set<WebSocket>();
sockets.forEach((socket) => socket.close(4010));`,
      },
    },
    {
      code: `const ws = new WebSocket('wss://example.org');
const code = { gateway: 1014 } as const;
ws['close']([|code.gateway|]);`,
      message:
        '1014 (Bad Gateway) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 1000 (Normal Closure) or 4014 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const ws = new WebSocket('wss://example.org');
const code = { gateway: 1014 } as const;
ws['close'](1000);`,
        'Replace with 4014 (Private Use)': `const ws = new WebSocket('wss://example.org');
const code = { gateway: 1014 } as const;
ws['close'](4014);`,
      },
    },
    {
      code: `async function open() {
  const ws = new WebSocket('wss://example.org');
  await new Promise((resolve) => { ws.onopen = resolve; });
  return ws;
}
open().then((ws) => ws.close([|1008|], 'No token'));`,
      message:
        '1008 (Policy Violation) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 4008 (Private Use) or 3003 (Forbidden).',
      fixes: {
        'Replace with 4008 (Private Use)': `async function open() {
  const ws = new WebSocket('wss://example.org');
  await new Promise((resolve) => { ws.onopen = resolve; });
  return ws;
}
open().then((ws) => ws.close(4008, 'No token'));`,
        'Replace with 3003 (Forbidden)': `async function open() {
  const ws = new WebSocket('wss://example.org');
  await new Promise((resolve) => { ws.onopen = resolve; });
  return ws;
}
open().then((ws) => ws.close(3003, 'No token'));`,
        'Replace with 1000 (Normal Closure)': `async function open() {
  const ws = new WebSocket('wss://example.org');
  await new Promise((resolve) => { ws.onopen = resolve; });
  return ws;
}
open().then((ws) => ws.close(1000, 'No token'));`,
      },
    },
    {
      code: `const ws = new WebSocket('wss://example.org');
setTimeout(() => {
  if (ws.readyState === WebSocket.CONNECTING) ws.close([|1001|]);
}, 5000);`,
      message:
        '1001 (Going Away) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 1000 (Normal Closure) or 4001 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const ws = new WebSocket('wss://example.org');
setTimeout(() => {
  if (ws.readyState === WebSocket.CONNECTING) ws.close(1000);
}, 5000);`,
        'Replace with 4001 (Private Use)': `const ws = new WebSocket('wss://example.org');
setTimeout(() => {
  if (ws.readyState === WebSocket.CONNECTING) ws.close(4001);
}, 5000);`,
      },
    },
    {
      code: `const ws = new globalThis.WebSocket('wss://example.org');
ws.close([|0x3f3|]);`,
      message:
        '1011 (Internal Error) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 4011 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4011 (Private Use)': `const ws = new globalThis.WebSocket('wss://example.org');
ws.close(4011);`,
        'Replace with 1000 (Normal Closure)': `const ws = new globalThis.WebSocket('wss://example.org');
ws.close(1000);`,
      },
    },
    {
      code: `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close([|1001|], 'Going');`,
      message:
        '1001 (Going Away) may stand in a Close frame, but not be sent from here: faye-websocket takes 1000 and 3000-4999 only and throws Error. Send 1000 (Normal Closure) or 4001 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close(1000, 'Going');`,
        'Replace with 4001 (Private Use)': `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close(4001, 'Going');`,
      },
    },
    {
      code: `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close([|1011|]);`,
      message:
        '1011 (Internal Error) may stand in a Close frame, but not be sent from here: faye-websocket takes 1000 and 3000-4999 only and throws Error. Send 4011 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4011 (Private Use)': `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close(4011);`,
        'Replace with 1000 (Normal Closure)': `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close(1000);`,
      },
    },
    {
      code: `import faye from 'faye-websocket';
http.createServer().on('upgrade', (request, socket, body) => {
  const ws = new faye(request, socket, body);
  ws.on('open', () => ws.close([|1008|], 'Refused'));
});`,
      message:
        '1008 (Policy Violation) may stand in a Close frame, but not be sent from here: faye-websocket takes 1000 and 3000-4999 only and throws Error. Send 4008 (Private Use) or 3003 (Forbidden).',
      fixes: {
        'Replace with 4008 (Private Use)': `import faye from 'faye-websocket';
http.createServer().on('upgrade', (request, socket, body) => {
  const ws = new faye(request, socket, body);
  ws.on('open', () => ws.close(4008, 'Refused'));
});`,
        'Replace with 3003 (Forbidden)': `import faye from 'faye-websocket';
http.createServer().on('upgrade', (request, socket, body) => {
  const ws = new faye(request, socket, body);
  ws.on('open', () => ws.close(3003, 'Refused'));
});`,
        'Replace with 1000 (Normal Closure)': `import faye from 'faye-websocket';
http.createServer().on('upgrade', (request, socket, body) => {
  const ws = new faye(request, socket, body);
  ws.on('open', () => ws.close(1000, 'Refused'));
});`,
      },
    },
    {
      code: `const stream = new WebSocketStream('wss://example.org');
stream.close({ closeCode: [|1001|] });`,
      message:
        '1001 (Going Away) may stand in a Close frame, but not be sent from here: WebSocketStream takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 1000 (Normal Closure) or 4001 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const stream = new WebSocketStream('wss://example.org');
stream.close({ closeCode: 1000 });`,
        'Replace with 4001 (Private Use)': `const stream = new WebSocketStream('wss://example.org');
stream.close({ closeCode: 4001 });`,
      },
    },
    {
      code: `import SockJS from 'sockjs-client';
const sock = new SockJS('https://example.org/echo');
sock.close([|1001|]);`,
      message:
        '1001 (Going Away) may stand in a Close frame, but not be sent from here: sockjs-client takes 1000 and 3000-4999 only and throws Error. Send 1000 (Normal Closure) or 4001 (Private Use).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `import SockJS from 'sockjs-client';
const sock = new SockJS('https://example.org/echo');
sock.close(1000);`,
        'Replace with 4001 (Private Use)': `import SockJS from 'sockjs-client';
const sock = new SockJS('https://example.org/echo');
sock.close(4001);`,
      },
    },
    {
      code: `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
subject.error({ code: [|1011|], reason: 'Failed' });`,
      message:
        '1011 (Internal Error) may stand in a Close frame, but not be sent from here: the standard WebSocket takes 1000 and 3000-4999 only and throws InvalidAccessError. Send 4011 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4011 (Private Use)': `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
subject.error({ code: 4011, reason: 'Failed' });`,
        'Replace with 1000 (Normal Closure)': `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
subject.error({ code: 1000, reason: 'Failed' });`,
      },
    },
  ],
});
