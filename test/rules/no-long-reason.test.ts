import { noLongReason } from '../../src/rules/no-long-reason.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noLongReason, {
  valid: {
    'reasons that fit': {
      'a word': `const socket = new WebSocket('wss://example.org');
socket.close(1000, 'done');`,
      '123 letters': `const socket = new WebSocket('wss://example.org');
socket.close(1000, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
      '123 bytes in characters of three': `const socket = new WebSocket('wss://example.org');
socket.close(4000, '€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€');`,
      'an empty string': `const socket = new WebSocket('wss://example.org');
socket.close(4000, '');`,
      'two halves': `const socket = new WebSocket('wss://example.org');
socket.close(4000, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' + 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
      'escapes that are longer than what they stand for': `const socket = new WebSocket('wss://example.org');
socket.close(4000, '\\u{1f50c}\\u{1f50c}\\u{1f50c}\\u{1f50c}\\u{1f50c}\\u{1f50c}\\u{1f50c}\\u{1f50c}');`,
      'a sentence': `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 8080 }).on('connection', (ws) => {
  ws.close(1008, 'Policy violation: the token has expired');
});`,
      'a constant of 123 letters': `const REASON = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
new WebSocket('wss://example.org').close(1000, REASON);`,
    },
    "values that aren't known": {
      'the message of an error': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(1011, error.message);`,
      'a slice of it': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(1011, String(error).slice(0, 123));`,
      'a short template': `const socket = new WebSocket('wss://example.org');
socket.close(4000, \`\${user} left\`);`,
      JSON: `const socket = new WebSocket('wss://example.org');
socket.close(4000, JSON.stringify({ code: 'expired', at: Date.now() }));`,
    },
    "reasons that aren't sent": {
      'without a code, so that ws drops it': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.close(undefined, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
      'a message': `const socket = new WebSocket('wss://example.org');
socket.send('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
socket.close(1000);`,
      'a comparison with a received reason': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.reason === 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa') retry();
};`,
      'a log': `class Log {
  close(code, text) {}
}
// a log of WebSocket events
new Log().close(1, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
    },
    'APIs without a limit': {
      "mock-socket's server": `import { Server } from 'mock-socket';
const server = new Server('wss://example.org');
server.close({ code: 1000, reason: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', wasClean: true });`,
      sockjs: `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close(1000, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'));`,
      'sockjs-client, which counts UTF-16 units': `import SockJS from 'sockjs-client';
const sock = new SockJS('https://example.org/echo');
sock.close(4000, 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé');`,
    },
  },
  notReported: {
    "what is sent isn't followed": {
      'a slice of a parameter': `function leave(reason) {
  new WebSocket('wss://example.org').close(1000, reason.slice(0, 100));
}
leave('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');`,
      'a buffer': `import WebSocket from 'ws';
new WebSocket('wss://example.org').close(1000, Buffer.alloc(200));`,
    },
  },
  invalid: {
    'ways to write it': {
      'a literal of 124 letters': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close(1000, [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(124), inBrowsers)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
            with: "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
          },
        ],
      },
      'a sentence, in ws': {
        code: `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws) => {
  ws.close(1008, [|'Your session has expired because another device has signed in with the same account. Sign in again to continue, or change your password.'|]);
});`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(136), with(ws))', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'Your session has expired because another device has signed in with the same account. Sign in again to continue, or change your password.'",
            with: "'Your session has expired because another device has signed in with the same account. Sign in again to continue, or change y'",
          },
        ],
      },
      'a constant': {
        code: `const REASON = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
const socket = new WebSocket('wss://example.org');
socket.close(4000, [|REASON|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(140), inBrowsers)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces: ', REASON',
            with: ", 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
          },
        ],
      },
      'a branch of a conditional expression': {
        code: `class Chat {
  constructor(url) {
    this.ws = new WebSocket(url);
  }
  kick(rude) {
    this.ws.close(4003, rude ? [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|] : 'Moderator');
  }
}`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(125), inBrowsers)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
            with: "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
          },
        ],
        languageId: 'javascript',
      },
      'a property of an object': {
        code: `const reasons = { idle: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } as const;
const ws = new WebSocket('wss://example.org');
ws?.close(4001, [|reasons.idle|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(126), inBrowsers)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces: 'reasons.idle',
            with: "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
          },
        ],
      },
      'letters of two bytes, in a React hook': {
        code: `import { useRef } from 'react';
export function useLeave(): () => void {
  const ws = useRef<WebSocket>(null);
  return () => ws.current?.close(1000, [|'Пользователь закрыл вкладку или перешёл на другую страницу этого сайта'|]);
}`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(131), inBrowsers)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces: "'Пользователь закрыл вкладку или перешёл на другую страницу этого сайта'",
            with: "'Пользователь закрыл вкладку или перешёл на другую страницу этого с'",
          },
        ],
      },
      'repeat()': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|'a'.repeat(200)|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(200), inBrowsers)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces: "'a'.repeat(200)",
            with: "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
          },
        ],
      },
      'through a function': {
        code: `function leave(reason) {
  new WebSocket('wss://example.org').close(1000, reason);
}
leave([|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(130), via(inBrowsers, leave))', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
            with: "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
          },
        ],
      },
    },
    'where it is cut': {
      'characters of three bytes in double quotes': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|"€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€"|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(126), inBrowsers)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces: '"€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€"',
            with: '"€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€"',
          },
        ],
      },
      'astral characters': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa🔌🔌'|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(128), inBrowsers)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa🔌🔌'",
            with: "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
          },
        ],
      },
      'a sequence of astral characters': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa👩‍🚀 has left'|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(137), inBrowsers)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa👩‍🚀 has left'",
            with: "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
          },
        ],
      },
      'behind escapes': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\n\\x41\\u0042\\u{1f50c}'|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(128), inBrowsers)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\n\\x41\\u0042\\u{1f50c}'",
            with: "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\n\\x41'",
          },
        ],
      },
      'before an escape': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\u{1f50c}\\u{1f50c}'|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(127), inBrowsers)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\u{1f50c}\\u{1f50c}'",
            with: "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\u{1f50c}'",
          },
        ],
      },
      'an escaped quote': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|'It\\'s over. aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(131), inBrowsers)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'It\\'s over. aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
            with: "'It\\'s over. aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
          },
        ],
      },
      'a template over two lines': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|\`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\`|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(141), inBrowsers)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces: `\`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\``,
            with: `\`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\``,
          },
        ],
      },
      'lone surrogates': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d'|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(124), inBrowsers)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d'",
            with: "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d\\ud83d'",
          },
        ],
      },
      'two halves, which are joined': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close(4000, [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' + 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(140), inBrowsers)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' + 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
            with: "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'",
          },
        ],
      },
      'a continued line': {
        code: `const ws = new WebSocket('wss://example.org');
ws.close(4000, [|'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(140), inBrowsers)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces: `'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'`,
            with: `'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'`,
          },
        ],
      },
    },
    "a part that isn't known": {
      'a template that is too long without it': {
        code: `import WebSocket from 'ws';
export function fail(ws: WebSocket, error: Error) {
  ws.close(1011, [|\`The upstream service did not answer the request in the time that it was given, which is thirty seconds, and so we stop here: \${error.message}\`|]);
}`,
        messageId: 'longer',
        data: { outcome: 'throws(longerReason(125), with(ws))', advice: 'shortenTo(123)' },
      },
    },
    'other APIs': {
      'Bun cuts it': {
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
        messageId: 'long',
        data: { outcome: 'isCut(longReason(124), in Bun)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
            with: "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
          },
        ],
        severity: 'warning',
      },
      'uWebSockets.js cuts it': {
        code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(1000, [|'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'|]);
  },
});`,
        messageId: 'long',
        data: { outcome: 'isCut(longReason(124), with(uWebSockets.js))', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
            with: "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
          },
        ],
        severity: 'warning',
      },
      'faye-websocket sends a frame that is too long': {
        code: `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close(1000, [|'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'|]);`,
        messageId: 'long',
        data: { outcome: 'isTooLong(longReason(124), with(faye-websocket))', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
            with: "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
          },
        ],
        severity: 'warning',
      },
      'websocket sends a frame that is too long': {
        code: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close(1000, [|'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'|]));`,
        messageId: 'long',
        data: { outcome: 'isTooLong(longReason(124), with(websocket))', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
            with: "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
          },
        ],
        severity: 'warning',
      },
      'React Native sends nothing': {
        code: `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close(1000, [|'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'|]);`,
        messageId: 'long',
        data: { outcome: 'sendsNothing(longReason(124), in React Native)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
            with: "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
          },
        ],
      },
      'Deno throws': {
        code: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close(1000, [|'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(124), inDeno)', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
            with: "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
          },
        ],
      },
      'sockjs-client throws': {
        code: `import SockJS from 'sockjs-client';
const sock = new SockJS('https://example.org/echo');
sock.close(4000, [|'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'|]);`,
        messageId: 'long',
        data: { outcome: 'throws(longReason(124), with(sockjs-client))', advice: 'shortenTo(123)' },
        fixes: [
          {
            title: 'shorten(123)',
            replaces:
              "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
            with: "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
          },
        ],
      },
    },
  },
});
