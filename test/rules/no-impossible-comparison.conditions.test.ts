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

/** The same, of the reason. */
function onWsReason(body: string): string {
  return onWsClose(body).replace('(code)', '(code, reason)');
}

ruleTable(noImpossibleComparison, {
  valid: {
    'conditions that some codes meet': {
      'neither of two codes': onClose('if (code !== 1000 && code !== 1001) reconnect();'),
      'one of two codes': onClose('if (code === 1000 || code === 1001) done();'),
      'not a code': onClose('if (!(code === 1000)) reconnect();'),
      'a range': onClose('if (code >= 4000 && code <= 4999) stop();'),
      'outside a range': onClose('if (code < 1000 || code > 4999) throw new RangeError();'),
      'ranges that are never sent, in a list of all': onClose(
        'if (code >= 0 && code <= 999) return "not used"; else if (code >= 1016 && code <= 2999) return "kept";',
      ),
      "a code and a number that isn't one": onClose('if (code === 1000 && attempts === 1001) reconnect();'),
      'ranges from above': onClose(
        'if (code >= 4000) stop(); else if (code >= 3000) retry(); else if (code >= 1000) report();',
      ),
      'a switch over conditions': onClose(
        'switch (true) { case code === 1000: return done(); case code >= 4000: return stop(); }',
      ),
    },
    'texts and reasons': {
      'a reason of a close event': onClose('if (reason === "bye") done();').replace('{ code, wasClean }', '{ reason }'),
      'a reason that was made a string': onWsReason('if (reason.toString() === "bye") done();'),
      'a reason that becomes a string': onWsReason('if (String(reason) === "bye") done();'),
      'bytes compared loosely': onWsReason('if (reason == "bye") done();'),
      'bytes without a string': onWsReason('if (reason === expected || reason.length === 0) done();'),
    },
    'conditions that depend on more': {
      'a code or a lost connection': onClose('if (code !== 1000 || !wasClean) reconnect();'),
      'a code or a number of attempts': onClose('if (code !== 1000 || attempts < 5) reconnect();'),
      'a range and a number of attempts before a narrower one': onClose(
        'if (code >= 3000 && attempts > 5) stop(); else if (code >= 4000) retry();',
      ),
    },
    'ways to look into a list': {
      'indexOf compared with -1': onClose('if ([1000, 1001].indexOf(code) === -1) reconnect();'),
      '~ before indexOf': onClose('if (~[1000, 1001].indexOf(code)) done();'),
      'a position that is shown': onClose('const at = [1000, 1001].indexOf(code); show(at);'),
      'a key of an object': onClose('if (code in { 1000: "done", 1006: "lost" }) show(code);'),
      'a key of a map': `const texts = new Map([[1000, 'done'], [1006, 'lost']]);
const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => show(texts.get(event.code));`,
    },
    'operators that read well': {
      'a default for a missing code': onClose('const status = code || 1001; show(status);'),
      '! before the code, compared with true': onClose('if (!code === true) report();'),
      '|| before a variable': onClose('if (code === (expected || 1000)) done();'),
      '|| behind a constant': onClose('const NORMAL = 1000; if (code === (NORMAL || 1000)) done();'),
    },
    "checks that don't turn a code away": {
      'a branch that goes on': onClose('if (code === 1006) lost(); if (code === 1006) report();'),
      'a return under another condition': onClose(
        'if (code === 1006) { if (attempts > 5) return; } if (code === 1006) report();',
      ),
      'a branch for a lost connection': onClose('if (!wasClean) report(); if (code === 1006) lost();'),
      'a break out of a loop': onClose(
        'while (waiting()) { if (code === 1000) break; wait(); } if (code === 1000) done();',
      ),
      'a throw that a catch ends': onClose(
        'try { if (code === 1006) throw new Error(); } catch { if (code === 1006) lost(); }',
      ),
      'a conditional expression that shows the code': onClose(
        'if (code === 1000) return; const status = code === 1000 ? 1001 : code; show(status);',
      ),
      "a function that isn't followed": onWsClose(
        'if (isFatal(code)) return; if (code === 4001) retry(); if (code >= 4000) stop();',
      ),
      'a return that is always taken': onWsClose(
        'const isLive = false; if (!isLive) return; if (code === 1000) done();',
      ),
    },
    'arithmetic with the code': {
      "a difference that isn't zero": onWsClose(
        'if (code >= 4000 || code - 3500 !== 0) stop(); else if (code >= 3000 && code < 4000) retry();',
      ),
      'the first digit': onWsClose('if (Math.floor(code / 1000) === 4) stop(); else if (code >= 3000) retry();'),
      'a difference from 4000': onWsClose('if (code - 4000 === 401) login(); else if (code === 4403) stop();'),
    },
    'several events': {
      'two events, met by all': `const isNew = (before: CloseEvent, after: CloseEvent) => before.code === 1000 && after.code === 1006;`,
      'two events, met by none': `const hasChanged = (before: CloseEvent, after: CloseEvent) => before.code !== 1000 || after.code !== 1000;`,
    },
    'a variable that holds another code later': {
      'the code of the next event': `const socket = new WebSocket('wss://example.org');
let last = 0;
socket.onclose = (event) => {
  if (last === 1000) return;
  last = event.code;
  if (last === 1000) done();
};`,
      'a constant': onClose(
        'let status = code; if (status === 1000) return; status = 1000; if (status === 1000) done();',
      ),
      'the code of the event': `function onClose(closeEvent) {
  if (closeEvent.code === 1006) closeEvent.code = 1000;
  if (closeEvent.code === 1006) return;
  closeEvent.code = 1006;
  if (closeEvent.code === 1006) report('websocket');
}`,
    },
    'sets and maps that somebody else fills': {
      'a set': `import WebSocket from 'ws';
import { fill } from './fill';
const kicked = new Set<number>();
fill(kicked);
const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => {
  if (!kicked.has(code)) return;
  if (code === 4001) stop();
});`,
      'a record': `const texts: Record<number, string> = {};
fill(texts);
const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code }) => {
  if (!texts[code]) return;
  if (code === 4001) stop();
};`,
    },
    'events made by script': {
      'any wasClean goes': `const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code, wasClean }) => {
  if (!wasClean) return;
  if (code === 1006) lost();
};
socket.dispatchEvent(new CloseEvent('close', { code: 1006, wasClean: true }));`,
    },
    'no close event': {
      'an event by its name alone': `// A WebSocket's end?
export function handleClose(event) {
  if (event.code === 503) return 'busy';
}`,
      "HTTP's statuses of a response": `fetch('/websocket').then((response) => {
  if (response.status >= 400 && response.status <= 599) close();
});`,
      'a parameter by its name, with nothing beside it that is a close code': `export function onClose(code) {
  if (code === 1) report();
  if (code === 127) report();
}`,
      'the exit code of a process': `process.on('close', (code) => {
  if (code === 0 && code === 1) report('websocket');
});`,
    },
  },
  notReported: {
    'conditions that may be meant': {
      "an open range that holds HTTP's statuses": onClose('if (code >= 400) login();'),
      'the rest after a return': onClose('if (code === 1000) return; if (code !== 1000) reconnect();'),
      'a list of codes, one of them returned before': onClose(
        'if (code === 1000) return; if ([1000, 1001, 1006].includes(code)) reconnect();',
      ),
      'the same code twice': onClose('if (code === 1006 || code === 1006) reconnect();'),
      'indexOf above 0': onClose('if ([1000, 1001].indexOf(code) > 0) done();'),
      '|| in a return': onClose('return code === 1000 || 1001;'),
    },
  },
  invalid: {
    'bytes against a string': {
      equal: {
        code: onWsReason("if (reason === [|'bye'|]) done();"),
        messageId: 'bytesAgainstText',
        data: { toText: 'toString()' },
        fixes: [{ title: 'callOnIt(toString())', replaces: 'reason ===', with: 'reason.toString() ===' }],
      },
      'unequal, the string first': {
        code: onWsReason("if ([|''|] !== reason) console.log(reason.toString());"),
        messageId: 'bytesAgainstText',
        data: { toText: 'toString()' },
        fixes: [{ title: 'callOnIt(toString())', replaces: '!== reason', with: '!== reason.toString()' }],
      },
    },
    'met by every code': {
      'two codes joined with ||': {
        code: onClose('if ([|code !== 1000 || code !== 1001|]) reconnect();'),
        messageId: 'metByAll',
        data: { and: '&&' },
        fixes: [{ title: 'joinWith(&&)', replaces: '||', with: '&&' }],
      },
      'three codes joined with ||': {
        code: onClose('if ([|code != 1000 || 1001 != code || code != 1005|]) reconnect();'),
        messageId: 'metByAll',
        data: { and: '&&' },
        fixes: [
          {
            title: 'joinWith(&&)',
            changes: [
              { replaces: '1000 ||', with: '1000 &&' },
              { replaces: 'code ||', with: 'code &&' },
            ],
          },
        ],
      },
      'in parentheses behind another condition': {
        code: onClose('if (attempts < 5 && ([|code !== 1000 || code !== 1001|])) reconnect();'),
        messageId: 'metByAll',
        data: { and: '&&' },
        fixes: [{ title: 'joinWith(&&)', replaces: '||', with: '&&' }],
      },
      'a code and a range': {
        code: onClose('const isLost = [|code !== 1000 || code < 3000|];'),
        messageId: 'metByAll',
        data: { and: '&&' },
      },
      'behind wasClean': {
        code: onClose('if (!wasClean || [|code !== 1000 || code !== 1001|]) reconnect();'),
        messageId: 'metByAll',
        data: { and: '&&' },
      },
    },
    'met by no code': {
      'two codes joined with &&': {
        code: onClose('if ([|code === 1000 && code === 1001|]) done();'),
        messageId: 'metByNone',
        data: { or: '||' },
        fixes: [{ title: 'joinWith(||)', replaces: '&&', with: '||' }],
      },
      'three codes in parentheses': {
        code: onClose('if (ready() && ([|code === 1000 && code == 1001 && code === 1006|])) done();'),
        messageId: 'metByNone',
        data: { or: '||' },
        fixes: [
          {
            title: 'joinWith(||)',
            changes: [
              { replaces: '1000 &&', with: '1000 ||' },
              { replaces: '1001 &&', with: '1001 ||' },
            ],
          },
        ],
      },
      'a range upside down': {
        code: onWsClose('if ([|code < 1000 && code > 4999|]) throw new RangeError();'),
        messageId: 'metByNone',
        data: { or: '||' },
        fixes: [{ title: 'joinWith(||)', replaces: '&&', with: '||' }],
      },
      'in an arrow function': {
        code: `const shouldStop = (event: CloseEvent) => [|event.code === 4001 && event.code === 4003|];`,
        messageId: 'metByNone',
        data: { or: '||' },
        fixes: [{ title: 'joinWith(||)', replaces: '&&', with: '||' }],
      },
      'a list and a range': {
        code: onClose('return [|[1000, 1001].includes(code) && code >= 4000|];'),
        messageId: 'metByNone',
        data: { or: '||' },
      },
      'a constant and a code': {
        code: `const GONE = 1001;
${onClose('if (ready() && [|code === GONE && code === 1000|]) done();')}`,
        messageId: 'metByNone',
        data: { or: '||' },
      },
    },
    '! before the code': {
      '===': {
        code: onClose('if ([|!code === 1000|]) reconnect();'),
        messageId: 'negated',
        data: { text: '!code' },
        fixes: [
          {
            title: 'compareBy(!==)',
            changes: [
              { replaces: '!', with: '' },
              { replaces: '===', with: '!==' },
            ],
          },
        ],
      },
      '==, with a blank': {
        code: `const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => {
  if (event && [|! event.code == 1000|]) reconnect();
};`,
        messageId: 'negated',
        data: { text: '!event.code' },
        fixes: [
          {
            title: 'compareBy(!=)',
            changes: [
              { replaces: '! ', with: '' },
              { replaces: '==', with: '!=' },
            ],
          },
        ],
      },
      '>=': {
        code: onWsClose('if ([|!code >= 4000|]) reconnect();'),
        messageId: 'negated',
        data: { text: '!code' },
        fixes: [
          {
            title: 'compareBy(<)',
            changes: [
              { replaces: '!', with: '' },
              { replaces: '>=', with: '<' },
            ],
          },
        ],
      },
      '!==, of which either half may be meant': {
        code: onClose('if ([|!code !== 1000|]) reconnect();'),
        messageId: 'negated',
        data: { text: '!code' },
      },
    },
    'two comparisons in a row': {
      'a code in the middle': {
        code: onClose('if ([|1000 < code < 2000|]) reconnect();'),
        messageId: 'chained',
        data: { text: '1000 < code', and: '&&' },
        fixes: [{ title: 'joinWith(&&)', replaces: '1000 < code <', with: '1000 < code && code <' }],
      },
      'that is never true': {
        code: onClose('if ([|4999 >= code >= 4000|]) reconnect();'),
        messageId: 'chained',
        data: { text: '4999 >= code', and: '&&' },
        fixes: [{ title: 'joinWith(&&)', replaces: '4999 >= code >=', with: '4999 >= code && code >=' }],
      },
    },
    'an assignment': {
      'in a condition': {
        code: onClose('if ([|code = 4004|]) stop();'),
        messageId: 'assigned',
        data: { text: 'code = 4004', equal: '===' },
        fixes: [{ title: 'compareBy(===)', replaces: 'code = 4004', with: 'code === 4004' }],
      },
    },
    'HTTP statuses': {
      '4xx and 5xx': {
        code: onClose('if ([|code >= 400 && code <= 599|]) login();'),
        messageId: 'ofHttp',
        data: { from: 400, to: 599, place: 'inBrowsers', private: '4400-4599' },
        fixes: [
          {
            title: 'compareRange(4400-4599)',
            changes: [
              { replaces: '400', with: '4400' },
              { replaces: '599', with: '4599' },
            ],
          },
        ],
      },
      '5xx, the code in the middle': {
        code: onWsClose('const isServerError = [|499 < code && code < 600|];'),
        messageId: 'ofHttp',
        data: { from: 500, to: 599, place: 'with(ws)', private: '4500-4599' },
        fixes: [
          {
            title: 'compareRange(4500-4599)',
            changes: [
              { replaces: '499', with: '4499' },
              { replaces: '600', with: '4600' },
            ],
          },
        ],
      },
    },
    'the position in a list': {
      'in an if': {
        code: onClose('if ([|[1000, 1001].indexOf(code)|]) done();'),
        messageId: 'position',
        data: { includes: 'includes()' },
        fixes: [{ title: 'callInstead(includes())', replaces: 'indexOf', with: 'includes' }],
      },
      'behind !, of a constant': {
        code: `const FINAL = [1000, 4001];
${onClose('const again = ![|FINAL.indexOf(code)|] ? 1 : 0;')}`,
        messageId: 'position',
        data: { includes: 'includes()' },
        fixes: [{ title: 'callInstead(includes())', replaces: 'indexOf', with: 'includes' }],
      },
      'before &&': {
        code: onWsClose('[|[1001, 1006].indexOf(code)|] && reconnect();'),
        messageId: 'position',
        data: { includes: 'includes()' },
        fixes: [{ title: 'callInstead(includes())', replaces: 'indexOf', with: 'includes' }],
      },
    },
    'keys of a list': {
      'in an if': {
        code: onClose('if ([|code in [1000, 1001]|]) done();'),
        messageId: 'listKey',
        data: { keyOf: 'in', includes: 'includes()' },
        fixes: [
          { title: 'callInstead(includes())', replaces: 'code in [1000, 1001]', with: '[1000, 1001].includes(code)' },
        ],
      },
      'behind !, of a constant': {
        code: `const FINAL = [1000, 4001] as const;
${onClose('if (!([|code in FINAL|])) reconnect();')}`,
        messageId: 'listKey',
        data: { keyOf: 'in', includes: 'includes()' },
        fixes: [{ title: 'callInstead(includes())', replaces: 'code in FINAL', with: 'FINAL.includes(code)' }],
      },
    },
    'a number by itself': {
      'behind ||': {
        code: onClose('if (code === 1000 || [|1001|]) done();'),
        messageId: 'numberAlone',
        data: { code: 1001 },
        fixes: [{ title: 'compareToo(1001)', replaces: '1001', with: 'code === 1001' }],
      },
      'behind ||, the code on the right': {
        code: onClose('if (1000 === code || [|1001|]) done();'),
        messageId: 'numberAlone',
        data: { code: 1001 },
      },
      'in a case': {
        code: onClose('switch (code) { case 1000 || [|1001|]: return done(); case 1006: return lost(); }'),
        messageId: 'neverCompared',
        data: { code: 1001, or: '||' },
        fixes: [{ title: 'separateCases', replaces: ' || ', with: ': case ' }],
      },
      'in parentheses': {
        code: onWsClose('if (code === (1000 || [|1001|])) done();'),
        messageId: 'neverCompared',
        data: { code: 1001, or: '||' },
      },
    },
    'turned away before': {
      'the same case twice': {
        code: onClose(
          'switch (code) { case 1000: return done(); case 1006: return lost(); case [|1000|]: return stop(); }',
        ),
        messageId: 'taken',
        data: { code: 1000 },
      },
      'a case over conditions, a code': {
        code: onClose('switch (true) { case code >= 3000: return stop(); case [|code === 4001|]: return login(); }'),
        messageId: 'taken',
        data: { code: 4001 },
      },
      'a case over conditions, a range': {
        code: onClose('switch (true) { case code >= 3000: return stop(); case [|code >= 4000|]: return login(); }'),
        messageId: 'allTaken',
      },
      'a narrower range behind a wider one': {
        code: onClose('if (code >= 3000) retry(); else if ([|code >= 4000|]) stop(); else if (code === 1000) done();'),
        messageId: 'allTaken',
      },
      'a code behind its range': {
        code: onClose('if (code >= 4000) { stop(); } else if ([|code === 4001|]) { login(); }'),
        messageId: 'taken',
        data: { code: 4001 },
      },
      'a return for two codes': {
        code: onWsClose('if (code === 1000 || code === 1001) return; reconnect(); if ([|code === 1001|]) report();'),
        messageId: 'taken',
        data: { code: 1001 },
      },
      'a return for each': {
        code: onWsClose(
          'if (code === 1000) return done(); if (code === 1001) return done(); if ([|code === 1000 || code === 1001|]) stop();',
        ),
        messageId: 'allTaken',
      },
      'a range below the one that returned': {
        code: onClose('if (code < 4000) return; if ([|code >= 3000 && code < 4000|]) retry();'),
        messageId: 'allTaken',
      },
      'inside a branch for another code': {
        code: onClose('if (code === 1000) { if ([|code === 1001|]) done(); }'),
        messageId: 'taken',
        data: { code: 1001 },
      },
      'the same code twice in a conditional expression': {
        code: onClose('show(code === 1000 ? "done" : code === 1006 ? "lost" : [|code === 1000|] ? "left" : "gone");'),
        messageId: 'taken',
        data: { code: 1000 },
      },
      'a function that looks at the code': {
        code: `function isFinal(code: number) {
  return code === 1000 || code === 4001;
}
${onClose('if (isFinal(code)) return; if ([|code === 4001|]) login();')}`,
        messageId: 'taken',
        data: { code: 4001 },
      },
      'a field that holds the code': {
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
        messageId: 'taken',
        data: { code: 1000 },
      },
    },
    '1006 with wasClean': {
      'after a return for a lost connection': {
        code: onClose('if (!wasClean) return; if (code === [|1006|]) lost();'),
        messageId: 'neverClean',
        data: { code: 1006 },
      },
      'in one condition': {
        code: onClose('if (code === [|1006|] && wasClean) lost();'),
        messageId: 'neverClean',
        data: { code: 1006 },
      },
      'a variable that holds wasClean': {
        code: `const socket = new WebSocket('wss://example.org');
socket.addEventListener('close', (event) => {
  const clean = event.wasClean;
  if (clean) show(event.code === [|1006|] ? 'lost' : 'closed');
});`,
        messageId: 'neverClean',
        data: { code: 1006 },
      },
    },
    'a key that no code is': {
      'a string in a map': {
        code: `const texts = new Map([[[|'1000'|], 'done']]);
const socket = new WebSocket('wss://example.org');
socket.onclose = (event) => show(texts.get(event.code));`,
        messageId: 'string',
        data: { text: "'1000'", advice: 'compareWith(1000)' },
        fixes: [{ title: 'replace(1000)', replaces: "'1000'", with: '1000' }],
      },
    },
    'by name': {
      'an HTTP status beside a close code': {
        code: `// A WebSocket's end.
export function handleClose(event) {
  if (event.code === 1001) return 'away';
  if (event.code === [|503|]) return 'busy';
}`,
        messageId: 'neverSent',
        data: { code: 503, place: 'inBrowsers & with(ws)', advice: 'compareWith(4503)' },
        fixes: [{ title: 'replace(4503)', replaces: '503', with: '4503' }],
        languageId: 'javascript',
      },
      'met by every code': {
        code: `export function keep(socket) {
  socket.addEventListener('close', ({ code }) => {
    if ([|code !== 1000 || code !== 1005|]) socket.open();
  });
}`,
        messageId: 'metByAll',
        data: { and: '&&' },
        fixes: [{ title: 'joinWith(&&)', replaces: '||', with: '&&' }],
        languageId: 'javascript',
      },
    },
  },
});
