import { noUnregisteredCode } from '../../src/rules/no-unregistered-code.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noUnregisteredCode, {
  valid: {
    'codes that are registered': {
      Unauthorized: "const socket = new WebSocket('wss://example.org');\nsocket.close(3000);",
      Forbidden: "const socket = new WebSocket('wss://example.org');\nsocket.close(3003, 'No permission');",
      Timeout: "const socket = new WebSocket('wss://example.org');\nsocket.close(3008);",
    },
    'private codes': {
      'an early one': "const socket = new WebSocket('wss://example.org');\nsocket.close(4001);",
      'the last one': "const socket = new WebSocket('wss://example.org');\nsocket.close(4999);",
    },
    'other codes': {
      'of the protocol': "const socket = new WebSocket('wss://example.org');\nsocket.close(1000);",
      none: "const socket = new WebSocket('wss://example.org');\nsocket.close();",
      "one that isn't known": "const socket = new WebSocket('wss://example.org');\nsocket.close(code);",
    },
    comparisons: {
      'with a registered code':
        "const socket = new WebSocket('wss://example.org');\nsocket.onclose = (event) => { if (event.code === 3000) signIn(); };",
      'with a private code':
        "const socket = new WebSocket('wss://example.org');\nsocket.onclose = ({ code }) => { switch (code) { case 4001: signIn(); } };",
    },
    'numbers that are no codes': {
      'a delay': "const socket = new WebSocket('wss://example.org');\nsetTimeout(() => socket.close(4000), 3500);",
      'a port': "const port = 3001;\nconst socket = new WebSocket('ws://localhost:' + port);\nsocket.close(4000);",
      'an age':
        "const MAX_AGE = 3600;\nconst socket = new WebSocket('wss://example.org');\nsocket.onclose = ({ code }) => code === 4000 && keep(MAX_AGE);",
    },
    constants: {
      'a registered code': 'export const WS_CLOSE_UNAUTHORIZED = 3000;',
      'a timeout that only sounds like a code': 'export const WS_CLOSE_TIMEOUT = 3500;',
      'a map of texts': "export const closeCodes = { 3000: 'Log in', 4001: 'Kicked' };",
      'an enum':
        'enum CloseCode { Unauthorized = 3000, Kicked = 4001 }\nnew WebSocket("wss://a").close(CloseCode.Kicked);',
    },
  },
  notReported: {
    'the borders of ranges': {
      'from and to':
        "const socket = new WebSocket('wss://example.org');\nsocket.onclose = ({ code }) => code >= 3500 && code < 4000 && stop();",
      above:
        "const socket = new WebSocket('wss://example.org');\nsocket.onclose = ({ code }) => 3999 < code && stop();",
    },
    'codes with an owner': {
      "a service's own code":
        "import { Centrifuge } from 'centrifuge';\nconst socket = new WebSocket('wss://example.org');\nsocket.onclose = ({ code }) => code === 3500 && signIn();",
    },
    'what another rule reports, or nobody needs': {
      'a private code in uWebSockets.js':
        "import { App } from 'uWebSockets.js';\nApp().ws('/*', { message: (ws) => ws.end(4001) });",
      'thrown on purpose':
        "const socket = new WebSocket('wss://example.org');\nexpect(() => socket.close(3001)).toThrow();",
      'a condition that is decided':
        "const socket = new WebSocket('wss://example.org');\nsocket.close(3000.5 > 1 ? 4000 : 4001);",
    },
  },
  invalid: {
    sent: {
      'the first one': {
        code: "const socket = new WebSocket('wss://example.org');\nsocket.close([|3001|]);",
        messageId: 'unregistered',
        data: { code: 3001 },
        fixes: [{ title: 'replace(4001)', replaces: '3001', with: '4001' }],
      },
      'the last one, with a reason': {
        code: "const socket = new WebSocket('wss://example.org');\nsocket.close([|3999|], 'Kicked');",
        messageId: 'unregistered',
        data: { code: 3999 },
        fixes: [{ title: 'replace(4999)', replaces: '3999', with: '4999' }],
      },
      'in ws': {
        code: "import WebSocket from 'ws';\nnew WebSocket('wss://example.org').close([|3500|]);",
        messageId: 'unregistered',
        data: { code: 3500 },
        fixes: [{ title: 'replace(4500)', replaces: '3500', with: '4500' }],
      },
      'a branch of a conditional expression': {
        code: "const WebSocket = require('ws');\nconst ws = new WebSocket('wss://example.org');\nws.close(ok ? 1000 : [|3100|]);",
        messageId: 'unregistered',
        data: { code: 3100 },
        fixes: [{ title: 'replace(4100)', replaces: '3100', with: '4100' }],
      },
      'to an untyped parameter': {
        code: 'function refuse(ws) {\n  ws.close([|3401|], "Log in");\n}',
        messageId: 'unregistered',
        data: { code: 3401 },
        fixes: [{ title: 'replace(4401)', replaces: '3401', with: '4401' }],
      },
    },
    compared: {
      '===': {
        code: "const socket = new WebSocket('wss://example.org');\nsocket.onclose = (event) => { if (event.code === [|3001|]) signIn(); };",
        messageId: 'unregistered',
        data: { code: 3001 },
      },
      '!==, on the left': {
        code: "const socket = new WebSocket('wss://example.org');\nsocket.onclose = (event) => { if ([|3002|] !== event.code) reconnect(); };",
        messageId: 'unregistered',
        data: { code: 3002 },
      },
      'a case': {
        code: "const socket = new WebSocket('wss://example.org');\nsocket.onclose = ({ code }) => { switch (code) { case [|3004|]: signIn(); } };",
        messageId: 'unregistered',
        data: { code: 3004 },
      },
      'an entry of a list': {
        code: "const socket = new WebSocket('wss://example.org');\nsocket.onclose = ({ code }) => [1000, [|3005|]].includes(code) || reconnect();",
        messageId: 'unregistered',
        data: { code: 3005 },
      },
      '==, in ws': {
        code: "import WebSocket from 'ws';\nnew WebSocket('wss://example.org').on('close', (code) => { if (code == [|3400|]) signIn(); });",
        messageId: 'unregistered',
        data: { code: 3400 },
      },
    },
    declared: {
      'a constant': {
        code: "const socket = new WebSocket('wss://example.org');\nconst KICKED = [|3001|];\nsocket.close(KICKED);",
        messageId: 'unregistered',
        data: { code: 3001 },
        fixes: [{ title: 'replace(4001)', replaces: '3001', with: '4001' }],
      },
      'a property': {
        code: "const socket = new WebSocket('wss://example.org');\nconst bye = { fine: 1000, kicked: [|3001|] };\nsocket.close(bye.kicked);",
        messageId: 'unregistered',
        data: { code: 3001 },
        fixes: [{ title: 'replace(4001)', replaces: '3001', with: '4001' }],
      },
      'a member of an enum': {
        code: 'export enum CloseCode {\n  Fine = 1000,\n  Kicked = [|3001|],\n}',
        messageId: 'unregistered',
        data: { code: 3001 },
        fixes: [{ title: 'replace(4001)', replaces: '3001', with: '4001' }],
      },
      'a member that counts on': {
        code: 'export enum CloseCode {\n  Unauthorized = 3000,\n  [|Kicked|],\n}',
        messageId: 'unregistered',
        data: { code: 3001 },
      },
      'an entry of a list': {
        code: 'export const RETRYABLE_CLOSE_CODES = [1001, [|3600|]];',
        messageId: 'unregistered',
        data: { code: 3600 },
        fixes: [{ title: 'replace(4600)', replaces: '3600', with: '4600' }],
      },
      'a key': {
        code: "export const closeCodes = { 1000: 'Fine', [|3001|]: 'Kicked' };",
        messageId: 'unregistered',
        data: { code: 3001 },
        fixes: [{ title: 'replace(4001)', replaces: '3001', with: '4001' }],
      },
      'an exported constant': {
        code: 'export const WS_CLOSE_KICKED = [|3001|];',
        messageId: 'unregistered',
        data: { code: 3001 },
        fixes: [{ title: 'replace(4001)', replaces: '3001', with: '4001' }],
      },
      'an event that a script makes': {
        code: "new CloseEvent('close', { code: [|3001|] });",
        messageId: 'unregistered',
        data: { code: 3001 },
        fixes: [{ title: 'replace(4001)', replaces: '3001', with: '4001' }],
      },
    },
  },
});
