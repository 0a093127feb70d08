import fc from 'fast-check';

const socket = fc.constantFrom('ws', 'socket', 'client', 'this.ws', 'conn', 'server.clients[0]', 'peer?.socket');
const functionName = fc.constantFrom('end', 'stop', 'leave', 'connect', 'isFatal');
const number = fc.oneof(
  fc.constantFrom(0, 401, 500, 999, 1000, 1001, 1002, 1004, 1005, 1006, 1008, 1010, 1011, 1012, 1015, 1016, 2999),
  fc.constantFrom(3000, 3001, 3999, 4000, 4001, 4999, 5000, 65535, 70000, -1, 1000.5, 1e21),
);
const code = fc.oneof(
  { weight: 3, arbitrary: number.map(String) },
  number.map((value) => `'${value}'`),
  fc.constantFrom('0x3ee', '1_006', '1006n', 'null', 'undefined', 'void 0', 'NaN', '-0', '`1006`', '"bye"', '[]'),
  fc.constantFrom('code', 'event.code', 'CODES.lost', 'Code.Lost', 'lost', 'gone', 'codes[0]', 'e', 'last'),
  number.map((value) => `isOk ? 1000 : ${value}`),
  number.map((value) => `code === 1006 ? ${value} : code`),
  fc.constantFrom(
    'code > 2999 ? code : 1000',
    'code ?? 1006',
    'code || 1005',
    '...args',
    '{ code: 1006 }',
    '1000, 1006',
  ),
);
const reason = fc.constantFrom(
  "'bye'",
  '"Ende"',
  '``',
  `\`\${reason}\``,
  'reason',
  `'${'é'.repeat(70)}'`,
  `"${'👩‍👩‍👧‍👦'.repeat(9)}"`,
  `'${'\\u00e9'.repeat(70)}'`,
  `\`${'x'.repeat(130)}\${reason}\``,
  'undefined',
  'reason.slice(0, 123)',
  "event.reason || 'none'",
);
const received = fc.constantFrom('code', 'event.code', 'e.code', '({ code }).code', 'last', '+code', 'Number(code)');
const operator = fc.constantFrom('===', '!==', '==', '!=', '<', '<=', '>', '>=');
const condition = fc.oneof(
  fc.tuple(received, operator, code).map(([left, sign, right]) => `${left} ${sign} ${right}`),
  fc.tuple(code, operator, received).map(([left, sign, right]) => `${left} ${sign} ${right}`),
  fc
    .tuple(received, number, number, fc.constantFrom('||', '&&'), operator)
    .map(([left, a, b, joint, sign]) => `${left} ${sign} ${a} ${joint} ${left} ${sign} ${b}`),
  fc.tuple(received, number, number).map(([left, a, b]) => `[${a}, ${b}].includes(${left})`),
  fc.tuple(received, number, number).map(([left, a, b]) => `[${a}, ${b}].indexOf(${left})`),
  fc.tuple(received, number, number).map(([left, a, b]) => `${left} === ${a} || ${b}`),
  fc.tuple(received, number).map(([left, a]) => `!${left} === ${a}`),
  fc.constantFrom(
    'event.wasClean && event.code === 1006',
    'isFatal(code)',
    '!event.wasClean',
    "reason === 'bye'",
    'true',
  ),
);

const { statement } = fc.letrec<{ statement: string; block: string; handler: string }>((tie) => ({
  block: fc.array(tie('statement'), { maxLength: 3, depthIdentifier: 'block' }).map((all) => `{ ${all.join(' ')} }`),
  handler: fc.oneof(
    tie('block').map((body) => `(event) => ${body}`),
    tie('block').map((body) => `({ code, reason, wasClean }) => ${body}`),
    tie('block').map((body) => `(code, reason) => ${body}`),
    tie('block').map((body) => `function (e) ${body}`),
    fc.constantFrom(
      'connect',
      'ws.close.bind(ws)',
      '() => setTimeout(connect, 1000)',
      'async (e) => await end(e.code)',
    ),
  ),
  statement: fc.oneof(
    { depthSize: 'small', withCrossShrink: true, depthIdentifier: 'block' },
    fc.tuple(socket, code).map(([to, sent]) => `${to}.close(${sent});`),
    fc.tuple(socket, code, reason).map(([to, sent, why]) => `${to}.close(${sent}, ${why});`),
    fc.tuple(socket, code).map(([to, sent]) => `${to}?.close?.(${sent})`),
    fc.tuple(functionName, code).map(([name, sent]) => `${name}(${sent});`),
    fc.tuple(socket, code).map(([to, sent]) => `${to}.terminate(${sent});`),
    fc.tuple(socket, fc.constantFrom("new WebSocket('/')", 'getSocket()', 'null')).map(([a, b]) => `${a} = ${b};`),
    fc.constantFrom('last = code;', 'last = event.code;', 'connect();', 'setTimeout(connect, 1000);', 'return;', ';'),
    fc.constantFrom('// close-codes-disable-next-line\n', '/* close-codes-disable no-reserved-code */', '// 1006 🔌\n'),
    fc.tuple(socket, tie('handler')).map(([of, handler]) => `${of}.onclose = ${handler};`),
    fc.tuple(socket, tie('handler')).map(([of, handler]) => `${of}.on('close', ${handler});`),
    fc.tuple(socket, tie('handler')).map(([of, handler]) => `${of}.addEventListener('close', ${handler});`),
    fc.tuple(condition, tie('block')).map(([test, body]) => `if (${test}) ${body}`),
    fc.tuple(condition, tie('statement'), tie('block')).map(([test, a, b]) => `if (${test}) ${a} else ${b}`),
    fc
      .tuple(received, fc.array(fc.tuple(code, tie('statement')), { maxLength: 4 }))
      .map(([of, cases]) => `switch (${of}) { ${cases.map(([a, b]) => `case ${a}: ${b} break;`).join('\n')} }`),
    tie('block').map((body) => `try ${body} catch (error) { log(error); }`),
    tie('block').map((body) => `assert.throws(() => ${body});`),
    fc.tuple(functionName, tie('block')).map(([name, body]) => `function ${name}(code, reason) ${body}`),
    tie('block').map((body) => `for (const ws of server.clients) ${body}`),
    fc.tuple(number, number).map(([a, b]) => `const CODES = { lost: ${a}, 'gone': ${b} };`),
    fc.tuple(number, number).map(([a, b]) => `const codes = [${a}, ${b}], lost = ${a};`),
    tie('block').map((body) => `class Chat { ws = new WebSocket('/'); static stop(code) ${body} }`),
    number.map((value) => `event.initCloseEvent('close', false, false, true, ${value}, '');`),
    number.map((value) => `new CloseEvent('close', { code: ${value} });`),
    number.map((value) => `new WebSocketStream('/').close({ closeCode: ${value}, reason: 'x' });`),
  ),
}));

const heads = fc.constantFrom(
  '',
  "import WebSocket, { WebSocketServer } from 'ws';\nconst server = new WebSocketServer({ port: 0 });",
  "import { lost, gone } from './codes';",
  "'use strict';\nconst WebSocket = require('ws');\nlet ws, last;",
  "let ws = new WebSocket('wss://example.org'), last;",
  '#!/usr/bin/env bun\n/// <reference lib="dom" />\nconst socket = new WebSocket(\'/\');',
  'export function handle(ws: WebSocket, code: number) {}\nenum Code { Normal = 1000, Lost = 1006 }',
);

/** Programs about closing WebSockets. Many don't compile, but most can be parsed. */
export const programs: fc.Arbitrary<string> = fc
  .tuple(heads, fc.array(statement, { minLength: 1, maxLength: 8 }))
  .map(([head, statements]) => [head, ...statements, ''].join('\n'));
