import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';

/** The rules and the silenced text of each directive. */
function directives(text: string): readonly (readonly [rules: readonly string[], silenced: string])[] {
  return analyze({ text, languageId: 'typescript' }).directives.map(({ rules, range }) => [
    rules,
    text.slice(range.start, range.end),
  ]);
}

describe('disable comments', () => {
  for (const [name, text, expected] of [
    [
      'the next line',
      '// close-codes-disable-next-line no-reserved-code -- why\na();\nb();',
      [[['no-reserved-code'], 'a();\n']],
    ],
    ['the same line', 'a(); // close-codes-disable-line\nb();', [[[], 'a(); // close-codes-disable-line\n']]],
    [
      'several rules',
      '// close-codes-disable-next-line one, two three -- a, b\na();',
      [[['one', 'two', 'three'], 'a();']],
    ],
    ['a block comment', '/* close-codes-disable-next-line one */\na();', [[['one'], 'a();']]],
    ['the rest of the file', '/* close-codes-disable one */\na();\nb();', [[['one'], '\na();\nb();']]],
    ['up to enable', '/* close-codes-disable */\na();\n/* close-codes-enable */\nb();', [[[], '\na();\n/* ']]],
    ['CRLF', '// close-codes-disable-next-line one -- why\r\na();\r\nb();', [[['one'], 'a();\r\n']]],
    ['CR', '// close-codes-disable-next-line one -- why\ra();\rb();', [[['one'], 'a();\r']]],
    [
      'up to U+2028',
      'a(); // close-codes-disable-line one\u2028b();\nc();',
      [[['one'], 'a(); // close-codes-disable-line one\u2028b();\n']],
    ],
    ['a string that looks like one', "const s = '// close-codes-disable-next-line one';\na();", []],
    ['a template that looks like one', 'const s = `\n// close-codes-disable-next-line one\n`;\na();', []],
    ['another word', '// close-codes-disabled one\na();', []],
  ] as const) {
    it(`reads ${name}`, () => assert.deepEqual(directives(text), expected));
  }
});
