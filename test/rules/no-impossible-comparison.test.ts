import { noImpossibleComparison } from '../../src/rules/no-impossible-comparison.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noImpossibleComparison, {
  valid: {
    'codes that arrive': {
      'the code of a lost connection': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === 1006) reconnect();
};`,
      '1006 of a lost connection': `const socket = new WebSocket('wss://example.org');
socket.addEventListener('close', ({ code, wasClean }) => {
  if (!wasClean && code === 1006) reconnect();
});`,
      'wasClean with another code': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.wasClean && event.code === 1000) return;
  if (event.code === 1006) reconnect();
};`,
      'neither of two codes, in ws': `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
ws.on('close', (code, reason) => {
  if (code !== 1000 && code !== 1001) console.error(code, reason.toString());
});`,
      'a set of codes': `const fatal = new Set([1002, 1003, 1008, 4401]);
const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (!fatal.has(event.code)) reconnect();
};`,
      'private and registered codes': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  const message = event.code === 4401 ? 'Log in' : event.code === 3008 ? 'Timeout' : 'Closed';
  show(message);
};`,
      '0, which Deno and scripts use': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === 0) console.log('Deno, or a script');
};`,
    },
    'lists of all that might come': {
      '1004 and 1015 among cases': `const socket = new WebSocket('wss://example.org');
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
      '1015 beside 1006': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === 1006 || event.code === 1015) warnAboutCertificate();
};`,
      '1015 in a list': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if ([1005, 1006, 1015].includes(event.code)) reconnect();
};`,
    },
    ranges: {
      'outside the range': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code < 1000 || event.code > 4999) throw new RangeError();
};`,
    },
    strings: {
      '== makes a number of it': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code == '1006') reconnect();
};`,
      'a string made of the code': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (String(event.code) === '1006') reconnect();
};`,
      'the reason': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.reason === '1006') report(event);
};`,
    },
    'other things than codes': {
      'a response': `fetch('/websocket').then((response) => {
  if (response.status === 404) close();
  if (response.code === '1006') close();
});`,
      'the code of a system error': `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 80 }).on('error', (error) => {
  if (error.code === 'EACCES') console.error('close, try 8080');
});`,
      'null and undefined': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code != null && event.code !== undefined) report(event.code);
};`,
    },
  },
  notReported: {
    'comparisons that may be meant': {
      'a range that never arrives': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code >= 5000) report(event);
};`,
      "a value that isn't known": `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === expected) report(event);
};`,
      '1000 of a lost connection': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (!event.wasClean && event.code === 1000) report(event);
};`,
      'an event by its name alone': `function isLost(closeEvent) {
  return closeEvent.code === 404;
}`,
    },
  },
  invalid: {
    'a string': {
      '===': {
        code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === [|'1006'|]) reconnect();
};`,
        messageId: 'string',
        data: { text: "'1006'", advice: 'compareWith(1006)' },
        fixes: [{ title: 'replace(1006)', replaces: "'1006'", with: '1006' }],
      },
      '!==': {
        code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code !== [|'1000'|]) reconnect();
};`,
        messageId: 'string',
        data: { text: "'1000'", advice: 'compareWith(1000)' },
        fixes: [{ title: 'replace(1000)', replaces: "'1000'", with: '1000' }],
      },
      'a case': {
        code: `const socket = new WebSocket('wss://example.org');
socket.onclose = function (e) {
  switch (e.code) {
    case [|'4001'|]:
      return login();
  }
};`,
        messageId: 'string',
        data: { text: "'4001'", advice: 'compareWith(4001)' },
        fixes: [{ title: 'replace(4001)', replaces: "'4001'", with: '4001' }],
      },
      'an entry of a list': {
        code: `const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code }) => {
  if ([1000, [|'1001'|]].includes(code)) return;
  reconnect();
};`,
        messageId: 'string',
        data: { text: "'1001'", advice: 'compareWith(1001)' },
        fixes: [{ title: 'replace(1001)', replaces: "'1001'", with: '1001' }],
      },
      'an entry of a set': {
        code: `const fatal = new Set([4001, [|'4003'|]]);
const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (fatal.has(event.code)) stop();
};`,
        messageId: 'string',
        data: { text: "'4003'", advice: 'compareWith(4003)' },
        fixes: [{ title: 'replace(4003)', replaces: "'4003'", with: '4003' }],
      },
      'a constant on the left': {
        code: `const ABNORMAL = '1006';
const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if ([|ABNORMAL|] === event.code) reconnect();
};`,
        messageId: 'string',
        data: { text: 'ABNORMAL', advice: 'compareWith(1006)' },
        fixes: [{ title: 'replace(1006)', replaces: '(ABNORMAL', with: '(1006' }],
      },
      '== with words': {
        code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code == [|'CLOSE_ABNORMAL'|]) reconnect();
};`,
        messageId: 'string',
        data: { text: "'CLOSE_ABNORMAL'", advice: 'compareWithArriving' },
      },
      'a case without a blank': {
        code: `const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code, wasClean }) => {
  if (!wasClean) return reconnect();
  switch (code) { case[|'1000'|]: return done(); }
};`,
        messageId: 'string',
        data: { text: "'1000'", advice: 'compareWith(1000)' },
        fixes: [{ title: 'replace(1000)', replaces: "'1000'", with: ' 1000' }],
      },
    },
    'a bigint': {
      'of a code that arrives': {
        code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === [|1006n|]) reconnect();
};`,
        messageId: 'bigint',
        data: { text: '1006n', advice: 'compareWith(1006)' },
        fixes: [{ title: 'replace(1006)', replaces: '1006n', with: '1006' }],
      },
    },
    'reserved codes': {
      '1015 in a browser': {
        code: `import WebSocket from 'ws';
const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code }) => {
  if (code === [|1015|]) warnAboutCertificate();
};`,
        messageId: 'neverReported',
        data: { code: 1015, place: 'with(ws)', advice: 'compareWith(1006)' },
        fixes: [{ title: 'replace(1006)', replaces: '1015', with: '1006' }],
      },
      '1004 in ws': {
        code: `const WebSocket = require('ws');
const ws = new WebSocket('wss://example.org');
ws.on('close', function (code) {
  if (code === [|1004|]) console.log('too big');
});`,
        messageId: 'neverSent',
        data: { code: 1004, place: 'with(ws)', advice: 'compareWithArriving' },
        languageId: 'javascript',
      },
      '1015 in a React effect': {
        code: `import { useEffect } from 'react';
import WebSocket from 'ws';
export function useFeed(url: string, onLost: () => void) {
  useEffect(() => {
    const ws = new WebSocket(url);
    ws.onclose = (event) => (event.code === [|1015|] ? onLost() : undefined);
    return () => ws.close();
  }, [url, onLost]);
}`,
        messageId: 'neverReported',
        data: { code: 1015, place: 'with(ws)', advice: 'compareWith(1006)' },
        fixes: [{ title: 'replace(1006)', replaces: '1015', with: '1006' }],
      },
    },
    'HTTP statuses': {
      '401 in ws': {
        code: `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => {
  if (code === [|401|]) login();
});`,
        messageId: 'neverSent',
        data: { code: 401, place: 'with(ws)', advice: 'compareWith(4401)' },
        fixes: [{ title: 'replace(4401)', replaces: '401', with: '4401' }],
      },
      '500 with !==': {
        code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code !== [|500|]) reconnect();
};`,
        messageId: 'neverSent',
        data: { code: 500, place: 'inBrowsers', advice: 'compareWith(4500)' },
        fixes: [{ title: 'replace(4500)', replaces: '500', with: '4500' }],
      },
      'an enum of statuses': {
        code: `enum Status {
  Unauthorized = 401,
}
const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === [|Status.Unauthorized|]) login();
};`,
        messageId: 'neverSent',
        data: { code: 401, place: 'inBrowsers', advice: 'compareWith(4401)' },
        fixes: [{ title: 'replace(4401)', replaces: 'Status.Unauthorized', with: '4401' }],
      },
    },
    'other numbers that are never sent': {
      'an unassigned code': {
        code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === [|2000|]) reconnect();
};`,
        messageId: 'neverSent',
        data: { code: 2000, place: 'inBrowsers', advice: 'compareWithArriving' },
      },
      'above 4999': {
        code: `import { WebSocketServer } from 'ws';
const wss = new WebSocketServer({ port: 8080 });
wss.on('connection', (ws) => {
  ws.on('close', (code) => {
    if (code == [|5001|]) console.log('kicked');
  });
});`,
        messageId: 'neverSent',
        data: { code: 5001, place: 'with(ws)', advice: 'compareWithArriving' },
      },
      NaN: {
        code: `class Client {
  constructor(url) {
    this.ws = new WebSocket(url);
    this.ws.onclose = this.onClose;
    this.ws.addEventListener('close', (event) => {
      this.lost = event.code === [|NaN|];
    });
  }
}`,
        messageId: 'neverSent',
        data: { code: Number.NaN, place: 'inBrowsers', advice: 'compareWithArriving' },
        languageId: 'javascript',
      },
      '0 in ws': {
        code: `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => {
  if (code === [|0|]) console.log('never opened');
});`,
        messageId: 'neverSent',
        data: { code: 0, place: 'with(ws)', advice: 'compareWithArriving' },
      },
      'a negative number': {
        code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === [|-1|] || !event.wasClean) reconnect();
};`,
        messageId: 'neverSent',
        data: { code: -1, place: 'inBrowsers', advice: 'compareWithArriving' },
      },
      'a fraction': {
        code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.code === [|1000.5|]) reconnect();
};`,
        messageId: 'neverSent',
        data: { code: 1000.5, place: 'inBrowsers', advice: 'compareWithArriving' },
      },
    },
    '1006 with wasClean': {
      'in one condition': {
        code: `const socket = new WebSocket('wss://example.org');
socket.addEventListener('close', (event) => {
  if (event.wasClean && event.code === [|1006|]) reconnect();
});`,
        messageId: 'neverClean',
        data: { code: 1006 },
      },
      'in a branch': {
        code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event.wasClean) {
    if (event.code !== [|1006|]) done();
  }
};`,
        messageId: 'neverClean',
        data: { code: 1006 },
      },
    },
  },
});
