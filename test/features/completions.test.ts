import assert from 'node:assert/strict';
import type { Surroundings } from '../../src/analysis/environment/index.js';
import { Reading } from '../../src/analysis/reading.js';
import { type Completion, completions } from '../../src/features/completions.js';

/** What is offered at the `|` of a text. */
function at(marked: string, surroundings: Surroundings = {}): readonly Completion[] {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const document = { text, languageId: 'typescript', surroundings } as const;
  return completions(Reading.of(document), offset);
}

function codesAt(marked: string, surroundings?: Surroundings): readonly number[] {
  return at(marked, surroundings)
    .filter(({ kind }) => kind === 'code')
    .map(({ insert }) => Number(insert));
}

const page = "const socket = new WebSocket('wss://example.org');\n";
const server = "import { WebSocketServer } from 'ws';\nnew WebSocketServer().on('connection', (ws) => { ";

const ofPage = [1000, 3000, 3003, 3008, 4000];
const ofServer = [1000, 1001, 1008, 1011, 1013, 1012, 1003, 1009, 1007, 1002, 1014, 3000, 3003, 3008, 4000];
const arriving = [
  ...[1000, 1006, 1001, 1008, 1011, 1013, 1012, 1005, 1003, 1009, 1007, 1002, 1014, 1015],
  3000,
  3003,
  3008,
  4000,
];

describe('completion', () => {
  describe('offers the codes that can be sent', () => {
    for (const [text, expected] of [
      [`${page}socket.close(|)`, ofPage],
      [`${page}socket.close(|`, ofPage],
      [`${page}socket.close( |);`, ofPage],
      [`${page}socket.close(1|)`, ofPage],
      [`${page}socket.close(going|)`, ofPage],
      [`${page}socket.close(|, 'bye')`, ofPage],
      [`${page}socket.close(ok ? |)`, ofPage],
      [`${page}socket.close(ok ? 1000 : |)`, ofPage],
      [`${page}socket?.close(|)\nsocket.send('x');`, ofPage],
      [`${server}ws.close(|) });`, ofServer],
    ] as const) {
      it(text.slice(text.indexOf('\n') + 1), () => assert.deepEqual(codesAt(text), expected));
    }
    it('in an object', () => {
      const text = "import { webSocket } from 'rxjs/webSocket';\nconst subject = webSocket('wss://example.org');\n";
      assert.deepEqual(codesAt(`${text}subject.error({ code: | });`), ofPage);
      assert.deepEqual(codesAt(`${text}subject.error({ code: |, reason: 'x' });`), ofPage);
    });
  });

  it('offers neither end what only the other one sends', () => {
    const codes = {
      4001: { name: 'Bye', sentBy: 'client' },
      4002: { name: 'Kicked', sentBy: 'server' },
      4003: { name: 'Done', sentBy: 'both' },
    } as const;
    const surroundings = { folders: [{ clues: [], config: { codes } }] };
    const ws = "import WebSocket, { WebSocketServer } from 'ws';\nconst server = new WebSocketServer();\n";
    const own = [1012, 4001, 4002, 4003];
    for (const [text, expected] of [
      [`${server}ws.close(|) });`, [1012, 4002, 4003]],
      [`${ws}server.clients.forEach((client) => client.close(|));`, [1012, 4002, 4003]],
      [`${ws}server.handleUpgrade(request, socket, head, (one) => { one.close(|); });`, [1012, 4002, 4003]],
      [`${ws}const client = new WebSocket('wss://example.org');\nclient.close(|);`, [4001, 4003]],
      [`${ws}class Client { #ws = new WebSocket('wss://a'); stop() { this.#ws.close(|); } }`, [4001, 4003]],
      [`${ws}function end(one: WebSocket) { one.close(|); }`, own],
      [`${page}socket.close(|);`, [4001, 4003]],
    ] as const) {
      const offered = codesAt(text, surroundings);
      assert.deepEqual(
        own.filter((code) => offered.includes(code)),
        expected,
        text,
      );
    }
  });

  describe('offers the codes that can arrive', () => {
    for (const text of [
      'if (event.code === |) {}',
      'if (event.code === ',
      'if (event.code !== |',
      'if (event.code == 1|',
      'const lost = event.code === |;',
      'switch (event.code) { case | }',
      'switch (event.code) { case |: break; }',
      'switch (event.code) { case 1000: break; case |\n default: }',
      'switch (event.code) { case 1000: case 1006: break; case |: }',
      'if ([|].includes(event.code)) {}',
      'if ([1000, |].includes(event.code)) {}',
      'if (new Set([1001, |]).has(event.code)) {}',
      'if (event.code === 1000 || event.code === |) {}',
    ]) {
      it(text, () => {
        const marked = /(^|[^|])\|($|[^|])/.test(text) ? text : `${text}|`;
        const [head, tail] = marked.replaceAll('||', '\u0000').split('|');
        const whole = `${page}socket.onclose = (event) => {\n${head}|${tail} };`.replaceAll('\u0000', '||');
        const offset = whole.lastIndexOf(`|${tail?.replaceAll('\u0000', '||')} };`);
        const source = whole.slice(0, offset) + whole.slice(offset + 1);
        const document = { text: source, languageId: 'typescript' } as const;
        const found = completions(Reading.of(document), offset);
        // In a list and in a `switch` each code stands once.
        const tested = /case|\[/.test(text) ? Array.from(text.matchAll(/\d{4}/g), ([code]) => Number(code)) : [];
        assert.deepEqual(
          found.map(({ insert }) => Number(insert)),
          arriving.filter((code) => !tested.includes(code)),
        );
      });
    }

    it('whatever another switch has', () => {
      const other = 'switch (other.code) { case 1001: }';
      const text = `${page}socket.onclose = (event) => { ${other} switch (event.code) { case | } };`;
      assert.ok(codesAt(text).includes(1001));
    });
  });

  describe('is silent', () => {
    for (const text of [
      'fs.close(|)',
      "socket.send('|')",
      'socket.close(1000); // |',
      "const text = 'close(|';",
      'const port = |',
      'setTimeout(() => socket.close(), |)',
      'socket.|',
      'if (x === |) {}',
      'switch (x) { case | }',
      '[|]',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the text holds a template.
      'socket.close(`${|}`)',
    ]) {
      it(text, () => assert.deepEqual(at(`${page}${text}`), []));
    }
  });

  it('replaces what is typed, and nothing else', () => {
    const text = `${page}socket.close(CloseCode.G|one, 'x')`;
    const [first] = at(text);
    const start = text.indexOf('CloseCode');
    assert.deepEqual(first?.replaces, { start, end: start + 'CloseCode.Gone'.length });
  });

  it('offers constants that are in scope before their number', () => {
    const constants = 'const CLOSE_DONE = 1000;\nenum CloseCode { Kicked = 4001, Gone = 1001 }\nconst port = 3000;\n';
    const found = at(`${page}${constants}function f() { const CLOSE_HIDDEN = 4002; }\nsocket.close(|)`);
    assert.deepEqual(
      found.slice(0, 3).map(({ label, insert }) => [label, insert]),
      [
        ['CLOSE_DONE', 'CLOSE_DONE'],
        ['1000 Normal Closure', '1000'],
        ['CloseCode.Kicked', 'CloseCode.Kicked'],
      ],
    );
    assert.deepEqual(
      found.filter(({ kind }) => kind === 'constant').map(({ label }) => label),
      ['CLOSE_DONE', 'CloseCode.Kicked'],
    );
  });

  it('offers constants of any name that are close codes elsewhere in the document', () => {
    const constants = 'enum Why { Kicked = 4001, Full = 4002 }\nconst LATE = 4008;\nconst PORT = 3000;\n';
    const used = 'socket.close(Why.Kicked);\nsocket.close(LATE);\n';
    const found = at(`${page}${constants}${used}socket.close(|)`).filter(({ kind }) => kind === 'constant');
    assert.deepEqual(
      found.map(({ insert }) => insert),
      ['Why.Kicked', 'Why.Full', 'LATE'],
    );
    assert.ok(at(`${page}${constants}socket.close(|)`).every(({ kind }) => kind === 'code'));
    const why = 'const why = { kicked: 4001, timeout: 3001 };\nsocket.close(why.kicked);\n';
    assert.deepEqual(
      at(`${page}${why}socket.close(|)`).flatMap(({ kind, insert }) => (kind === 'constant' ? [insert] : [])),
      ['why.kicked'],
    );
  });

  it('tells what the comment of a constant says, beside it and beside its number', () => {
    const found = at(`enum CloseCode {\n/** Somebody took the seat. */\nKicked = 4001 }\n${page}socket.close(|)`);
    const ofKicked = found.filter(({ documentation }) => documentation.includes('Somebody took the seat.'));
    assert.deepEqual(
      ofKicked.map(({ label, detail, insert }) => [label, detail, insert]),
      [
        ['CloseCode.Kicked', '4001 Somebody took the seat.', 'CloseCode.Kicked'],
        ['4001 CloseCode.Kicked', '', '4001'],
      ],
    );
  });

  it('offers the codes that are agreed on, by their names', () => {
    const session = { name: 'Session Expired', meaning: 'Log in again.', sentBy: 'server' } as const;
    const folders = [{ clues: [], config: { codes: { 4001: session } } }];
    const [, , third] = at(`${page}socket.onclose = (event) => event.code === |;`, { folders });
    assert.deepEqual(
      [third?.label, third?.documentation],
      ['4001 Session Expired', 'The team of this workspace: Log in again.\nSent by the server.'],
    );
    const spoken = at(`import 'discord.js';\n${page}socket.onclose = (event) => event.code === |;`);
    assert.ok(spoken.some(({ label }) => label === '4014 Disallowed Intents'));
  });

  it('explains each in plain words, which are read out as well', () => {
    const [first] = at(`${page}socket.close(|)`);
    assert.equal(first?.documentation, 'The connection did its job and ends as planned.');
    const [, second] = at(`${page}socket.onclose = (event) => event.code === |;`);
    assert.equal(second?.label, '1006 Abnormal Closure');
    assert.match(second.documentation, /^The connection was lost.*\n\nThe first time after a random delay/);
    for (const { documentation } of at(`${page}socket.onclose = (event) => event.code === |;`)) {
      assert.doesNotMatch(documentation, /[*|`\]]/);
    }
  });

  describe('offers a reason', () => {
    for (const [text, insert, detail] of [
      [`${page}socket.close(1000, |)`, "'done'", '119 of 123 bytes left'],
      [`${page}socket.close(1000, '|')`, "'done'", '119 of 123 bytes left'],
      [`${page}socket.close(1000, "so|")`, '"done"', '119 of 123 bytes left'],
      [`${server}ws.close(1001, |) });`, "'shutting down'", '110 of 123 bytes left'],
      [`${page}socket.close(3003, |)`, "'forbidden'", '114 of 123 bytes left'],
      [`${page}socket.close(4401, |)`, "'unauthorized'", '111 of 123 bytes left'],
      [
        `${page}enum CloseCode { RoomFull = 4001 }\nsocket.close(CloseCode.RoomFull, |)`,
        "'room full'",
        '114 of 123 bytes left',
      ],
      [`${page}const CLOSE_ROOM_FULL = 4001;\nsocket.close(4001, '|')`, "'room full'", '114 of 123 bytes left'],
      ["new WebSocketStream('wss://x.org').close({ closeCode: 1000, reason: | });", "'done'", '119 of 123 bytes left'],
    ] as const) {
      it(text.slice(text.indexOf('\n') + 1), () => {
        assert.deepEqual(
          at(text).map((one) => [one.insert, one.detail]),
          [[insert, detail]],
        );
      });
    }

    it('as a string that ends where it should', () => {
      const folders = [
        { clues: [], config: { codes: { 4001: { name: "It's \\ over" }, 4002: { name: 'é'.repeat(62) } } } },
      ];
      assert.deepEqual(
        at(`${page}socket.close(4001, |)`, { folders }).map(({ insert }) => insert),
        ["'it\\'s \\\\ over'"],
      );
      assert.deepEqual(at(`${page}socket.close(4002, |)`, { folders }), []);
    });
  });
});
