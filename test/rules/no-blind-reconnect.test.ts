import { noBlindReconnect } from '../../src/rules/no-blind-reconnect.js';
import { ruleTable } from '../support/ruleTable.js';

/** The statement that the fix writes around what connects, moved in by `by`. */
function decision(code: string, by: string, connects: readonly string[], { without = '' } = {}): string {
  return [
    `switch (${code}) {`,
    '  // The end was intended.',
    '  case 1000: // Normal Closure',
    '  // The same would happen again.',
    '  case 1002: // Protocol Error',
    '  case 1003: // Unsupported Data',
    '  case 1007: // Invalid Frame Payload Data',
    '  case 1008: // Policy Violation',
    '  case 1009: // Message Too Big',
    '  case 3000: // Unauthorized',
    '  case 3003: // Forbidden',
    '    break;',
    '  default:',
    ...connects.map((line) => `    ${line}`),
    '}',
  ]
    .filter((line) => without === '' || !(line.includes(`case ${without}`) || line.includes('intended')))
    .join(`\n${by}`);
}

ruleTable(noBlindReconnect, {
  valid: {
    'it decides by the code': {
      'a switch': `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = (event) => {
    switch (event.code) {
      case 1000:
      case 1008:
        return;
    }
    setTimeout(connect, 1000);
  };
}`,
      ranges: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = ({ code }) => {
    if (code === 1000 || (code >= 1002 && code < 1006) || (code > 1006 && code < 1011)) return;
    setTimeout(connect, 1000);
  };
}`,
      'a set of codes': `const retryable = new Set([1001, 1005, 1006, 1011, 1012, 1013, 1014]);
function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.addEventListener('close', ({ code }) => {
    if (retryable.has(code)) setTimeout(connect, 1000);
  });
}`,
      'a function': `import WebSocket from 'ws';
function isFinal(code) {
  return code === 1000 || code === 1008;
}
function connect() {
  const ws = new WebSocket('wss://example.org');
  ws.on('close', (code) => {
    if (!isFinal(code)) setTimeout(connect, 1000);
  });
}`,
      'a list of codes, as it was asked for': `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = (event) => {
    if ([1001, 1006, 1012, 1013].includes(event.code)) setTimeout(connect, 1000);
  };
}`,
      'after a login': `async function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = async ({ code }) => {
    if (code === 1000) return;
    if (code === 1008) await logIn();
    connect();
  };
}`,
      'codes that a refresh mends': `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = async ({ code }) => {
    if (code !== 4401 && code !== 1006 && code !== 1001 && code !== 1012 && code !== 1013) return;
    await refresh(code);
    connect();
  };
}`,
    },
    'others may decide': {
      'a function of another file': `import { isFatal } from './codes.js';
function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = (event) => {
    if (!isFatal(event.code)) setTimeout(connect, 1000);
  };
}`,
      'a field that keeps the code': `class Client {
  connect() {
    this.socket = new WebSocket('wss://example.org');
    this.socket.onclose = (event) => {
      this.lastCode = event.code;
      this.reconnect();
    };
  }
}`,
      'listeners that get the event': `class Client {
  connect() {
    this.socket = new WebSocket('wss://example.org');
    this.socket.onclose = (event) => {
      this.listeners.forEach((listener) => listener(event));
      setTimeout(() => this.connect(), 1000);
    };
  }
}`,
      'a method that gets the event': `class Client {
  connect() {
    this.socket = new WebSocket('wss://example.org');
    this.socket.onclose = (event) => this.reconnect(event);
  }
}`,
      'the reason': `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = (event) => {
    if (event.reason !== 'logged out') setTimeout(connect, 1000);
  };
}`,
      'a second listener': `let isRefused = false;
function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.addEventListener('close', ({ code }) => {
    isRefused = code === 1008;
  });
  socket.addEventListener('close', () => {
    if (!isRefused) setTimeout(connect, 1000);
  });
}`,
      arguments: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = function () {
    if (arguments[0].code !== 1008) connect();
  };
}`,
      'the connecting function, which takes a parameter': `function connect(after) {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = connect;
}
connect(undefined);`,
      'a second listener beside the connecting function': `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.addEventListener('close', ({ code }) => code === 1008 && stop());
  socket.onclose = connect;
}`,
    },
    'it does not connect again by itself': {
      'a message': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => console.log('closed', event.code);`,
      'a button': `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = () => {
    document.querySelector('button').onclick = () => connect();
    document.querySelector('a').addEventListener('click', connect);
  };
}`,
      'methods that only sound like it': `class Client {
  connect() {
    this.socket = new WebSocket('wss://example.org');
    this.socket.onclose = () => {
      this.clearReconnectTimer();
      this.setReconnecting(false);
      this.disconnect();
    };
  }
}`,
      'a function that only listens': `function stop() {
  socket.onclose = stop;
}
const socket = new WebSocket('wss://example.org');`,
      'a test that goes on to its next case': `function nextTest() {
  const socket = new WebSocket('wss://example.org');
  socket.addEventListener('close', () => nextTest());
}`,
    },
    "not a client's WebSocket, or one that sees to it by itself": {
      "a server's socket": `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 8080 }).on('connection', (ws) => {
  ws.on('close', () => reconnect());
});`,
      'a TCP socket': `import net from 'node:net';
function connect() {
  const socket = net.connect(8080);
  socket.on('close', () => setTimeout(connect, 1000));
}
export const url = 'ws://localhost:8080';`,
      'reconnecting-websocket': `import ReconnectingWebSocket from 'reconnecting-websocket';
const socket = new ReconnectingWebSocket('wss://example.org');
socket.addEventListener('close', () => socket.reconnect());`,
      'reconnecting-websocket that is helped': `import ReconnectingWebSocket from 'reconnecting-websocket';
const socket = new ReconnectingWebSocket('wss://example.org');
socket.addEventListener('close', () => scheduleReconnect());`,
      'a server in Deno': `Deno.serve((request) => {
  const { socket, response } = Deno.upgradeWebSocket(request);
  socket.onclose = () => scheduleReconnect();
  return response;
});`,
      'a mock': `import { WebSocket } from 'mock-socket';
const socket = new WebSocket('wss://example.org');
socket.onclose = () => reconnect();`,
    },
    'both branches may connect': {
      wasClean: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = (event) => {
    if (event.wasClean) startAgain();
    else reconnect();
  };
}`,
      onerror: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onerror = () => reconnect();
  socket.onclose = (event) => {
    if (event.code === 1012) reconnect();
  };
}`,
    },
  },
  notReported: {
    'somebody may decide': {
      'the code is shown': `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = (event) => {
    toast(\`Closed with \${event.code}\`);
    setTimeout(connect, 1000);
  };
}`,
      'a listener of several events': `function connect() {
  const socket = new WebSocket('wss://example.org');
  const lost = () => setTimeout(connect, 1000);
  socket.onclose = lost;
  socket.onerror = lost;
}`,
      'a socket that is passed to a function': `const reconnects = (socket) => socket.addEventListener('close', () => start());
reconnects(new WebSocket('wss://example.org'));`,
    },
  },
  invalid: {
    'without a look at the code': {
      'a timeout': {
        code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|() =>|] setTimeout(connect, 1000);
}`,
        messageId: 'blind',
        data: { codes: '1008' },
        fixes: [
          {
            title: 'decideAndBackOff',
            changes: [
              {
                replaces: 'function',
                with: `let attempts = 0;

function`,
              },
              {
                replaces: `;
  socket`,
                with: `;
  socket.onopen = () => {
    attempts = 0;
  };
  socket`,
              },
              { replaces: '() =>', with: '(event) =>' },
              {
                replaces: 'setTimeout(connect, 1000)',
                with: `{
    ${decision('event.code', '    ', ['// At random, so that not all clients come at once, and up to twice as long each time.', 'setTimeout(connect, Math.random() * Math.min(30000, 1000 * 2 ** attempts++));'])}
  }`,
              },
            ],
          },
          {
            title: 'decideByCode',
            changes: [
              { replaces: '() =>', with: '(event) =>' },
              {
                replaces: 'setTimeout(connect, 1000)',
                with: `{
    ${decision('event.code', '    ', ['setTimeout(connect, 1000);'])}
  }`,
              },
            ],
          },
        ],
      },
      'a delay that grows, under addEventListener': {
        code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.addEventListener('close', [|function (e)|] {
    console.log('closed', e.code, e.reason);
    setTimeout(() => {
      attempts += 1;
      connect();
    }, 1000 * attempts);
    render();
  });
}`,
        messageId: 'blind',
        data: { codes: '1008' },
        fixes: [
          {
            title: 'decideByCode',
            replaces: `setTimeout(() => {
      attempts += 1;
      connect();
    }, 1000 * attempts);`,
            with: `switch (e.code) {
      // The end was intended.
      case 1000: // Normal Closure
      // The same would happen again.
      case 1002: // Protocol Error
      case 1003: // Unsupported Data
      case 1007: // Invalid Frame Payload Data
      case 1008: // Policy Violation
      case 1009: // Message Too Big
      case 3000: // Unauthorized
      case 3003: // Forbidden
        break;
      default:
        setTimeout(() => {
          attempts += 1;
          connect();
        }, 1000 * attempts);
    }`,
          },
        ],
      },
      'the connecting function as the listener': {
        code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|connect|];
}`,
        messageId: 'blind',
        data: { codes: '1008' },
        fixes: [
          {
            title: 'decideAndBackOff',
            changes: [
              {
                replaces: 'function',
                with: `let attempts = 0;

function`,
              },
              {
                replaces: `;
  socket`,
                with: `;
  socket.onopen = () => {
    attempts = 0;
  };
  socket`,
              },
              {
                replaces: '= connect',
                with: `= (event) => {
    ${decision('event.code', '    ', ['// At random, so that not all clients come at once, and up to twice as long each time.', 'setTimeout(connect, Math.random() * Math.min(30000, 1000 * 2 ** attempts++));'])}
  }`,
              },
            ],
          },
          {
            title: 'decideByCode',
            replaces: '= connect',
            with: `= (event) => {
    ${decision('event.code', '    ', ['connect();'])}
  }`,
          },
        ],
      },
      'the connecting function as the listener, in ws': {
        code: `import WebSocket from 'ws';
const connect = () => {
  const ws = new WebSocket('wss://example.org');
  ws.on('message', show);
  ws.on('close', [|connect|]);
};`,
        messageId: 'blind',
        data: { codes: '1008' },
        fixes: [
          {
            title: 'decideAndBackOff',
            changes: [
              {
                replaces: `;
const`,
                with: `;
let attempts = 0;

const`,
              },
              {
                replaces: `show);
  ws.on`,
                with: `show);
  ws.on('open', () => {
    attempts = 0;
  });
  ws.on`,
              },
              {
                replaces: ', connect',
                with: `, (code) => {
    ${decision('code', '    ', ['// At random, so that not all clients come at once, and up to twice as long each time.', 'setTimeout(connect, Math.random() * Math.min(30000, 1000 * 2 ** attempts++));'])}
  }`,
              },
            ],
          },
          {
            title: 'decideByCode',
            replaces: ', connect',
            with: `, (code) => {
    ${decision('code', '    ', ['connect();'])}
  }`,
          },
        ],
      },
      'a method under a condition, by name': {
        code: `import WebSocket from 'ws';
class Client {
  connect() {
    this.ws = new WebSocket(this.url);
    this.ws.on('close', [|() =>|] {
      if (!this.closing) this.reconnect();
    });
  }
}`,
        messageId: 'blind',
        data: { codes: '1008' },
        fixes: [
          {
            title: 'decideByCode',
            changes: [
              { replaces: '() =>', with: '(code) =>' },
              {
                replaces: 'this.reconnect();',
                with: `{
        ${decision('code', '        ', ['this.reconnect();'])}
      }`,
              },
            ],
          },
        ],
        severity: 'hint',
      },
      'after a message, in ws': {
        code: `import WebSocket from 'ws';
function start() {
  const ws = new WebSocket('wss://example.org');
  ws.on('close', [|(code, reason) =>|] {
    console.log(\`closed with \${code}: \${reason}\`);
    start();
  });
}`,
        messageId: 'blind',
        data: { codes: '1008' },
        fixes: [
          {
            title: 'decideAndBackOff',
            changes: [
              {
                replaces: 'function',
                with: `let attempts = 0;

function`,
              },
              {
                replaces: `;
  ws`,
                with: `;
  ws.on('open', () => {
    attempts = 0;
  });
  ws`,
              },
              {
                replaces: 'start();',
                with: decision('code', '    ', [
                  '// At random, so that not all clients come at once, and up to twice as long each time.',
                  'setTimeout(start, Math.random() * Math.min(30000, 1000 * 2 ** attempts++));',
                ]),
              },
            ],
          },
          { title: 'decideByCode', replaces: 'start();', with: decision('code', '    ', ['start();']) },
        ],
      },
      'a destructured event': {
        code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|({ reason }) =>|] {
    console.log(\`lost:
      \${reason}\`);
    return reconnect();
  };
}`,
        messageId: 'blind',
        data: { codes: '1008' },
        fixes: [
          {
            title: 'decideByCode',
            changes: [
              { replaces: '{ reason', with: '{ code, reason' },
              { replaces: 'return reconnect();', with: decision('code', '    ', ['return reconnect();']) },
            ],
          },
        ],
      },
      'a string in the code': {
        code: `function connect(path) {
  const socket = new WebSocket('wss://example.org' + path);
  socket.onclose = [|() =>|] {
    connect(\`/a
    /b\`);
  };
  attempts();
}
function attempts() {
  const reconnectAttempts = 3;
}`,
        messageId: 'blind',
        data: { codes: '1008' },
        fixes: [
          {
            title: 'decideByCode',
            changes: [
              { replaces: '() =>', with: '(event) =>' },
              {
                replaces: `connect(\`/a
    /b\`);`,
                with: `switch (event.code) {
      // The end was intended.
      case 1000: // Normal Closure
      // The same would happen again.
      case 1002: // Protocol Error
      case 1003: // Unsupported Data
      case 1007: // Invalid Frame Payload Data
      case 1008: // Policy Violation
      case 1009: // Message Too Big
      case 3000: // Unauthorized
      case 3003: // Forbidden
        break;
      default:
        connect(\`/a
    /b\`);
    }`,
              },
            ],
          },
        ],
      },
      'a socket that is assigned': {
        code: `let socket = new WebSocket('wss://example.org');
socket.onclose = [|(e) =>|] {
  console.log('closed', e);
  socket = new WebSocket('wss://example.org');
  socket.onmessage = show;
};`,
        messageId: 'blind',
        data: { codes: '1008' },
      },
    },
    'a method of a class': {
      'with a delay from a constant': {
        code: `class Client {
  closing = false;

  connect() {
    this.socket = new WebSocket(this.url);
    this.socket.onopen = () => {
      this.emit('open');
    };
    this.socket.onclose = [|() =>|] {
      if (!this.closing) {
        this.timer = setTimeout(() => this.connect(), RETRY_DELAY);
      }
    };
  }
}`,
        messageId: 'blind',
        data: { codes: '1008' },
        fixes: [
          {
            title: 'decideAndBackOff',
            changes: [
              {
                replaces: `;

  connect`,
                with: `;

  attempts = 0;

  connect`,
              },
              {
                replaces: `
      this`,
                with: `
      this.attempts = 0;
      this`,
              },
              { replaces: 'onclose = () => {', with: 'onclose = (event) => {' },
              {
                replaces: 'this.timer = setTimeout(() => this.connect(), RETRY_DELAY);',
                with: decision('event.code', '        ', [
                  '// At random, so that not all clients come at once, and up to twice as long each time.',
                  'this.timer = setTimeout(() => this.connect(), Math.random() * Math.min(30000, RETRY_DELAY * 2 ** this.attempts++));',
                ]),
              },
            ],
          },
          {
            title: 'decideByCode',
            changes: [
              { replaces: 'onclose = () => {', with: 'onclose = (event) => {' },
              {
                replaces: 'this.timer = setTimeout(() => this.connect(), RETRY_DELAY);',
                with: decision('event.code', '        ', [
                  'this.timer = setTimeout(() => this.connect(), RETRY_DELAY);',
                ]),
              },
            ],
          },
        ],
      },
      'an arrow function in a field': {
        code: `class Client {
  private socket: WebSocket;
  connect() {
    this.socket = new WebSocket(this.url);
    this.socket.onclose = this.onClose;
  }
  private onClose = [|(): void =>|] {
    this.scheduleReconnect();
  };
}`,
        messageId: 'blind',
        data: { codes: '1008' },
        fixes: [
          {
            title: 'decideByCode',
            changes: [
              { replaces: '():', with: '(event: CloseEvent):' },
              {
                replaces: 'this.scheduleReconnect();',
                with: decision('event.code', '    ', ['this.scheduleReconnect();']),
              },
            ],
          },
        ],
        languageId: 'typescript',
      },
      'a bound method': {
        code: `class Client {
  constructor() {
    this.onClose = this.onClose.bind(this);
  }
  connect() {
    this.socket = new WebSocket(this.url);
    this.socket.onclose = this.onClose;
  }
  [|onClose()|] {
    this.scheduleReconnect();
  }
}`,
        messageId: 'blind',
        data: { codes: '1008' },
        fixes: [
          {
            title: 'decideByCode',
            changes: [
              { replaces: 'onClose() {', with: 'onClose(event) {' },
              {
                replaces: 'this.scheduleReconnect();',
                with: decision('event.code', '    ', ['this.scheduleReconnect();']),
              },
            ],
          },
        ],
        languageId: 'javascript',
      },
      'a method with a name in quotes': {
        code: `class Client {
  connect() {
    this.socket = new WebSocket(this.url);
    this.socket.onclose = this['on(close'].bind(this);
  }
  [|'on(close'()|] {
    this.scheduleReconnect();
  }
}`,
        messageId: 'blind',
        data: { codes: '1008' },
        fixes: [
          {
            title: 'decideByCode',
            changes: [
              { replaces: "'() {", with: "'(event) {" },
              {
                replaces: 'this.scheduleReconnect();',
                with: decision('event.code', '    ', ['this.scheduleReconnect();']),
              },
            ],
          },
        ],
        languageId: 'javascript',
      },
      'a method that is told not to': {
        code: `class Client {
  open() {
    this.socket = new WebSocket(this.url);
    this.socket.onclose = [|() =>|] {
      if (!this.closedByUser) this.close(false);
    };
  }
  close(isForced) {
    this.socket = undefined;
    if (!isForced) this.tryReconnect();
  }
}`,
        messageId: 'blind',
        data: { codes: '1008' },
      },
    },
    'after the wrong codes': {
      'a list of codes': {
        code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|(event) =>|] {
    if ([1001, 1006, 1012, 1013, 1008, 4401].includes(event.code)) setTimeout(connect, Math.random() * 9000);
  };
}`,
        messageId: 'useless',
        data: { codes: '1008 | 4401' },
        fixes: [
          {
            title: 'decideByCode',
            replaces: 'setTimeout(connect, Math.random() * 9000);',
            with: `{
      switch (event.code) {
        // The same would happen again.
        case 1008: // Policy Violation
        case 4401: // Unauthorized
          break;
        default:
          setTimeout(connect, Math.random() * 9000);
      }
    }`,
          },
        ],
      },
      'all but 1000': {
        code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|({ code }) =>|] {
    if (code !== 1000) reconnect();
  };
}`,
        messageId: 'useless',
        data: { codes: 'oneOfMany(1008, 1002)' },
        fixes: [
          {
            title: 'decideByCode',
            replaces: 'reconnect();',
            with: `{
      ${decision('code', '      ', ['reconnect();'], { without: '1000' })}
    }`,
          },
        ],
      },
      "a list that leaves a service's codes out": {
        code: `const gateway = 'wss://gateway.discord.gg';
function connect() {
  const socket = new WebSocket(gateway);
  socket.onclose = [|(event) =>|] {
    if ([1000, 1002, 1003, 1007, 1008, 1009, 3000, 3003].includes(event.code)) return;
    reconnect();
  };
}`,
        messageId: 'useless',
        data: { codes: 'oneOfMany(4004, 4010)' },
        fixes: [
          {
            title: 'decideByCode',
            replaces: 'reconnect();',
            with: `switch (event.code) {
      // The same would happen again.
      case 4004: // Authentication Failed
      case 4010: // Invalid Shard
      case 4011: // Sharding Required
      case 4012: // Invalid API Version
      case 4013: // Invalid Intents
      case 4014: // Disallowed Intents
        break;
      default:
        reconnect();
    }`,
          },
        ],
      },
    },
    'wasClean in place of the code': {
      'an if and an else': {
        code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|function (event)|] {
    if (event.wasClean) {
      console.log('clean');
    } else {
      reconnect();
    }
  };
}`,
        messageId: 'missed',
        data: { codes: 'oneOfMany(1001, 1012)' },
        fixes: [
          {
            title: 'connectAgainAfter(1001 & 1012 & 1013)',
            replaces: 'event.wasClean',
            with: 'event.wasClean && event.code !== 1001 && event.code !== 1012 && event.code !== 1013',
          },
        ],
      },
      'an early return': {
        code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|(e) =>|] {
    if (e.wasClean) return;
    setTimeout(connect, 1000);
  };
}`,
        messageId: 'missed',
        data: { codes: 'oneOfMany(1001, 1012)' },
        fixes: [
          {
            title: 'connectAgainAfter(1001 & 1012 & 1013)',
            replaces: 'e.wasClean',
            with: 'e.wasClean && e.code !== 1001 && e.code !== 1012 && e.code !== 1013',
          },
        ],
      },
      'with a code beside it': {
        code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|({ code, wasClean }) =>|] {
    if (wasClean || code === 1005) return;
    setTimeout(connect, 1000);
  };
}`,
        messageId: 'missed',
        data: { codes: 'oneOfMany(1001, 1012)' },
        fixes: [
          {
            title: 'connectAgainAfter(1001 & 1012 & 1013)',
            replaces: 'wasClean || code === 1005',
            with: '(wasClean || code === 1005) && code !== 1001 && code !== 1012 && code !== 1013',
          },
        ],
      },
    },
    'never after codes that would help': {
      '1006 only': {
        code: `import WebSocket from 'ws';
function connect() {
  const ws = new WebSocket('wss://example.org');
  ws.on('close', [|(code) =>|] {
    if (code === 1006) setTimeout(connect, 1000);
  });
}`,
        messageId: 'missed',
        data: { codes: 'oneOfMany(1001, 1012)' },
        fixes: [
          {
            title: 'connectAgainAfter(1001 & 1012 & 1013)',
            replaces: 'code === 1006',
            with: 'code === 1006 || code === 1001 || code === 1012 || code === 1013',
          },
        ],
      },
      '1006 under another condition': {
        code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|(event) =>|] {
    if (online && event.code === 1006) setTimeout(connect, 1000);
  };
}`,
        messageId: 'missed',
        data: { codes: 'oneOfMany(1001, 1012)' },
      },
      'cases of a switch': {
        code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|(event) =>|] {
    switch (event.code) {
      case 1001:
      case 1006:
        reconnect();
        break;
      default:
        console.log('ended');
    }
  };
}`,
        messageId: 'missed',
        data: { codes: '1012 | 1013' },
      },
    },
  },
});
