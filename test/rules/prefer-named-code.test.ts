import { preferNamedCode } from '../../src/rules/prefer-named-code.js';
import { ruleTable } from '../support/ruleTable.js';

const message = (code: number, name: string) => `${code} has a name here: ${name}.`;
const socket = "const socket = new WebSocket('wss://example.org');\n";
const closeCode = 'enum CloseCode { Normal = 1000, Gone = 1001, Kicked = 4001 }\n';
const closeCodes = 'const CLOSE_CODES = { NORMAL: 1000, GOING_AWAY: 1001, KICKED: 4001 };\n';

ruleTable(preferNamedCode, {
  valid: [
    `${socket}socket.close(1000);`,
    `${socket}socket.onclose = ({ code }) => code === 1006 && reconnect();`,
    `${closeCode}${socket}socket.close(CloseCode.Normal);`,
    `${closeCode}${socket}socket.close(4002);`,
    `${closeCodes}${socket}socket.close(CLOSE_CODES.KICKED);`,
    `${closeCode}${socket}socket.close();`,
    `${closeCode}${socket}socket.close(code);`,
    `${closeCode}${socket}setTimeout(() => socket.close(CloseCode.Normal), 4001);`,
    `${closeCode}${socket}socket.onclose = ({ code }) => code >= 4001 && stop();`,
    `${closeCode}${socket}socket.onclose = ({ code }) => 1000 < code && stop();`,
    `${closeCode}${socket}socket.onclose = ({ code }) => { switch (code) { case CloseCode.Gone: reconnect(); } };`,
    `const CLOSE_NORMAL = 1000;\n${socket}socket.close(CLOSE_NORMAL);`,
    // Other things that have the same number.
    `const TIMEOUT = 1000;\n${socket}socket.close(1000);`,
    `const port = 4001;\n${socket}socket.close(4001);`,
    `const RATES = { slow: 1000, fast: 4000 };\n${socket}socket.close(4000);`,
    // Named elsewhere, and not here.
    `function stop() { const CLOSE_NORMAL = 1000; return CLOSE_NORMAL; }\n${socket}socket.close(1000);`,
    // A type has no value.
    { code: `import type { CloseCode } from './codes';\n${socket}socket.close(1000);`, languageId: 'typescript' },
  ],
  notReported: [
    // The name has no value yet.
    `${socket}socket.close(1000);\nconst CLOSE_NORMAL = 1000;\nuse(CLOSE_NORMAL);`,
    // It may be another number by then.
    `let closeCode = 1000;\ncloseCode = next();\n${socket}socket.close(1000);`,
    // Declared, neither sent nor compared.
    `const CLOSE_NORMAL = 1000;\nexport const CLOSE_DONE = 1000;\n${socket}socket.close(CLOSE_NORMAL);`,
  ],
  invalid: [
    {
      code: `${closeCode}${socket}socket.close([|1000|]);`,
      message: message(1000, 'CloseCode.Normal'),
      fixes: { 'Replace with CloseCode.Normal': `${closeCode}${socket}socket.close(CloseCode.Normal);` },
    },
    {
      code: `${closeCode}${socket}socket.close([|4001|], 'Kicked');`,
      message: message(4001, 'CloseCode.Kicked'),
      fixes: { 'Replace with CloseCode.Kicked': `${closeCode}${socket}socket.close(CloseCode.Kicked, 'Kicked');` },
    },
    {
      code: `${closeCodes}${socket}socket.close([|0x3e8|]);`,
      message: message(1000, 'CLOSE_CODES.NORMAL'),
      fixes: { 'Replace with CLOSE_CODES.NORMAL': `${closeCodes}${socket}socket.close(CLOSE_CODES.NORMAL);` },
    },
    {
      code: `const CLOSE_NORMAL = 1000;\n${socket}socket.close([|1000|]);`,
      message: message(1000, 'CLOSE_NORMAL'),
      fixes: { 'Replace with CLOSE_NORMAL': `const CLOSE_NORMAL = 1000;\n${socket}socket.close(CLOSE_NORMAL);` },
    },
    {
      code: `${closeCode}${socket}socket.onclose = ({ code }) => { switch (code) { case [|1001|]: reconnect(); } };`,
      message: message(1001, 'CloseCode.Gone'),
      fixes: {
        'Replace with CloseCode.Gone': `${closeCode}${socket}socket.onclose = ({ code }) => { switch (code) { case CloseCode.Gone: reconnect(); } };`,
      },
    },
    {
      code: `${closeCode}${socket}socket.onclose = (event) => { if (event.code !== [|1000|]) reconnect(); };`,
      message: message(1000, 'CloseCode.Normal'),
      fixes: {
        'Replace with CloseCode.Normal': `${closeCode}${socket}socket.onclose = (event) => { if (event.code !== CloseCode.Normal) reconnect(); };`,
      },
    },
    {
      code: `${closeCode}${socket}socket.onclose = ({ code }) => [CloseCode.Gone, [|4001|]].includes(code) || reconnect();`,
      message: message(4001, 'CloseCode.Kicked'),
      fixes: {
        'Replace with CloseCode.Kicked': `${closeCode}${socket}socket.onclose = ({ code }) => [CloseCode.Gone, CloseCode.Kicked].includes(code) || reconnect();`,
      },
    },
    {
      code: `${closeCode}${socket}socket.close(ok ? [|1000|] : 4002);`,
      message: message(1000, 'CloseCode.Normal'),
      fixes: { 'Replace with CloseCode.Normal': `${closeCode}${socket}socket.close(ok ? CloseCode.Normal : 4002);` },
    },
    {
      code: `const CLOSE_CODE_DONE = 1000;\n${closeCode}${socket}socket.close([|1000|]);`,
      message: message(1000, 'CLOSE_CODE_DONE'),
      fixes: {
        'Replace with CLOSE_CODE_DONE': `const CLOSE_CODE_DONE = 1000;\n${closeCode}${socket}socket.close(CLOSE_CODE_DONE);`,
        'Replace with CloseCode.Normal': `const CLOSE_CODE_DONE = 1000;\n${closeCode}${socket}socket.close(CloseCode.Normal);`,
      },
    },
    {
      code: `${socket}function stop() {\n  const CLOSE_NORMAL = 1000;\n  socket.close([|1000|]);\n  return CLOSE_NORMAL;\n}`,
      message: message(1000, 'CLOSE_NORMAL'),
      fixes: {
        'Replace with CLOSE_NORMAL': `${socket}function stop() {\n  const CLOSE_NORMAL = 1000;\n  socket.close(CLOSE_NORMAL);\n  return CLOSE_NORMAL;\n}`,
      },
    },
    {
      // By the time somebody calls it, the name has its value.
      code: `${socket}const stop = () => socket.close([|1000|]);\nconst CLOSE_NORMAL = 1000;\nuse(stop, CLOSE_NORMAL);`,
      message: message(1000, 'CLOSE_NORMAL'),
      fixes: {
        'Replace with CLOSE_NORMAL': `${socket}const stop = () => socket.close(CLOSE_NORMAL);\nconst CLOSE_NORMAL = 1000;\nuse(stop, CLOSE_NORMAL);`,
      },
    },
    {
      code: `const CLOSE_CODES = { NORMAL: 1000, 'KICKED OUT': 4001 };\n${socket}socket.close([|4001|]);`,
      message: message(4001, "CLOSE_CODES['KICKED OUT']"),
      fixes: {
        "Replace with CLOSE_CODES['KICKED OUT']": `const CLOSE_CODES = { NORMAL: 1000, 'KICKED OUT': 4001 };\n${socket}socket.close(CLOSE_CODES['KICKED OUT']);`,
      },
    },
    {
      code: `const CLOSE_CODES = Object.freeze({ NORMAL: 1000 });\n${socket}socket.close([|1000|]);`,
      message: message(1000, 'CLOSE_CODES.NORMAL'),
      fixes: {
        'Replace with CLOSE_CODES.NORMAL': `const CLOSE_CODES = Object.freeze({ NORMAL: 1000 });\n${socket}socket.close(CLOSE_CODES.NORMAL);`,
      },
    },
    {
      code: `const enum WsCloseCode { GoingAway = 1001 }\nimport WebSocket from 'ws';\nnew WebSocket('wss://a').close([|1001|]);`,
      message: message(1001, 'WsCloseCode.GoingAway'),
      fixes: {
        'Replace with WsCloseCode.GoingAway': `const enum WsCloseCode { GoingAway = 1001 }\nimport WebSocket from 'ws';\nnew WebSocket('wss://a').close(WsCloseCode.GoingAway);`,
      },
    },
    {
      code: `const CLOSE_NORMAL = 1000;\nfunction refuse(ws) {\n  ws.on('message', () => ws.close([|1000|]));\n}`,
      message: message(1000, 'CLOSE_NORMAL'),
      fixes: {
        'Replace with CLOSE_NORMAL': `const CLOSE_NORMAL = 1000;\nfunction refuse(ws) {\n  ws.on('message', () => ws.close(CLOSE_NORMAL));\n}`,
      },
    },
    {
      code: "import { CloseCode } from 'graphql-ws';\nconst socket = new WebSocket('wss://a', 'graphql-transport-ws');\nsocket.onclose = ({ code }) => code === [|4401|] && signIn();",
      message: message(4401, 'CloseCode.Unauthorized'),
      fixes: {
        'Replace with CloseCode.Unauthorized':
          "import { CloseCode } from 'graphql-ws';\nconst socket = new WebSocket('wss://a', 'graphql-transport-ws');\nsocket.onclose = ({ code }) => code === CloseCode.Unauthorized && signIn();",
      },
    },
  ],
});
