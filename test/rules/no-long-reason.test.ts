import { noLongReason } from '../../src/rules/no-long-reason.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noLongReason, {
  valid: [
    `const socket = new WebSocket('wss://example.org');
socket.close(1000, 'done');`,
    `const socket = new WebSocket('wss://example.org');
socket.close(1000, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
    `const socket = new WebSocket('wss://example.org');
socket.close(4000, '€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€');`,
    `const socket = new WebSocket('wss://example.org');
socket.close(4000, '');`,
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(1011, error.message);`,
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(1011, String(error).slice(0, 123));`,
    `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(undefined, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
    `const socket = new WebSocket('wss://example.org');
socket.send('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
socket.close(1000);`,
    `const socket = new WebSocket('wss://example.org');
socket.close(4000, \`\${user} left\`);`,
    `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' + 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
    `const socket = new WebSocket('wss://example.org');
socket.close(4000, '\\u{1f50c}\\u{1f50c}\\u{1f50c}\\u{1f50c}\\u{1f50c}\\u{1f50c}\\u{1f50c}\\u{1f50c}');`,
    `const socket = new WebSocket('wss://example.org');
socket.close(4000, JSON.stringify({ code: 'expired', at: Date.now() }));`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.reason === 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa') retry();
};`,
    `class Log {
  close(code, text) {}
}
// a log of WebSocket events
new Log().close(1, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
    `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 8080 }).on('connection', (ws) => {
  ws.close(1008, 'Policy violation: the token has expired');
});`,
    `const REASON = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
new WebSocket('wss://example.org').close(1000, REASON);`,
    `import { Server } from 'mock-socket';
const server = new Server('wss://example.org');
server.close({ code: 1000, reason: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', wasClean: true });`,
    `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close(1000, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'));`,
    `import SockJS from 'sockjs-client';
const sock = new SockJS('https://example.org/echo');
sock.close(4000, 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé');`,
  ],
  notReported: [
    `function leave(reason) {
  new WebSocket('wss://example.org').close(1000, reason.slice(0, 100));
}
leave('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
    `import WebSocket from 'ws';
new WebSocket('wss://example.org').close(1000, Buffer.alloc(200));`,
  ],
  invalid: [
    {
      code: `function leave(reason) {
  new WebSocket('wss://example.org').close(1000, reason);
}
leave([|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|]);`,
      message:
        'This reason takes 130 bytes of UTF-8, and a Close frame has room for 123: it goes through leave, and the standard WebSocket throws SyntaxError. Shorten it by 7.',
      fixes: {
        'Shorten to 123 bytes': `function leave(reason) {
  new WebSocket('wss://example.org').close(1000, reason);
}
leave('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|'a'.repeat(200)|]);`,
      message:
        'This reason takes 200 bytes of UTF-8, and a Close frame has room for 123: the standard WebSocket throws SyntaxError. Shorten it by 77.',
      fixes: {
        'Shorten to 123 bytes': `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close(1000, [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|]);`,
      message:
        'This reason takes 124 bytes of UTF-8, and a Close frame has room for 123: the standard WebSocket throws SyntaxError. Shorten it by 1.',
      fixes: {
        'Shorten to 123 bytes': `const socket = new WebSocket('wss://example.org');
socket.close(1000, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
      },
    },
    {
      code: `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws) => {
  ws.close(1008, [|'Your session has expired because another device has signed in with the same account. Sign in again to continue, or change your password.'|]);
});`,
      message:
        'This reason takes 136 bytes of UTF-8, and a Close frame has room for 123: ws throws RangeError. Shorten it by 13.',
      fixes: {
        'Shorten to 123 bytes': `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws) => {
  ws.close(1008, 'Your session has expired because another device has signed in with the same account. Sign in again to continue, or change y');
});`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|"€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€"|]);`,
      message:
        'This reason takes 126 bytes of UTF-8, and a Close frame has room for 123: the standard WebSocket throws SyntaxError. Shorten it by 3.',
      fixes: {
        'Shorten to 123 bytes': `const socket = new WebSocket('wss://example.org');
socket.close(4000, "€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€");`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa🔌🔌'|]);`,
      message:
        'This reason takes 128 bytes of UTF-8, and a Close frame has room for 123: the standard WebSocket throws SyntaxError. Shorten it by 5.',
      fixes: {
        'Shorten to 123 bytes': `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa👩‍🚀 has left'|]);`,
      message:
        'This reason takes 137 bytes of UTF-8, and a Close frame has room for 123: the standard WebSocket throws SyntaxError. Shorten it by 14.',
      fixes: {
        'Shorten to 123 bytes': `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\n\\x41\\u0042\\u{1f50c}'|]);`,
      message:
        'This reason takes 128 bytes of UTF-8, and a Close frame has room for 123: the standard WebSocket throws SyntaxError. Shorten it by 5.',
      fixes: {
        'Shorten to 123 bytes': `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\n\\x41');`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\u{1f50c}\\u{1f50c}'|]);`,
      message:
        'This reason takes 127 bytes of UTF-8, and a Close frame has room for 123: the standard WebSocket throws SyntaxError. Shorten it by 4.',
      fixes: {
        'Shorten to 123 bytes': `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\u{1f50c}');`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|'It\\'s over. aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|]);`,
      message:
        'This reason takes 131 bytes of UTF-8, and a Close frame has room for 123: the standard WebSocket throws SyntaxError. Shorten it by 8.',
      fixes: {
        'Shorten to 123 bytes': `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'It\\'s over. aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|\`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\`|]);`,
      message:
        'This reason takes 141 bytes of UTF-8, and a Close frame has room for 123: the standard WebSocket throws SyntaxError. Shorten it by 18.',
      fixes: {
        'Shorten to 123 bytes': `const socket = new WebSocket('wss://example.org');
socket.close(4000, \`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\`);`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d'|]);`,
      message:
        'This reason takes 124 bytes of UTF-8, and a Close frame has room for 123: the standard WebSocket throws SyntaxError. Shorten it by 1.',
      fixes: {
        'Shorten to 123 bytes': `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d');`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' + 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|]);`,
      message:
        'This reason takes 140 bytes of UTF-8, and a Close frame has room for 123: the standard WebSocket throws SyntaxError. Shorten it by 17.',
      fixes: {
        'Shorten to 123 bytes': `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
      },
    },
    {
      code: `const REASON = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
const socket = new WebSocket('wss://example.org');
socket.close(4000, [|REASON|]);`,
      message:
        'This reason takes 140 bytes of UTF-8, and a Close frame has room for 123: the standard WebSocket throws SyntaxError. Shorten it by 17.',
      fixes: {
        'Shorten to 123 bytes': `const REASON = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
const socket = new WebSocket('wss://example.org');
socket.close(4000, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
      },
    },
    {
      code: `import WebSocket from 'ws';
export function fail(ws: WebSocket, error: Error) {
  ws.close(1011, [|\`The upstream service did not answer the request in the time that it was given, which is thirty seconds, and so we stop here: \${error.message}\`|]);
}`,
      message:
        'This reason takes 125 bytes of UTF-8 or more, and a Close frame has room for 123: ws throws RangeError. Shorten it.',
    },
    {
      code: `class Chat {
  constructor(url) {
    this.ws = new WebSocket(url);
  }
  kick(rude) {
    this.ws.close(4003, rude ? [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|] : 'Moderator');
  }
}`,
      message:
        'This reason takes 125 bytes of UTF-8, and a Close frame has room for 123: the standard WebSocket throws SyntaxError. Shorten it by 2.',
      fixes: {
        'Shorten to 123 bytes': `class Chat {
  constructor(url) {
    this.ws = new WebSocket(url);
  }
  kick(rude) {
    this.ws.close(4003, rude ? 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' : 'Moderator');
  }
}`,
      },
      languageId: 'javascript',
    },
    {
      code: `const reasons = { idle: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } as const;
const ws = new WebSocket('wss://example.org');
ws?.close(4001, [|reasons.idle|]);`,
      message:
        'This reason takes 126 bytes of UTF-8, and a Close frame has room for 123: the standard WebSocket throws SyntaxError. Shorten it by 3.',
      fixes: {
        'Shorten to 123 bytes': `const reasons = { idle: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } as const;
const ws = new WebSocket('wss://example.org');
ws?.close(4001, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
      },
    },
    {
      code: `import { useRef } from 'react';
export function useLeave(): () => void {
  const ws = useRef<WebSocket>(null);
  return () => ws.current?.close(1000, [|'Пользователь закрыл вкладку или перешёл на другую страницу этого сайта'|]);
}`,
      message:
        'This reason takes 131 bytes of UTF-8, and a Close frame has room for 123: the standard WebSocket throws SyntaxError. Shorten it by 8.',
      fixes: {
        'Shorten to 123 bytes': `import { useRef } from 'react';
export function useLeave(): () => void {
  const ws = useRef<WebSocket>(null);
  return () => ws.current?.close(1000, 'Пользователь закрыл вкладку или перешёл на другую страницу этого с');
}`,
      },
    },
    {
      code: `const ws = new WebSocket('wss://example.org');
ws.close(4000, [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|]);`,
      message:
        'This reason takes 140 bytes of UTF-8, and a Close frame has room for 123: the standard WebSocket throws SyntaxError. Shorten it by 17.',
      fixes: {
        'Shorten to 123 bytes': `const ws = new WebSocket('wss://example.org');
ws.close(4000, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
      },
    },
    {
      code: `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1000, [|'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'|]);
    },
  },
});`,
      message:
        "This reason takes 124 bytes of UTF-8, and a Close frame has room for 123: Bun's ServerWebSocket cuts it off there. Shorten it by 1.",
      fixes: {
        'Shorten to 123 bytes': `Bun.serve({
  fetch(request, server) {
    server.upgrade(request);
  },
  websocket: {
    message(ws) {
      ws.close(1000, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
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
    ws.end(1000, [|'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'|]);
  },
});`,
      message:
        'This reason takes 124 bytes of UTF-8, and a Close frame has room for 123: uWebSockets.js cuts it off there. Shorten it by 1.',
      fixes: {
        'Shorten to 123 bytes': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1000, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
  },
});`,
      },
      severity: 'warning',
    },
    {
      code: `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close(1000, [|'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'|]);`,
      message:
        'This reason takes 124 bytes of UTF-8, and a Close frame has room for 123: faye-websocket sends a frame that is too long. Shorten it by 1.',
      fixes: {
        'Shorten to 123 bytes': `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close(1000, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');`,
      },
      severity: 'warning',
    },
    {
      code: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close(1000, [|'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'|]));`,
      message:
        'This reason takes 124 bytes of UTF-8, and a Close frame has room for 123: websocket sends a frame that is too long. Shorten it by 1.',
      fixes: {
        'Shorten to 123 bytes': `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close(1000, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'));`,
      },
      severity: 'warning',
    },
    {
      code: `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close(1000, [|'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'|]);`,
      message:
        "This reason takes 124 bytes of UTF-8, and a Close frame has room for 123: React Native's WebSocket sends nothing, and throws nothing. Shorten it by 1.",
      fixes: {
        'Shorten to 123 bytes': `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close(1000, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');`,
      },
    },
    {
      code: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1000, [|'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'|]);`,
      message:
        "This reason takes 124 bytes of UTF-8, and a Close frame has room for 123: Deno's server socket throws SyntaxError. Shorten it by 1.",
      fixes: {
        'Shorten to 123 bytes': `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1000, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');`,
      },
    },
    {
      code: `import SockJS from 'sockjs-client';
const sock = new SockJS('https://example.org/echo');
sock.close(4000, [|'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'|]);`,
      message:
        'This reason takes 124 bytes of UTF-8, and a Close frame has room for 123: sockjs-client throws SyntaxError. Shorten it by 1.',
      fixes: {
        'Shorten to 123 bytes': `import SockJS from 'sockjs-client';
const sock = new SockJS('https://example.org/echo');
sock.close(4000, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');`,
      },
    },
  ],
});
