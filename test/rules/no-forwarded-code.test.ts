import { noForwardedCode } from '../../src/rules/no-forwarded-code.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noForwardedCode, {
  valid: [
    `import WebSocket from 'ws';
let last = 1000;
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => {
  if (code === 1005 || code === 1006) return;
  last = code;
});
export const stop = (other = new WebSocket('wss://example.com')) => other.close(last);`,
    `import WebSocket from 'ws';
let last = null;
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => { last = code; });
export function end(other = new WebSocket('wss://example.com')) {
  if (last === 1005 || last === 1006) other.close();
  else other.close(last);
}`,
    `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
const other = new WebSocket('wss://example.com');
ws.on('close', (code) => { if (code !== 1005) end(code); });
function end(code) { if (code !== 1006) other.close(code); }`,
    // 1004 and 1016-2999 only come from an end that breaks the protocol.
    `import WebSocket from 'ws';
const isReserved = (code) => code === 1005 || code === 1006 || code === 1015;
function closeQuietly(ws, code, reason) {
  if (isReserved(code)) return;
  ws.close(code, reason);
}
const other = new WebSocket('wss://example.com');
new WebSocket('wss://example.org').on('close', (code, reason) => closeQuietly(other, code, reason));`,
    `import WebSocket from 'ws';
function closeQuietly(ws, code, reason) {
  try {
    ws.close(code, reason);
  } catch {}
}
const other = new WebSocket('wss://example.com');
new WebSocket('wss://example.org').on('close', (code, reason) => closeQuietly(other, code, reason));`,
    `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code === 1005 || code === 1006) client.close();
    else client.close(code, reason);
  });
});`,
    `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => client.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason));
});`,
    `import WebSocket, { WebSocketServer } from 'ws';
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
    `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code === 1006) return client.terminate();
    if (code === 1005) return client.close();
    client.close(code, reason);
  });
});`,
    `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code < 1000 || code > 4999 || (code >= 1004 && code <= 1006)) code = 1011;
    client.close(code, reason);
  });
});`,
    `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  const NOT_SENDABLE = new Set([1004, 1005, 1006, 1015]);
  upstream.on('close', (code, reason) => {
    client.close(NOT_SENDABLE.has(code) ? 1000 : code, reason);
  });
});`,
    `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  const reserved = [1004, 1005, 1006, 1015];
  upstream.on('close', (code, reason) => {
    if (reserved.includes(code)) client.close();
    else client.close(code, reason);
  });
});`,
    `import WebSocket, { WebSocketServer } from 'ws';
const toSendable = (code) => (isSendable(code) ? code : 1011);
function isSendable(code) {
  if (code >= 3000 && code <= 4999) return true;
  return code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code);
}
export function relay(client, upstream = new WebSocket('wss://example.org')) {
  upstream.on('close', (code, reason) => client.close(toSendable(code), reason));
}`,
    `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  const instead = { 1005: 1000, 1006: 1011 };
  upstream.on('close', (code, reason) => client.close(instead[code] ?? code, reason));
});`,
    `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  const instead = new Map([[1005, 1000], [1006, 1001]]);
  upstream.on('close', (code, reason) => client.close(instead.get(code) || code, reason));
});`,
    `import WebSocket, { WebSocketServer } from 'ws';
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
    `import WebSocket, { WebSocketServer } from 'ws';
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
    `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.onclose = ({ code, reason, wasClean }) => {
    if (!wasClean) client.terminate();
    else client.close(code === 1005 ? 1000 : code, reason);
  };
});`,
    `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', async (code, reason) => {
    const sendable = await Promise.resolve(code === 1005 || code === 1006);
    client.close(1000, reason);
  });
});`,
    `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => {
  target.close(event.code === 1000 || event.code >= 3000 ? event.code : 1000, event.reason);
};`,
    `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => {
  const isOurs = event.code >= 4000 && event.code <= 4999;
  if (isOurs) target.close(event.code, event.reason);
  else target.close();
};`,
    `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.addEventListener('close', ({ code, reason }) => {
  if (Math.floor(code / 1000) === 4) target.close(code, reason);
});`,
    `const source = new WebSocket('wss://example.org');
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
    `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => {
  target.close(Math.max(event.code, 3000));
};`,
    `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => {
  if (String(event.code).startsWith('4')) target.close(event.code);
};`,
    `import { spawn } from 'node:child_process';
const child = spawn('ffmpeg');
const target = new WebSocket('wss://example.com');
child.on('close', (code) => {
  log(code);
  target.close(1000, String(code));
});`,
    `import { useEffect } from 'react';
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
    `Bun.serve({
  fetch: (request, server) => server.upgrade(request, { data: new WebSocket('wss://example.org') }),
  websocket: {
    close(ws, code, reason) {
      if (code === 1000) ws.data.close(code, reason);
    },
  },
});`,
  ],
  notReported: [
    // The socket that is closed already lets it pass.
    `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', down.close.bind(down));`,
    // Without `bind` it is the socket itself that is closed.
    `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', up.close);`,
    // More than handing on: what a check of the list means isn't followed.
    `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', (...args) => { if (args[0] !== 1006) up.close(...args); });`,
    // Not a code.
    `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('message', up.close.bind(up));`,
    // The code is another one.
    `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', up.close.bind(up, 1000));`,
    // The code lies in a field while other things happen, which a handler and the sender may know of.
    `import WebSocket from 'ws';
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
    `import WebSocket from 'ws';
let last = 0;
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => { last = code; });
export function map() { if (last === 1006) last = 1011; }
export const stop = (other = new WebSocket('wss://example.com')) => other.close(last);`,
    `import WebSocket from 'ws';
let last = 0;
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => { last = code; });
export const stop = () => ws.close(last);`,
    `import { isSendable } from './codes';
import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (isSendable(code)) client.close(code, reason);
  });
});`,
    `import { sanitizeCloseCode } from './codes';
import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => client.close(sanitizeCloseCode(code), reason));
});`,
    `import { assertSendable } from './codes';
import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    assertSendable(code);
    client.close(code, reason);
  });
});`,
    `import { wasLost } from './events';
import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.onclose = (event) => {
    if (wasLost(event)) client.terminate();
    else client.close(event.code, event.reason);
  };
});`,
    `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  client.on('close', (code, reason) => client.close(code, reason));
});`,
    `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (reason.length > 0) client.close(code, reason);
    else client.close();
  });
});`,
    `Bun.serve({
  fetch: (request, server) => server.upgrade(request),
  websocket: {
    close(ws, code, reason) {
      ws.close(code, reason);
    },
  },
});`,
    `const sendable = new Set();
loadCodes().forEach((code) => sendable.add(code));
const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = ({ code }) => {
  if (sendable.has(code)) target.close(code);
};`,
  ],
  invalid: [
    {
      code: `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', [|up.close.bind(up)|]);`,
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', (code, reason) => up.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason));`,
        'Close without a code for 1005 and 1006': `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', (code, reason) => code === 1005 || code === 1006 ? up.close() : up.close(code, reason));`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', [|(...args) => up.close(...args)|]);`,
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', (code, reason) => up.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason));`,
        'Close without a code for 1005 and 1006': `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', (code, reason) => code === 1005 || code === 1006 ? up.close() : up.close(code, reason));`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', [|function () { up.close.apply(up, arguments); }|]);`,
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', (code, reason) => up.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason));`,
        'Close without a code for 1005 and 1006': `import WebSocket from 'ws';
const down = new WebSocket('wss://example.org');
const up = new WebSocket('wss://example.com');
down.on('close', (code, reason) => code === 1005 || code === 1006 ? up.close() : up.close(code, reason));`,
      },
    },
    {
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
      message:
        'Nothing keeps a received 1006 (Abnormal Closure) from being passed on here: ws throws TypeError. Send 1011 (Internal Error) for 1006.',
      severity: 'information',
      fixes: {
        'Send 1011 (Internal Error) for 1006': `import WebSocket from 'ws';
export class Session {
  code = 0;
  start(ws = new WebSocket('wss://example.org')) {
    ws.on('close', (code) => {
      if (code !== 1005) this.code = code;
    });
  }
  stop(other = new WebSocket('wss://example.com')) {
    other.close(this.code === 1006 ? 1011 : this.code);
  }
}`,
        'Close without a code for 1006': `import WebSocket from 'ws';
export class Session {
  code = 0;
  start(ws = new WebSocket('wss://example.org')) {
    ws.on('close', (code) => {
      if (code !== 1005) this.code = code;
    });
  }
  stop(other = new WebSocket('wss://example.com')) {
    if (this.code === 1006) other.close(); else other.close(this.code);
  }
}`,
      },
    },
    {
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
      languageId: 'javascript',
      message:
        'Nothing keeps a received 1006 (Abnormal Closure) from being passed on here: ws throws TypeError. Send 1011 (Internal Error) for 1006.',
      severity: 'information',
      fixes: {
        'Send 1011 (Internal Error) for 1006': `import WebSocket from 'ws';
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
    other.close(this.code === 1006 ? 1011 : this.code);
  }
}`,
        'Close without a code for 1006': `import WebSocket from 'ws';
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
    if (this.code === 1006) other.close(); else other.close(this.code);
  }
}`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const up = new WebSocket('wss://example.org');
const down = new WebSocket('wss://example.com');
let last = 0;
up.on('close', (code) => { if (code !== 1005) last = code; });
down.on('message', () => { down.close([|last|]); });`,
      message:
        'Nothing keeps a received 1006 (Abnormal Closure) from being passed on here: ws throws TypeError. Send 1011 (Internal Error) for 1006.',
      severity: 'information',
      fixes: {
        'Send 1011 (Internal Error) for 1006': `import WebSocket from 'ws';
const up = new WebSocket('wss://example.org');
const down = new WebSocket('wss://example.com');
let last = 0;
up.on('close', (code) => { if (code !== 1005) last = code; });
down.on('message', () => { down.close(last === 1006 ? 1011 : last); });`,
        'Close without a code for 1006': `import WebSocket from 'ws';
const up = new WebSocket('wss://example.org');
const down = new WebSocket('wss://example.com');
let last = 0;
up.on('close', (code) => { if (code !== 1005) last = code; });
down.on('message', () => { if (last === 1006) down.close(); else down.close(last); });`,
      },
    },
    {
      code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  client.on('close', (code, reason) => upstream.close([|code|], reason));
});`,
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  client.on('close', (code, reason) => upstream.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason));
});`,
        'Close without a code for 1005 and 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  client.on('close', (code, reason) => code === 1005 || code === 1006 ? upstream.close() : upstream.close(code, reason));
});`,
      },
    },
    {
      code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    client.close([|code|], reason);
  });
});`,
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    client.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason);
  });
});`,
        'Close without a code for 1005 and 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code === 1005 || code === 1006) client.close(); else client.close(code, reason);
  });
});`,
      },
    },
    {
      code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', function (code) {
    if (client.readyState === WebSocket.OPEN) client.close([|code|]);
  });
});`,
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', function (code) {
    if (client.readyState === WebSocket.OPEN) client.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code);
  });
});`,
      },
    },
    {
      code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.onclose = (event) => client.close([|event.code|], event.reason);
});`,
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.onclose = (event) => client.close(event.code === 1005 ? 1000 : event.code === 1006 ? 1011 : event.code, event.reason);
});`,
        'Close without a code for 1005 and 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.onclose = (event) => event.code === 1005 || event.code === 1006 ? client.close() : client.close(event.code, event.reason);
});`,
      },
    },
    {
      code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.onclose = ({ code: status, reason: text }) => {
    client.close([|status|], text);
  };
});`,
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.onclose = ({ code: status, reason: text }) => {
    client.close(status === 1005 ? 1000 : status === 1006 ? 1011 : status, text);
  };
});`,
        'Close without a code for 1005 and 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.onclose = ({ code: status, reason: text }) => {
    if (status === 1005 || status === 1006) client.close(); else client.close(status, text);
  };
});`,
      },
    },
    {
      code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => client.close([|code || 1000|], reason));
});`,
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => client.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code || 1000, reason));
});`,
        'Close without a code for 1005 and 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => code === 1005 || code === 1006 ? client.close() : client.close(code || 1000, reason));
});`,
      },
    },
    {
      code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => client.close([|code ?? 1000|], reason.toString()));
});`,
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => client.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code ?? 1000, reason.toString()));
});`,
        'Close without a code for 1005 and 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => code === 1005 || code === 1006 ? client.close() : client.close(code ?? 1000, reason.toString()));
});`,
      },
    },
    {
      code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => client.close([|code === 1006 ? 1011 : code|], reason));
});`,
      message:
        'Nothing keeps a received 1005 (No Status Received) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => client.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason));
});`,
        'Close without a code for 1005': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => code === 1005 ? client.close() : client.close(code === 1006 ? 1011 : code, reason));
});`,
      },
    },
    {
      code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code === 1005) code = 1000;
    client.close([|code|], reason);
  });
});`,
      message:
        'Nothing keeps a received 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1011 (Internal Error) for 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code === 1005) code = 1000;
    client.close(code === 1006 ? 1011 : code, reason);
  });
});`,
        'Close without a code for 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code === 1005) code = 1000;
    if (code === 1006) client.close(); else client.close(code, reason);
  });
});`,
      },
    },
    {
      code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code >= 1000 && code <= 4999) client.close([|code|], reason);
    else client.close();
  });
});`,
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code >= 1000 && code <= 4999) client.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason);
    else client.close();
  });
});`,
      },
    },
    {
      code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code === 1006) return;
    client.close([|code|], reason);
  });
});`,
      message:
        'Nothing keeps a received 1005 (No Status Received) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code === 1006) return;
    client.close(code === 1005 ? 1000 : code, reason);
  });
});`,
        'Close without a code for 1005': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    if (code === 1006) return;
    if (code === 1005) client.close(); else client.close(code, reason);
  });
});`,
      },
    },
    {
      code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', async (code, reason) => {
    await flush();
    client.close([|code|], reason);
  });
});`,
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', async (code, reason) => {
    await flush();
    client.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason);
  });
});`,
        'Close without a code for 1005 and 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', async (code, reason) => {
    await flush();
    if (code === 1005 || code === 1006) client.close(); else client.close(code, reason);
  });
});`,
      },
    },
    {
      code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    setTimeout(() => client.close([|code|], reason), 100);
  });
});`,
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    setTimeout(() => client.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason), 100);
  });
});`,
        'Close without a code for 1005 and 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    setTimeout(() => code === 1005 || code === 1006 ? client.close() : client.close(code, reason), 100);
  });
});`,
      },
    },
    {
      code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    wss.clients.forEach((other) => other.close([|code|], reason));
  });
});`,
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    wss.clients.forEach((other) => other.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason));
  });
});`,
        'Close without a code for 1005 and 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    wss.clients.forEach((other) => code === 1005 || code === 1006 ? other.close() : other.close(code, reason));
  });
});`,
      },
    },
    {
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
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    let sent = code;
    if (client.bufferedAmount > 0) sent = 1013;
    client.close(sent === 1005 ? 1000 : sent === 1006 ? 1011 : sent, reason);
  });
});`,
        'Close without a code for 1005 and 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    let sent = code;
    if (client.bufferedAmount > 0) sent = 1013;
    if (sent === 1005 || sent === 1006) client.close(); else client.close(sent, reason);
  });
});`,
      },
    },
    {
      code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  const sanitizeCloseCode = (code) => (code === 1006 || code === 1015 ? 1011 : code);
  upstream.on('close', (code, reason) => client.close([|sanitizeCloseCode(code)|], reason));
});`,
      message:
        'Nothing keeps a received 1005 (No Status Received) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  const sanitizeCloseCode = (code) => (code === 1006 || code === 1015 ? 1011 : code);
  upstream.on('close', (code, reason) => client.close(code === 1005 ? 1000 : sanitizeCloseCode(code), reason));
});`,
        'Close without a code for 1005': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  const sanitizeCloseCode = (code) => (code === 1006 || code === 1015 ? 1011 : code);
  upstream.on('close', (code, reason) => code === 1005 ? client.close() : client.close(sanitizeCloseCode(code), reason));
});`,
      },
    },
    {
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
      message:
        'Nothing keeps a received 1005 (No Status Received) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    switch (code) {
      case 1006:
        client.terminate();
        break;
      default:
        client.close(code === 1005 ? 1000 : code, reason);
    }
  });
});`,
        'Close without a code for 1005': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    switch (code) {
      case 1006:
        client.terminate();
        break;
      default:
        if (code === 1005) client.close(); else client.close(code, reason);
    }
  });
});`,
      },
    },
    {
      code: `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.onclose = ({ code, reason, wasClean }) => {
    if (wasClean) client.close([|code|], reason);
    else client.terminate();
  };
});`,
      message:
        'Nothing keeps a received 1005 (No Status Received) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.onclose = ({ code, reason, wasClean }) => {
    if (wasClean) client.close(code === 1005 ? 1000 : code, reason);
    else client.terminate();
  };
});`,
      },
    },
    {
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
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    try {
      client.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason);
    } catch (error) {
      console.error(error);
      throw error;
    }
  });
});`,
        'Close without a code for 1005 and 1006': `import WebSocket, { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  upstream.on('close', (code, reason) => {
    try {
      if (code === 1005 || code === 1006) client.close(); else client.close(code, reason);
    } catch (error) {
      console.error(error);
      throw error;
    }
  });
});`,
      },
    },
    {
      code: `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => target.close([|event.code|], event.reason);`,
      message:
        'Nothing keeps a received 1005 (No Status Received), 1006 (Abnormal Closure) or another code from being passed on here: the standard WebSocket throws InvalidAccessError. Pass on 1000 and 3000-4999 only, and send 1000 (Normal Closure) for the rest.',
      fixes: {
        'Send 1000 (Normal Closure) for what is refused': `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => target.close(event.code === 1000 || (event.code >= 3000 && event.code <= 4999) ? event.code : 1000, event.reason);`,
        'Close without a code for what is refused': `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => event.code === 1000 || (event.code >= 3000 && event.code <= 4999) ? target.close(event.code, event.reason) : target.close();`,
      },
    },
    {
      code: `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.addEventListener('close', ({ code, reason }) => {
  target.close([|code|], reason);
});`,
      message:
        'Nothing keeps a received 1005 (No Status Received), 1006 (Abnormal Closure) or another code from being passed on here: the standard WebSocket throws InvalidAccessError. Pass on 1000 and 3000-4999 only, and send 1000 (Normal Closure) for the rest.',
      fixes: {
        'Send 1000 (Normal Closure) for what is refused': `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.addEventListener('close', ({ code, reason }) => {
  target.close(code === 1000 || (code >= 3000 && code <= 4999) ? code : 1000, reason);
});`,
        'Close without a code for what is refused': `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.addEventListener('close', ({ code, reason }) => {
  if (code === 1000 || (code >= 3000 && code <= 4999)) target.close(code, reason); else target.close();
});`,
      },
    },
    {
      code: `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => {
  if (event.code !== 1006) target.close([|event.code|]);
};`,
      message:
        'Nothing keeps a received 1005 (No Status Received), 1001 (Going Away) or another code from being passed on here: the standard WebSocket throws InvalidAccessError. Pass on 1000 and 3000-4999 only, and send 1000 (Normal Closure) for the rest.',
      fixes: {
        'Send 1000 (Normal Closure) for what is refused': `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => {
  if (event.code !== 1006) target.close(event.code === 1000 || (event.code >= 3000 && event.code <= 4999) ? event.code : 1000);
};`,
      },
    },
    {
      code: `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => {
  target.close([|event.code === 1006 ? 1000 : event.code|], event.reason);
};`,
      message:
        'Nothing keeps a received 1005 (No Status Received), 1001 (Going Away) or another code from being passed on here: the standard WebSocket throws InvalidAccessError. Pass on 1000 and 3000-4999 only, and send 1000 (Normal Closure) for the rest.',
      fixes: {
        'Send 1000 (Normal Closure) for what is refused': `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => {
  target.close(event.code === 1000 || (event.code >= 3000 && event.code <= 4999) ? event.code : 1000, event.reason);
};`,
        'Close without a code for what is refused': `const source = new WebSocket('wss://example.org');
const target = new WebSocket('wss://example.com');
source.onclose = (event) => {
  if (event.code === 1000 || (event.code >= 3000 && event.code <= 4999)) target.close(event.code === 1006 ? 1000 : event.code, event.reason); else target.close();
};`,
      },
    },
    {
      code: `import { useEffect } from 'react';
export function useBridge(source: WebSocket, target: WebSocket) {
  useEffect(() => {
    const close = (event: CloseEvent) => target.close([|event.code|], event.reason);
    source.addEventListener('close', close);
    return () => source.removeEventListener('close', close);
  }, [source, target]);
}`,
      message:
        'Nothing keeps a received 1005 (No Status Received), 1006 (Abnormal Closure) or another code from being passed on here: the standard WebSocket throws InvalidAccessError. Pass on 1000 and 3000-4999 only, and send 1000 (Normal Closure) for the rest.',
      fixes: {
        'Send 1000 (Normal Closure) for what is refused': `import { useEffect } from 'react';
export function useBridge(source: WebSocket, target: WebSocket) {
  useEffect(() => {
    const close = (event: CloseEvent) => target.close(event.code === 1000 || (event.code >= 3000 && event.code <= 4999) ? event.code : 1000, event.reason);
    source.addEventListener('close', close);
    return () => source.removeEventListener('close', close);
  }, [source, target]);
}`,
        'Close without a code for what is refused': `import { useEffect } from 'react';
export function useBridge(source: WebSocket, target: WebSocket) {
  useEffect(() => {
    const close = (event: CloseEvent) => event.code === 1000 || (event.code >= 3000 && event.code <= 4999) ? target.close(event.code, event.reason) : target.close();
    source.addEventListener('close', close);
    return () => source.removeEventListener('close', close);
  }, [source, target]);
}`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const gateway = new WebSocket('wss://example.org');
export const bridge = (browser: globalThis.WebSocket) => {
  gateway.on('close', (code) => browser.close([|code|]));
};`,
      message:
        'Nothing keeps a received 1005 (No Status Received), 1006 (Abnormal Closure) or another code from being passed on here: the standard WebSocket throws InvalidAccessError, and what a handler throws ends the process. Pass on 1000 and 3000-4999 only, and send 1000 (Normal Closure) for the rest.',
      fixes: {
        'Send 1000 (Normal Closure) for what is refused': `import WebSocket from 'ws';
const gateway = new WebSocket('wss://example.org');
export const bridge = (browser: globalThis.WebSocket) => {
  gateway.on('close', (code) => browser.close(code === 1000 || (code >= 3000 && code <= 4999) ? code : 1000));
};`,
        'Close without a code for what is refused': `import WebSocket from 'ws';
const gateway = new WebSocket('wss://example.org');
export const bridge = (browser: globalThis.WebSocket) => {
  gateway.on('close', (code) => code === 1000 || (code >= 3000 && code <= 4999) ? browser.close(code) : browser.close());
};`,
      },
    },
    {
      code: `import { DurableObject } from 'cloudflare:workers';
export class Room extends DurableObject {
  webSocketClose(ws: WebSocket, code: number, reason: string, wasClean: boolean) {
    ws.close([|code|], reason);
  }
}`,
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: Cloudflare Workers throws InvalidAccessError. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import { DurableObject } from 'cloudflare:workers';
export class Room extends DurableObject {
  webSocketClose(ws: WebSocket, code: number, reason: string, wasClean: boolean) {
    ws.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason);
  }
}`,
        'Close without a code for 1005 and 1006': `import { DurableObject } from 'cloudflare:workers';
export class Room extends DurableObject {
  webSocketClose(ws: WebSocket, code: number, reason: string, wasClean: boolean) {
    if (code === 1005 || code === 1006) ws.close(); else ws.close(code, reason);
  }
}`,
      },
    },
    {
      code: `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 8080 });
export function pipe(clientSocket, serverSocket) {
  clientSocket.on('close', (code, reason) => serverSocket.close([|code|], reason));
}`,
      message:
        'Nothing keeps a received 1005 (No Status Received) or 1006 (Abnormal Closure) from being passed on here: ws throws TypeError, and what a handler throws ends the process. Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006.',
      fixes: {
        'Send 1000 (Normal Closure) for 1005 and 1011 (Internal Error) for 1006': `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 8080 });
export function pipe(clientSocket, serverSocket) {
  clientSocket.on('close', (code, reason) => serverSocket.close(code === 1005 ? 1000 : code === 1006 ? 1011 : code, reason));
}`,
        'Close without a code for 1005 and 1006': `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 8080 });
export function pipe(clientSocket, serverSocket) {
  clientSocket.on('close', (code, reason) => code === 1005 || code === 1006 ? serverSocket.close() : serverSocket.close(code, reason));
}`,
      },
    },
    {
      code: `const stream = new WebSocketStream('wss://example.org');
const source = new WebSocket('wss://example.com');
source.onclose = ({ code: closeCode, reason }) => stream.close({ [|closeCode|], reason });`,
      message:
        'Nothing keeps a received 1005 (No Status Received), 1006 (Abnormal Closure) or another code from being passed on here: WebSocketStream throws InvalidAccessError. Pass on 1000 and 3000-4999 only, and send 1000 (Normal Closure) for the rest.',
      fixes: {
        'Send 1000 (Normal Closure) for what is refused': `const stream = new WebSocketStream('wss://example.org');
const source = new WebSocket('wss://example.com');
source.onclose = ({ code: closeCode, reason }) => stream.close({ closeCode: closeCode === 1000 || (closeCode >= 3000 && closeCode <= 4999) ? closeCode : 1000, reason });`,
      },
    },
  ],
});
