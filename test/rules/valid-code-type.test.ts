import { validCodeType } from '../../src/rules/valid-code-type.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(validCodeType, {
  valid: {
    numbers: {
      'a code with a numeric reason': `const socket = new WebSocket('wss://example.org');
socket.close(1000, '1000');`,
      hexadecimal: `const socket = new WebSocket('wss://example.org');
socket.close(0x3e8);`,
      'an exponent': `const socket = new WebSocket('wss://example.org');
socket.close(1e3);`,
      'a whole result of a fraction': `const ws = new WebSocket('wss://example.org');
ws.close(2.5e3 * 2);`,
      'a reserved code: no-reserved-code reports it': `const ws = new WebSocket('wss://example.org');
ws.close(1006);`,
    },
    'undefined stands for no code': {
      'as the argument': `const socket = new WebSocket('wss://example.org');
socket.close(undefined);`,
      'in a branch': `const socket = new WebSocket('wss://example.org');
socket.close(failed ? 4001 : undefined);`,
    },
    'numbers made of something else': {
      'Number()': `const socket = new WebSocket('wss://example.org');
socket.close(Number('4000'));`,
      'parseInt()': `const socket = new WebSocket('wss://example.org');
socket.close(parseInt(input, 10));`,
      'unary plus': `const socket = new WebSocket('wss://example.org');
socket.close(+input);`,
    },
    'reasons behind a code': {
      'a buffer': `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
ws.close(1000, Buffer.from('bye'));`,
    },
    "values that aren't known": {
      'options from JSON': `const ws = new WebSocket('wss://example.org');
const options = JSON.parse(text);
ws.close(options.code, options.reason);`,
      'a code that may be missing': `const ws = new WebSocket('wss://example.org');
ws.close(event?.code ?? 1000);`,
    },
    'other things than closing a socket': {
      "the callback of a server's close()": `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.close((error) => console.error(error));`,
      'a database': `const db = require('better-sqlite3')('websocket.db');
db.close('now');`,
      'a window': `class Windows {
  close(name) {}
}
const ws = new Windows();
ws.close('browser_window');`,
    },
    'null stands for no code': {
      'uWebSockets.js': `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end(null);
  },
});`,
      'React Native': `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close(null);`,
      sockjs: `import sockjs from 'sockjs';
const echo = sockjs.createServer();
echo.on('connection', (connection) => connection.close(null));`,
    },
    'WebSocketStream takes an object': {
      'no argument': `const stream = new WebSocketStream('wss://example.org');
stream.close();`,
      'an empty object': `const stream = new WebSocketStream('wss://example.org');
stream.close({});`,
      'an object with a code': `const stream = new WebSocketStream('wss://example.org');
stream.close({ closeCode: 1000 });`,
      undefined: `const stream = new WebSocketStream('wss://example.org');
stream.close(undefined);`,
      null: `const stream = new WebSocketStream('wss://example.org');
stream.close(null);`,
      "a value that isn't known": `const stream = new WebSocketStream('wss://example.org');
stream.close(info);`,
      'an object or undefined': `const stream = new WebSocketStream('wss://example.org');
const info = { reason: 'bye' };
stream.close(failed ? info : undefined);`,
    },
  },
  notReported: {
    'a callback that gets no code': {
      'a timer': `const socket = new WebSocket('wss://example.org');
setTimeout(socket.close.bind(socket), 60_000);`,
      'of nothing': `const socket = new WebSocket('wss://example.org');
job.finally(socket.close.bind(socket));`,
      'with a code of its own': `const socket = new WebSocket('wss://example.org');
addEventListener('pagehide', socket.close.bind(socket, 4000));`,
      'with a check': `const socket = new WebSocket('wss://example.org');
const end = (code) => (typeof code === 'number' ? socket.close(code) : socket.close());
addEventListener('pagehide', end);`,
      'what closes something else': `const socket = new WebSocket('wss://example.org');
job.catch(modal.close.bind(modal));`,
    },
    "what is sent isn't known": {
      'a function that makes a number of it': `function end(code) {
  new WebSocket('wss://example.org').close(Number(code));
}
end('4000');`,
      'the message of an error': `export function end(socket, error) {
  socket.close(error.message);
}`,
      '&& yields what stands before it or a code': `const ws = new WebSocket('wss://example.org');
ws.close(error && 4000);`,
    },
  },
  invalid: {
    'a string': {
      'before a reason': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|'4999'|], 'Timeout: no answer in time');`,
        messageId: 'string',
        data: { outcome: "isSentAs(string('4999'), 4999, inBrowsers)", advice: 'write(4999)' },
        fixes: [{ title: 'replace(4999)', replaces: "'4999'", with: '4999' }],
        severity: 'warning',
      },
      'in ws': {
        code: `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
socket.close([|'1000'|]);`,
        messageId: 'string',
        data: { outcome: "throws(string('1000'), with(ws))", advice: 'write(1000)' },
        fixes: [{ title: 'replace(1000)', replaces: "'1000'", with: '1000' }],
        languageId: 'javascript',
      },
      'of a reserved code, in ws': {
        code: `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
socket.close([|"1006"|], 'lost');`,
        messageId: 'string',
        data: { outcome: 'throws(string("1006"), with(ws))', advice: 'useEither(1011, terminate())' },
        fixes: [
          { title: 'replace(1011)', replaces: '"1006"', with: '1011' },
          {
            title: 'callInstead(terminate())',
            changes: [
              { replaces: 'close', with: 'terminate' },
              { replaces: `"1006", 'lost'`, with: '' },
            ],
          },
          { title: 'replace(1000)', replaces: '"1006"', with: '1000' },
        ],
        languageId: 'javascript',
      },
      'of a code that a browser refuses': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|'1001'|]);`,
        messageId: 'string',
        data: { outcome: "throws(string('1001'), inBrowsers)", advice: 'sendEither(1000, 4001)' },
        fixes: [
          { title: 'replace(1000)', replaces: "'1001'", with: '1000' },
          { title: 'replace(4001)', replaces: "'1001'", with: '4001' },
        ],
      },
      'in a constant': {
        code: `const CODES = { idle: '4001' } as const;
const ws = new WebSocket('wss://example.org');
ws.close([|CODES.idle|]);`,
        messageId: 'string',
        data: { outcome: 'isSentAs(string(CODES.idle), 4001, inBrowsers)', advice: 'write(4001)' },
        fixes: [{ title: 'replace(4001)', replaces: 'CODES.idle', with: '4001' }],
        severity: 'warning',
      },
      'of unknown digits': {
        code: `const code: string = location.hash.slice(1);
const ws = new WebSocket('wss://example.org');
ws.close([|code|]);`,
        messageId: 'string',
        data: { outcome: 'isConverted(string(code), inBrowsers)', advice: 'makeNumber' },
        severity: 'warning',
      },
      'through a function': {
        code: `function end(code) {
  new WebSocket('wss://example.org').close(code);
}
end([|'4000'|]);`,
        messageId: 'string',
        data: { outcome: "isSentAs(string('4000'), 4000, via(inBrowsers, end))", advice: 'write(4000)' },
        fixes: [{ title: 'replace(4000)', replaces: "'4000'", with: '4000' }],
        severity: 'warning',
      },
    },
    'the reason': {
      alone: {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|'bye'|]);`,
        messageId: 'reasonFirst',
        data: { outcome: 'throws(reasonAsCode, inBrowsers)', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: "'bye'", with: "1000, 'bye'" },
          { title: 'codeFirst(4000)', replaces: "'bye'", with: "4000, 'bye'" },
        ],
      },
      'in an error handler': {
        code: `import WebSocket from 'ws';
const upstream = new WebSocket('wss://example.org');
upstream.on('error', () => upstream.close([|'Upstream failed'|]));`,
        messageId: 'reasonFirst',
        data: { outcome: 'throws(reasonAsCode, with(ws))', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: "'Upstream failed'", with: "1000, 'Upstream failed'" },
          { title: 'codeFirst(1011)', replaces: "'Upstream failed'", with: "1011, 'Upstream failed'" },
          { title: 'codeFirst(4000)', replaces: "'Upstream failed'", with: "4000, 'Upstream failed'" },
        ],
      },
      'before the code': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|'done'|], 1000);`,
        messageId: 'reasonFirst',
        data: { outcome: 'throws(reasonAsCode, inBrowsers)', advice: 'swapThem' },
        fixes: [
          {
            title: 'swap',
            changes: [
              { replaces: "'done'", with: '1000' },
              { replaces: '1000', with: "'done'" },
            ],
          },
        ],
      },
      'in a branch': {
        code: `const ws = new WebSocket('wss://example.org');
ws.close(ok ? 1000 : [|'failed'|]);`,
        messageId: 'reasonFirst',
        data: { outcome: 'throws(reasonAsCode, inBrowsers)', advice: 'sendEither(1000, 4000)' },
        fixes: [{ title: 'replace(4000)', replaces: "'failed'", with: '4000' }],
      },
      'a template': {
        code: `const WebSocket = require('ws');
export function handleError(error) {
  const ws = new WebSocket('wss://example.org');
  ws.close([|\`Failed: \${error}\`|]);
}`,
        messageId: 'reasonFirst',
        data: { outcome: 'throws(reasonAsCode, with(ws))', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: `\`Failed: \${error}\``, with: `1000, \`Failed: \${error}\`` },
          { title: 'codeFirst(1011)', replaces: `\`Failed: \${error}\``, with: `1011, \`Failed: \${error}\`` },
          { title: 'codeFirst(4000)', replaces: `\`Failed: \${error}\``, with: `4000, \`Failed: \${error}\`` },
        ],
        languageId: 'javascript',
      },
      'in a method of a prototype': {
        code: `function Chat(url) {
  this.ws = new WebSocket(url);
}
Chat.prototype.leave = function () {
  this.ws.close([|'user left'|]);
};`,
        messageId: 'reasonFirst',
        data: { outcome: 'throws(reasonAsCode, inBrowsers)', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: "'user left'", with: "1000, 'user left'" },
          { title: 'codeFirst(4000)', replaces: "'user left'", with: "4000, 'user left'" },
        ],
        languageId: 'javascript',
      },
      'two strings': {
        code: `const ws = new WebSocket('wss://example.org');
ws.close([|'one'|], 'two');`,
        messageId: 'reasonFirst',
        data: { outcome: 'throws(reasonAsCode, inBrowsers)', advice: 'sendEither(1000, 4000)' },
        fixes: [
          { title: 'replace(1000)', replaces: "'one'", with: '1000' },
          { title: 'replace(4000)', replaces: "'one'", with: '4000' },
        ],
      },
      'too long to be moved': {
        code: `const ws = new WebSocket('wss://example.org');
ws.close([|'This reason takes its bytes and then a few more bytes, so that it may not be moved to where reasons stand without another report'|]);`,
        messageId: 'reasonFirst',
        data: { outcome: 'throws(reasonAsCode, inBrowsers)', advice: 'sendEither(1000, 4000)' },
        fixes: [
          {
            title: 'replace(1000)',
            replaces:
              "'This reason takes its bytes and then a few more bytes, so that it may not be moved to where reasons stand without another report'",
            with: '1000',
          },
          {
            title: 'replace(4000)',
            replaces:
              "'This reason takes its bytes and then a few more bytes, so that it may not be moved to where reasons stand without another report'",
            with: '4000',
          },
        ],
      },
    },
    null: {
      alone: {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|null|]);`,
        messageId: 'null',
        data: { outcome: 'throws(null, inBrowsers)', advice: 'sendEither(noCode, 1000)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: 'null', with: '' },
          { title: 'replace(1000)', replaces: 'null', with: '1000' },
          { title: 'replace(4000)', replaces: 'null', with: '4000' },
        ],
      },
      'before a reason': {
        code: `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 8080 }).on('connection', (ws) => {
  ws.close([|null|], 'bye');
});`,
        messageId: 'null',
        data: { outcome: 'throws(null, with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          { title: 'replace(1000)', replaces: 'null', with: '1000' },
          { title: 'replace(1011)', replaces: 'null', with: '1011' },
          { title: 'replace(4000)', replaces: 'null', with: '4000' },
        ],
      },
    },
    'an object': {
      'with code and reason': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|{ code: 4000, reason: 'bye' }|]);`,
        messageId: 'object',
        data: { outcome: 'throws(object, inBrowsers)', advice: "write(4000, 'bye')" },
        fixes: [
          { title: "replaceByName(4000, 'bye')", replaces: "{ code: 4000, reason: 'bye' }", with: "4000, 'bye'" },
        ],
      },
      'with a shorthand property': {
        code: `const socket = new WebSocket('wss://example.org');
const end = (code: number) => socket.close([|{ code }|]);`,
        messageId: 'object',
        data: { outcome: 'throws(object, inBrowsers)', advice: 'write(code)' },
        fixes: [{ title: 'replaceByName(code)', replaces: '{ code }', with: 'code' }],
      },
      'before a reason': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|{ code: 4001 }|], 'bye');`,
        messageId: 'object',
        data: { outcome: 'throws(object, inBrowsers)', advice: 'sendEither(1000, 4000)' },
        fixes: [
          { title: 'replace(1000)', replaces: '{ code: 4001 }', with: '1000' },
          { title: 'replace(4000)', replaces: '{ code: 4001 }', with: '4000' },
        ],
      },
      'with something else': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|{ code: 4000, wasClean: true }|]);`,
        messageId: 'object',
        data: { outcome: 'throws(object, inBrowsers)', advice: 'sendEither(1000, 4000)' },
        fixes: [
          { title: 'replace(1000)', replaces: '{ code: 4000, wasClean: true }', with: '1000' },
          { title: 'replace(4000)', replaces: '{ code: 4000, wasClean: true }', with: '4000' },
        ],
      },
    },
    'close itself as a callback': {
      'of an event': {
        code: `const socket = new WebSocket('wss://example.org');
addEventListener('pagehide', [|socket.close.bind(socket)|]);`,
        messageId: 'passed',
        data: { outcome: 'throws(passed, inBrowsers)', advice: 'write(() => socket.close())' },
        fixes: [
          {
            title: 'replaceByName(() => socket.close())',
            replaces: 'socket.close.bind(socket)',
            with: '() => socket.close()',
          },
        ],
      },
      'of an error': {
        code: `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
job.then(done, [|ws.close.bind(ws)|]);`,
        messageId: 'passed',
        data: { outcome: 'throws(passed, with(ws))', advice: 'write(() => ws.close())' },
        fixes: [{ title: 'replaceByName(() => ws.close())', replaces: 'ws.close.bind(ws)', with: '() => ws.close()' }],
      },
      'through a method': {
        code: `class Session {
  socket = new WebSocket('wss://example.org');
  open() {
    fetch('/login').catch([|this.end|]);
  }
  end = (code = 1000) => this.socket.close(code);
}`,
        messageId: 'passed',
        data: { outcome: 'throws(passed, via(inBrowsers, Session.end))', advice: 'write(() => this.end())' },
        fixes: [
          { title: 'replaceByName(() => this.end())', replaces: 'catch(this.end)', with: 'catch(() => this.end())' },
        ],
      },
    },
    'other values': {
      'a boolean': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|true|]);`,
        messageId: 'boolean',
        data: { outcome: 'throws(boolean(true), inBrowsers)', advice: 'sendEither(1000, 4000)' },
        fixes: [
          { title: 'replace(1000)', replaces: 'true', with: '1000' },
          { title: 'replace(4000)', replaces: 'true', with: '4000' },
        ],
      },
      NaN: {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|NaN|]);`,
        messageId: 'NaN',
        data: { outcome: 'throws(NaN, inBrowsers)', advice: 'sendEither(1000, 4000)' },
        fixes: [
          { title: 'replace(1000)', replaces: 'NaN', with: '1000' },
          { title: 'replace(4000)', replaces: 'NaN', with: '4000' },
        ],
      },
      'a bigint': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|1000n|]);`,
        messageId: 'bigint',
        data: { outcome: 'throws(bigint(1000n), inBrowsers)', advice: 'write(1000)' },
        fixes: [{ title: 'replace(1000)', replaces: '1000n', with: '1000' }],
      },
      'a bigint with a separator, in ws': {
        code: `const WebSocket = require('ws');
const socket = new WebSocket('wss://example.org');
socket.close([|1_011n|]);`,
        messageId: 'bigint',
        data: { outcome: 'throws(bigint(1_011n), with(ws))', advice: 'write(1011)' },
        fixes: [{ title: 'replace(1011)', replaces: '1_011n', with: '1011' }],
        languageId: 'javascript',
      },
      'a fraction': {
        code: `const socket = new WebSocket('wss://example.org');
socket.close([|4000.5|]);`,
        messageId: 'fraction',
        data: { outcome: 'isSentAs(fraction(4000.5), 4000, inBrowsers)', advice: 'write(4000)' },
        fixes: [{ title: 'replace(4000)', replaces: '4000.5', with: '4000' }],
        severity: 'warning',
      },
      'a fraction, in a class': {
        code: `import WebSocket from 'ws';
class Feed {
  ws = new WebSocket('wss://example.org');
  stop() {
    this.ws.close([|1000.1|]);
  }
}`,
        messageId: 'fraction',
        data: { outcome: 'isSentAs(fraction(1000.1), 1000, with(ws))', advice: 'write(1000)' },
        fixes: [{ title: 'replace(1000)', replaces: '1000.1', with: '1000' }],
        severity: 'warning',
      },
    },
    'other APIs': {
      'websocket sends 1000 instead': {
        code: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close([|'4000'|]));`,
        messageId: 'string',
        data: { outcome: "isSentAs(string('4000'), 1000, with(websocket))", advice: 'write(4000)' },
        fixes: [{ title: 'replace(4000)', replaces: "'4000'", with: '4000' }],
        severity: 'warning',
      },
      'websocket, a string of unknown digits': {
        code: `import { client as WebSocketClient } from 'websocket';
new WebSocketClient().on('connect', (connection) => connection.close([|String(code)|]));`,
        messageId: 'string',
        data: { outcome: 'isSentAs(string(String(code)), 1000, with(websocket))', advice: 'makeNumber' },
        severity: 'warning',
      },
      'React Native makes a number of it': {
        code: `import { AppState } from 'react-native';
const socket = new WebSocket('wss://example.org');
socket.close([|'1000'|]);`,
        messageId: 'string',
        data: { outcome: "isSentAs(string('1000'), 1000, in React Native)", advice: 'write(1000)' },
        fixes: [{ title: 'replace(1000)', replaces: "'1000'", with: '1000' }],
        severity: 'warning',
      },
      'uWebSockets.js makes a number of it': {
        code: `import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: (ws) => {
    ws.end([|'4000'|]);
  },
});`,
        messageId: 'string',
        data: { outcome: "isSentAs(string('4000'), 4000, with(uWebSockets.js))", advice: 'write(4000)' },
        fixes: [{ title: 'replace(4000)', replaces: "'4000'", with: '4000' }],
        severity: 'warning',
      },
      'Bun refuses a string': {
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
        messageId: 'string',
        data: { outcome: "throws(string('1000'), in Bun)", advice: 'write(1000)' },
        fixes: [{ title: 'replace(1000)', replaces: "'1000'", with: '1000' }],
      },
      'Bun refuses null': {
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
        messageId: 'null',
        data: { outcome: 'throws(null, in Bun)', advice: 'sendEither(noCode, 1000)' },
        fixes: [
          { title: 'closeWithoutCode', replaces: 'null', with: '' },
          { title: 'replace(1000)', replaces: 'null', with: '1000' },
          { title: 'replace(1011)', replaces: 'null', with: '1011' },
          { title: 'replace(4000)', replaces: 'null', with: '4000' },
        ],
      },
      'Deno makes a number of a reserved code': {
        code: `const { socket, response } = Deno.upgradeWebSocket(request);
socket.onopen = () => socket.close([|'1006'|]);`,
        messageId: 'string',
        data: { outcome: "isSentAs(string('1006'), 1006, inDeno)", advice: 'sendEither(1011, 1000)' },
        fixes: [
          { title: 'replace(1011)', replaces: "'1006'", with: '1011' },
          { title: 'replace(1000)', replaces: "'1006'", with: '1000' },
        ],
        severity: 'warning',
      },
      'faye-websocket sends 0': {
        code: `import faye from 'faye-websocket';
const client = new faye.Client('wss://example.org');
client.close([|'Bye'|]);`,
        messageId: 'reasonFirst',
        data: { outcome: 'isSentAs(reasonAsCode, 0, with(faye-websocket))', advice: 'passFirst(1000)' },
        fixes: [
          { title: 'codeFirst(1000)', replaces: "'Bye'", with: "1000, 'Bye'" },
          { title: 'codeFirst(4000)', replaces: "'Bye'", with: "4000, 'Bye'" },
        ],
        severity: 'warning',
      },
      'Cloudflare Workers refuses a boolean': {
        code: `const [client, server] = Object.values(new WebSocketPair());
server.accept();
server.close([|true|]);`,
        messageId: 'boolean',
        data: { outcome: 'throws(boolean(true), in Cloudflare Workers)', advice: 'sendEither(1000, 1011)' },
        fixes: [
          { title: 'replace(1000)', replaces: 'true', with: '1000' },
          { title: 'replace(1011)', replaces: 'true', with: '1011' },
          { title: 'replace(4000)', replaces: 'true', with: '4000' },
        ],
      },
    },
    'WebSocketStream takes an object': {
      'a boolean': {
        code: `const stream = new WebSocketStream('wss://example.org');
stream.close([|true|]);`,
        messageId: 'primitive',
        data: { outcome: 'throws(true, with(WebSocketStream))', advice: 'makeObject({ closeCode, reason })' },
      },
      'a code that may be sent': {
        code: `const stream = new WebSocketStream('wss://example.org');
stream.close([|1000|]);`,
        messageId: 'primitive',
        data: { outcome: 'throws(1000, with(WebSocketStream))', advice: 'write({ closeCode: 1000 })' },
        fixes: [
          { title: 'replace({ closeCode: 1000 }, Normal Closure)', replaces: '1000', with: '{ closeCode: 1000 }' },
        ],
      },
      'a code in a branch': {
        code: `const stream = new WebSocketStream('wss://example.org');
const FAILED = 4000;
stream.close(ok ? { closeCode: 1000 } : [|FAILED|]);`,
        messageId: 'primitive',
        data: { outcome: 'throws(FAILED, with(WebSocketStream))', advice: 'write({ closeCode: 4000 })' },
        fixes: [
          { title: 'replace({ closeCode: 4000 }, Private Use)', replaces: ': FAILED', with: ': { closeCode: 4000 }' },
        ],
      },
      'a code before a reason': {
        code: `const stream = new WebSocketStream('wss://example.org');
stream.close([|1000|], 'bye');`,
        messageId: 'primitive',
        data: { outcome: 'throws(1000, with(WebSocketStream))', advice: 'makeObject({ closeCode, reason })' },
      },
      'a reserved code': {
        code: `const stream = new WebSocketStream('wss://example.org');
stream.close([|1006|]);`,
        messageId: 'primitive',
        data: { outcome: 'throws(1006, with(WebSocketStream))', advice: 'makeObject({ closeCode, reason })' },
      },
      'the reason': {
        code: `const stream = new WebSocketStream('wss://example.org');
stream.close([|'bye'|]);`,
        messageId: 'primitive',
        data: { outcome: "throws('bye', with(WebSocketStream))", advice: 'makeObject({ closeCode, reason })' },
      },
    },
  },
});
