import { noUnregisteredCode } from '../../src/rules/no-unregistered-code.js';
import { ruleTable } from '../support/ruleTable.js';

const message = (code: number) =>
  `Nobody has registered ${code} with IANA: register it, or take a code from 4000 to 4999, which need no registration.`;
const instead = (code: number) => `Replace with ${code} (Private Use)`;

ruleTable(noUnregisteredCode, {
  valid: [
    "const socket = new WebSocket('wss://example.org');\nsocket.close(3000);",
    "const socket = new WebSocket('wss://example.org');\nsocket.close(3003, 'No permission');",
    "const socket = new WebSocket('wss://example.org');\nsocket.close(3008);",
    "const socket = new WebSocket('wss://example.org');\nsocket.close(4001);",
    "const socket = new WebSocket('wss://example.org');\nsocket.close(4999);",
    "const socket = new WebSocket('wss://example.org');\nsocket.close(1000);",
    "const socket = new WebSocket('wss://example.org');\nsocket.close();",
    "const socket = new WebSocket('wss://example.org');\nsocket.close(code);",
    "const socket = new WebSocket('wss://example.org');\nsocket.onclose = (event) => { if (event.code === 3000) signIn(); };",
    "const socket = new WebSocket('wss://example.org');\nsocket.onclose = ({ code }) => { switch (code) { case 4001: signIn(); } };",
    "const socket = new WebSocket('wss://example.org');\nsetTimeout(() => socket.close(4000), 3500);",
    "const port = 3001;\nconst socket = new WebSocket('ws://localhost:' + port);\nsocket.close(4000);",
    'export const WS_CLOSE_UNAUTHORIZED = 3000;',
    'export const WS_CLOSE_TIMEOUT = 3500;',
    "export const closeCodes = { 3000: 'Log in', 4001: 'Kicked' };",
    'enum CloseCode { Unauthorized = 3000, Kicked = 4001 }\nnew WebSocket("wss://a").close(CloseCode.Kicked);',
    "const MAX_AGE = 3600;\nconst socket = new WebSocket('wss://example.org');\nsocket.onclose = ({ code }) => code === 4000 && keep(MAX_AGE);",
  ],
  notReported: [
    // The borders of ranges.
    "const socket = new WebSocket('wss://example.org');\nsocket.onclose = ({ code }) => code >= 3500 && code < 4000 && stop();",
    "const socket = new WebSocket('wss://example.org');\nsocket.onclose = ({ code }) => 3999 < code && stop();",
    // A service's own code.
    "import { Centrifuge } from 'centrifuge';\nconst socket = new WebSocket('wss://example.org');\nsocket.onclose = ({ code }) => code === 3500 && signIn();",
    // What the registry reports more loudly elsewhere.
    "import { App } from 'uWebSockets.js';\nApp().ws('/*', { message: (ws) => ws.end(4001) });",
    // Thrown on purpose.
    "const socket = new WebSocket('wss://example.org');\nexpect(() => socket.close(3001)).toThrow();",
    "const socket = new WebSocket('wss://example.org');\nsocket.close(3000.5 > 1 ? 4000 : 4001);",
  ],
  invalid: [
    {
      code: "const socket = new WebSocket('wss://example.org');\nsocket.close([|3001|]);",
      message: message(3001),
      fixes: { [instead(4001)]: "const socket = new WebSocket('wss://example.org');\nsocket.close(4001);" },
    },
    {
      code: "const socket = new WebSocket('wss://example.org');\nsocket.close([|3999|], 'Kicked');",
      message: message(3999),
      fixes: { [instead(4999)]: "const socket = new WebSocket('wss://example.org');\nsocket.close(4999, 'Kicked');" },
    },
    {
      code: "import WebSocket from 'ws';\nnew WebSocket('wss://example.org').close([|3500|]);",
      message: message(3500),
      fixes: { [instead(4500)]: "import WebSocket from 'ws';\nnew WebSocket('wss://example.org').close(4500);" },
    },
    {
      code: "const WebSocket = require('ws');\nconst ws = new WebSocket('wss://example.org');\nws.close(ok ? 1000 : [|3100|]);",
      message: message(3100),
      fixes: {
        [instead(4100)]:
          "const WebSocket = require('ws');\nconst ws = new WebSocket('wss://example.org');\nws.close(ok ? 1000 : 4100);",
      },
    },
    {
      code: 'function refuse(ws) {\n  ws.close([|3401|], "Log in");\n}',
      message: message(3401),
      fixes: { [instead(4401)]: 'function refuse(ws) {\n  ws.close(4401, "Log in");\n}' },
    },
    {
      code: "const socket = new WebSocket('wss://example.org');\nsocket.onclose = (event) => { if (event.code === [|3001|]) signIn(); };",
      message: message(3001),
    },
    {
      code: "const socket = new WebSocket('wss://example.org');\nsocket.onclose = (event) => { if ([|3002|] !== event.code) reconnect(); };",
      message: message(3002),
    },
    {
      code: "const socket = new WebSocket('wss://example.org');\nsocket.onclose = ({ code }) => { switch (code) { case [|3004|]: signIn(); } };",
      message: message(3004),
    },
    {
      code: "const socket = new WebSocket('wss://example.org');\nsocket.onclose = ({ code }) => [1000, [|3005|]].includes(code) || reconnect();",
      message: message(3005),
    },
    {
      code: "import WebSocket from 'ws';\nnew WebSocket('wss://example.org').on('close', (code) => { if (code == [|3400|]) signIn(); });",
      message: message(3400),
    },
    {
      code: "const socket = new WebSocket('wss://example.org');\nconst KICKED = [|3001|];\nsocket.close(KICKED);",
      message: message(3001),
      fixes: {
        [instead(4001)]:
          "const socket = new WebSocket('wss://example.org');\nconst KICKED = 4001;\nsocket.close(KICKED);",
      },
    },
    {
      code: "const socket = new WebSocket('wss://example.org');\nconst bye = { fine: 1000, kicked: [|3001|] };\nsocket.close(bye.kicked);",
      message: message(3001),
      fixes: {
        [instead(4001)]:
          "const socket = new WebSocket('wss://example.org');\nconst bye = { fine: 1000, kicked: 4001 };\nsocket.close(bye.kicked);",
      },
    },
    {
      code: 'export enum CloseCode {\n  Fine = 1000,\n  Kicked = [|3001|],\n}',
      message: message(3001),
      fixes: { [instead(4001)]: 'export enum CloseCode {\n  Fine = 1000,\n  Kicked = 4001,\n}' },
    },
    {
      code: 'export enum CloseCode {\n  Unauthorized = 3000,\n  [|Kicked|],\n}',
      message: message(3001),
    },
    {
      code: 'export const RETRYABLE_CLOSE_CODES = [1001, [|3600|]];',
      message: message(3600),
      fixes: { [instead(4600)]: 'export const RETRYABLE_CLOSE_CODES = [1001, 4600];' },
    },
    {
      code: "export const closeCodes = { 1000: 'Fine', [|3001|]: 'Kicked' };",
      message: message(3001),
      fixes: { [instead(4001)]: "export const closeCodes = { 1000: 'Fine', 4001: 'Kicked' };" },
    },
    {
      code: 'export const WS_CLOSE_KICKED = [|3001|];',
      message: message(3001),
      fixes: { [instead(4001)]: 'export const WS_CLOSE_KICKED = 4001;' },
    },
    {
      code: "new CloseEvent('close', { code: [|3001|] });",
      message: message(3001),
      fixes: { [instead(4001)]: "new CloseEvent('close', { code: 4001 });" },
    },
  ],
});
