import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';

/** The declared sites: `CloseCode.Gone 1001`, `-` for one without a name, `?` behind it where only a name tells. */
function declared(text: string): readonly string[] {
  return analyze({ text, languageId: 'typescript' }).sites.flatMap((site) => {
    if (site.kind !== 'declared') return [];
    const values = site.parts.flatMap(({ values }) => values.map((value) => ('value' in value ? value.value : '?')));
    return `${site.name ?? '-'} ${values}${site.evidence === 'name' ? ' ?' : ''}`;
  });
}

type Row = readonly [code: string, expected: readonly string[]];

function rows(title: string, cases: readonly Row[]): void {
  describe(title, () => {
    for (const [code, expected] of cases) {
      it(code.replace(/\s+/g, ' '), () => assert.deepEqual(declared(code), expected));
    }
  });
}

const socket = "const ws = new WebSocket('wss://example.org');\n";
const handler = (body: string) => `${socket}ws.onclose = (event) => { ${body} };`;

rows('codes declared beside one that is sent or compared', [
  [
    `${socket}enum Bye { Fine = 1000, Away, Bad = 4000 }\nws.close(Bye.Bad);`,
    ['Bye.Fine 1000', 'Bye.Away 1001', 'Bye.Bad 4000'],
  ],
  [
    `enum Bye { Fine = 1000, Kicked = 0xfa1 }\n${handler('if (event.code === Bye.Kicked) leave();')}`,
    ['Bye.Fine 1000', 'Bye.Kicked 4001'],
  ],
  [
    `${socket}const BYE = { FINE: 1000, KICKED: 4001 } as const;\nws.close(BYE.KICKED);`,
    ['BYE.FINE 1000', 'BYE.KICKED 4001'],
  ],
  [
    `${socket}const codes = Object.freeze({ fine: 1000, kicked: 4001 });\nws.close(codes.kicked);`,
    ['codes.fine 1000', 'codes.kicked 4001'],
  ],
  [
    `${socket}const bye = { normal: 1000, goingAway: 1001 };\nws.close(bye.normal);`,
    ['bye.normal 1000', 'bye.goingAway 1001'],
  ],
  [
    `${socket}class Bye { static readonly Fine = 1000; static Kicked = 4001; other = 1001 }\nws.close(Bye.Kicked);`,
    ['Bye.Fine 1000', 'Bye.Kicked 4001'],
  ],
  [
    `${socket}const CLOSE = { AUTH: { code: 4001, reason: 'Log in' }, IDLE: { code: 4002, reason: 'Idle' } };\nws.close(CLOSE.AUTH.code, CLOSE.AUTH.reason);`,
    ['CLOSE.AUTH.code 4001', 'CLOSE.IDLE 4002'],
  ],
  [
    `const texts = { 1000: 'Fine', 4001: 'Log in' };\n${handler('show(texts[event.code]);')}`,
    ['Fine 1000', 'Log in 4001'],
  ],
  [
    `const texts = { '1000': 'Fine', 4001: render() };\n${handler('if (event.code in texts) show();')}`,
    ['Fine 1000', '- 4001'],
  ],
  [
    `const texts = new Map([[1000, 'Fine'], [4001, 'Log in']]);\n${handler('show(texts.get(event.code));')}`,
    ['Fine 1000', 'Log in 4001'],
  ],
  [
    `const texts: Record<number, string> = { 1006: 'Lost' };\n${handler('const { code } = event; show(texts[code]);')}`,
    ['Lost 1006'],
  ],
  // Not by their names, but by the list they stand in or the variable that gets them.
  [`${socket}for (const code of [1000, 4001]) ws.close(code);`, ['- 1000', '- 4001']],
  [`${socket}const bye = [1000, 4001];\nbye.forEach((one) => ws.close(one));`, ['- 1000', '- 4001']],
  [`const hopeless = [4001, 4002];\n${handler('hopeless.some((one) => one === event.code);')}`, ['- 4001', '- 4002']],
  [
    `${socket}for (const [code, text] of [[4001, 'Log in'], [4002, 'Idle']] as const) ws.close(code, text);`,
    ['- 4001', '- 4002'],
  ],
  [
    `${socket}const rows = [[4001, 'Log in'], [4002, 'Idle']] as const;\nfor (const [code, text] of rows) ws.close(code, text);`,
    ['Log in 4001', 'Idle 4002'],
  ],
  [
    `${socket}function end() { let code = 1000; if (bad) code = 4001; ws.close(code); code = 7; }`,
    ['code 1000', 'code 4001'],
  ],
  [`${socket}for (const code of [4001, 1000.5]) ws.close(code);`, ['- 4001']],
  // Not all that stands beside a close code is one.
  [
    `${socket}const options = { closeWith: 4000, timeout: 3000, port: 1883 };\nws.close(options.closeWith);`,
    ['options.closeWith 4000'],
  ],
  [`${socket}const LIMITS = { KICK: 4000, MAX_DELAY: 3000 };\nws.close(LIMITS.KICK);`, ['LIMITS.KICK 4000']],
  [`${socket}enum Mixed { Kick = 4000, Size = 12 }\nws.close(Mixed.Kick);`, ['Mixed.Kick 4000']],
  [`const texts = { 1000: 'Fine' };\n${handler('show(texts[event.detail]);')}`, []],
  [`const port = 3000;\n${handler('if (event.code === 1000) listen(port);')}`, []],
]);

rows('codes that are named so', [
  ['export enum CloseCode { Fine = 1000, Kicked = 4001 } // ws', ['CloseCode.Fine 1000 ?', 'CloseCode.Kicked 4001 ?']],
  ['export enum WebSocketCloseReason { Gone = 1001 }', ['WebSocketCloseReason.Gone 1001 ?']],
  ['export const WebSocketStatus = { Normal: 1000 } as const;', ['WebSocketStatus.Normal 1000 ?']],
  ['export enum WsStatus { KICKED = 4001 }', ['WsStatus.KICKED 4001 ?']],
  ['export const WS_FALLBACK_CODE = 1011; // close', ['WS_FALLBACK_CODE 1011 ?']],
  [
    'export const CLOSE_CODES = { fine: 1000, PING_TIMEOUT: 4008 };',
    ['CLOSE_CODES.fine 1000 ?', 'CLOSE_CODES.PING_TIMEOUT 4008 ?'],
  ],
  ['export default { closeCodes: { fine: 1000 } };', ['closeCodes.fine 1000 ?']],
  ['export const RETRYABLE_CLOSE_CODES = [1001, 1006];', ['- 1001 ?', '- 1006 ?']],
  ['export const fatalCloseCodes = new Set([4004, 4010]);', ['- 4004 ?', '- 4010 ?']],
  ["export const CLOSE_CODE_NAMES = new Map([[4001, 'Log in']]);", ['Log in 4001 ?']],
  [
    "const errorCodes = { 1000: 'normal', 1001: 'going away' }; // WebSocket, close",
    ['normal 1000 ?', 'going away 1001 ?'],
  ],
  [
    'const Reason = { NORMAL: 1000, GOING_AWAY: 1001, KICKED: 4001 }; // WebSocket, close',
    ['Reason.NORMAL 1000 ?', 'Reason.GOING_AWAY 1001 ?', 'Reason.KICKED 4001 ?'],
  ],
  ['const CLOSE_GOING_AWAY = 1001; // ws', ['CLOSE_GOING_AWAY 1001 ?']],
  ['export const WS_CLOSE_NORMAL = 1000;', ['WS_CLOSE_NORMAL 1000 ?']],
  ['const WS_CLOSE_KICKED = 4001;', ['WS_CLOSE_KICKED 4001 ?']],
  ['Connection.CLOSE_REASON_NORMAL = 1000; // websocket', ['CLOSE_REASON_NORMAL 1000 ?']],
  ['exports.CLOSE_CODE_KICKED = 4001; // websocket', ['CLOSE_CODE_KICKED 4001 ?']],
  ['class Client { static CLOSE_NORMAL = 1000; static PORT = 3000 } // ws', ['Client.CLOSE_NORMAL 1000 ?']],
  ['const constants = { WS_CLOSE_CODE: 4000, PORT: 3000 };', ['constants.WS_CLOSE_CODE 4000 ?']],
  ['const CLOSE_CODES = { BAD: 0x3ee };', ['CLOSE_CODES.BAD 1006 ?']],
]);

rows('numbers that are no close codes', [
  ['const WS_CLOSE_TIMEOUT = 3000;', []],
  ['const WEBSOCKET_CLOSE_DELAY_MS = 1000;', []],
  ['const WS_PORT = 3000; // close', []],
  ['const CLOSE_SOCKET_AFTER = 3000;', []],
  ['const WS_STATUS_REFRESH = 4000; // close', []],
  ['const SOCKET_CODE = 2001; // close', []],
  ['enum WsCode { Heartbeat = 1000, Message = 1001 } // close', []],
  ['const wsStatuses = { CONNECTING: 1000, OPEN: 1001, CLOSED: 1002 };', []],
  ['const WsNoticeCode = { JOIN: 3001, LEAVE: 4002 }; // close', []],
  ['const WS_STATUS = { JOIN: 3001, LEAVE: 3002 }; // close', []],
  ['const SOCKET_CLOSE_GRACE_PERIOD = 2000;', []],
  ['const WS_CLOSE_CODE = 1; // websocket', []],
  ['enum StatusCode { Ok = 2000, Bad = 4000 } // WebSocket, close', []],
  ['enum ErrorCode { Auth = 1001, Quota = 1002 } // WebSocket, close', []],
  ['enum WebSocketErrorCode { Auth = 1001, Quota = 1002 } // close', []],
  ['enum WebSocketMessageType { Close = 1001, Open = 1002 }', []],
  ['const KeyCode = { Enter: 1000 }; // WebSocket, close', []],
  ['const EXIT_CODES = [1000, 1001]; // WebSocket, close', []],
  ["const HTTP_STATUS = { 1000: 'odd' }; // WebSocket, close", []],
  ['const CLOSE_BUTTON = 1001; // WebSocket', []],
  ['const ANIMATION_CLOSE = 1000; // WebSocket', []],
  ['const CLOSE_NORMAL = 1500; // WebSocket', []],
  ['let closeCode = 4000; // WebTransport, WebSocket', []],
  ['transport.close({ closeCode: 4000 }); // WebSocket', []],
  ['const years = { CLOSED: 1999 }; // WebSocket', []],
  ['const processCloseCodes = { killed: 1370 }; // WebSocket', []],
  ['const RTC_CLOSE_CODES = { failed: 1370 }; // WebSocket', []],
  ['enum CloseCode { None = 0, Some = 1, More = 2 } // WebSocket', []],
  ["const CLOSE_CODES = { A: 'a', B: 'b' };", []],
]);

describe('a declared code', () => {
  it('has the comment that documents it', () => {
    const text = 'enum CloseCode {\n  /** The session was taken over. */\n  Kicked = 4001,\n  Idle = 4002,\n} // ws';
    const sites = analyze({ text, languageId: 'typescript' }).sites;
    assert.deepEqual(
      sites.map((site) => (site.kind === 'declared' ? site.comment : 'no declaration')),
      ['The session was taken over.', undefined],
    );
  });
  it('is declared once, however often it is used', () =>
    assert.deepEqual(declared(`${socket}enum Bye { Bad = 4000 }\nws.close(Bye.Bad);\nws.close(Bye.Bad);`), [
      'Bye.Bad 4000',
    ]));
  it('is none where a list is compared', () =>
    assert.deepEqual(
      declared(`const CLOSE_CODES = [1001, 1006];\n${handler('CLOSE_CODES.includes(event.code);')}`),
      [],
    ));
});

rows('codes declared with their reason, in a file that speaks of closing', [
  [
    "// Close events of the collaboration server's WebSocket.\nexport const TooManyConnections = { code: 4503, reason: 'Too many connections' };",
    ['TooManyConnections 4503 ?'],
  ],
  [
    "import type { CloseEvent } from './types';\nconst Gone: CloseEvent = { code: 1001, reason: 'Gone' };",
    ['Gone 1001 ?'],
  ],
  ["const Gone = { code: 1001, reason: 'Gone' };", []],
  ["// WebSocket\nconst Denied = { code: 401, reason: 'Denied' };", []],
  ["// WebSocket\nconst Denied = { code: 4001, message: 'Denied' };", []],
]);

rows('codes of events that are made by hand, in a file that speaks of WebSockets', [
  ['// WebSocket\nsocket.onclose({ code: 1006 });', ['- 1006 ?']],
  ["// WebSocket\nsocket.onclose?.({ code: 1006, reason: '' } as CloseEvent);", ['- 1006']],
  ['// WebSocket\nfake.simulateClose(4001);', ['- 4001 ?']],
  ['// WebSocket\nFakeSocket.last.serverClose(1006, true);', ['- 1006 ?']],
  ["// WebSocket\nstub.emit('close', 1006, 'lost');", ['- 1006 ?']],
  ["// WebSocket\nstub.emit('close', { code: 1006 });", ['- 1006 ?']],
  ["// WebSocket\nthrow new CloseError(1011, 'failed');", ['- 1011 ?']],
  ["// WebSocket\nconst end = () => ({ code: 1000, reason: '' });", ['- 1000 ?']],
  ["// WebSocket\nclass Fake { close(code = 1000, reason = '') {} }", ['- 1000 ?']],
  ["// WebSocket\nfunction end(options) { const { code = 1000, reason = '' } = options; }", ['- 1000 ?']],
  ['socket.onclose({ code: 1006 }); // sockets only', []],
  ['// WebSocket\nreply({ code: 1006 });', []],
  ["// WebSocket\nemit('message', 4001);", []],
  ['// WebSocket\nonCloseAfter(1500);', []],
  ["// WebSocket\nconst failed = { code: 404, reason: 'missing' };", []],
]);

rows('codes declared as texts, of the protocol and of applications alike', [
  [
    "export const WSCodes = { 1000: 'WS_CLOSE_REQUESTED', 4004: 'TOKEN_INVALID', 4010: 'SHARDING_INVALID' };",
    ['WS_CLOSE_REQUESTED 1000 ?', 'TOKEN_INVALID 4004 ?', 'SHARDING_INVALID 4010 ?'],
  ],
  ["const WSCodes = { 1000: 'LOGIN', 1001: 'MESSAGE', 1002: 'LOGOUT' };", []],
  [
    "const texts = { 1001: 'The endpoint is going away', 1006: 'Abnormal closure, no Close frame' }; // close of a ws",
    ['The endpoint is going away 1001 ?', 'Abnormal closure, no Close frame 1006 ?'],
  ],
]);
