import { noBlindReconnect } from '../../src/rules/no-blind-reconnect.js';
import { ruleTable } from '../support/ruleTable.js';

const decide = 'Decide by the close code whether to connect again';
const decideAndBackOff = 'Decide by the close code whether to connect again, and wait longer each time';
const again = 'Connect again after 1001 (Going Away), 1012 (Service Restart) and 1013 (Try Again Later) too';
const blind =
  'This connects again whatever the close code is, even after 1008 (Policy Violation), 1000 (Normal Closure) or another code.';
const useless =
  'This connects again after 1008 (Policy Violation), 1002 (Protocol Error) or another code, where that does not help.';
const missed =
  'This never connects again after 1001 (Going Away), 1012 (Service Restart) or another code, where that would help.';
const wait = '// At random, so that not all clients come at once, and up to twice as long each time.';

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
  valid: [
    // It decides.
    `function connect() {
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
    `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = ({ code }) => {
    if (code === 1000 || (code >= 1002 && code < 1006) || (code > 1006 && code < 1011)) return;
    setTimeout(connect, 1000);
  };
}`,
    `const retryable = new Set([1001, 1005, 1006, 1011, 1012, 1013, 1014]);
function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.addEventListener('close', ({ code }) => {
    if (retryable.has(code)) setTimeout(connect, 1000);
  });
}`,
    `import WebSocket from 'ws';
function isFinal(code) {
  return code === 1000 || code === 1008;
}
function connect() {
  const ws = new WebSocket('wss://example.org');
  ws.on('close', (code) => {
    if (!isFinal(code)) setTimeout(connect, 1000);
  });
}`,
    // Others may decide.
    `import { isFatal } from './codes.js';
function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = (event) => {
    if (!isFatal(event.code)) setTimeout(connect, 1000);
  };
}`,
    `class Client {
  connect() {
    this.socket = new WebSocket('wss://example.org');
    this.socket.onclose = (event) => {
      this.lastCode = event.code;
      this.reconnect();
    };
  }
}`,
    `class Client {
  connect() {
    this.socket = new WebSocket('wss://example.org');
    this.socket.onclose = (event) => {
      this.listeners.forEach((listener) => listener(event));
      setTimeout(() => this.connect(), 1000);
    };
  }
}`,
    `class Client {
  connect() {
    this.socket = new WebSocket('wss://example.org');
    this.socket.onclose = (event) => this.reconnect(event);
  }
}`,
    `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = (event) => {
    if (event.reason !== 'logged out') setTimeout(connect, 1000);
  };
}`,
    `let isRefused = false;
function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.addEventListener('close', ({ code }) => {
    isRefused = code === 1008;
  });
  socket.addEventListener('close', () => {
    if (!isRefused) setTimeout(connect, 1000);
  });
}`,
    `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = function () {
    if (arguments[0].code !== 1008) connect();
  };
}`,
    // It does not connect again, or not of itself.
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => console.log('closed', event.code);`,
    `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = () => {
    document.querySelector('button').onclick = () => connect();
    document.querySelector('a').addEventListener('click', connect);
  };
}`,
    `class Client {
  connect() {
    this.socket = new WebSocket('wss://example.org');
    this.socket.onclose = () => {
      this.clearReconnectTimer();
      this.setReconnecting(false);
      this.disconnect();
    };
  }
}`,
    // The socket is a server's, or no WebSocket, or sees to it by itself.
    `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 8080 }).on('connection', (ws) => {
  ws.on('close', () => reconnect());
});`,
    `import net from 'node:net';
function connect() {
  const socket = net.connect(8080);
  socket.on('close', () => setTimeout(connect, 1000));
}
export const url = 'ws://localhost:8080';`,
    `import ReconnectingWebSocket from 'reconnecting-websocket';
const socket = new ReconnectingWebSocket('wss://example.org');
socket.addEventListener('close', () => socket.reconnect());`,
    `import ReconnectingWebSocket from 'reconnecting-websocket';
const socket = new ReconnectingWebSocket('wss://example.org');
socket.addEventListener('close', () => scheduleReconnect());`,
    `Deno.serve((request) => {
  const { socket, response } = Deno.upgradeWebSocket(request);
  socket.onclose = () => scheduleReconnect();
  return response;
});`,
    `import { WebSocket } from 'mock-socket';
const socket = new WebSocket('wss://example.org');
socket.onclose = () => reconnect();`,
    // It was asked for.
    `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = (event) => {
    if ([1001, 1006, 1012, 1013].includes(event.code)) setTimeout(connect, 1000);
  };
}`,
    `async function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = async ({ code }) => {
    if (code === 1000) return;
    if (code === 1008) await logIn();
    connect();
  };
}`,
    `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = async ({ code }) => {
    if (code !== 4401 && code !== 1006 && code !== 1001 && code !== 1012 && code !== 1013) return;
    await refresh(code);
    connect();
  };
}`,
    // It may look at what it is given.
    `function connect(after) {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = connect;
}
connect(undefined);`,
    // Somebody else looks at the code.
    `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.addEventListener('close', ({ code }) => code === 1008 && stop());
  socket.onclose = connect;
}`,
    `function stop() {
  socket.onclose = stop;
}
const socket = new WebSocket('wss://example.org');`,
    // The other ways may come to the same.
    `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = (event) => {
    if (event.wasClean) startAgain();
    else reconnect();
  };
}`,
    `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onerror = () => reconnect();
  socket.onclose = (event) => {
    if (event.code === 1012) reconnect();
  };
}`,
    // A suite goes on to its next case.
    `function nextTest() {
  const socket = new WebSocket('wss://example.org');
  socket.addEventListener('close', () => nextTest());
}`,
  ],
  notReported: [
    // Shown to somebody, who may look at it.
    `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = (event) => {
    toast(\`Closed with \${event.code}\`);
    setTimeout(connect, 1000);
  };
}`,
    // The handler of several.
    `function connect() {
  const socket = new WebSocket('wss://example.org');
  const lost = () => setTimeout(connect, 1000);
  socket.onclose = lost;
  socket.onerror = lost;
}`,
    `const reconnects = (socket) => socket.addEventListener('close', () => start());
reconnects(new WebSocket('wss://example.org'));`,
  ],
  invalid: [
    {
      code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|() =>|] setTimeout(connect, 1000);
}`,
      message: blind,
      fixes: {
        [decideAndBackOff]: `let attempts = 0;

function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onopen = () => {
    attempts = 0;
  };
  socket.onclose = (event) => {
    ${decision('event.code', '    ', [wait, 'setTimeout(connect, Math.random() * Math.min(30000, 1000 * 2 ** attempts++));'])}
  };
}`,
        [decide]: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = (event) => {
    ${decision('event.code', '    ', ['setTimeout(connect, 1000);'])}
  };
}`,
      },
    },
    {
      // Several lines move in; what follows stays; the delay grows by itself.
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
      message: blind,
      fixes: {
        [decide]: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.addEventListener('close', function (e) {
    console.log('closed', e.code, e.reason);
    ${decision('e.code', '    ', ['setTimeout(() => {', '  attempts += 1;', '  connect();', '}, 1000 * attempts);'])}
    render();
  });
}`,
      },
    },
    {
      // The function that makes the socket, by its name.
      code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|connect|];
}`,
      message: blind,
      fixes: {
        [decideAndBackOff]: `let attempts = 0;

function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onopen = () => {
    attempts = 0;
  };
  socket.onclose = (event) => {
    ${decision('event.code', '    ', [wait, 'setTimeout(connect, Math.random() * Math.min(30000, 1000 * 2 ** attempts++));'])}
  };
}`,
        [decide]: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = (event) => {
    ${decision('event.code', '    ', ['connect();'])}
  };
}`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const connect = () => {
  const ws = new WebSocket('wss://example.org');
  ws.on('message', show);
  ws.on('close', [|connect|]);
};`,
      message: blind,
      fixes: {
        [decideAndBackOff]: `import WebSocket from 'ws';
let attempts = 0;

const connect = () => {
  const ws = new WebSocket('wss://example.org');
  ws.on('message', show);
  ws.on('open', () => {
    attempts = 0;
  });
  ws.on('close', (code) => {
    ${decision('code', '    ', [wait, 'setTimeout(connect, Math.random() * Math.min(30000, 1000 * 2 ** attempts++));'])}
  });
};`,
        [decide]: `import WebSocket from 'ws';
const connect = () => {
  const ws = new WebSocket('wss://example.org');
  ws.on('message', show);
  ws.on('close', (code) => {
    ${decision('code', '    ', ['connect();'])}
  });
};`,
      },
    },
    {
      // Refusals that are asked for by their numbers, and nothing is done about them.
      code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|(event) =>|] {
    if ([1001, 1006, 1012, 1013, 1008, 4401].includes(event.code)) setTimeout(connect, Math.random() * 9000);
  };
}`,
      message: 'This connects again after 1008 (Policy Violation) or 4401 (Unauthorized), where that does not help.',
      fixes: {
        [decide]: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = (event) => {
    if ([1001, 1006, 1012, 1013, 1008, 4401].includes(event.code)) {
      switch (event.code) {
        // The same would happen again.
        case 1008: // Policy Violation
        case 4401: // Unauthorized
          break;
        default:
          setTimeout(connect, Math.random() * 9000);
      }
    }
  };
}`,
      },
    },
    {
      // Without braces.
      code: `import WebSocket from 'ws';
class Client {
  connect() {
    this.ws = new WebSocket(this.url);
    this.ws.on('close', [|() =>|] {
      if (!this.closing) this.reconnect();
    });
  }
}`,
      message: blind,
      severity: 'hint',
      fixes: {
        [decide]: `import WebSocket from 'ws';
class Client {
  connect() {
    this.ws = new WebSocket(this.url);
    this.ws.on('close', (code) => {
      if (!this.closing) {
        ${decision('code', '        ', ['this.reconnect();'])}
      }
    });
  }
}`,
      },
    },
    {
      // A field of a class, and an open handler that is there.
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
      message: blind,
      fixes: {
        [decideAndBackOff]: `class Client {
  closing = false;

  attempts = 0;

  connect() {
    this.socket = new WebSocket(this.url);
    this.socket.onopen = () => {
      this.attempts = 0;
      this.emit('open');
    };
    this.socket.onclose = (event) => {
      if (!this.closing) {
        ${decision('event.code', '        ', [
          wait,
          'this.timer = setTimeout(() => this.connect(), Math.random() * Math.min(30000, RETRY_DELAY * 2 ** this.attempts++));',
        ])}
      }
    };
  }
}`,
        [decide]: `class Client {
  closing = false;

  connect() {
    this.socket = new WebSocket(this.url);
    this.socket.onopen = () => {
      this.emit('open');
    };
    this.socket.onclose = (event) => {
      if (!this.closing) {
        ${decision('event.code', '        ', ['this.timer = setTimeout(() => this.connect(), RETRY_DELAY);'])}
      }
    };
  }
}`,
      },
    },
    {
      // No delay at all.
      code: `import WebSocket from 'ws';
function start() {
  const ws = new WebSocket('wss://example.org');
  ws.on('close', [|(code, reason) =>|] {
    console.log(\`closed with \${code}: \${reason}\`);
    start();
  });
}`,
      message: blind,
      fixes: {
        [decideAndBackOff]: `import WebSocket from 'ws';
let attempts = 0;

function start() {
  const ws = new WebSocket('wss://example.org');
  ws.on('open', () => {
    attempts = 0;
  });
  ws.on('close', (code, reason) => {
    console.log(\`closed with \${code}: \${reason}\`);
    ${decision('code', '    ', [wait, 'setTimeout(start, Math.random() * Math.min(30000, 1000 * 2 ** attempts++));'])}
  });
}`,
        [decide]: `import WebSocket from 'ws';
function start() {
  const ws = new WebSocket('wss://example.org');
  ws.on('close', (code, reason) => {
    console.log(\`closed with \${code}: \${reason}\`);
    ${decision('code', '    ', ['start();'])}
  });
}`,
      },
    },
    {
      // Only what isn't asked for yet, by the name it has.
      code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|({ code }) =>|] {
    if (code !== 1000) reconnect();
  };
}`,
      message: useless,
      fixes: {
        [decide]: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = ({ code }) => {
    if (code !== 1000) {
      ${decision('code', '      ', ['reconnect();'], { without: '1000' })}
    }
  };
}`,
      },
    },
    {
      // A name is taken out of the event.
      code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|({ reason }) =>|] {
    console.log(\`lost:
      \${reason}\`);
    return reconnect();
  };
}`,
      message: blind,
      fixes: {
        [decide]: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = ({ code, reason }) => {
    console.log(\`lost:
      \${reason}\`);
    ${decision('code', '    ', ['return reconnect();'])}
  };
}`,
      },
    },
    {
      // The lines of a template stay where they are.
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
      message: blind,
      fixes: {
        [decide]: `function connect(path) {
  const socket = new WebSocket('wss://example.org' + path);
  socket.onclose = (event) => {
    ${decision('event.code', '    ', ['connect(`/a']).replace('connect(`/a\n    }', 'connect(`/a\n    /b`);\n    }')}
  };
  attempts();
}
function attempts() {
  const reconnectAttempts = 3;
}`,
      },
    },
    {
      // A method that is registered by its name.
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
      languageId: 'typescript',
      message: blind,
      fixes: {
        [decide]: `class Client {
  private socket: WebSocket;
  connect() {
    this.socket = new WebSocket(this.url);
    this.socket.onclose = this.onClose;
  }
  private onClose = (event: CloseEvent): void => {
    ${decision('event.code', '    ', ['this.scheduleReconnect();'])}
  };
}`,
      },
    },
    {
      // Bound beforehand, which says nothing of what it is there for.
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
      languageId: 'javascript',
      message: blind,
      fixes: {
        [decide]: `class Client {
  constructor() {
    this.onClose = this.onClose.bind(this);
  }
  connect() {
    this.socket = new WebSocket(this.url);
    this.socket.onclose = this.onClose;
  }
  onClose(event) {
    ${decision('event.code', '    ', ['this.scheduleReconnect();'])}
  }
}`,
      },
    },
    {
      // A name that is no identifier.
      code: `class Client {
  connect() {
    this.socket = new WebSocket(this.url);
    this.socket.onclose = this['on(close'].bind(this);
  }
  [|'on(close'()|] {
    this.scheduleReconnect();
  }
}`,
      languageId: 'javascript',
      message: blind,
      fixes: {
        [decide]: `class Client {
  connect() {
    this.socket = new WebSocket(this.url);
    this.socket.onclose = this['on(close'].bind(this);
  }
  'on(close'(event) {
    ${decision('event.code', '    ', ['this.scheduleReconnect();'])}
  }
}`,
      },
    },
    {
      // After a restart the end is clean.
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
      message: missed,
      fixes: {
        [again]: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = function (event) {
    if (event.wasClean && event.code !== 1001 && event.code !== 1012 && event.code !== 1013) {
      console.log('clean');
    } else {
      reconnect();
    }
  };
}`,
      },
    },
    {
      code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|(e) =>|] {
    if (e.wasClean) return;
    setTimeout(connect, 1000);
  };
}`,
      message: missed,
      fixes: {
        [again]: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = (e) => {
    if (e.wasClean && e.code !== 1001 && e.code !== 1012 && e.code !== 1013) return;
    setTimeout(connect, 1000);
  };
}`,
      },
    },
    {
      code: `import WebSocket from 'ws';
function connect() {
  const ws = new WebSocket('wss://example.org');
  ws.on('close', [|(code) =>|] {
    if (code === 1006) setTimeout(connect, 1000);
  });
}`,
      message: missed,
      fixes: {
        [again]: `import WebSocket from 'ws';
function connect() {
  const ws = new WebSocket('wss://example.org');
  ws.on('close', (code) => {
    if (code === 1006 || code === 1001 || code === 1012 || code === 1013) setTimeout(connect, 1000);
  });
}`,
      },
    },
    {
      // What joins otherwise keeps together.
      code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|({ code, wasClean }) =>|] {
    if (wasClean || code === 1005) return;
    setTimeout(connect, 1000);
  };
}`,
      message: missed,
      fixes: {
        [again]: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = ({ code, wasClean }) => {
    if ((wasClean || code === 1005) && code !== 1001 && code !== 1012 && code !== 1013) return;
    setTimeout(connect, 1000);
  };
}`,
      },
    },
    {
      // Where more than the code decides, only the author knows how.
      code: `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = [|(event) =>|] {
    if (online && event.code === 1006) setTimeout(connect, 1000);
  };
}`,
      message: missed,
    },
    {
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
      message:
        'This never connects again after 1012 (Service Restart) or 1013 (Try Again Later), where that would help.',
    },
    {
      // It does other things too, which would be left out.
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
      message: blind,
    },
    {
      // What is set up afterwards belongs to the new socket.
      code: `let socket = new WebSocket('wss://example.org');
socket.onclose = [|(e) =>|] {
  console.log('closed', e);
  socket = new WebSocket('wss://example.org');
  socket.onmessage = show;
};`,
      message: blind,
    },
    {
      // What is agreed on.
      code: `const gateway = 'wss://gateway.discord.gg';
function connect() {
  const socket = new WebSocket(gateway);
  socket.onclose = [|(event) =>|] {
    if ([1000, 1002, 1003, 1007, 1008, 1009, 3000, 3003].includes(event.code)) return;
    reconnect();
  };
}`,
      message:
        'This connects again after 4004 (Authentication Failed), 4010 (Invalid Shard) or another code, where that does not help.',
      fixes: {
        [decide]: `const gateway = 'wss://gateway.discord.gg';
function connect() {
  const socket = new WebSocket(gateway);
  socket.onclose = (event) => {
    if ([1000, 1002, 1003, 1007, 1008, 1009, 3000, 3003].includes(event.code)) return;
    switch (event.code) {
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
    }
  };
}`,
      },
    },
  ],
});
