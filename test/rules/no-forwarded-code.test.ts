import { noForwardedCode } from '../../src/rules/no-forwarded-code.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noForwardedCode, {
  valid: {
    'conditions that turn 1005 and 1006 away': {
      'an if for both, an else for the rest': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code === 1005 || code === 1006) client.close();
    else client.close(code, reason);
  });
});`,
      'an early return for each': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code === 1006) return client.terminate();
    if (code === 1005) return client.close();
    client.close(code, reason);
  });
});`,
      'a switch with a case for both': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    switch (code) {
      case 1005:
      case 1006:
        client.terminate();
        break;
      default:
        client.close(code, reason);
    }
  });
});`,
      'a range that is replaced before the call': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code < 1000 || code > 4999 || (code >= 1004 && code <= 1006)) code = 1011;
    client.close(code, reason);
  });
});`,
      'a set of codes that may not be sent': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  const NOT_SENDABLE = new Set([1004, 1005, 1006, 1015]);
  upstream.on('close', (code, reason) => {
    client.close(NOT_SENDABLE.has(code) ? 1000 : code, reason);
  });
});`,
      'a list of codes that may not be sent': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  const reserved = [1004, 1005, 1006, 1015];
  upstream.on('close', (code, reason) => {
    if (reserved.includes(code)) client.close();
    else client.close(code, reason);
  });
});`,
      'a conditional expression for each': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => client.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason));
});`,
      'another variable that is assigned for each': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    let sent = code;
    if (code === 1005) sent = 1000;
    else if (code === 1006) sent = 1014;
    client.close(sent, reason);
  });
});`,
      'wasClean for 1006, a conditional expression for 1005': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.onclose = ({ code, reason, wasClean }) => {
    if (!wasClean) client.terminate();
    else client.close(code === 1005 ? 1000 : code, reason);
  };
});`,
      'a try that ends the socket where the close call throws': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    try {
      client.close(code, reason);
    } catch {
      client.terminate();
    }
  });
});`,
    },
    mappings: {
      'a function that lets sendable codes pass': `import WebSocket, { WebSocketServer } from 'ws';
const toSendable = (code) => (isSendable(code) ? code : 1011);
function isSendable(code) {
  if (code >= 3000 && code <= 4999) return true;
  return code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code);
}
export function relay(client, upstream = new WebSocket('wss://example.org')) {
  upstream.on('close', (code, reason) => client.close(toSendable(code), reason));
}`,
      'an object that holds what to send instead': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  const instead = { 1005: 1000, 1006: 1011 };
  upstream.on('close', (code, reason) => client.close(instead[code] ?? code, reason));
});`,
      'a map that holds what to send instead': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  const instead = new Map([[1005, 1000], [1006, 1001]]);
  upstream.on('close', (code, reason) => client.close(instead.get(code) || code, reason));
});`,
    },
    "conditions of a browser's socket": {
      '1000 and what begins at 3000': `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => {
  target.close(event.code === 1000 || event.code >= 3000 ? event.code : 1000, event.reason);
};`,
      'a named range of private codes': `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => {
  const isOurs = event.code >= 4000 && event.code <= 4999;
  if (isOurs) target.close(event.code, event.reason);
  else target.close();
};`,
      'the first digit': `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.addEventListener('close', ({ code, reason }) => {
  if (Math.floor(code / 1000) === 4) target.close(code, reason);
});`,
      'a switch over conditions': `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.addEventListener('close', ({ code }) => {
  switch (true) {
    case code === 1000:
    case code >= 3000 && code < 5000:
      target.close(code);
      break;
    default:
      target.close(4000 + (code % 1000));
  }
});`,
      'Math.max()': `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => {
  target.close(Math.max(event.code, 3000));
};`,
      'the first character of the code as a string': `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => {
  if (String(event.code).startsWith('4')) target.close(event.code);
};`,
      'a listener in a React effect': `import { useEffect } from 'react';
export function useBridge(source: WebSocket, target: WebSocket) {
  useEffect(() => {
    const close = (event: CloseEvent) => {
      if (event.code === 1000 || (event.code >= 3000 && event.code <= 4999)) target.close(event.code, event.reason);
      else target.close();
    };
    source.addEventListener('close', close);
    return () => source.removeEventListener('close', close);
  }, [source, target]);
}`,
    },
    'by way of a function or a variable': {
      'one condition in the listener, the other in the function': `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
const other = new WebSocket('wss://example.com');
ws.on('close', (code) => { if (code !== 1005) end(code); });
function end(code) { if (code !== 1006) other.close(code); }`,
      'a function that asks another one for the reserved codes; 1004 and 1016-2999 only come from an end that breaks the protocol': `import WebSocket from 'ws';
const isReserved = (code) => code === 1005 || code === 1006 || code === 1015;
function closeQuietly(ws, code, reason) {
  if (isReserved(code)) return;
  ws.close(code, reason);
}
const other = new WebSocket('wss://example.com');
new WebSocket('wss://example.org').on('close', (code, reason) => closeQuietly(other, code, reason));`,
      'a function that catches what the close call throws': `import WebSocket from 'ws';
function closeQuietly(ws, code, reason) {
  try {
    ws.close(code, reason);
  } catch {}
}
const other = new WebSocket('wss://example.com');
new WebSocket('wss://example.org').on('close', (code, reason) => closeQuietly(other, code, reason));`,
      'an outer variable that is only assigned where the code may be sent': `import WebSocket from 'ws';
let last = 1000;
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => {
  if (code === 1005 || code === 1006) return;
  last = code;
});
export const stop = (other = new WebSocket('wss://example.com')) => other.close(last);`,
      'an outer variable that is checked where it is sent': `import WebSocket from 'ws';
let last = null;
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => { last = code; });
export function end(other = new WebSocket('wss://example.com')) {
  if (last === 1005 || last === 1006) other.close();
  else other.close(last);
}`,
    },
    'another code is sent': {
      'a fixed code after an await': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', async (code, reason) => {
    const sendable = await Promise.resolve(code === 1005 || code === 1006);
    client.close(1000, reason);
  });
});`,
      'the exit code of a child process': `import { spawn } from 'node:child_process';
const child = spawn('ffmpeg');
const target = new WebSocket('wss://example.com');
child.on('close', (code) => {
  log(code);
  target.close(1000, String(code));
});`,
      'a server socket of Bun that passes 1000 on': `Bun.serve({
  fetch: (request, server) => server.upgrade(request, { data: new WebSocket('wss://example.org') }),
  websocket: {
    close(ws, code, reason) {
      if (code === 1000) ws.data.close(code, reason);
    },
  },
});`,
    },
  },
  notReported: {
    'a method that is passed as the listener': {
      "the socket's own close method: the closed socket lets it pass": `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', down.close.bind(down));`,
      'without bind it is the socket itself that is closed': `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', up.close);`,
      'a message is no code': `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('message', up.close.bind(up));`,
      'a code that is bound before it': `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', up.close.bind(up, 1000));`,
      "a check of the list of arguments, which isn't followed": `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', (...args) => { if (args[0] !== 1006) up.close(...args); });`,
    },
    'a code that lies in a variable': {
      'a field that the handler tests before it calls a method': `import WebSocket from 'ws';
export class Session {
  code = 0;
  start(ws = new WebSocket('wss://example.org')) {
    ws.on('close', (code) => {
      this.code = code;
      if (code !== 1006) this.stop();
    });
  }
  stop(other = new WebSocket('wss://example.com')) {
    other.close(this.code);
  }
}`,
      'an outer variable that another function changes': `import WebSocket from 'ws';
let last = 0;
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => { last = code; });
export function map() { if (last === 1006) last = 1011; }
export const stop = (other = new WebSocket('wss://example.com')) => other.close(last);`,
      'an outer variable that is sent to the same socket': `import WebSocket from 'ws';
let last = 0;
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => { last = code; });
export const stop = () => ws.close(last);`,
    },
    'functions of other files': {
      'one that tells whether the code may be sent': `import { isSendable } from './codes';
import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (isSendable(code)) client.close(code, reason);
  });
});`,
      'one that maps the code': `import { sanitizeCloseCode } from './codes';
import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => client.close(sanitizeCloseCode(code), reason));
});`,
      'one that throws at the code': `import { assertSendable } from './codes';
import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    assertSendable(code);
    client.close(code, reason);
  });
});`,
      'one that looks at the event': `import { wasLost } from './events';
import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.onclose = (event) => {
    if (wasLost(event)) client.terminate();
    else client.close(event.code, event.reason);
  };
});`,
    },
    'the closed socket itself': {
      'ws ignores the call': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  client.on('close', (code, reason) => client.close(code, reason));
});`,
      'Bun ignores the call': `Bun.serve({
  fetch: (request, server) => server.upgrade(request),
  websocket: {
    close(ws, code, reason) {
      ws.close(code, reason);
    },
  },
});`,
    },
    'other conditions': {
      'whether there is a reason': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (reason.length > 0) client.close(code, reason);
    else client.close();
  });
});`,
      'a set that another function fills': `const sendable = new Set();
loadCodes().forEach((code) => sendable.add(code));
const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = ({ code }) => {
  if (sendable.has(code)) target.close(code);
};`,
    },
  },
  invalid: {
    'a relay in ws': {
      'the code and the reason of the other side': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    client.close([|code|], reason);
  });
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: 'close(code,',
            with: 'close(code === 1005 ? 1000 : code === 1006 ? 1011 : code,',
          },
          {
            title: 'closeWithoutFor(1005 & 1006)',
            replaces: 'client.close(code, reason)',
            with: 'if (code === 1005 || code === 1006) client.close(); else client.close(code, reason)',
          },
        ],
      },
      'from the client to the upstream': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  client.on('close', (code, reason) => upstream.close([|code|], reason));
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: 'close(code,',
            with: 'close(code === 1005 ? 1000 : code === 1006 ? 1011 : code,',
          },
          {
            title: 'closeWithoutFor(1005 & 1006)',
            replaces: 'upstream.close(code, reason)',
            with: 'code === 1005 || code === 1006 ? upstream.close() : upstream.close(code, reason)',
          },
        ],
      },
      'after a look at readyState': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', function (code) {
    if (client.readyState === WebSocket.OPEN) client.close([|code|]);
  });
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: 'close(code)',
            with: 'close(code === 1005 ? 1000 : code === 1006 ? 1011 : code)',
          },
        ],
      },
      'the event of onclose': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.onclose = (event) => client.close([|event.code|], event.reason);
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: 'event.code',
            with: 'event.code === 1005 ? 1000 : event.code === 1006 ? 1011 : event.code',
          },
          {
            title: 'closeWithoutFor(1005 & 1006)',
            replaces: 'client.close(event.code, event.reason)',
            with: 'event.code === 1005 || event.code === 1006 ? client.close() : client.close(event.code, event.reason)',
          },
        ],
      },
      'a destructured event under other names': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.onclose = ({ code: status, reason: text }) => {
    client.close([|status|], text);
  };
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: '(status',
            with: '(status === 1005 ? 1000 : status === 1006 ? 1011 : status',
          },
          {
            title: 'closeWithoutFor(1005 & 1006)',
            replaces: 'client.close(status, text)',
            with: 'if (status === 1005 || status === 1006) client.close(); else client.close(status, text)',
          },
        ],
      },
      'to every client of the server': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    wss.clients.forEach((other) => other.close([|code|], reason));
  });
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: 'close(code,',
            with: 'close(code === 1005 ? 1000 : code === 1006 ? 1011 : code,',
          },
          {
            title: 'closeWithoutFor(1005 & 1006)',
            replaces: 'other.close(code, reason)',
            with: 'code === 1005 || code === 1006 ? other.close() : other.close(code, reason)',
          },
        ],
      },
      'two parameters that are sockets by name': {
        code: `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 8080 });
export function pipe(clientSocket, serverSocket) {
  clientSocket.on('close', (code, reason) => serverSocket.close([|code|], reason));
}`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: 'close(code,',
            with: 'close(code === 1005 ? 1000 : code === 1006 ? 1011 : code,',
          },
          {
            title: 'closeWithoutFor(1005 & 1006)',
            replaces: 'serverSocket.close(code, reason)',
            with: 'code === 1005 || code === 1006 ? serverSocket.close() : serverSocket.close(code, reason)',
          },
        ],
      },
    },
    'a method that is passed as the listener': {
      bind: {
        code: `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', [|up.close.bind(up)|]);`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: 'up.close.bind(up)',
            with: '(code, reason) => up.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason)',
          },
          {
            title: 'closeWithoutFor(1005 & 1006)',
            replaces: 'up.close.bind(up)',
            with: '(code, reason) => code === 1005 || code === 1006 ? up.close() : up.close(code, reason)',
          },
        ],
      },
      'rest parameters': {
        code: `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', [|(...args) => up.close(...args)|]);`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: '(...args) => up.close(...args)',
            with: '(code, reason) => up.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason)',
          },
          {
            title: 'closeWithoutFor(1005 & 1006)',
            replaces: '(...args) => up.close(...args)',
            with: '(code, reason) => code === 1005 || code === 1006 ? up.close() : up.close(code, reason)',
          },
        ],
      },
      'apply with arguments': {
        code: `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', [|function () { up.close.apply(up, arguments); }|]);`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: 'function () { up.close.apply(up, arguments); }',
            with: '(code, reason) => up.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason)',
          },
          {
            title: 'closeWithoutFor(1005 & 1006)',
            replaces: 'function () { up.close.apply(up, arguments); }',
            with: '(code, reason) => code === 1005 || code === 1006 ? up.close() : up.close(code, reason)',
          },
        ],
      },
    },
    'conditions that miss a code': {
      '|| replaces 0 only': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => client.close([|code || 1000|], reason));
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: 'code || 1000',
            with: 'code === 1005 ? 1000 : code === 1006 ? 1011 : code || 1000',
          },
          {
            title: 'closeWithoutFor(1005 & 1006)',
            replaces: 'client.close(code || 1000, reason)',
            with: 'code === 1005 || code === 1006 ? client.close() : client.close(code || 1000, reason)',
          },
        ],
      },
      '?? replaces undefined only': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => client.close([|code ?? 1000|], reason.toString()));
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: 'code ?? 1000',
            with: 'code === 1005 ? 1000 : code === 1006 ? 1011 : code ?? 1000',
          },
          {
            title: 'closeWithoutFor(1005 & 1006)',
            replaces: 'client.close(code ?? 1000, reason.toString())',
            with: 'code === 1005 || code === 1006 ? client.close() : client.close(code ?? 1000, reason.toString())',
          },
        ],
      },
      'a conditional expression for 1006 only': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => client.close([|code === 1006 ? 1011 : code|], reason));
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005), with(ws))', advice: 'send(1000)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005))',
            replaces: 'code === 1006 ? 1011 : code',
            with: 'code === 1005 ? 1000 : code === 1006 ? 1011 : code',
          },
          {
            title: 'closeWithoutFor(1005)',
            replaces: 'client.close(code === 1006 ? 1011 : code, reason)',
            with: 'code === 1005 ? client.close() : client.close(code === 1006 ? 1011 : code, reason)',
          },
        ],
      },
      'an if that replaces 1005 only': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code === 1005) code = 1000;
    client.close([|code|], reason);
  });
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1006), with(ws))', advice: 'send(1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1011, 1006))',
            replaces: 'close(code,',
            with: 'close(code === 1006 ? 1011 : code,',
          },
          {
            title: 'closeWithoutFor(1006)',
            replaces: 'client.close(code, reason)',
            with: 'if (code === 1006) client.close(); else client.close(code, reason)',
          },
        ],
      },
      'a range that holds both': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code >= 1000 && code <= 4999) client.close([|code|], reason);
    else client.close();
  });
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: 'close(code,',
            with: 'close(code === 1005 ? 1000 : code === 1006 ? 1011 : code,',
          },
        ],
      },
      'an early return for 1006 only': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code === 1006) return;
    client.close([|code|], reason);
  });
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005), with(ws))', advice: 'send(1000)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005))',
            replaces: 'close(code,',
            with: 'close(code === 1005 ? 1000 : code,',
          },
          {
            title: 'closeWithoutFor(1005)',
            replaces: 'client.close(code, reason)',
            with: 'if (code === 1005) client.close(); else client.close(code, reason)',
          },
        ],
      },
      'a condition about something else': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    let sent = code;
    if (client.bufferedAmount > 0) sent = 1013;
    client.close([|sent|], reason);
  });
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: '(sent',
            with: '(sent === 1005 ? 1000 : sent === 1006 ? 1011 : sent',
          },
          {
            title: 'closeWithoutFor(1005 & 1006)',
            replaces: 'client.close(sent, reason)',
            with: 'if (sent === 1005 || sent === 1006) client.close(); else client.close(sent, reason)',
          },
        ],
      },
      'a mapping function without 1005': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  const sanitizeCloseCode = (code) => (code === 1006 || code === 1015 ? 1011 : code);
  upstream.on('close', (code, reason) => client.close([|sanitizeCloseCode(code)|], reason));
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005), with(ws))', advice: 'send(1000)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005))',
            replaces: 'sanitizeCloseCode(code)',
            with: 'code === 1005 ? 1000 : sanitizeCloseCode(code)',
          },
          {
            title: 'closeWithoutFor(1005)',
            replaces: 'client.close(sanitizeCloseCode(code), reason)',
            with: 'code === 1005 ? client.close() : client.close(sanitizeCloseCode(code), reason)',
          },
        ],
      },
      'a switch for 1006 only': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    switch (code) {
      case 1006:
        client.terminate();
        break;
      default:
        client.close([|code|], reason);
    }
  });
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005), with(ws))', advice: 'send(1000)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005))',
            replaces: 'close(code,',
            with: 'close(code === 1005 ? 1000 : code,',
          },
          {
            title: 'closeWithoutFor(1005)',
            replaces: 'client.close(code, reason)',
            with: 'if (code === 1005) client.close(); else client.close(code, reason)',
          },
        ],
      },
      'wasClean, which is true for 1005': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.onclose = ({ code, reason, wasClean }) => {
    if (wasClean) client.close([|code|], reason);
    else client.terminate();
  };
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005), with(ws))', advice: 'send(1000)' },
        fixes: [{ title: 'mapCodes(sendFor(1000, 1005))', replaces: '(code', with: '(code === 1005 ? 1000 : code' }],
      },
      'a catch that throws again': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    try {
      client.close([|code|], reason);
    } catch (error) {
      console.error(error);
      throw error;
    }
  });
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: 'close(code,',
            with: 'close(code === 1005 ? 1000 : code === 1006 ? 1011 : code,',
          },
          {
            title: 'closeWithoutFor(1005 & 1006)',
            replaces: 'client.close(code, reason)',
            with: 'if (code === 1005 || code === 1006) client.close(); else client.close(code, reason)',
          },
        ],
      },
    },
    later: {
      'after an await': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', async (code, reason) => {
    await flush();
    client.close([|code|], reason);
  });
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: 'close(code,',
            with: 'close(code === 1005 ? 1000 : code === 1006 ? 1011 : code,',
          },
          {
            title: 'closeWithoutFor(1005 & 1006)',
            replaces: 'client.close(code, reason)',
            with: 'if (code === 1005 || code === 1006) client.close(); else client.close(code, reason)',
          },
        ],
      },
      'after a timeout': {
        code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    setTimeout(() => client.close([|code|], reason), 100);
  });
});`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(received(1005 | 1006), with(ws))', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: 'close(code,',
            with: 'close(code === 1005 ? 1000 : code === 1006 ? 1011 : code,',
          },
          {
            title: 'closeWithoutFor(1005 & 1006)',
            replaces: 'client.close(code, reason)',
            with: 'code === 1005 || code === 1006 ? client.close() : client.close(code, reason)',
          },
        ],
      },
    },
    'a code that lies in a variable': {
      'a class field': {
        code: `import WebSocket from 'ws';
export class Session {
  code = 0;
  start(ws = new WebSocket('wss://example.org')) {
    ws.on('close', (code) => {
      if (code !== 1005) this.code = code;
    });
  }
  stop(other = new WebSocket('wss://example.com')) {
    other.close([|this.code|]);
  }
}`,
        messageId: 'forwarded',
        data: { outcome: 'throws(received(1006), with(ws))', advice: 'send(1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1011, 1006))',
            replaces: '(this.code',
            with: '(this.code === 1006 ? 1011 : this.code',
          },
          {
            title: 'closeWithoutFor(1006)',
            replaces: 'other.close(this.code)',
            with: 'if (this.code === 1006) other.close(); else other.close(this.code)',
          },
        ],
        severity: 'information',
      },
      'a field that the constructor makes': {
        code: `import WebSocket from 'ws';
export class Session {
  constructor() {
    this.code = null;
  }
  start(ws = new WebSocket('wss://example.org')) {
    ws.on('close', (code) => {
      if (code !== 1005) this.code = code;
    });
  }
  stop(other = new WebSocket('wss://example.com')) {
    other.close([|this.code|]);
  }
}`,
        messageId: 'forwarded',
        data: { outcome: 'throws(received(1006), with(ws))', advice: 'send(1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1011, 1006))',
            replaces: '(this.code',
            with: '(this.code === 1006 ? 1011 : this.code',
          },
          {
            title: 'closeWithoutFor(1006)',
            replaces: 'other.close(this.code)',
            with: 'if (this.code === 1006) other.close(); else other.close(this.code)',
          },
        ],
        severity: 'information',
        languageId: 'javascript',
      },
      'an outer variable': {
        code: `import WebSocket from 'ws';
const up = new WebSocket('wss://example.org');
const down = new WebSocket('wss://example.com');
let last = 0;
up.on('close', (code) => { if (code !== 1005) last = code; });
down.on('message', () => { down.close([|last|]); });`,
        messageId: 'forwarded',
        data: { outcome: 'throws(received(1006), with(ws))', advice: 'send(1011)' },
        fixes: [
          { title: 'mapCodes(sendFor(1011, 1006))', replaces: '(last', with: '(last === 1006 ? 1011 : last' },
          {
            title: 'closeWithoutFor(1006)',
            replaces: 'down.close(last)',
            with: 'if (last === 1006) down.close(); else down.close(last)',
          },
        ],
        severity: 'information',
      },
    },
    "to a browser's socket": {
      'the event of onclose': {
        code: `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => target.close([|event.code|], event.reason);`,
        messageId: 'forwarded',
        data: { outcome: 'throws(receivedSuchAs(1005), inBrowsers)', advice: 'send(1000)' },
        fixes: [
          {
            title: 'sendUnlessAccepted(1000)',
            replaces: 'event.code',
            with: 'event.code === 1000 || (event.code >= 3000 && event.code <= 4999) ? event.code : 1000',
          },
          {
            title: 'closeWithoutUnlessAccepted',
            replaces: 'target.close(event.code, event.reason)',
            with: 'event.code === 1000 || (event.code >= 3000 && event.code <= 4999) ? target.close(event.code, event.reason) : target.close()',
          },
        ],
      },
      'a destructured event': {
        code: `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.addEventListener('close', ({ code, reason }) => {
  target.close([|code|], reason);
});`,
        messageId: 'forwarded',
        data: { outcome: 'throws(receivedSuchAs(1005), inBrowsers)', advice: 'send(1000)' },
        fixes: [
          {
            title: 'sendUnlessAccepted(1000)',
            replaces: '(code',
            with: '(code === 1000 || (code >= 3000 && code <= 4999) ? code : 1000',
          },
          {
            title: 'closeWithoutUnlessAccepted',
            replaces: 'target.close(code, reason)',
            with: 'if (code === 1000 || (code >= 3000 && code <= 4999)) target.close(code, reason); else target.close()',
          },
        ],
      },
      'a condition for 1006 only': {
        code: `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => {
  if (event.code !== 1006) target.close([|event.code|]);
};`,
        messageId: 'forwarded',
        data: { outcome: 'throws(receivedSuchAs(1005), inBrowsers)', advice: 'send(1000)' },
        fixes: [
          {
            title: 'sendUnlessAccepted(1000)',
            replaces: '(event.code)',
            with: '(event.code === 1000 || (event.code >= 3000 && event.code <= 4999) ? event.code : 1000)',
          },
        ],
      },
      'a conditional expression for 1006 only': {
        code: `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => {
  target.close([|event.code === 1006 ? 1000 : event.code|], event.reason);
};`,
        messageId: 'forwarded',
        data: { outcome: 'throws(receivedSuchAs(1005), inBrowsers)', advice: 'send(1000)' },
        fixes: [
          {
            title: 'sendUnlessAccepted(1000)',
            replaces: 'event.code === 1006 ? 1000 : event.code',
            with: 'event.code === 1000 || (event.code >= 3000 && event.code <= 4999) ? event.code : 1000',
          },
          {
            title: 'closeWithoutUnlessAccepted',
            replaces: 'target.close(event.code === 1006 ? 1000 : event.code, event.reason)',
            with: 'if (event.code === 1000 || (event.code >= 3000 && event.code <= 4999)) target.close(event.code === 1006 ? 1000 : event.code, event.reason); else target.close()',
          },
        ],
      },
      'a listener in a React effect': {
        code: `import { useEffect } from 'react';
export function useBridge(source: WebSocket, target: WebSocket) {
  useEffect(() => {
    const close = (event: CloseEvent) => target.close([|event.code|], event.reason);
    source.addEventListener('close', close);
    return () => source.removeEventListener('close', close);
  }, [source, target]);
}`,
        messageId: 'forwarded',
        data: { outcome: 'throws(receivedSuchAs(1005), inBrowsers)', advice: 'send(1000)' },
        fixes: [
          {
            title: 'sendUnlessAccepted(1000)',
            replaces: 'event.code',
            with: 'event.code === 1000 || (event.code >= 3000 && event.code <= 4999) ? event.code : 1000',
          },
          {
            title: 'closeWithoutUnlessAccepted',
            replaces: 'target.close(event.code, event.reason)',
            with: 'event.code === 1000 || (event.code >= 3000 && event.code <= 4999) ? target.close(event.code, event.reason) : target.close()',
          },
        ],
      },
      'from a socket of ws': {
        code: `import WebSocket from 'ws';
const gateway = new WebSocket('wss://example.org');
export const bridge = (browser: globalThis.WebSocket) => {
  gateway.on('close', (code) => browser.close([|code|]));
};`,
        messageId: 'forwarded',
        data: { outcome: 'endsProcess(receivedSuchAs(1005), inNode)', advice: 'send(1000)' },
        fixes: [
          {
            title: 'sendUnlessAccepted(1000)',
            replaces: 'close(code)',
            with: 'close(code === 1000 || (code >= 3000 && code <= 4999) ? code : 1000)',
          },
          {
            title: 'closeWithoutUnlessAccepted',
            replaces: 'browser.close(code)',
            with: 'code === 1000 || (code >= 3000 && code <= 4999) ? browser.close(code) : browser.close()',
          },
        ],
      },
    },
    'other APIs': {
      'a Durable Object that answers with the code': {
        code: `import { DurableObject } from 'cloudflare:workers';
export class Room extends DurableObject {
  webSocketClose(ws: WebSocket, code: number, reason: string, wasClean: boolean) {
    ws.close([|code|], reason);
  }
}`,
        messageId: 'forwarded',
        data: { outcome: 'throws(received(1005 | 1006), in Cloudflare Workers)', advice: 'sendEither(1000, 1011)' },
        fixes: [
          {
            title: 'mapCodes(sendFor(1000, 1005) & sendFor(1011, 1006))',
            replaces: '(code',
            with: '(code === 1005 ? 1000 : code === 1006 ? 1011 : code',
          },
          {
            title: 'closeWithoutFor(1005 & 1006)',
            replaces: 'ws.close(code, reason)',
            with: 'if (code === 1005 || code === 1006) ws.close(); else ws.close(code, reason)',
          },
        ],
      },
      'the shorthand property of a WebSocketStream': {
        code: `const stream = new WebSocketStream('wss://example.org');
const source = new WebSocket('wss://example.com');
source.onclose = ({ code: closeCode, reason }) => stream.close({ [|closeCode|], reason });`,
        messageId: 'forwarded',
        data: { outcome: 'throws(receivedSuchAs(1005), with(WebSocketStream))', advice: 'send(1000)' },
        fixes: [
          {
            title: 'sendUnlessAccepted(1000)',
            replaces: '{ closeCode',
            with: '{ closeCode: closeCode === 1000 || (closeCode >= 3000 && closeCode <= 4999) ? closeCode : 1000',
          },
        ],
      },
    },
  },
});
