import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';
import { hints } from '../../src/features/hints.js';

/** A text with its hints written in, `1006‹Abnormal Closure›`. */
function hinted(text: string): string {
  return [...hints(analyze({ text, languageId: 'typescript' }))]
    .sort((a, b) => b.offset - a.offset)
    .reduce((shown, { offset, label }) => `${shown.slice(0, offset)}‹${label}›${shown.slice(offset)}`, text);
}

/** The same, of what a page does with the `code` of a close event. */
function hintedHandler(body: string): string {
  const [before, after] = ["new WebSocket('wss://a').onclose = ({ code }) => { ", ' };'];
  const shown = hinted(before + body + after);
  return shown.slice(before.length, shown.length - after.length);
}

describe('hints', () => {
  describe('name a bare number', () => {
    it('in a call', () => {
      assert.equal(
        hinted("new WebSocket('wss://a').close(1006, 'gone');"),
        "new WebSocket('wss://a').close(1006‹Abnormal Closure›, 'gone');",
      );
    });

    const cases: readonly (readonly [where: string, shown: string])[] = [
      ['in a comparison', 'if (code === 1000‹Normal Closure›) ;'],
      ['on the left', 'if (1000‹Normal Closure› !== code) ;'],
      ['in a case', 'switch (code) { case 1001‹Going Away›: case 1006‹Abnormal Closure›: }'],
      ['in an array', '[1000‹Normal Closure›, 1001‹Going Away›].includes(code);'],
      ['in hexadecimal', 'if (code === 0x3ee‹Abnormal Closure›) ;'],
      ['under which a text stands', 'const texts = { 1006‹Abnormal Closure›: "Lost", 4001: "Kicked" }; texts[code];'],
      ['registered by a library', 'if (code === 3000‹Unauthorized›) ;'],
    ];
    for (const [where, shown] of cases) {
      it(where, () => assert.equal(hintedHandler(shown.replaceAll(/‹.*?›/g, '')), shown));
    }
  });

  describe('name the range at its border', () => {
    for (const shown of [
      'code >= 4000‹Private use›;',
      'code <= 4999‹Private use›;',
      'code >= 3000‹Libraries and applications› && code < 4000;',
      'code >= 1000‹Protocol› && code <= 2999‹Protocol›;',
      '4000‹Private use› <= code;',
      // Not at a border: what the number is called by itself.
      'code > 1000‹Normal Closure›;',
      'code < 1015‹TLS Handshake›;',
    ]) {
      it(shown, () => assert.equal(hintedHandler(shown.replaceAll(/‹.*?›/g, '')), shown));
    }
  });

  describe('say nothing', () => {
    for (const [why, body] of [
      ['of a range that ends before the number', 'code < 5000; code < 3000;'],
      ['of a range that begins behind the number', 'code > 3999; code > 4999;'],
      ['of private codes, whose names are the application’s', 'code === 4001;'],
      ['of a constant that is named so', 'const CLOSE_GOING_AWAY = 1001;'],
      ['of members, which have names', 'const Bye = { Fine: 1000, Away: 1001 }; code === Bye.Fine;'],
      ['of a key whose text says the same', "const texts = { 1001: 'Going away' }; texts[code];"],
      ['of unregistered codes', 'code === 3500;'],
      ['of numbers that are no codes', 'code === 404;'],
      ['of a name, which says it already', 'const LOST = 1006; code === LOST;'],
      ['of other numbers', 'const port = 1006; setTimeout(() => {}, 1000);'],
      ['of text', "code === '1006' as never;"],
    ] as const) {
      it(why, () => assert.equal(hintedHandler(body), body));
    }
  });

  describe('go by the constant that holds a private code', () => {
    for (const [why, constants, label] of [
      ['of an enum', 'enum CloseCode { /** Took the seat. */ Kicked = 4001 }', 'CloseCode.Kicked'],
      ['of any name, where it is used', 'const Why = { Kicked: 4001 }; a.close(Why.Kicked);', 'Why.Kicked'],
      ['unless there are two', 'const CLOSE_KICKED = 4001; const CLOSE_BANNED = 4001;', undefined],
      ['unless it is declared later', 'function later() { const CLOSE_KICKED = 4001; }', undefined],
    ] as const) {
      it(why, () => {
        const text = `const a = new WebSocket('wss://a');\n${constants}\na.close(4001);`;
        assert.deepEqual(
          hints(analyze({ text, languageId: 'typescript' })).map((hint) => hint.label),
          [label ?? []].flat(),
        );
      });
    }
  });

  it('stay within the stretch that is asked for', () => {
    const text = "const a = new WebSocket('wss://a');\na.close(1000);\na.close(1001);\n";
    const analysis = analyze({ text, languageId: 'javascript' });
    const second = { start: text.indexOf('a.close(1001)'), end: text.length };
    assert.deepEqual(
      hints(analysis, second).map(({ label }) => label),
      ['Going Away'],
    );
  });

  it('explain themselves, in the language of the reader', () => {
    const text = "new WebSocket('wss://a').onclose = ({ code }) => code === 1000 || code >= 4000;";
    const said: string[] = [];
    const tooltips = hints(analyze({ text, languageId: 'javascript' }), undefined, (template, data = {}) => {
      said.push(template);
      return `<${Object.values(data).join()}>`;
    }).map(({ tooltip }) => tooltip);
    assert.deepEqual(tooltips, ['<>', '<4000,4999,<>>']);
    assert.ok(said.includes('The connection did its job and ends as planned.'));
  });
});
