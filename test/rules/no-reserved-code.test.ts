import { noReservedCode } from '../../src/rules/no-reserved-code.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noReservedCode, {
  valid: [
    `const socket = new WebSocket('wss://example.org');
socket.close(1000, 'done');`,
    `const socket = new WebSocket('wss://example.org');
addEventListener('pagehide', () => socket.close());`,
    `import { WebSocketServer } from 'ws';
const server = new WebSocketServer({ port: 8080 });
server.on('connection', (ws) => setTimeout(() => ws.close(4008, 'Too slow'), 5000));`,
    `import WebSocket from 'ws';
const upstream = new WebSocket('wss://example.org');
upstream.on('close', (code) => {
  if (code === 1006) reconnect();
});`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code }) => {
  switch (code) {
    case 1000:
      break;
    case 1005:
    case 1006:
      reconnect();
  }
};`,
    `const CloseCode = { Normal: 1000, NoStatus: 1005, Abnormal: 1006 } as const;
const socket = new WebSocket('wss://example.org');
socket.close(CloseCode.Normal);`,
    `enum CloseReason { Normal = 1000, GoingAway, ProtocolError, Unsupported, Reserved, NoStatus, Abnormal }
class Channel {
  private ws = new WebSocket('wss://example.org');
  stop(reason: CloseReason) {
    this.ws.close(reason);
  }
}`,
    `const event = new CloseEvent('close', { code: 1006, wasClean: false });
const socket = new WebSocket('wss://example.org');
socket.dispatchEvent(event);`,
    `const fs = require('fs');
const file = fs.openSync('close.websocket', 'r');
fs.close(1006);`,
    `class FakeWebSocket {
  close(code, reason) {
    this.onclose?.({ code, reason, wasClean: false });
  }
}
const socket = new FakeWebSocket();
socket.close(1006, 'lost');`,
    `// WebSocket errors have their own page
const dialog = document.querySelector('dialog');
dialog.close(1006);`,
    `const ws = new WebSocket('wss://example.org');
ws.send(1006);
ws.onclose = null;`,
    `let code = 1006;
code = pick();
const ws = new WebSocket('wss://example.org');
ws.close(code);`,
    `import { WebSocket } from 'ws';
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => console.log(\`closed with \${code}, 1006 means lost\`));
ws.terminate();`,
    `// close-codes-disable-next-line no-reserved-code -- the test wants the throw
new WebSocket('wss://example.org').close(1006);`,
    'export const isLost = (event: CloseEvent) => event.code === 1006 || event.code === 1005;',
    `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1005);
    },
  },
});`,
    `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1006, 'forwarded');
    },
  },
});`,
    `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1006);
  },
});`,
    `import { Server } from 'mock-socket';
const server = new Server('wss://example.org');
server.close({ code: 1006, reason: 'lost', wasClean: false });`,
    `import WS from 'jest-websocket-mock';
const server = new WS('wss://example.org');
server.close({ code: 1006, reason: 'lost', wasClean: false });`,
    `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1000);`,
  ],
  notReported: [
    `const ws = new WebSocket('wss://example.org');
function stop(code) {
  if (code === 1000 || code >= 3000) ws.close(code);
  else ws.close();
}
stop(1006);`,
    `class Channel {
  close(code) {
    this.lastCode = code;
    this.emit('close', code);
  }
}
new Channel().close(1006); // no WebSocket`,
    `const ws = new WebSocket('wss://example.org');
ws.onclose = (event) => {
  const next = new WebSocket('wss://example.org');
  next.close(event.code);
};`,
    `const ws = new WebSocket('wss://example.org');
const args = [1006, 'lost'];
ws.close(...args);`,
  ],
  invalid: [
    {
      code: `import WebSocket from 'ws';
class Connection {
  private ws = new WebSocket('wss://example.org');
  disconnect(code?: number, reason?: string) {
    this.ws.close(code, reason);
  }
}
new Connection().disconnect([|1006|]);`,
      message:
        '1006 (Abnormal Closure) is reserved and may never be sent: it goes through Connection.disconnect, and ws throws TypeError. Send 1011 (Internal Error) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 1011 (Internal Error)': `import WebSocket from 'ws';
class Connection {
  private ws = new WebSocket('wss://example.org');
  disconnect(code?: number, reason?: string) {
    this.ws.close(code, reason);
  }
}
new Connection().disconnect(1011);`,
        'Replace with 1000 (Normal Closure)': `import WebSocket from 'ws';
class Connection {
  private ws = new WebSocket('wss://example.org');
  disconnect(code?: number, reason?: string) {
    this.ws.close(code, reason);
  }
}
new Connection().disconnect(1000);`,
      },
    },
    {
      code: `const ws = new WebSocket('wss://example.org');
function end(why, code, reason) {
  log(why);
  ws.close(code, reason);
}
function fail(code) {
  end('failed', code);
}
fail([|1005|]);`,
      languageId: 'javascript',
      message:
        '1005 (No Status Received) is reserved and may never be sent: it goes through fail → end, and the standard WebSocket throws InvalidAccessError. Close without a code, or send 1000 (Normal Closure).',
      fixes: {
        'Close without a code': `const ws = new WebSocket('wss://example.org');
function end(why, code, reason) {
  log(why);
  ws.close(code, reason);
}
function fail(code) {
  end('failed', code);
}
fail();`,
        'Replace with 1000 (Normal Closure)': `const ws = new WebSocket('wss://example.org');
function end(why, code, reason) {
  log(why);
  ws.close(code, reason);
}
function fail(code) {
  end('failed', code);
}
fail(1000);`,
      },
    },
    {
      code: `const ws = new WebSocket('wss://example.org');
export const stop = (code = [|1005|]) => ws.close(code);`,
      message:
        '1005 (No Status Received) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError. Send 1000 (Normal Closure).',
      fixes: {
        'Replace with 1000 (Normal Closure)': `const ws = new WebSocket('wss://example.org');
export const stop = (code = 1000) => ws.close(code);`,
      },
    },
    {
      code: `const ws = new WebSocket('wss://example.org');
ws.close.call(ws, [|1005|]);`,
      message:
        '1005 (No Status Received) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError. Close without a code, or send 1000 (Normal Closure).',
      fixes: {
        'Close without a code': `const ws = new WebSocket('wss://example.org');
ws.close.call(ws);`,
        'Replace with 1000 (Normal Closure)': `const ws = new WebSocket('wss://example.org');
ws.close.call(ws, 1000);`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|1006|]);`,
      message:
        '1006 (Abnormal Closure) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError. Close without a code, or send 4006 (Private Use).',
      fixes: {
        'Close without a code': `const socket = new WebSocket('wss://example.org');
socket.close();`,
        'Replace with 4006 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.close(4006);`,
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close([|1006|], 'Message timeout');`,
      message:
        '1006 (Abnormal Closure) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError. Send 4006 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4006 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.close(4006, 'Message timeout');`,
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.close(1000, 'Message timeout');`,
        'Close without a code': `const socket = new WebSocket('wss://example.org');
socket.close();`,
      },
    },
    {
      code: `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws) => {
  ws.on('pong', () => ws.close([|1006|]));
});`,
      message:
        '1006 (Abnormal Closure) is reserved and may never be sent: ws throws TypeError. Send 1011 (Internal Error), or call terminate() to end without a Close frame.',
      fixes: {
        'Replace with 1011 (Internal Error)': `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws) => {
  ws.on('pong', () => ws.close(1011));
});`,
        'Call terminate() instead':
          "import { WebSocketServer } from 'ws';\nconst wss = new WebSocketServer({ port: 8080 });\nwss.on('connection', (ws) => {\n  ws.on('pong', () => ws.terminate());\n});",
        'Replace with 1000 (Normal Closure)': `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws) => {
  ws.on('pong', () => ws.close(1000));
});`,
      },
    },
    {
      code: `const WebSocket = require('ws');
const ws = new WebSocket('wss://example.org');
ws.once('open', function () {
  ws.close([|1005|]);
});`,
      message:
        '1005 (No Status Received) is reserved and may never be sent: ws throws TypeError. Close without a code, or send 1000 (Normal Closure).',
      fixes: {
        'Close without a code': `const WebSocket = require('ws');
const ws = new WebSocket('wss://example.org');
ws.once('open', function () {
  ws.close();
});`,
        'Replace with 1000 (Normal Closure)': `const WebSocket = require('ws');
const ws = new WebSocket('wss://example.org');
ws.once('open', function () {
  ws.close(1000);
});`,
      },
      languageId: 'javascript',
    },
    {
      code: `class Connection {
  ws?: WebSocket;
  open() {
    this.ws = new WebSocket('wss://example.org');
  }
  checkAlive() {
    this.ws?.close([|1006|], 'No pong');
  }
}`,
      message:
        '1006 (Abnormal Closure) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError. Send 4006 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4006 (Private Use)': `class Connection {
  ws?: WebSocket;
  open() {
    this.ws = new WebSocket('wss://example.org');
  }
  checkAlive() {
    this.ws?.close(4006, 'No pong');
  }
}`,
        'Replace with 1000 (Normal Closure)': `class Connection {
  ws?: WebSocket;
  open() {
    this.ws = new WebSocket('wss://example.org');
  }
  checkAlive() {
    this.ws?.close(1000, 'No pong');
  }
}`,
        'Close without a code': `class Connection {
  ws?: WebSocket;
  open() {
    this.ws = new WebSocket('wss://example.org');
  }
  checkAlive() {
    this.ws?.close();
  }
}`,
      },
    },
    {
      code: `function Client(url) {
  this.ws = new WebSocket(url);
}
Client.prototype.stop = function () {
  this.ws.close([|1005|]);
};`,
      message:
        '1005 (No Status Received) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError. Close without a code, or send 1000 (Normal Closure).',
      fixes: {
        'Close without a code': `function Client(url) {
  this.ws = new WebSocket(url);
}
Client.prototype.stop = function () {
  this.ws.close();
};`,
        'Replace with 1000 (Normal Closure)': `function Client(url) {
  this.ws = new WebSocket(url);
}
Client.prototype.stop = function () {
  this.ws.close(1000);
};`,
      },
      languageId: 'javascript',
    },
    {
      code: `enum CloseCode {
  Normal = 1000,
  TlsFailed = 1015,
}
const socket = new WebSocket('wss://example.org');
socket.close([|CloseCode.TlsFailed|]);`,
      message:
        '1015 (TLS Handshake) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError. Close without a code, or send 4015 (Private Use).',
      fixes: {
        'Close without a code': `enum CloseCode {
  Normal = 1000,
  TlsFailed = 1015,
}
const socket = new WebSocket('wss://example.org');
socket.close();`,
        'Replace with 4015 (Private Use)': `enum CloseCode {
  Normal = 1000,
  TlsFailed = 1015,
}
const socket = new WebSocket('wss://example.org');
socket.close(4015);`,
      },
    },
    {
      code: `import { useEffect, useRef } from 'react';
export function useSocket(url: string) {
  const ref = useRef<WebSocket | null>(null);
  useEffect(() => {
    ref.current = new WebSocket(url);
    return () => ref.current?.close([|1006|]);
  }, [url]);
}`,
      message:
        '1006 (Abnormal Closure) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError. Close without a code, or send 4006 (Private Use).',
      fixes: {
        'Close without a code': `import { useEffect, useRef } from 'react';
export function useSocket(url: string) {
  const ref = useRef<WebSocket | null>(null);
  useEffect(() => {
    ref.current = new WebSocket(url);
    return () => ref.current?.close();
  }, [url]);
}`,
        'Replace with 4006 (Private Use)': `import { useEffect, useRef } from 'react';
export function useSocket(url: string) {
  const ref = useRef<WebSocket | null>(null);
  useEffect(() => {
    ref.current = new WebSocket(url);
    return () => ref.current?.close(4006);
  }, [url]);
}`,
        'Replace with 1000 (Normal Closure)': `import { useEffect, useRef } from 'react';
export function useSocket(url: string) {
  const ref = useRef<WebSocket | null>(null);
  useEffect(() => {
    ref.current = new WebSocket(url);
    return () => ref.current?.close(1000);
  }, [url]);
}`,
      },
    },
    {
      code: `const CODES = { normal: 1000, abnormal: 1006 };
const ws = new WebSocket('wss://example.org');
ws.close(CODES.normal);
ws.close([|CODES.abnormal|], 'lost');`,
      message:
        '1006 (Abnormal Closure) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError. Send 4006 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4006 (Private Use)': `const CODES = { normal: 1000, abnormal: 1006 };
const ws = new WebSocket('wss://example.org');
ws.close(CODES.normal);
ws.close(4006, 'lost');`,
        'Replace with 1000 (Normal Closure)': `const CODES = { normal: 1000, abnormal: 1006 };
const ws = new WebSocket('wss://example.org');
ws.close(CODES.normal);
ws.close(1000, 'lost');`,
        'Close without a code': `const CODES = { normal: 1000, abnormal: 1006 };
const ws = new WebSocket('wss://example.org');
ws.close(CODES.normal);
ws.close();`,
      },
    },
    {
      code: `const ws = new WebSocket('wss://example.org');
let failed = false;
ws.onerror = () => { failed = true; };
ws.close(failed ? [|1006|] : 1000);`,
      message:
        '1006 (Abnormal Closure) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError. Send 4006 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4006 (Private Use)': `const ws = new WebSocket('wss://example.org');
let failed = false;
ws.onerror = () => { failed = true; };
ws.close(failed ? 4006 : 1000);`,
      },
    },
    {
      code: `const ABNORMAL_CLOSURE = 0x3ee;
const ws = new WebSocket('wss://example.org');
ws.close([|ABNORMAL_CLOSURE|]);`,
      message:
        '1006 (Abnormal Closure) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError. Close without a code, or send 4006 (Private Use).',
      fixes: {
        'Close without a code': `const ABNORMAL_CLOSURE = 0x3ee;
const ws = new WebSocket('wss://example.org');
ws.close();`,
        'Replace with 4006 (Private Use)': `const ABNORMAL_CLOSURE = 0x3ee;
const ws = new WebSocket('wss://example.org');
ws.close(4006);`,
        'Replace with 1000 (Normal Closure)': `const ABNORMAL_CLOSURE = 0x3ee;
const ws = new WebSocket('wss://example.org');
ws.close(1000);`,
      },
    },
    {
      code: `const ws = new WebSocket('wss://example.org');
ws['close']([|1_004|]);`,
      message:
        '1004 (Reserved) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError. Send 4000 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4000 (Private Use)': `const ws = new WebSocket('wss://example.org');
ws['close'](4000);`,
        'Replace with 1000 (Normal Closure)': `const ws = new WebSocket('wss://example.org');
ws['close'](1000);`,
      },
    },
    {
      code: `import { WebSocketServer, WebSocket } from 'ws';
const wss = new WebSocketServer({ noServer: true });
for (const client of wss.clients) {
  if (client.readyState === WebSocket.OPEN) client.close([|1015|], 'TLS');
}`,
      message:
        '1015 (TLS Handshake) is reserved and may never be sent: ws throws TypeError. Send 1011 (Internal Error) or 1014 (Bad Gateway).',
      fixes: {
        'Replace with 1011 (Internal Error)': `import { WebSocketServer, WebSocket } from 'ws';
const wss = new WebSocketServer({ noServer: true });
for (const client of wss.clients) {
  if (client.readyState === WebSocket.OPEN) client.close(1011, 'TLS');
}`,
        'Replace with 1014 (Bad Gateway)': `import { WebSocketServer, WebSocket } from 'ws';
const wss = new WebSocketServer({ noServer: true });
for (const client of wss.clients) {
  if (client.readyState === WebSocket.OPEN) client.close(1014, 'TLS');
}`,
        'Close without a code': `import { WebSocketServer, WebSocket } from 'ws';
const wss = new WebSocketServer({ noServer: true });
for (const client of wss.clients) {
  if (client.readyState === WebSocket.OPEN) client.close();
}`,
      },
    },
    {
      code: `import * as WebSocket from 'ws';
export function heartbeat(ws: WebSocket) {
  try {
    ws.ping();
  } catch {
    ws.close([|1004|]);
  }
}`,
      message:
        '1004 (Reserved) is reserved and may never be sent: ws throws TypeError. Send 1009 (Message Too Big) or 1008 (Policy Violation).',
      fixes: {
        'Replace with 1009 (Message Too Big)': `import * as WebSocket from 'ws';
export function heartbeat(ws: WebSocket) {
  try {
    ws.ping();
  } catch {
    ws.close(1009);
  }
}`,
        'Replace with 1008 (Policy Violation)': `import * as WebSocket from 'ws';
export function heartbeat(ws: WebSocket) {
  try {
    ws.ping();
  } catch {
    ws.close(1008);
  }
}`,
        'Replace with 4000 (Private Use)': `import * as WebSocket from 'ws';
export function heartbeat(ws: WebSocket) {
  try {
    ws.ping();
  } catch {
    ws.close(4000);
  }
}`,
      },
    },
    {
      code: `export function handle(ws) {
  ws.on('message', (data) => {
    if (!data) ws.close([|1005|]);
  });
}`,
      message:
        '1005 (No Status Received) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError and ws throws TypeError. Close without a code, or send 1000 (Normal Closure).',
      fixes: {
        'Close without a code': `export function handle(ws) {
  ws.on('message', (data) => {
    if (!data) ws.close();
  });
}`,
        'Replace with 1000 (Normal Closure)': `export function handle(ws) {
  ws.on('message', (data) => {
    if (!data) ws.close(1000);
  });
}`,
      },
      severity: 'warning',
    },
    {
      code: `declare const socket: WebSocket | null;
socket!.close([|1006|] as number);`,
      message:
        '1006 (Abnormal Closure) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError. Close without a code, or send 4006 (Private Use).',
      fixes: {
        'Close without a code': `declare const socket: WebSocket | null;
socket!.close();`,
        'Replace with 4006 (Private Use)': `declare const socket: WebSocket | null;
socket!.close(4006 as number);`,
        'Replace with 1000 (Normal Closure)': `declare const socket: WebSocket | null;
socket!.close(1000 as number);`,
      },
    },
    {
      code: `function code(ok: boolean) {
  return ok ? 1000 : 1015;
}
const ws = new WebSocket('wss://example.org');
ws.close([|code(false)|]);`,
      message:
        '1015 (TLS Handshake) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError. Close without a code, or send 4015 (Private Use).',
      severity: 'warning',
    },
    {
      code: `const sockets = new Map<string, WebSocket>();
export function drop(id: string) {
  sockets.get(id)?.close([|1006|]);
  sockets.delete(id);
}`,
      message:
        '1006 (Abnormal Closure) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError. Close without a code, or send 4006 (Private Use).',
      fixes: {
        'Close without a code': `const sockets = new Map<string, WebSocket>();
export function drop(id: string) {
  sockets.get(id)?.close();
  sockets.delete(id);
}`,
        'Replace with 4006 (Private Use)': `const sockets = new Map<string, WebSocket>();
export function drop(id: string) {
  sockets.get(id)?.close(4006);
  sockets.delete(id);
}`,
        'Replace with 1000 (Normal Closure)': `const sockets = new Map<string, WebSocket>();
export function drop(id: string) {
  sockets.get(id)?.close(1000);
  sockets.delete(id);
}`,
      },
    },
    {
      code: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close([|1006|]);`,
      message:
        "1006 (Abnormal Closure) is reserved and may never be sent: Deno's server socket sends it all the same, and an end that checks codes fails the connection. Send 1011 (Internal Error) or 1000 (Normal Closure).",
      fixes: {
        'Replace with 1011 (Internal Error)': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1011);`,
        'Replace with 1000 (Normal Closure)': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1000);`,
      },
      severity: 'warning',
    },
    {
      code: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close([|1005|], 'Nothing');`,
      message:
        "1005 (No Status Received) is reserved and may never be sent: Deno's server socket sends it all the same, and an end that checks codes fails the connection. Send 1000 (Normal Closure), or close without a code.",
      fixes: {
        'Replace with 1000 (Normal Closure)': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1000, 'Nothing');`,
        'Close without a code': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close();`,
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
      ws.close([|1015|]);
    },
  },
});`,
      message:
        "1015 (TLS Handshake) is reserved and may never be sent: Bun's ServerWebSocket sends it all the same, and an end that checks codes fails the connection. Close without a code, or send 1011 (Internal Error).",
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
        'Replace with 1014 (Bad Gateway)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1014);
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
      ws.close([|1004|]);
    },
  },
});`,
      message:
        "1004 (Reserved) is reserved and may never be sent: Bun's ServerWebSocket sends it all the same, and an end that checks codes fails the connection. Send 1009 (Message Too Big) or 1008 (Policy Violation).",
      fixes: {
        'Replace with 1009 (Message Too Big)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1009);
    },
  },
});`,
        'Replace with 1008 (Policy Violation)': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1008);
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
      code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end([|1015|], 'TLS');
  },
});`,
      message:
        '1015 (TLS Handshake) is reserved and may never be sent: uWebSockets.js sends it all the same, and an end that checks codes fails the connection. Send 1011 (Internal Error) or 1014 (Bad Gateway).',
      fixes: {
        'Replace with 1011 (Internal Error)': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1011, 'TLS');
  },
});`,
        'Replace with 1014 (Bad Gateway)': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1014, 'TLS');
  },
});`,
        'Close without a code': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end();
  },
});`,
      },
      severity: 'warning',
    },
    {
      code: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close([|1015|]));`,
      message:
        '1015 (TLS Handshake) is reserved and may never be sent: websocket sends it all the same, and an end that checks codes fails the connection. Close without a code, or send 1011 (Internal Error).',
      fixes: {
        'Close without a code': `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close());`,
        'Replace with 1011 (Internal Error)': `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close(1011));`,
        'Replace with 1014 (Bad Gateway)': `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close(1014));`,
      },
      severity: 'warning',
    },
    {
      code: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close([|1006|]));`,
      message:
        '1006 (Abnormal Closure) is reserved and may never be sent: websocket throws Error. Send 1011 (Internal Error) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 1011 (Internal Error)': `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close(1011));`,
        'Replace with 1000 (Normal Closure)': `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close(1000));`,
      },
    },
    {
      code: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.drop([|1006|], 'lost'));`,
      message:
        "1006 (Abnormal Closure) is reserved and may never be sent: websocket's drop() sends it all the same, and an end that checks codes fails the connection. Send 1011 (Internal Error) or 1000 (Normal Closure).",
      fixes: {
        'Replace with 1011 (Internal Error)': `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.drop(1011, 'lost'));`,
        'Replace with 1000 (Normal Closure)': `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.drop(1000, 'lost'));`,
      },
      severity: 'warning',
    },
    {
      code: `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close([|1006|], 'lost'));`,
      message:
        '1006 (Abnormal Closure) is reserved and may never be sent: sockjs sends it all the same. Send 1011 (Internal Error) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 1011 (Internal Error)': `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close(1011, 'lost'));`,
        'Replace with 1000 (Normal Closure)': `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close(1000, 'lost'));`,
      },
      severity: 'information',
    },
    {
      code: `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close([|1006|]);`,
      message:
        '1006 (Abnormal Closure) is reserved and may never be sent: Cloudflare Workers throws InvalidAccessError. Send 1011 (Internal Error) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 1011 (Internal Error)': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(1011);`,
        'Replace with 1000 (Normal Closure)': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(1000);`,
      },
    },
    {
      code: `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close([|1006|]);`,
      message:
        "1006 (Abnormal Closure) is reserved and may never be sent: React Native's WebSocket sends nothing, and throws nothing. Close without a code, or send 4006 (Private Use).",
      fixes: {
        'Close without a code': `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close();`,
        'Replace with 4006 (Private Use)': `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close(4006);`,
        'Replace with 1000 (Normal Closure)': `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
      },
    },
    {
      code: `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close([|1006|]);`,
      message:
        "1006 (Abnormal Closure) is reserved and may never be sent: Bun's WebSocket throws InvalidAccessError. Close without a code, or send 4006 (Private Use).",
      fixes: {
        'Close without a code': `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close();`,
        'Replace with 4006 (Private Use)': `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(4006);`,
        'Replace with 1000 (Normal Closure)': `import { file } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(1000);`,
      },
    },
    {
      code: `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close([|1006|]);`,
      message:
        '1006 (Abnormal Closure) is reserved and may never be sent: faye-websocket throws Error. Send 1000 (Normal Closure), or close without a code.',
      fixes: {
        'Replace with 1000 (Normal Closure)': `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close(1000);`,
        'Close without a code': `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close();`,
        'Replace with 4006 (Private Use)': `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close(4006);`,
      },
    },
    {
      code: `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.close([|1015|]);
  },
});`,
      message:
        "1015 (TLS Handshake) is reserved and may never be sent: ws throws TypeError, Deno's server socket sends it all the same, Bun's ServerWebSocket sends it all the same, Cloudflare Workers throws InvalidAccessError and uWebSockets.js sends it all the same, and an end that checks codes fails the connection. Close without a code, or send 1011 (Internal Error).",
      fixes: {
        'Close without a code': `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.close();
  },
});`,
        'Replace with 1011 (Internal Error)': `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.close(1011);
  },
});`,
        'Replace with 1014 (Bad Gateway)': `import { defineHooks } from 'crossws';
export default defineHooks({
  message(peer) {
    peer.close(1014);
  },
});`,
      },
      severity: 'warning',
    },
    {
      code: `import { upgradeWebSocket } from 'hono/bun';
export const feed = upgradeWebSocket(() => ({
  onMessage(event, ws) {
    ws.close([|1004|]);
  },
}));`,
      message:
        "1004 (Reserved) is reserved and may never be sent: Bun's ServerWebSocket sends it all the same, and an end that checks codes fails the connection. Send 1009 (Message Too Big) or 1008 (Policy Violation).",
      fixes: {
        'Replace with 1009 (Message Too Big)': `import { upgradeWebSocket } from 'hono/bun';
export const feed = upgradeWebSocket(() => ({
  onMessage(event, ws) {
    ws.close(1009);
  },
}));`,
        'Replace with 1008 (Policy Violation)': `import { upgradeWebSocket } from 'hono/bun';
export const feed = upgradeWebSocket(() => ({
  onMessage(event, ws) {
    ws.close(1008);
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
    {
      code: `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
subject.error({ code: [|1006|] });`,
      message:
        '1006 (Abnormal Closure) is reserved and may never be sent: the standard WebSocket throws InvalidAccessError. Send 4006 (Private Use) or 1000 (Normal Closure).',
      fixes: {
        'Replace with 4006 (Private Use)': `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
subject.error({ code: 4006 });`,
        'Replace with 1000 (Normal Closure)': `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
subject.error({ code: 1000 });`,
      },
    },
  ],
});
