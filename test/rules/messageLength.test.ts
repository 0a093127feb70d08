import assert from 'node:assert/strict';
import { analyze, findings } from '../../src/features/index.js';
import { ruleMetas } from '../../src/rules/index.js';

/** What the Problems panel shows of a message, in UTF-16 units: 1,280 px wide, with the Explorer open. */
const visible = 68;

const page = "const socket = new WebSocket('wss://example.org');\n";
const ws = "import WebSocket, { WebSocketServer } from 'ws';\nconst ws = new WebSocket('wss://example.org');\n";
const bun = 'Bun.serve({ websocket: { message(ws) {\n';

/** The usual cases of each rule. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'no-reserved-code': [
    `${page}socket.close(1004);`,
    `${page}socket.close(1005);`,
    `${page}socket.close(1006);`,
    `${page}socket.close(1006, 'Lost');`,
    `${page}socket.close(1015);`,
    `${ws}ws.close(1004);`,
    `${ws}ws.close(1005);`,
    `${ws}ws.close(1006);`,
    `${ws}ws.close(1006, 'Lost');`,
    `${ws}ws.close(1015);`,
    `${bun}ws.close(1004); } } });`,
  ],
  'no-rejected-code': [
    `${page}socket.close(1001);`,
    `${page}socket.close(1002);`,
    `${page}socket.close(1003);`,
    `${page}socket.close(1008);`,
    `${page}socket.close(1009);`,
    `${page}socket.close(1011);`,
    `${page}socket.close(1012);`,
    `${page}socket.close(1013);`,
    `import process from 'node:process';\n${page}socket.close(1001);`,
  ],
  'no-out-of-range-code': [
    `${page}socket.close(200);`,
    `${page}socket.close(401);`,
    `${page}socket.close(999);`,
    `${page}socket.close(2000);`,
    `${page}socket.close(5000);`,
    `${ws}ws.close(500);`,
    `${ws}ws.close(5000);`,
    `${bun}ws.close(2000); } } });`,
  ],
  'valid-code-type': [
    `${page}socket.close('1000');`,
    `${page}socket.close('1001');`,
    `${page}socket.close('Goodbye');`,
    `${page}socket.close('Goodbye', 1000);`,
    `${page}socket.close(null);`,
    `${page}socket.close({ code: 1000 });`,
    `${page}socket.close(NaN);`,
    `${page}socket.close(1000.5);`,
    `${ws}ws.close('1000');`,
    `${ws}ws.close(true);`,
  ],
  'no-long-reason': [`${page}socket.close(1000, '${'x'.repeat(130)}');`, `${ws}ws.close(1000, '${'x'.repeat(130)}');`],
  'no-reason-without-code': [`${page}socket.close(undefined, 'Goodbye');`, `${ws}ws.close(undefined, 'Goodbye');`],
  'no-forwarded-code': [
    `${ws}const other = new WebSocket('wss://example.com');\nws.on('close', (code) => other.close(code));`,
    `${page}const other = new WebSocket('wss://example.com');\nsocket.onclose = ({ code }) => other.close(code);`,
  ],
  'no-ignored-arguments': [`${ws}ws.terminate(1001);`, `${ws}ws.terminate(1001, 'Gone');`],
  'no-wrong-role': [
    `${bun}ws.close(1010); } } });`,
    "import { WebSocket } from 'undici';\nBun.version;\nnew globalThis.WebSocket('wss://example.org').close(1012);",
  ],
  'no-unregistered-code': [`${page}socket.close(3001);`],
  'no-impossible-comparison': [
    `${page}socket.onclose = ({ code }) => code === '1006';`,
    `${page}socket.onclose = ({ code }) => code === 500;`,
    `${page}socket.onclose = ({ code }) => code === 2000;`,
    `${page}socket.onclose = ({ code, wasClean }) => wasClean && code === 1006;`,
    `${page}socket.onclose = ({ code }) => code !== 1000 || code !== 1001;`,
    `${page}socket.onclose = ({ code }) => code === 1000 && code === 1001;`,
    `${page}socket.onclose = ({ code }) => { if (code === 1000 || 1001) socket.close(); };`,
    `${page}socket.onclose = ({ code }) => { if (code = 4004) socket.close(); };`,
    `${page}socket.onclose = ({ code }) => { if (!code === 1000) socket.close(); };`,
    `${page}socket.onclose = ({ code }) => { if (code === 1000) return; if (code === 1000) socket.close(); };`,
    `${page}socket.onclose = ({ code }) => { if ([1000, 1001].indexOf(code)) socket.close(); };`,
    `${page}socket.onclose = ({ code }) => { if (code in [1000, 1001]) socket.close(); };`,
    `${ws}ws.on('close', (code, reason) => reason === 'bye');`,
    `${ws}ws.on('close', (code) => code === 1015);`,
  ],
  'no-init-close-event': ["document.createEvent('CloseEvent').initCloseEvent('close');"],
  'no-blind-reconnect': [
    `function connect() {\n  const socket = new WebSocket('wss://example.org');\n  socket.onclose = () => setTimeout(connect, 1000);\n}`,
  ],
  'prefer-named-code': [`const CLOSE_NORMAL = 1000;\n${page}socket.close(1000);`],
  'valid-close-listener': [
    `${ws}ws.on('close', (event) => console.log(event.code));`,
    `${page}socket.addEventListener('close', (code) => { if (code === 1000) socket.close(); });`,
  ],
  'no-unused-disable': [
    '// close-codes-disable-next-line no-reserved-code -- why\nnew WebSocket("wss://example.org");',
  ],
};

describe('a message in the Problems panel', () => {
  it('is measured for each rule', () => {
    assert.deepEqual(Object.keys(cases).sort(), ruleMetas.map(({ id }) => id).sort());
  });

  for (const [ruleId, texts] of Object.entries(cases)) {
    for (const text of texts) {
      it(`is seen to its end: ${ruleId}, ${text.slice(text.lastIndexOf('\n') + 1)}`, () => {
        const found = findings(analyze({ text, languageId: 'typescript' }), { rules: { [ruleId]: 'warning' } });
        const [message, ...others] = found.filter((finding) => finding.ruleId === ruleId).map(({ message }) => message);
        assert.ok(
          message !== undefined && others.length === 0,
          `reported once: ${found.map(({ message }) => message)}`,
        );
        assert.ok(message.length <= visible, `${message.length} units: ${message}`);
      });
    }
  }
});
