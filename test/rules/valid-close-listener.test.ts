import { validCloseListener } from '../../src/rules/valid-close-listener.js';
import { ruleTable } from '../support/ruleTable.js';

const page = "const socket = new WebSocket('wss://example.org');\n";
const ws = "import WebSocket from 'ws';\nconst ws = new WebSocket('wss://example.org');\n";

ruleTable(validCloseListener, {
  valid: {
    'the standard': {
      'an event': `${page}socket.onclose = (event) => console.log(event.code);`,
      'a pattern': `${page}socket.addEventListener('close', ({ code, reason }) => console.log(code, reason));`,
      'an event that is called code': `${page}socket.onclose = (code) => console.log(code.code, code.reason);`,
      'no parameter': `${page}socket.onclose = () => console.log('closed');`,
      'a second parameter with a default': `${page}socket.onclose = (event, retry = true) => retry && console.log(event);`,
      'a listener of something else': `${page}socket.addEventListener('message', (code) => console.log(code));`,
    },
    'the package ws': {
      'code and reason': `${ws}ws.on('close', (code, reason) => console.log(code, reason.toString()));`,
      'a code of any name': `${ws}ws.on('close', (c) => console.log(c));`,
      'an event of a page': `${ws}ws.addEventListener('close', (event) => console.log(event.code));`,
      'an event by onclose': `${ws}ws.onclose = ({ code }) => console.log(code);`,
      'a number and its methods': `${ws}ws.on('close', (event) => console.log(event.toString()));`,
      'another variable of that name': `${ws}ws.on('close', (event) => [{ code: 1 }].forEach((event) => console.log(event.code)));`,
    },
    'other emitters': {
      'a server': "import http from 'http';\nhttp.createServer().on('close', (event) => console.log(event.code));",
      'a child process':
        "import { spawn } from 'child_process';\nspawn('ls').on('close', (code, signal) => console.log(code, signal));",
      'by name only': "function watch(socket) {\n  socket.on('close', (event) => console.log(event.code));\n}",
    },
  },
  notReported: {
    'listeners that are called otherwise too': {
      'by their name': `${ws}function ended(event) { console.log(event.code); }
ws.on('close', ended);
ended({ code: 1000 });`,
      'on another event': `${ws}function ended(event) { console.log(event.code); }
ws.on('close', ended);
ws.on('error', ended);`,
    },
  },
  invalid: {
    'an event where the code comes': {
      'its code': {
        code: `${ws}ws.on('close', ([|event|]) => console.log(event.code));`,
        messageId: 'noEvent',
        data: { text: 'event.code', place: 'with(ws)', parameters: '(code, reason)' },
        fixes: [
          {
            title: 'take((code, reason))',
            changes: [
              { replaces: '(event)', with: '(code)' },
              { replaces: 'event.code', with: 'code' },
            ],
          },
        ],
      },
      'code and reason': {
        code: `${ws}ws.on('close', function ([|event|]) { console.log(event.code, event.reason); });`,
        messageId: 'noEvent',
        data: { text: 'event.code', place: 'with(ws)', parameters: '(code, reason)' },
        fixes: [
          {
            title: 'take((code, reason))',
            changes: [
              { replaces: '(event)', with: '(code, reason)' },
              { replaces: 'event.code', with: 'code' },
              { replaces: 'event.reason', with: 'reason.toString()' },
            ],
          },
        ],
      },
      'wasClean, which is not passed': {
        code: `${ws}ws.on('close', ([|event|]) => console.log(event.wasClean));`,
        messageId: 'noEvent',
        data: { text: 'event.wasClean', place: 'with(ws)', parameters: '(code, reason)' },
      },
      'a pattern': {
        code: `${ws}ws.once('close', ([|{ code }|]) => console.log(code));`,
        messageId: 'noEvent',
        data: { text: 'code', place: 'with(ws)', parameters: '(code, reason)' },
      },
      'a function with a name': {
        code: `${ws}function ended([|event|]) { console.log(event.code); }
ws.on('close', ended);
ws.off('close', ended);`,
        messageId: 'noEvent',
        data: { text: 'event.code', place: 'with(ws)', parameters: '(code, reason)' },
        fixes: [
          {
            title: 'take((code, reason))',
            changes: [
              { replaces: '(event)', with: '(code)' },
              { replaces: 'event.code', with: 'code' },
            ],
          },
        ],
      },
      'a method': {
        code: `import WebSocket from 'ws';
class Client {
  socket = new WebSocket('wss://example.org');
  open() { this.socket.on('close', this.ended.bind(this)); }
  ended([|event|]) { console.log(event.code); }
}`,
        messageId: 'noEvent',
        data: { text: 'event.code', place: 'with(ws)', parameters: '(code, reason)' },
        fixes: [
          {
            title: 'take((code, reason))',
            changes: [
              { replaces: '(event)', with: '(code)' },
              { replaces: 'event.code', with: 'code' },
            ],
          },
        ],
      },
      'the socket of a server': {
        code: `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 1 }).on('connection', (ws) => ws.on('close', ([|e|]) => console.log(e.code)));`,
        messageId: 'noEvent',
        data: { text: 'e.code', place: 'with(ws)', parameters: '(code, reason)' },
        fixes: [
          {
            title: 'take((code, reason))',
            changes: [
              { replaces: '(e)', with: '(code)' },
              { replaces: 'e.code', with: 'code' },
            ],
          },
        ],
      },
    },
    'the code where an event comes': {
      'code and reason': {
        code: `${page}socket.onclose = ([|code, reason|]) => console.log(code, reason);`,
        messageId: 'noCode',
        data: { name: 'code', place: 'inBrowsers', parameters: '({ code, reason })' },
        fixes: [{ title: 'take(({ code, reason }))', replaces: '(code, reason) =>', with: '({ code, reason }) =>' }],
      },
      'other names': {
        code: `${page}socket.addEventListener('close', function ([|closeCode, message|]) { console.log(closeCode, message); });`,
        messageId: 'noCode',
        data: { name: 'closeCode', place: 'inBrowsers', parameters: '({ code, reason })' },
        fixes: [
          {
            title: 'take(({ code, reason }))',
            replaces: '(closeCode, message) {',
            with: '({ code: closeCode, reason: message }) {',
          },
        ],
      },
      'all three': {
        code: `${page}socket.onclose = function ([|code, reason, wasClean|]) { console.log(code, reason, wasClean); };`,
        messageId: 'noCode',
        data: { name: 'code', place: 'inBrowsers', parameters: '({ code, reason })' },
        fixes: [
          {
            title: 'take(({ code, reason }))',
            replaces: '(code, reason, wasClean) {',
            with: '({ code, reason, wasClean }) {',
          },
        ],
      },
      'the code alone, without parentheses': {
        code: `${page}socket.onclose = [|code|] => console.log(code);`,
        messageId: 'noCode',
        data: { name: 'code', place: 'inBrowsers', parameters: '({ code, reason })' },
        fixes: [{ title: 'take(({ code, reason }))', replaces: 'code =>', with: '({ code }) =>' }],
      },
      'with ws': {
        code: `${ws}ws.addEventListener('close', ([|code, reason|]) => console.log(code, reason));`,
        messageId: 'noCode',
        data: { name: 'code', place: 'with(ws)', parameters: '({ code, reason })' },
        fixes: [{ title: 'take(({ code, reason }))', replaces: '(code, reason) =>', with: '({ code, reason }) =>' }],
      },
    },
  },
});
