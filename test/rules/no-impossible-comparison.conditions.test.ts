import { noImpossibleComparison } from '../../src/rules/no-impossible-comparison.js';
import { ruleTable } from '../support/ruleTable.js';

/** A page's handler of `{ code, wasClean }`. */
function onClose(body: string): string {
  return `const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code, wasClean }) => {
  ${body}
};`;
}

/** A handler of ws. */
function onWsClose(body: string): string {
  return `import WebSocket from 'ws';
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => {
  ${body}
});`;
}

const metByNone = 'No code meets all of these conditions: this is never true. Join them with ||, or keep one of them.';
const metByAll = 'Every code meets one of these conditions: this is always true. Join them with &&.';
const allTaken =
  'No code that this asks for gets here, as checks before it turn them away: this is never true. Remove it, or put it first.';
const neverClean =
  '1006 (Abnormal Closure) never comes with a wasClean that is true: this is never true. Ask for one of the two.';
const taken = (code: string, result = 'this is never true') =>
  `${code} does not get here, as a check before this one turns it away: ${result}. Remove it, or put it first.`;
const ofHttp = (from: number, to: number, api = 'the standard WebSocket') =>
  `${from}-${to} never arrive in ${api}, as no endpoint may send them: this is never true. Compare with ${4000 + from}-${4000 + to}.`;
const position = (call: string) =>
  `${call} is a position: 0 for the first entry, and -1, which counts as true, where there is none. Call includes().`;
const negated = (text: string, operator: string, result = 'never') =>
  `${text} is a boolean, as ! is read before ${operator}: this is ${result} true. Compare the code itself.`;

ruleTable(noImpossibleComparison, {
  valid: [
    onClose('if (code !== 1000 && code !== 1001) reconnect();'),
    onClose('if (code === 1000 || code === 1001) done();'),
    onClose('if (!(code === 1000)) reconnect();'),
    onClose('if (code >= 4000 && code <= 4999) stop();'),
    onClose('if (code < 1000 || code > 4999) throw new RangeError();'),
    onClose('if (code >= 0 && code <= 999) return "not used"; else if (code >= 1016 && code <= 2999) return "kept";'),
    onClose('if (code !== 1000 || !wasClean) reconnect();'),
    onClose('if (code !== 1000 || attempts < 5) reconnect();'),
    onClose('if (code === 1000 && attempts === 1001) reconnect();'),
    onClose('if ([1000, 1001].indexOf(code) === -1) reconnect();'),
    onClose('if (~[1000, 1001].indexOf(code)) done();'),
    onClose('const at = [1000, 1001].indexOf(code); show(at);'),
    onClose('if (code in { 1000: "done", 1006: "lost" }) show(code);'),
    onClose('const status = code || 1001; show(status);'),
    onClose('if (!code === true) report();'),
    onClose('if (code === (expected || 1000)) done();'),
    onClose('switch (true) { case code === 1000: return done(); case code >= 4000: return stop(); }'),
    onClose('if (code >= 4000) stop(); else if (code >= 3000) retry(); else if (code >= 1000) report();'),
    onClose('if (code >= 3000 && attempts > 5) stop(); else if (code >= 4000) retry();'),
    onClose('if (code === 1006) lost(); if (code === 1006) report();'),
    onClose('if (code === 1006) { if (attempts > 5) return; } if (code === 1006) report();'),
    onClose('if (!wasClean) report(); if (code === 1006) lost();'),
    onClose('while (waiting()) { if (code === 1000) break; wait(); } if (code === 1000) done();'),
    onClose('try { if (code === 1006) throw new Error(); } catch { if (code === 1006) lost(); }'),
    onClose('if (code === 1000) return; const status = code === 1000 ? 1001 : code; show(status);'),
    // Two events.
    `const isNew = (before: CloseEvent, after: CloseEvent) => before.code === 1000 && after.code === 1006;`,
    `const hasChanged = (before: CloseEvent, after: CloseEvent) => before.code !== 1000 || after.code !== 1000;`,
    // A variable that holds another code later.
    `const socket = new WebSocket('wss://example.org');
let last = 0;
socket.onclose = (event) => {
  if (last === 1000) return;
  last = event.code;
  if (last === 1000) done();
};`,
    onClose('let status = code; if (status === 1000) return; status = 1000; if (status === 1000) done();'),
    onWsClose('if (code >= 4000 || code - 3500 !== 0) stop(); else if (code >= 3000 && code < 4000) retry();'),
    onWsClose('const isLive = false; if (!isLive) return; if (code === 1000) done();'),
    `// A WebSocket's end?
export function handleClose(event) {
  if (event.code === 503) return 'busy';
}`,
    // A function that isn't followed may change nothing, and may turn codes away.
    onWsClose('if (isFatal(code)) return; if (code === 4001) retry(); if (code >= 4000) stop();'),
    onWsClose('if (Math.floor(code / 1000) === 4) stop(); else if (code >= 3000) retry();'),
    onWsClose('if (code - 4000 === 401) login(); else if (code === 4403) stop();'),
    // Filled by whoever it is handed to.
    `import WebSocket from 'ws';
import { fill } from './fill';
const kicked = new Set<number>();
fill(kicked);
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => {
  if (!kicked.has(code)) return;
  if (code === 4001) stop();
});`,
    `const texts: Record<number, string> = {};
fill(texts);
const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code }) => {
  if (!texts[code]) return;
  if (code === 4001) stop();
};`,
    `function onClose(closeEvent) {
  if (closeEvent.code === 1006) closeEvent.code = 1000;
  if (closeEvent.code === 1006) return;
  closeEvent.code = 1006;
  if (closeEvent.code === 1006) report('websocket');
}`,
    onClose('const NORMAL = 1000; if (code === (NORMAL || 1000)) done();'),
    // An event made by script has whatever wasClean it is given.
    `const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code, wasClean }) => {
  if (!wasClean) return;
  if (code === 1006) lost();
};
socket.dispatchEvent(new CloseEvent('close', { code: 1006, wasClean: true }));`,
    `const texts = new Map([[1000, 'done'], [1006, 'lost']]);
const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => show(texts.get(event.code));`,
    // HTTP's statuses where a status of HTTP is asked for.
    `fetch('/websocket').then((response) => {
  if (response.status >= 400 && response.status <= 599) close();
});`,
    // By name, and nothing beside it that is a close code.
    `export function onClose(code) {
  if (code === 1) report();
  if (code === 127) report();
}`,
    `process.on('close', (code) => {
  if (code === 0 && code === 1) report('websocket');
});`,
  ],
  notReported: [
    onClose('if (code >= 400) login();'),
    onClose('if (code === 1000) return; if (code !== 1000) reconnect();'),
    onClose('if (code === 1000) return; if ([1000, 1001, 1006].includes(code)) reconnect();'),
    onClose('if (code === 1006 || code === 1006) reconnect();'),
    onClose('if ([1000, 1001].indexOf(code) > 0) done();'),
    onClose('return code === 1000 || 1001;'),
  ],
  invalid: [
    {
      code: onClose('if ([|code !== 1000 || code !== 1001|]) reconnect();'),
      message: metByAll,
      fixes: { 'Join them with &&': onClose('if (code !== 1000 && code !== 1001) reconnect();') },
    },
    {
      code: onClose('if ([|code != 1000 || 1001 != code || code != 1005|]) reconnect();'),
      message: metByAll,
      fixes: { 'Join them with &&': onClose('if (code != 1000 && 1001 != code && code != 1005) reconnect();') },
    },
    {
      code: onClose('if (attempts < 5 && ([|code !== 1000 || code !== 1001|])) reconnect();'),
      message: metByAll,
      fixes: { 'Join them with &&': onClose('if (attempts < 5 && (code !== 1000 && code !== 1001)) reconnect();') },
    },
    {
      code: onClose('const isLost = [|code !== 1000 || code < 3000|];'),
      message: metByAll,
    },
    {
      code: onClose('if (!wasClean || [|code !== 1000 || code !== 1001|]) reconnect();'),
      message: metByAll,
    },
    {
      code: onClose('if ([|code === 1000 && code === 1001|]) done();'),
      message: metByNone,
      fixes: { 'Join them with ||': onClose('if (code === 1000 || code === 1001) done();') },
    },
    {
      code: onClose('if (ready() && ([|code === 1000 && code == 1001 && code === 1006|])) done();'),
      message: metByNone,
      fixes: {
        'Join them with ||': onClose('if (ready() && (code === 1000 || code == 1001 || code === 1006)) done();'),
      },
    },
    {
      code: onWsClose('if ([|code < 1000 && code > 4999|]) throw new RangeError();'),
      message: metByNone,
      fixes: { 'Join them with ||': onWsClose('if (code < 1000 || code > 4999) throw new RangeError();') },
    },
    {
      code: `const shouldStop = (event: CloseEvent) => [|event.code === 4001 && event.code === 4003|];`,
      message: metByNone,
      fixes: {
        'Join them with ||': `const shouldStop = (event: CloseEvent) => event.code === 4001 || event.code === 4003;`,
      },
    },
    {
      code: onClose('return [|[1000, 1001].includes(code) && code >= 4000|];'),
      message: metByNone,
    },
    {
      code: `const GONE = 1001;
${onClose('if (ready() && [|code === GONE && code === 1000|]) done();')}`,
      message: metByNone,
    },
    {
      code: onClose('if ([|!code === 1000|]) reconnect();'),
      message: negated('!code', '==='),
      fixes: { 'Compare with !== instead': onClose('if (code !== 1000) reconnect();') },
    },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event && [|! event.code == 1000|]) reconnect();
};`,
      message: negated('!event.code', '=='),
      fixes: {
        'Compare with != instead': `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event && event.code != 1000) reconnect();
};`,
      },
    },
    {
      code: onWsClose('if ([|!code >= 4000|]) reconnect();'),
      message: negated('!code', '>='),
      fixes: { 'Compare with < instead': onWsClose('if (code < 4000) reconnect();') },
    },
    { code: onClose('if ([|!code !== 1000|]) reconnect();'), message: negated('!code', '!==', 'always') },
    {
      code: onClose('if ([|code >= 400 && code <= 599|]) login();'),
      message: ofHttp(400, 599),
      fixes: { 'Compare with 4400-4599': onClose('if (code >= 4400 && code <= 4599) login();') },
    },
    {
      code: onWsClose('const isServerError = [|499 < code && code < 600|];'),
      message: ofHttp(500, 599, 'ws'),
      fixes: { 'Compare with 4500-4599': onWsClose('const isServerError = 4499 < code && code < 4600;') },
    },
    {
      code: onClose('if ([|[1000, 1001].indexOf(code)|]) done();'),
      message: position('[1000, 1001].indexOf(code)'),
      fixes: { 'Call includes() instead': onClose('if ([1000, 1001].includes(code)) done();') },
    },
    {
      code: `const FINAL = [1000, 4001];
${onClose('const again = ![|FINAL.indexOf(code)|] ? 1 : 0;')}`,
      message: position('FINAL.indexOf(code)'),
      fixes: {
        'Call includes() instead': `const FINAL = [1000, 4001];
${onClose('const again = !FINAL.includes(code) ? 1 : 0;')}`,
      },
    },
    {
      code: onWsClose('[|[1001, 1006].indexOf(code)|] && reconnect();'),
      message: position('[1001, 1006].indexOf(code)'),
      fixes: { 'Call includes() instead': onWsClose('[1001, 1006].includes(code) && reconnect();') },
    },
    {
      code: onClose('if ([|code in [1000, 1001]|]) done();'),
      message:
        'The operator in looks for keys, and no code is a key of [1000, 1001]: this is never true. Call includes().',
      fixes: { 'Call includes() instead': onClose('if ([1000, 1001].includes(code)) done();') },
    },
    {
      code: `const FINAL = [1000, 4001] as const;
${onClose('if (!([|code in FINAL|])) reconnect();')}`,
      message: 'The operator in looks for keys, and no code is a key of FINAL: this is never true. Call includes().',
      fixes: {
        'Call includes() instead': `const FINAL = [1000, 4001] as const;
${onClose('if (!(FINAL.includes(code))) reconnect();')}`,
      },
    },
    {
      code: onClose('if (code === 1000 || [|1001|]) done();'),
      message:
        '1001 (Going Away) is compared with nothing, and a number counts as true: this is always true. Compare each code.',
      fixes: {
        'Compare with 1001 (Going Away) too': onClose('if (code === 1000 || code === 1001) done();'),
      },
    },
    {
      code: onClose('if (1000 === code || [|1001|]) done();'),
      message:
        '1001 (Going Away) is compared with nothing, and a number counts as true: this is always true. Compare each code.',
    },
    {
      code: onClose(
        'switch (code) { case 1000: return done(); case 1006: return lost(); case [|1000|]: return stop(); }',
      ),
      message: taken('1000 (Normal Closure)', 'this case is never reached'),
    },
    {
      code: onClose('switch (true) { case code >= 3000: return stop(); case [|code === 4001|]: return login(); }'),
      message: taken('4001 (Private Use)', 'this case is never reached'),
    },
    {
      code: onClose('switch (true) { case code >= 3000: return stop(); case [|code >= 4000|]: return login(); }'),
      message: allTaken.replace('this is never true', 'this case is never reached'),
    },
    {
      code: onClose('if (code >= 3000) retry(); else if ([|code >= 4000|]) stop(); else if (code === 1000) done();'),
      message: allTaken,
    },
    {
      code: onClose('if (code >= 4000) { stop(); } else if ([|code === 4001|]) { login(); }'),
      message: taken('4001 (Private Use)'),
    },
    {
      code: onWsClose('if (code === 1000 || code === 1001) return; reconnect(); if ([|code === 1001|]) report();'),
      message: taken('1001 (Going Away)'),
    },
    {
      code: onWsClose(
        'if (code === 1000) return done(); if (code === 1001) return done(); if ([|code === 1000 || code === 1001|]) stop();',
      ),
      message: allTaken,
    },
    {
      code: onClose('if (code < 4000) return; if ([|code >= 3000 && code < 4000|]) retry();'),
      message: allTaken,
    },
    {
      code: onClose('if (code === 1000) { if ([|code === 1001|]) done(); }'),
      message: taken('1001 (Going Away)'),
    },
    {
      code: onClose('show(code === 1000 ? "done" : code === 1006 ? "lost" : [|code === 1000|] ? "left" : "gone");'),
      message: taken('1000 (Normal Closure)'),
    },
    {
      code: `function isFinal(code: number) {
  return code === 1000 || code === 4001;
}
${onClose('if (isFinal(code)) return; if ([|code === 4001|]) login();')}`,
      message: taken('4001 (Private Use)'),
    },
    {
      code: `class Client {
  code = 0;
  listen(socket: WebSocket) {
    socket.onclose = ({ code }) => {
      this.code = code;
      if (code === 1000) return;
      if ([|code === 1000|]) this.leave();
    };
  }
}`,
      message: taken('1000 (Normal Closure)'),
    },
    { code: onClose('if (!wasClean) return; if (code === [|1006|]) lost();'), message: neverClean },
    { code: onClose('if (code === [|1006|] && wasClean) lost();'), message: neverClean },
    {
      code: `const socket = new WebSocket('wss://example.org');
socket.addEventListener('close', (event) => {
  const clean = event.wasClean;
  if (clean) show(event.code === [|1006|] ? 'lost' : 'closed');
});`,
      message: neverClean,
    },
    {
      code: `const texts = new Map([[[|'1000'|], 'done']]);
const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => show(texts.get(event.code));`,
      message:
        "'1000' is a string, and a received code is a number: this entry never matches. Compare with 1000 (Normal Closure).",
      fixes: {
        'Replace with 1000 (Normal Closure)': `const texts = new Map([[1000, 'done']]);
const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => show(texts.get(event.code));`,
      },
    },
    {
      code: onClose('switch (code) { case 1000 || [|1001|]: return done(); case 1006: return lost(); }'),
      message: '1001 (Going Away) is never compared, as || yields the number before it. Compare each code.',
      fixes: {
        'Write a case for each': onClose(
          'switch (code) { case 1000: case 1001: return done(); case 1006: return lost(); }',
        ),
      },
    },
    {
      code: onWsClose('if (code === (1000 || [|1001|])) done();'),
      message: '1001 (Going Away) is never compared, as || yields the number before it. Compare each code.',
    },
    // By name, where a close code beside it bears it out.
    {
      code: `// A WebSocket's end.
export function handleClose(event) {
  if (event.code === 1001) return 'away';
  if (event.code === [|503|]) return 'busy';
}`,
      message:
        '503 never arrives in the standard WebSocket and ws, as no endpoint may send it: this is never true. Compare with 4503 (Private Use).',
      fixes: {
        'Replace with 4503 (Private Use)': `// A WebSocket's end.
export function handleClose(event) {
  if (event.code === 1001) return 'away';
  if (event.code === 4503) return 'busy';
}`,
      },
      languageId: 'javascript',
    },
    {
      code: `export function keep(socket) {
  socket.addEventListener('close', ({ code }) => {
    if ([|code !== 1000 || code !== 1005|]) socket.open();
  });
}`,
      message: metByAll,
      fixes: {
        'Join them with &&': `export function keep(socket) {
  socket.addEventListener('close', ({ code }) => {
    if (code !== 1000 && code !== 1005) socket.open();
  });
}`,
      },
      languageId: 'javascript',
    },
  ],
});
