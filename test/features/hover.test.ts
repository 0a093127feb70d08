import assert from 'node:assert/strict';
import { Reading } from '../../src/analysis/reading.js';
import { findings } from '../../src/features/findings.js';
import { hover } from '../../src/features/hover.js';

/** What is said at the `|` of a text, links left out. */
function saidAt(marked: string, { areShown = false } = {}): string | undefined {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const reading = Reading.of({ text, languageId: 'typescript' });
  const markdown = hover(reading, offset, undefined, areShown ? findings(reading.analysis) : [])?.markdown;
  return markdown
    ?.replaceAll('&nbsp;', ' ')
    .split('\n')
    .filter((line) => !line.startsWith('['))
    .join('\n')
    .trim();
}

/** What is said below the findings there. */
function saidBelow(marked: string): string {
  return saidAt(marked, { areShown: true }) ?? '';
}

/** Its first line. */
function verdictAt(marked: string): string | undefined {
  return saidAt(marked)?.split('\n')[0];
}

const page = "const socket = new WebSocket('wss://a');\n";
const ws = "import WebSocket from 'ws';\nconst socket = new WebSocket('wss://a');\n";
const listening = (body: string) => `${page}socket.addEventListener('close', (event) => { ${body} });`;

describe('hover', () => {
  describe('on a code that is sent', () => {
    it('tells a page why it throws, and what to send', () => {
      assert.equal(
        saidAt(`${page}socket.close(10|06);`),
        `
**1006 Abnormal Closure** — Not here: the standard WebSocket throws InvalidAccessError.

The connection was lost without a Close frame, or it was never opened.

| | |
|:--|:--|
| Send instead, page   | \`close()\` without a code, 4006 Private Use, 1000 Normal Closure |
| On the wire   | Never |
| Accepted by   | 4 of 24 runtimes that were tested: Deno's server socket, websocket's drop(), nodejs-websocket, sockjs |
`.trim(),
      );
    });

    it('tells a server what a server can send', () => {
      assert.equal(
        saidAt(`${ws}socket.close(|1015);`),
        `
**1015 TLS Handshake** — Not here: ws throws TypeError.

The TLS handshake failed, for example over a certificate that is not trusted.

| | |
|:--|:--|
| Send instead, server   | \`close()\` without a code, 1011 Internal Error, 1014 Bad Gateway |
| On the wire   | Never |
| Accepted by   | 7 of 24 runtimes that were tested: Bun's server socket, Deno's server socket, websocket, websocket's drop(), W3CWebSocket, nodejs-websocket, sockjs |
`.trim(),
      );
    });

    it('has no advice for a code that is fine', () => {
      assert.equal(
        saidAt(`${ws}socket.close(1001|);`),
        `
**1001 Going Away** — May be sent here.

One end is leaving: the server shuts down, or the browser leaves the page.

| | |
|:--|:--|
| Accepted by   | 10 of 24 runtimes that were tested: Bun, ws, Bun's server socket, Deno's server socket, workerd, websocket, websocket's drop(), W3CWebSocket, nodejs-websocket, sockjs |
`.trim(),
      );
    });

    it('says so where it depends on the library', () => {
      assert.equal(
        verdictAt(
          "import WS from 'ws';\nconst socket = inPage ? new WebSocket(url) : new WS(url);\nsocket.close(10|01);",
        ),
        '**1001 Going Away** — It depends: the standard WebSocket throws InvalidAccessError and ws sends 1001.',
      );
    });

    it('knows a name', () => {
      assert.equal(
        verdictAt(`${page}const enum Code { Done = 1000, Gone }\nsocket.close(Code.G|one);`),
        '**1001 Going Away** — Not here: the standard WebSocket throws InvalidAccessError.',
      );
    });

    it('lists the codes that it may be', () => {
      assert.equal(
        saidAt(`${ws}const code = lost() ? 1006 : 1000;\nsocket.close(co|de);`),
        `
It may be one of these.

- **1000 Normal Closure** — May be sent here.
- **1006 Abnormal Closure** — Not here: ws throws TypeError.
`.trim(),
      );
    });

    it('answers for each branch by itself', () => {
      assert.equal(verdictAt(`${page}socket.close(1 ? 10|00 : 4001);`), '**1000 Normal Closure** — May be sent here.');
      assert.equal(verdictAt(`${page}socket.close(1 ? 1000 : 40|01);`), '**4001 Private Use** — May be sent here.');
      assert.equal(verdictAt(`${page}socket.close(|1 ? 1000 : 4001);`), undefined);
    });

    it('names the exceptions where most accept it', () => {
      const accepted = (code: string) => saidAt(`${page}socket.close(${code});`)?.split('\n').at(-1);
      assert.equal(accepted('|4000'), '| Accepted by   | All 24 runtimes that were tested |');
      assert.equal(accepted('|3000'), '| Accepted by   | All 24 runtimes that were tested |');
      assert.equal(accepted('|1000'), '| Accepted by   | All 24 runtimes that were tested |');
    });

    it('doesn’t repeat a finding', () => {
      const reading = Reading.of({ text: `${page}socket.close(1006);`, languageId: 'typescript' });
      const offset = reading.analysis.text.indexOf('1006');
      const said = hover(reading, offset, undefined, findings(reading.analysis))?.markdown ?? '';
      assert.match(said, /^\*\*1006 Abnormal Closure\*\*\n\nThe connection was lost/);
      assert.doesNotMatch(said, /throws|instead|wire/);
      const elsewhere = hover(reading, offset, undefined, [{ span: { start: 0, end: 5 } }])?.markdown ?? '';
      assert.match(elsewhere, /throws.*instead/s);
    });

    it('names the error that the message leaves out, once', () => {
      const said = saidBelow(`${page}socket.close(10|06);`);
      assert.match(said, /\n\| Error {3}\| `InvalidAccessError` \|\n/);
      assert.equal(said.match(/InvalidAccessError/g)?.length, 1);
      assert.doesNotMatch(saidBelow('Bun.serve({ websocket: { message(ws) { ws.close(10|04); } } });'), /Error/);
    });

    it('says what each API does where the message can’t', () => {
      const said = saidBelow(
        "import { defineHooks } from 'crossws';\ndefineHooks({ message(peer) { peer.close(10|15); } });",
      );
      assert.match(
        said,
        /\n\| Here {3}\| ws throws TypeError, Deno's server socket sends it anyway \(and 3 more\) \|\n/,
      );
    });

    it('answers for a number that no code has', () => {
      assert.equal(
        verdictAt(`${page}socket.close(40|4);`),
        '**404 Not Used** — Not here: the standard WebSocket throws InvalidAccessError.',
      );
    });
  });

  describe('on a code that is compared', () => {
    it('tells whether it can arrive', () => {
      assert.equal(
        saidAt(listening('if (event.code === 10|06) retry();')),
        `
**1006 Abnormal Closure** — Can arrive here, though nobody can send it.

The connection was lost without a Close frame, or it was never opened.

| | |
|:--|:--|
| In \`event.code\`   | Yes, with \`wasClean\` false |
| Reconnect   | The first time after a random delay (RFC 6455 suggests 0 to 5 seconds), then with growing delays. |
`.trim(),
      );
    });

    for (const [where, body, verdict] of [
      ['in a case', 'switch (event.code) { case 10|00: }', '**1000 Normal Closure** — Can arrive here.'],
      ['in an array', '[1000, 10|01].includes(event.code);', '**1001 Going Away** — Can arrive here.'],
      ['in a set', 'new Set([10|01]).has(event.code);', '**1001 Going Away** — Can arrive here.'],
      [
        'behind a name',
        'const TLS = 1015; event.code === T|LS;',
        '**1015 TLS Handshake** — Can arrive here, though nobody can send it.',
      ],
      [
        'which only a broken peer sends',
        'event.code === 10|04;',
        '**1004 Reserved** — Arrives only from an end that breaks the protocol.',
      ],
    ] as const) {
      it(where, () => assert.equal(verdictAt(listening(body)), verdict));
    }

    it('speaks of the range at its border', () => {
      for (const body of ['event.code >= 40|00;', 'event.code < 50|00;']) {
        assert.equal(
          saidAt(listening(body)),
          `
**4000-4999 Private use** — For codes that the two ends agree on between themselves. They cannot be registered.

Assigned by: The application.
`.trim(),
        );
      }
      assert.equal(verdictAt(listening('event.code > 10|00;')), '**1000 Normal Closure** — Can arrive here.');
    });
  });

  it('on the declaration of a code says what it is', () => {
    assert.equal(
      verdictAt(`${page}enum Code { Lost = 10|06 }\nsocket.onclose = ({ code }) => code === Code.Lost;`),
      '**1006 Abnormal Closure** — Reserved: reported to you, never sent.',
    );
    assert.equal(
      verdictAt(`${page}const GONE = 1|001;\nsocket.close(GONE);`),
      "**1001 Going Away** — Servers and libraries may send it; a page's close() throws.",
    );
  });

  describe('on a code that is declared', () => {
    const declared = (member: string) => `export enum CloseCode {\n  Fine = 1000,\n  ${member},\n}`;

    it('calls a private code by its own name', () =>
      assert.equal(
        verdictAt(declared('Kicked = |4001')),
        '**4001 CloseCode.Kicked** — Either end may send it; what it means is up to the application.',
      ));
    it('gives the comment that documents it', () =>
      assert.deepEqual(
        saidAt(declared('/** Somebody *else* logged in. */\n  Kicked = |4001'))?.split('\n').slice(0, 3),
        [
          '**4001 CloseCode.Kicked** — Either end may send it; what it means is up to the application.',
          '',
          'Somebody \\*else\\* logged in.',
        ],
      ));
    it('calls a registered code by that name', () =>
      assert.match(verdictAt(declared('Away = |1001')) ?? '', /^\*\*1001 Going Away\*\* — /));
    it('calls a code by the text that a map has for it', () =>
      assert.match(verdictAt("const CLOSE_CODES = { 40|01: 'Log in' };") ?? '', /^\*\*4001 Log in\*\* — /));
    it('calls the element of a list what it is in general', () =>
      assert.match(verdictAt('const FATAL_CLOSE_CODES = [40|01];') ?? '', /^\*\*4001 Private Use\*\* — /));
  });

  describe('on what a close event brings', () => {
    it('code', () => {
      assert.equal(
        saidAt(listening('log(event.co|de);')),
        `
**Close code** — Why the connection ended, as far as this end can tell.

| | |
|:--|:--|
| From the other end   | 1000-1003, 1007-1014, 3000-4999 |
| Set by this end   | 1005 No Status Received, 1006 Abnormal Closure, 1015 TLS Handshake |
`.trim(),
      );
    });

    it('wasClean', () => {
      assert.equal(
        saidAt(listening('log(event.was|Clean);')),
        `
**Clean close** — Whether both ends sent a Close frame before the connection ended.

| | |
|:--|:--|
| \`false\`   | With 1006 Abnormal Closure, 1015 TLS Handshake |
| \`true\`   | With any other code |
`.trim(),
      );
    });

    it('reason', () => {
      assert.equal(
        saidAt(listening('log(event.rea|son);')),
        "**Close reason** — The text of the other end's Close frame; empty without one.",
      );
      assert.equal(
        saidAt(`${ws}socket.on('close', (code, reason) => log(rea|son));`)?.split('\n').at(-1),
        'In ws, a listener added with `on()` gets a Buffer. `reason.toString()` is the text.',
      );
    });

    it('by other names', () => {
      assert.match(verdictAt(`${ws}socket.on('close', (closeCode) => log(clo|seCode));`) ?? '', /^\*\*Close code\*\*/);
      assert.match(verdictAt(listening('const closeCode = event.code; log(clo|seCode);')) ?? '', /^\*\*Close code\*\*/);
    });
  });

  describe('on a received code that is passed on', () => {
    const passing = (body: string) =>
      `${ws}const other = new WebSocket('wss://b');\nsocket.on('close', (code) => { ${body} });`;

    it('tells which codes get there, and which of them go wrong', () => {
      assert.equal(
        saidAt(passing('if (code !== 1005) other.close(co|de);')),
        `
**Received code, passed on** — These received codes pass every check before this call.

| | |
|:--|:--|
| Gets here   | 1000-1003, 1006-1014, 3000-4999 |
| Goes wrong here   | 1006 Abnormal Closure |
`.trim(),
      );
    });

    it('counts what is sent in their place', () => {
      assert.equal(
        saidAt(passing('other.close([1005, 1006].includes(co|de) ? 1000 : code);'))?.split('\n').at(-1),
        '| Goes wrong here   | None |',
      );
    });

    it('shows many codes without their names', () => {
      const text = `${page}const other = new WebSocket('wss://b');\nsocket.onclose = (e) => other.close(e.co|de);`;
      assert.equal(saidAt(text)?.split('\n').at(-1), '| Goes wrong here   | 1001-1003, 1005-1015 |');
    });

    it('names the error that the message leaves out', () => {
      const text = `${page}const other = new WebSocket('wss://b');\nsocket.onclose = (e) => other.close(e.co|de);`;
      assert.equal(saidBelow(text).split('\n').at(-1), '| Error   | `InvalidAccessError` |');
    });

    it('keeps the verdict of literal codes', () => {
      assert.match(
        verdictAt(passing('other.close(code === 1005 ? 10|00 : code);')) ?? '',
        /^\*\*1000 Normal Closure\*\*/,
      );
    });
  });

  describe('on a reason', () => {
    it('counts its bytes', () => {
      assert.equal(
        saidAt(`${page}socket.close(1000, 'ad|iós');`),
        `
**Close reason** — 6 of 123 bytes.

A Close frame has room for 123 bytes of UTF-8 beside the code. A letter outside ASCII takes two to four.
`.trim(),
      );
    });

    it('tells what happens when it is too long', () => {
      assert.equal(
        verdictAt(`${page}socket.close(1000, '|${'€'.repeat(42)}');`),
        '**Close reason** — 126 of 123 bytes: the standard WebSocket throws SyntaxError.',
      );
    });

    it('leaves to the message what it says, and names the error', () => {
      const said = saidBelow(`${page}socket.close(1000, '|${'€'.repeat(42)}');`);
      assert.match(
        said,
        /^\*\*Close reason\*\*\n\nA Close frame has room.*\n\n.*\n.*\n\| Error {3}\| `SyntaxError` \|$/,
      );
    });

    it('counts what is certain', () => {
      assert.equal(
        verdictAt(`${page}socket.close(1000, \`bye, |\${name}\`);`),
        '**Close reason** — 5 of 123 bytes, or more.',
      );
    });
  });

  describe('says nothing', () => {
    for (const [where, text] of [
      ['on other numbers', `${page}setTimeout(stop, 10|00); socket.close(1000);`],
      ['on the same number elsewhere', `${page}const port = 10|06; socket.close(1006);`],
      ['on the call', `${page}sock|et.close(1006);`],
      ['on a code that is unknown', `${page}declare const code: number; socket.close(co|de);`],
      ['on text in the place of a code', `${page}socket.close('10|06');`],
      ['on the codes of other things', 'process.on("exit", (code) => code === 10|06); // close the WebSocket'],
    ] as const) {
      it(where, () => assert.equal(saidAt(text), undefined));
    }
  });

  it('calls a private number what the only constant in scope calls it', () => {
    const constants = 'enum CloseCode {\n/** Somebody took the seat. */\nKicked = 4001 }\n';
    const said = saidAt(`${page}${constants}socket.close(40|01);`);
    assert.match(said ?? '', /^\*\*4001 CloseCode\.Kicked\*\*.*\n\nSomebody took the seat\.\n/);
    const two = saidAt(`${page}${constants}const CLOSE_BANNED = 4001;\nsocket.close(40|01);`);
    assert.match(two ?? '', /^\*\*4001 Private Use\*\*/);
  });

  it('covers the whole expression, and links to what it says', () => {
    const text = `${page}enum Code { Lost = 1006 }\nsocket.close(Code.Lost);`;
    const found = hover(Reading.of({ text, languageId: 'typescript' }), text.indexOf('Code.Lost') + 1);
    assert.equal(found && text.slice(found.span.start, found.span.end), 'Code.Lost');
    assert.match(
      found?.markdown ?? '',
      /\n\n\[RFC 6455, section 7\.1\.5\]\(https:\/\/www\.rfc-editor\.org\/[^ ]* · \[MDN, CloseEvent\.code\]\([^ ]*\)$/,
    );
  });

  it('says of which codes the reference tells why they arrive', () => {
    const text = `${page}socket.onclose = (event) => { if (event.code === 1006) log(); if (event.code === 1000) log(); };`;
    const explainedAt = (at: string) =>
      hover(Reading.of({ text, languageId: 'typescript' }), text.indexOf(at))?.explained;
    assert.deepEqual(explainedAt('1006'), [1006]);
    assert.deepEqual(explainedAt('1000'), []);
    assert.deepEqual(explainedAt('code === 1006'), []);
  });

  it('speaks the language of the reader, but for registered names', () => {
    const text = `${page}socket.close(1006);`;
    const { markdown } =
      hover(Reading.of({ text, languageId: 'typescript' }), text.indexOf('1006'), (template) =>
        template.replaceAll(/[a-z]/g, 'x'),
      ) ?? assert.fail();
    const prose = markdown
      .replaceAll(/&nbsp;|\[[^\]]*\]\([^)]*\)/g, '')
      .replaceAll(/Abnormal Closure|Private Use|Normal Closure/g, '');
    assert.doesNotMatch(prose, /[a-wyz]/);
  });
});
