import { preferNamedCode } from '../../src/rules/prefer-named-code.js';
import { ruleTable } from '../support/ruleTable.js';

const socket = "const socket = new WebSocket('wss://example.org');\n";
const closeCode = 'enum CloseCode { Normal = 1000, Gone = 1001, Kicked = 4001 }\n';
const closeCodes = 'const CLOSE_CODES = { NORMAL: 1000, GOING_AWAY: 1001, KICKED: 4001 };\n';

ruleTable(preferNamedCode, {
  valid: {
    'no names at all': {
      sent: `${socket}socket.close(1000);`,
      compared: `${socket}socket.onclose = ({ code }) => code === 1006 && reconnect();`,
    },
    'names that are used': {
      'a member of an enum': `${closeCode}${socket}socket.close(CloseCode.Normal);`,
      'a property of an object': `${closeCodes}${socket}socket.close(CLOSE_CODES.KICKED);`,
      'a case': `${closeCode}${socket}socket.onclose = ({ code }) => { switch (code) { case CloseCode.Gone: reconnect(); } };`,
      'a constant': `const CLOSE_NORMAL = 1000;\n${socket}socket.close(CLOSE_NORMAL);`,
    },
    'numbers without a name': {
      'a private code': `${closeCode}${socket}socket.close(4002);`,
      none: `${closeCode}${socket}socket.close();`,
      "a value that isn't known": `${closeCode}${socket}socket.close(code);`,
    },
    'numbers that are no codes': {
      'a delay': `${closeCode}${socket}setTimeout(() => socket.close(CloseCode.Normal), 4001);`,
      'the border of a range': `${closeCode}${socket}socket.onclose = ({ code }) => code >= 4001 && stop();`,
      'the border of a range, on the left': `${closeCode}${socket}socket.onclose = ({ code }) => 1000 < code && stop();`,
    },
    'names of other things': {
      'a timeout': `const TIMEOUT = 1000;\n${socket}socket.close(1000);`,
      'a port': `const port = 4001;\n${socket}socket.close(4001);`,
      rates: `const RATES = { slow: 1000, fast: 4000 };\n${socket}socket.close(4000);`,
    },
    "names that aren't in scope": {
      'in another function': `function stop() { const CLOSE_NORMAL = 1000; return CLOSE_NORMAL; }\n${socket}socket.close(1000);`,
      'a type': {
        code: `import type { CloseCode } from './codes';\n${socket}socket.close(1000);`,
        languageId: 'typescript',
      },
    },
  },
  notReported: {
    'names that may not hold the code': {
      'declared behind the call': `${socket}socket.close(1000);\nconst CLOSE_NORMAL = 1000;\nuse(CLOSE_NORMAL);`,
      'assigned again': `let closeCode = 1000;\ncloseCode = next();\n${socket}socket.close(1000);`,
      'a second constant of the same code': `const CLOSE_NORMAL = 1000;\nexport const CLOSE_DONE = 1000;\n${socket}socket.close(CLOSE_NORMAL);`,
    },
  },
  invalid: {
    sent: {
      'by a member of an enum': {
        code: `${closeCode}${socket}socket.close([|1000|]);`,
        messageId: 'bare',
        data: { code: 1000, name: 'CloseCode.Normal' },
        fixes: [{ title: 'replaceByName(CloseCode.Normal)', replaces: '(1000', with: '(CloseCode.Normal' }],
      },
      'before a reason': {
        code: `${closeCode}${socket}socket.close([|4001|], 'Kicked');`,
        messageId: 'bare',
        data: { code: 4001, name: 'CloseCode.Kicked' },
        fixes: [{ title: 'replaceByName(CloseCode.Kicked)', replaces: '(4001', with: '(CloseCode.Kicked' }],
      },
      'by a property of an object': {
        code: `${closeCodes}${socket}socket.close([|0x3e8|]);`,
        messageId: 'bare',
        data: { code: 1000, name: 'CLOSE_CODES.NORMAL' },
        fixes: [{ title: 'replaceByName(CLOSE_CODES.NORMAL)', replaces: '0x3e8', with: 'CLOSE_CODES.NORMAL' }],
      },
      'by a constant': {
        code: `const CLOSE_NORMAL = 1000;\n${socket}socket.close([|1000|]);`,
        messageId: 'bare',
        data: { code: 1000, name: 'CLOSE_NORMAL' },
        fixes: [{ title: 'replaceByName(CLOSE_NORMAL)', replaces: '(1000', with: '(CLOSE_NORMAL' }],
      },
      'in a branch': {
        code: `${closeCode}${socket}socket.close(ok ? [|1000|] : 4002);`,
        messageId: 'bare',
        data: { code: 1000, name: 'CloseCode.Normal' },
        fixes: [{ title: 'replaceByName(CloseCode.Normal)', replaces: '? 1000', with: '? CloseCode.Normal' }],
      },
      'by one of two names': {
        code: `const CLOSE_CODE_DONE = 1000;\n${closeCode}${socket}socket.close([|1000|]);`,
        messageId: 'bare',
        data: { code: 1000, name: 'CLOSE_CODE_DONE' },
        fixes: [
          { title: 'replaceByName(CLOSE_CODE_DONE)', replaces: '(1000', with: '(CLOSE_CODE_DONE' },
          { title: 'replaceByName(CloseCode.Normal)', replaces: '(1000', with: '(CloseCode.Normal' },
        ],
      },
      'by a constant of the function': {
        code: `${socket}function stop() {\n  const CLOSE_NORMAL = 1000;\n  socket.close([|1000|]);\n  return CLOSE_NORMAL;\n}`,
        messageId: 'bare',
        data: { code: 1000, name: 'CLOSE_NORMAL' },
        fixes: [{ title: 'replaceByName(CLOSE_NORMAL)', replaces: '(1000', with: '(CLOSE_NORMAL' }],
      },
      'by a constant that has a value by then': {
        code: `${socket}const stop = () => socket.close([|1000|]);\nconst CLOSE_NORMAL = 1000;\nuse(stop, CLOSE_NORMAL);`,
        messageId: 'bare',
        data: { code: 1000, name: 'CLOSE_NORMAL' },
        fixes: [{ title: 'replaceByName(CLOSE_NORMAL)', replaces: '(1000', with: '(CLOSE_NORMAL' }],
      },
      'by a property in quotes': {
        code: `const CLOSE_CODES = { NORMAL: 1000, 'KICKED OUT': 4001 };\n${socket}socket.close([|4001|]);`,
        messageId: 'bare',
        data: { code: 4001, name: "CLOSE_CODES['KICKED OUT']" },
        fixes: [
          { title: "replaceByName(CLOSE_CODES['KICKED OUT'])", replaces: '(4001', with: "(CLOSE_CODES['KICKED OUT']" },
        ],
      },
      'by a property of a frozen object': {
        code: `const CLOSE_CODES = Object.freeze({ NORMAL: 1000 });\n${socket}socket.close([|1000|]);`,
        messageId: 'bare',
        data: { code: 1000, name: 'CLOSE_CODES.NORMAL' },
        fixes: [{ title: 'replaceByName(CLOSE_CODES.NORMAL)', replaces: '(1000', with: '(CLOSE_CODES.NORMAL' }],
      },
      'by a member of a const enum': {
        code: `const enum WsCloseCode { GoingAway = 1001 }\nimport WebSocket from 'ws';\nnew WebSocket('wss://a').close([|1001|]);`,
        messageId: 'bare',
        data: { code: 1001, name: 'WsCloseCode.GoingAway' },
        fixes: [{ title: 'replaceByName(WsCloseCode.GoingAway)', replaces: '(1001', with: '(WsCloseCode.GoingAway' }],
      },
      'by name, in ws': {
        code: `const CLOSE_NORMAL = 1000;\nfunction refuse(ws) {\n  ws.on('message', () => ws.close([|1000|]));\n}`,
        messageId: 'bare',
        data: { code: 1000, name: 'CLOSE_NORMAL' },
        fixes: [{ title: 'replaceByName(CLOSE_NORMAL)', replaces: '(1000', with: '(CLOSE_NORMAL' }],
      },
    },
    compared: {
      'a case': {
        code: `${closeCode}${socket}socket.onclose = ({ code }) => { switch (code) { case [|1001|]: reconnect(); } };`,
        messageId: 'bare',
        data: { code: 1001, name: 'CloseCode.Gone' },
        fixes: [{ title: 'replaceByName(CloseCode.Gone)', replaces: 'case 1001', with: 'case CloseCode.Gone' }],
      },
      '!==': {
        code: `${closeCode}${socket}socket.onclose = (event) => { if (event.code !== [|1000|]) reconnect(); };`,
        messageId: 'bare',
        data: { code: 1000, name: 'CloseCode.Normal' },
        fixes: [{ title: 'replaceByName(CloseCode.Normal)', replaces: '= 1000)', with: '= CloseCode.Normal)' }],
      },
      'an entry of a list': {
        code: `${closeCode}${socket}socket.onclose = ({ code }) => [CloseCode.Gone, [|4001|]].includes(code) || reconnect();`,
        messageId: 'bare',
        data: { code: 4001, name: 'CloseCode.Kicked' },
        fixes: [{ title: 'replaceByName(CloseCode.Kicked)', replaces: ', 4001', with: ', CloseCode.Kicked' }],
      },
      'by a name that is imported': {
        code: "import { CloseCode } from 'graphql-ws';\nconst socket = new WebSocket('wss://a', 'graphql-transport-ws');\nsocket.onclose = ({ code }) => code === [|4401|] && signIn();",
        messageId: 'bare',
        data: { code: 4401, name: 'CloseCode.Unauthorized' },
        fixes: [{ title: 'replaceByName(CloseCode.Unauthorized)', replaces: '4401', with: 'CloseCode.Unauthorized' }],
      },
    },
  },
});
