import { noImpossibleComparison } from '../../src/rules/no-impossible-comparison.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noImpossibleComparison, {
  valid: [
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === 1006) reconnect();
};`,
    `const socket = new WebSocket('wss://example.org');
socket.addEventListener('close', ({ code, wasClean }) => {
  if (!wasClean && code === 1006) reconnect();
});`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.wasClean && event.code === 1000) return;
  if (event.code === 1006) reconnect();
};`,
    `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
ws.on('close', (code, reason) => {
  if (code !== 1000 && code !== 1001) console.error(code, reason.toString());
});`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code }) => {
  switch (code) {
    case 1000:
    case 1001:
      return 'closed';
    case 1004:
    case 1005:
    case 1006:
    case 1015:
      return 'lost';
    default:
      return code >= 4000 ? 'application' : 'other';
  }
};`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === 1006 || event.code === 1015) warnAboutCertificate();
};`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if ([1005, 1006, 1015].includes(event.code)) reconnect();
};`,
    `const fatal = new Set([1002, 1003, 1008, 4401]);
const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (!fatal.has(event.code)) reconnect();
};`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === 0) console.log('Deno, or a script');
};`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code < 1000 || event.code > 4999) throw new RangeError();
};`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code == '1006') reconnect();
};`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (String(event.code) === '1006') reconnect();
};`,
    `fetch('/websocket').then((response) => {
  if (response.status === 404) close();
  if (response.code === '1006') close();
});`,
    `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 80 }).on('error', (error) => {
  if (error.code === 'EACCES') console.error('close, try 8080');
});`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code != null && event.code !== undefined) report(event.code);
};`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  const message = event.code === 4401 ? 'Log in' : event.code === 3008 ? 'Timeout' : 'Closed';
  show(message);
};`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.reason === '1006') report(event);
};`,
  ],
  notReported: [
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code >= 5000) report(event);
};`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === expected) report(event);
};`,
    `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (!event.wasClean && event.code === 1000) report(event);
};`,
    `function isLost(closeEvent) {
  return closeEvent.code === 404;
}`,
  ],
  invalid: [
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === [|'1006'|]) reconnect();
};`,
      message:
        "'1006' is a string, and a received code is a number: this is never true. Compare with 1006 (Abnormal Closure).",
      fixes: {
        'Replace with 1006 (Abnormal Closure)': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === 1006) reconnect();
};`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code !== [|'1000'|]) reconnect();
};`,
      message:
        "'1000' is a string, and a received code is a number: this is always true. Compare with 1000 (Normal Closure).",
      fixes: {
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code !== 1000) reconnect();
};`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.onclose = function (e) {
  switch (e.code) {
    case [|'4001'|]:
      return login();
  }
};`,
      message:
        "'4001' is a string, and a received code is a number: this case is never reached. Compare with 4001 (Private Use).",
      fixes: {
        'Replace with 4001 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.onclose = function (e) {
  switch (e.code) {
    case 4001:
      return login();
  }
};`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code }) => {
  if (code === [|1015|]) warnAboutCertificate();
};`,
      message:
        '1015 (TLS Handshake) never arrives in ws, as a failed TLS handshake shows as 1006: this is never true. Compare with 1006 (Abnormal Closure).',
      fixes: {
        'Replace with 1006 (Abnormal Closure)': `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code }) => {
  if (code === 1006) warnAboutCertificate();
};`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => {
  if (code === [|401|]) login();
});`,
      message:
        '401 never arrives in ws, as no endpoint may send it: this is never true. Compare with 4401 (Private Use).',
      fixes: {
        'Replace with 4401 (Private Use)': `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => {
  if (code === 4401) login();
});`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.addEventListener('close', (event) => {
  if (event.wasClean && event.code === [|1006|]) reconnect();
});`,
      message:
        '1006 (Abnormal Closure) never comes with a wasClean that is true: this is never true. Ask for one of the two.',
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.wasClean) {
    if (event.code !== [|1006|]) done();
  }
};`,
      message:
        '1006 (Abnormal Closure) never comes with a wasClean that is true: this is always true. Ask for one of the two.',
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code !== [|500|]) reconnect();
};`,
      message:
        '500 never arrives in the standard WebSocket, as no endpoint may send it: this is always true. Compare with 4500 (Private Use).',
      fixes: {
        'Replace with 4500 (Private Use)': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code !== 4500) reconnect();
};`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === [|2000|]) reconnect();
};`,
      message:
        '2000 never arrives in the standard WebSocket, as no endpoint may send it: this is never true. Compare with a code that arrives: 1000-1003, 1005-1015, 3000-4999.',
    },
    {
      code: `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws) => {
  ws.on('close', (code) => {
    if (code == [|5001|]) console.log('kicked');
  });
});`,
      message:
        '5001 never arrives in ws, as no endpoint may send it: this is never true. Compare with a code that arrives: 1000-1003, 1005-1014, 3000-4999.',
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code }) => {
  if ([1000, [|'1001'|]].includes(code)) return;
  reconnect();
};`,
      message:
        "'1001' is a string, and a received code is a number: this entry never matches. Compare with 1001 (Going Away).",
      fixes: {
        'Replace with 1001 (Going Away)': `const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code }) => {
  if ([1000, 1001].includes(code)) return;
  reconnect();
};`,
      },
    },
    {
      code: `const fatal = new Set([4001, [|'4003'|]]);
const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (fatal.has(event.code)) stop();
};`,
      message:
        "'4003' is a string, and a received code is a number: this entry never matches. Compare with 4003 (Private Use).",
      fixes: {
        'Replace with 4003 (Private Use)': `const fatal = new Set([4001, 4003]);
const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (fatal.has(event.code)) stop();
};`,
      },
    },
    {
      code: `enum Status {
  Unauthorized = 401,
}
const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === [|Status.Unauthorized|]) login();
};`,
      message:
        '401 never arrives in the standard WebSocket, as no endpoint may send it: this is never true. Compare with 4401 (Private Use).',
      fixes: {
        'Replace with 4401 (Private Use)': `enum Status {
  Unauthorized = 401,
}
const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === 4401) login();
};`,
      },
    },
    {
      code: `const WebSocket = require('ws');
const ws = new WebSocket('wss://example.org');
ws.on('close', function (code) {
  if (code === [|1004|]) console.log('too big');
});`,
      message:
        '1004 never arrives in ws, as no endpoint may send it: this is never true. Compare with a code that arrives: 1000-1003, 1005-1014, 3000-4999.',
      languageId: 'javascript',
    },
    {
      code: `class Client {
  constructor(url) {
    this.ws = new WebSocket(url);
    this.ws.onclose = this.onClose;
    this.ws.addEventListener('close', (event) => {
      this.lost = event.code === [|NaN|];
    });
  }
}`,
      message:
        'NaN never arrives in the standard WebSocket, as no endpoint may send it: this is never true. Compare with a code that arrives: 1000-1003, 1005-1015, 3000-4999.',
      languageId: 'javascript',
    },
    {
      code: `const ABNORMAL = '1006';
const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if ([|ABNORMAL|] === event.code) reconnect();
};`,
      message:
        'ABNORMAL is a string, and a received code is a number: this is never true. Compare with 1006 (Abnormal Closure).',
      fixes: {
        'Replace with 1006 (Abnormal Closure)': `const ABNORMAL = '1006';
const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (1006 === event.code) reconnect();
};`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === [|1006n|]) reconnect();
};`,
      message:
        '1006n is a bigint, and a received code is a number: this is never true. Compare with 1006 (Abnormal Closure).',
      fixes: {
        'Replace with 1006 (Abnormal Closure)': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === 1006) reconnect();
};`,
      },
    },
    {
      code: `import { useEffect } from 'react';
import WebSocket from 'ws';
export function useFeed(url: string, onLost: () => void) {
  useEffect(() => {
    const ws = new WebSocket(url);
    ws.onclose = (event) => (event.code === [|1015|] ? onLost() : undefined);
    return () => ws.close();
  }, [url, onLost]);
}`,
      message:
        '1015 (TLS Handshake) never arrives in ws, as a failed TLS handshake shows as 1006: this is never true. Compare with 1006 (Abnormal Closure).',
      fixes: {
        'Replace with 1006 (Abnormal Closure)': `import { useEffect } from 'react';
import WebSocket from 'ws';
export function useFeed(url: string, onLost: () => void) {
  useEffect(() => {
    const ws = new WebSocket(url);
    ws.onclose = (event) => (event.code === 1006 ? onLost() : undefined);
    return () => ws.close();
  }, [url, onLost]);
}`,
      },
    },
    {
      code: `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => {
  if (code === [|0|]) console.log('never opened');
});`,
      message:
        '0 never arrives in ws, as no endpoint may send it: this is never true. Compare with a code that arrives: 1000-1003, 1005-1014, 3000-4999.',
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === [|-1|] || !event.wasClean) reconnect();
};`,
      message:
        '-1 never arrives in the standard WebSocket, as no endpoint may send it: this is never true. Compare with a code that arrives: 1000-1003, 1005-1015, 3000-4999.',
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code == [|'CLOSE_ABNORMAL'|]) reconnect();
};`,
      message:
        "'CLOSE_ABNORMAL' is a string, and a received code is a number: this is never true. Compare with a code that arrives: 1000-1003, 1005-1015, 3000-4999.",
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code, wasClean }) => {
  if (!wasClean) return reconnect();
  switch (code) { case[|'1000'|]: return done(); }
};`,
      message:
        "'1000' is a string, and a received code is a number: this case is never reached. Compare with 1000 (Normal Closure).",
      fixes: {
        'Replace with 1000 (Normal Closure)': `const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code, wasClean }) => {
  if (!wasClean) return reconnect();
  switch (code) { case 1000: return done(); }
};`,
      },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === [|1000.5|]) reconnect();
};`,
      message:
        '1000.5 never arrives in the standard WebSocket, as no endpoint may send it: this is never true. Compare with a code that arrives: 1000-1003, 1005-1015, 3000-4999.',
    },
  ],
});
