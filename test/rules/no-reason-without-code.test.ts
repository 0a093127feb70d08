import { noReasonWithoutCode } from '../../src/rules/no-reason-without-code.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noReasonWithoutCode, {
  valid: [
    `const ws = new WebSocket('wss://example.org');
function leave({ status, text }) {
  ws.close(status ?? 1000, text);
}
leave({ text: 'Bye' });`,
    `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
function leave(code = 1000, reason) {
  ws.close(code, reason);
}
leave(undefined, 'Bye');`,
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(1000, 'Bye');`,
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close();`,
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(undefined);`,
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(undefined, undefined);`,
    `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'Bye');`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = ({ reason }) => console.log(reason);`,
    `const socket = new WebSocket('wss://example.org');
const reason = 'Bye';
socket.close(3000, reason);`,
    `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(1011, 'Failed');`,
    `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close();`,
    `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1000, 'Bye');`,
    `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1000, 'Bye');
  },
});`,
    `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
subject.error({ code: 4000, reason: 'Bye' });`,
    `const stream = new WebSocketStream('wss://example.org');
stream.close({ closeCode: 1000, reason: 'Bye' });`,
    `const controller = new AbortController();
const socket = new WebSocket('wss://example.org');
controller.close(undefined, 'Bye');
socket.onclose = () => controller.abort();`,
    `const event = new CloseEvent('close', { reason: 'Bye' });
const socket = new WebSocket('wss://example.org');
socket.dispatchEvent(event);`,
    `function leave(ws: WebSocket, code?: number) {
  ws.close(code, 'Bye');
}`,
    `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
export const leave = (code: number) => subject.error({ code, reason: 'Bye' });`,
    `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
subject.error({ ...info, reason: 'Bye' });`,
  ],
  notReported: [
    `import { serve } from 'bun';
const socket = new WebSocket('wss://example.org');
socket.close(undefined, 'Bye');`,
    `const stream = new WebSocketStream('wss://example.org');
stream.close({ reason: 'Bye' });`,
    `import { Server } from 'mock-socket';
const server = new Server('wss://example.org');
server.close({ reason: 'Bye', wasClean: false });`,
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(failed ? 1011 : undefined, 'Bye');`,
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(Number(code) || undefined, 'Bye');`,
    `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close(undefined, 'Bye');`,
  ],
  invalid: [
    {
      code: `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
function leave(code, reason) {
  ws.close(code, reason);
}
leave(undefined, [|'Bye'|]);`,
      message:
        'A reason can only follow a code: it goes through leave, and ws drops it. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
function leave(code, reason) {
  ws.close(code, reason);
}
leave(1000, 'Bye');`,
        'Pass 1011 (Internal Error) first': `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
function leave(code, reason) {
  ws.close(code, reason);
}
leave(1011, 'Bye');`,
        'Pass 4000 (Private Use) first': `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
function leave(code, reason) {
  ws.close(code, reason);
}
leave(4000, 'Bye');`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(undefined, [|'Bye'|]);`,
      message: 'A reason can only follow a code: ws drops it. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(1000, 'Bye');`,
        'Pass 1011 (Internal Error) first': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(1011, 'Bye');`,
        'Pass 4000 (Private Use) first': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(4000, 'Bye');`,
        'Remove the reason':
          "import WebSocket from 'ws';\nconst socket = new WebSocket('wss://example.org');\nsocket.close();",
      },
    },
    {
      code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(void 0, [|'Bye'|]);`,
      message: 'A reason can only follow a code: ws drops it. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(1000, 'Bye');`,
        'Pass 1011 (Internal Error) first': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(1011, 'Bye');`,
        'Pass 4000 (Private Use) first': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(4000, 'Bye');`,
        'Remove the reason':
          "import WebSocket from 'ws';\nconst socket = new WebSocket('wss://example.org');\nsocket.close();",
      },
    },
    {
      code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.on('error', (error) => socket.close(undefined, [|error.message|]));`,
      message: 'A reason can only follow a code: ws drops it. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.on('error', (error) => socket.close(1000, error.message));`,
        'Pass 1011 (Internal Error) first': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.on('error', (error) => socket.close(1011, error.message));`,
        'Pass 4000 (Private Use) first': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.on('error', (error) => socket.close(4000, error.message));`,
        'Remove the reason':
          "import WebSocket from 'ws';\nconst socket = new WebSocket('wss://example.org');\nsocket.on('error', (error) => socket.close());",
      },
    },
    {
      code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
const noCode = undefined;
socket.close(noCode, [|\`Bye \${name}\`|]);`,
      message: 'A reason can only follow a code: ws drops it. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
const noCode = undefined;
socket.close(1000, \`Bye \${name}\`);`,
        'Pass 1011 (Internal Error) first': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
const noCode = undefined;
socket.close(1011, \`Bye \${name}\`);`,
        'Pass 4000 (Private Use) first': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
const noCode = undefined;
socket.close(4000, \`Bye \${name}\`);`,
        'Remove the reason':
          "import WebSocket from 'ws';\nconst socket = new WebSocket('wss://example.org');\nconst noCode = undefined;\nsocket.close();",
      },
    },
    {
      code: `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws, request) => {
  if (!request.headers.origin) ws.close(undefined, [|'No origin'|]);
});`,
      message: 'A reason can only follow a code: ws drops it. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws, request) => {
  if (!request.headers.origin) ws.close(1000, 'No origin');
});`,
        'Pass 1011 (Internal Error) first': `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws, request) => {
  if (!request.headers.origin) ws.close(1011, 'No origin');
});`,
        'Pass 4000 (Private Use) first': `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws, request) => {
  if (!request.headers.origin) ws.close(4000, 'No origin');
});`,
        'Remove the reason':
          "import { WebSocketServer } from 'ws';\nconst wss = new WebSocketServer({ port: 8080 });\nwss.on('connection', (ws, request) => {\n  if (!request.headers.origin) ws.close();\n});",
      },
    },
    {
      code: `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
socket.close(undefined, [|'Bye'|], true);`,
      message: 'A reason can only follow a code: ws drops it. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
socket.close(1000, 'Bye', true);`,
        'Pass 1011 (Internal Error) first': `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
socket.close(1011, 'Bye', true);`,
        'Pass 4000 (Private Use) first': `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
socket.close(4000, 'Bye', true);`,
        'Remove the reason':
          "const WebSocket = require('ws');\nconst socket = new WebSocket('wss://example.org');\nsocket.close();",
      },
      languageId: 'javascript',
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close(undefined, [|'Bye'|]);`,
      message:
        'A reason can only follow a code: depending on the runtime the standard WebSocket throws or sends 1000 with it. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `const socket = new WebSocket('wss://example.org');
socket.close(1000, 'Bye');`,
        'Pass 4000 (Private Use) first': `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'Bye');`,
        'Remove the reason': "const socket = new WebSocket('wss://example.org');\nsocket.close();",
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.onmessage = ({ data }) => {
  if (data === 'stop') socket.close(undefined, [|data|]);
};`,
      message:
        'A reason can only follow a code: depending on the runtime the standard WebSocket throws or sends 1000 with it. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `const socket = new WebSocket('wss://example.org');
socket.onmessage = ({ data }) => {
  if (data === 'stop') socket.close(1000, data);
};`,
        'Pass 4000 (Private Use) first': `const socket = new WebSocket('wss://example.org');
socket.onmessage = ({ data }) => {
  if (data === 'stop') socket.close(4000, data);
};`,
        'Remove the reason':
          "const socket = new WebSocket('wss://example.org');\nsocket.onmessage = ({ data }) => {\n  if (data === 'stop') socket.close();\n};",
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
addEventListener('pagehide', () => socket.close(void 0, [|'Page left'|]));`,
      message:
        'A reason can only follow a code: depending on the runtime the standard WebSocket throws or sends 1000 with it. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `const socket = new WebSocket('wss://example.org');
addEventListener('pagehide', () => socket.close(1000, 'Page left'));`,
        'Pass 4000 (Private Use) first': `const socket = new WebSocket('wss://example.org');
addEventListener('pagehide', () => socket.close(4000, 'Page left'));`,
        'Remove the reason':
          "const socket = new WebSocket('wss://example.org');\naddEventListener('pagehide', () => socket.close());",
      },
    },
    {
      code: `export class Connection {
  #socket?: WebSocket;
  leave(reason: string) {
    this.#socket?.close(undefined, [|reason|]);
  }
}`,
      message:
        'A reason can only follow a code: depending on the runtime the standard WebSocket throws or sends 1000 with it. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `export class Connection {
  #socket?: WebSocket;
  leave(reason: string) {
    this.#socket?.close(1000, reason);
  }
}`,
        'Pass 4000 (Private Use) first': `export class Connection {
  #socket?: WebSocket;
  leave(reason: string) {
    this.#socket?.close(4000, reason);
  }
}`,
        'Remove the reason':
          'export class Connection {\n  #socket?: WebSocket;\n  leave(reason: string) {\n    this.#socket?.close();\n  }\n}',
      },
    },
    {
      code: `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(undefined, [|'Bye'|]);`,
      message:
        'A reason can only follow a code: Cloudflare Workers throws InvalidAccessError. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(1000, 'Bye');`,
        'Pass 1011 (Internal Error) first': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(1011, 'Bye');`,
        'Pass 4000 (Private Use) first': `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close(4000, 'Bye');`,
        'Remove the reason':
          'const [client, server] = Object.values(new WebSocketPair());\nserver.accept();\nserver.close();',
      },
    },
    {
      code: `import { DurableObject } from 'cloudflare:workers';
export class Room extends DurableObject {
  clear() {
    for (const socket of this.ctx.getWebSockets()) socket.close(undefined, [|'Cleared'|]);
  }
}`,
      message:
        'A reason can only follow a code: Cloudflare Workers throws InvalidAccessError. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `import { DurableObject } from 'cloudflare:workers';
export class Room extends DurableObject {
  clear() {
    for (const socket of this.ctx.getWebSockets()) socket.close(1000, 'Cleared');
  }
}`,
        'Pass 1011 (Internal Error) first': `import { DurableObject } from 'cloudflare:workers';
export class Room extends DurableObject {
  clear() {
    for (const socket of this.ctx.getWebSockets()) socket.close(1011, 'Cleared');
  }
}`,
        'Pass 4000 (Private Use) first': `import { DurableObject } from 'cloudflare:workers';
export class Room extends DurableObject {
  clear() {
    for (const socket of this.ctx.getWebSockets()) socket.close(4000, 'Cleared');
  }
}`,
        'Remove the reason':
          "import { DurableObject } from 'cloudflare:workers';\nexport class Room extends DurableObject {\n  clear() {\n    for (const socket of this.ctx.getWebSockets()) socket.close();\n  }\n}",
      },
    },
    {
      code: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(undefined, [|'Bye'|]);`,
      message:
        "A reason can only follow a code: Deno's server socket sends its first bytes in the code's place. Pass a code before it, such as 1000 (Normal Closure).",
      fixes: {
        'Pass 1000 (Normal Closure) first': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1000, 'Bye');`,
        'Pass 1011 (Internal Error) first': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1011, 'Bye');`,
        'Pass 4000 (Private Use) first': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(4000, 'Bye');`,
        'Remove the reason':
          'const { socket, response } = Deno.upgradeWebSocket(request);\nsocket.onopen = () => socket.close();',
      },
    },
    {
      code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(undefined, [|'Bye'|]);
  },
});`,
      message:
        'A reason can only follow a code: uWebSockets.js drops it. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1000, 'Bye');
  },
});`,
        'Pass 1011 (Internal Error) first': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1011, 'Bye');
  },
});`,
        'Pass 4000 (Private Use) first': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(4000, 'Bye');
  },
});`,
        'Remove the reason':
          "import { App } from 'uWebSockets.js';\nApp().ws('/*', {\n  message: (ws) => {\n    ws.end();\n  },\n});",
      },
    },
    {
      code: `import { w3cwebsocket } from 'websocket';
const client = new w3cwebsocket('wss://example.org');
client.close(undefined, [|'Bye'|]);`,
      message:
        'A reason can only follow a code: W3CWebSocket drops it. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `import { w3cwebsocket } from 'websocket';
const client = new w3cwebsocket('wss://example.org');
client.close(1000, 'Bye');`,
        'Pass 4000 (Private Use) first': `import { w3cwebsocket } from 'websocket';
const client = new w3cwebsocket('wss://example.org');
client.close(4000, 'Bye');`,
        'Remove the reason':
          "import { w3cwebsocket } from 'websocket';\nconst client = new w3cwebsocket('wss://example.org');\nclient.close();",
      },
    },
    {
      code: `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
subject.error({ reason: [|'Bye'|] });`,
      message:
        'A reason can only follow a code: depending on the runtime the standard WebSocket throws or sends 1000 with it. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
subject.error({ code: 1000, reason: 'Bye' });`,
        'Pass 4000 (Private Use) first': `import { webSocket } from 'rxjs/webSocket';
const subject = webSocket('wss://example.org');
subject.error({ code: 4000, reason: 'Bye' });`,
      },
    },
    {
      code: `import ReconnectingWebSocket from 'reconnecting-websocket';
import WS from 'ws';
const socket: WebSocket | WS = connect();
socket.close(undefined, [|'Bye'|]);`,
      message:
        'A reason can only follow a code: depending on the runtime the standard WebSocket throws or sends 1000 with it and ws drops it. Pass a code before it, such as 1000 (Normal Closure).',
      fixes: {
        'Pass 1000 (Normal Closure) first': `import ReconnectingWebSocket from 'reconnecting-websocket';
import WS from 'ws';
const socket: WebSocket | WS = connect();
socket.close(1000, 'Bye');`,
        'Pass 4000 (Private Use) first': `import ReconnectingWebSocket from 'reconnecting-websocket';
import WS from 'ws';
const socket: WebSocket | WS = connect();
socket.close(4000, 'Bye');`,
        'Remove the reason':
          "import ReconnectingWebSocket from 'reconnecting-websocket';\nimport WS from 'ws';\nconst socket: WebSocket | WS = connect();\nsocket.close();",
      },
    },
  ],
});
