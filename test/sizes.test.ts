import assert from 'node:assert/strict';
import type { LanguageId } from '../src/analysis/languages.js';
import { createChecker } from './fuzz/check.js';

const socket = "const ws = new WebSocket('wss://example.org');\nws.close(1006);\n";
const deep = 10_000;
const nested = (open: string, inner: string, close: string) => open.repeat(deep) + inner + close.repeat(deep);
/** Short lines, so that the text doesn't count as minified. */
const broken = (text: string) => text.replace(/.{100}/g, '$&\n');

const texts: Readonly<Record<string, readonly [text: string, languageId?: LanguageId]>> = {
  'one line of a megabyte': [`${socket}/* ${'x'.repeat(999_000)} */`],
  'a line of a megabyte and one': [`${socket}/* ${'x'.repeat(1_000_000)} */`],
  'a string of a megabyte': [`${socket}ws.close(1000, '${broken('y'.repeat(900_000)).replaceAll('\n', '\\\n')}');`],
  'many short lines': [socket + ';\n'.repeat(50_000)],
  'nested brackets': [`${socket}ws.close(${broken(nested('(', '1006', ')'))});`],
  'nested lists': [`${socket}ws.close(${broken(nested('[', '1006', ']'))});`],
  'nested blocks': [socket + broken(nested('{', 'ws.close(1006)', '}'))],
  'nested functions': [socket + broken(nested('() => {', 'ws.close(1006)', '}'))],
  'nested calls': [socket + broken(nested('f(', 'ws.close(1006)', ')'))],
  'nested elements': [socket + broken(nested('<p>', '{ws.close(1006)}', '</p>')), 'typescriptreact'],
  'nested templates': [socket + nested('`${\n', 'ws.close(1006)', '}`')],
  'nested conditions': [`${socket}ws.close(${'isOk ? 1000 :\n'.repeat(deep)} 1006);`],
  'a long sum': [`${socket}ws.close(${'1 +\n'.repeat(deep)} 1006);`],
  'a long chain of calls': [`${socket}ws${'.on()\n'.repeat(deep)}.close(1006);`],
  'a long chain of else': [
    `${socket}ws.onclose = ({ code }) => { ${'if (code === 1) f(); else\n'.repeat(deep)} f(); }`,
  ],
  'brackets without an end': [socket + broken('('.repeat(deep))],
  'a switch with many cases': [
    `${socket}switch (kind) {\n${Array.from({ length: 50_000 }, (_, i) => `case ${i}:`).join('\n')} f(); }`,
  ],
  'a switch with many close codes': [
    `${socket}ws.onclose = ({ code }) => { switch (code) {\n${Array.from({ length: 2000 }, (_, i) => `case ${i + 3000}:`).join('\n')} f(); } };`,
  ],
  'nested elements of a page': [broken(nested('<p>', `<script>${socket}</script>`, '</p>')), 'html'],
  'nested quotes of a Markdown page': [`${'>'.repeat(deep)}\n\n\`\`\`js\n${socket}\n\`\`\`\n`, 'markdown'],
  'nested lists of a Markdown page': [`${'- '.repeat(deep)}\n\n\`\`\`js\n${socket}\n\`\`\`\n`, 'markdown'],
};

describe('a text of unusual size', function () {
  this.timeout(120_000);

  for (const [name, [text, languageId = 'typescript']] of Object.entries(texts)) {
    it(`is read, or refused in a sentence: ${name}`, async () => {
      const input = { text, languageId, imported: '', config: '{}', seed: 1 };
      await createChecker(1)
        .check(input)
        .catch((error) => assert.equal(error.message, 'The text is nested too deeply to be read.'));
    });
  }

  it('is also a config', async () => {
    const keys = Array.from({ length: 2000 }, (_, i) => `"${i + 3000}": { "name": "N${i}" }`);
    for (const config of [
      `{ "codes": ${nested('[', '', ']')} }`,
      `{ "codes": ${nested('{"4001":', '1', '}')} }`,
      '['.repeat(deep),
      `{ "codes": { ${keys.join()} } }`,
    ]) {
      const input = { text: socket, languageId: 'typescript' as const, imported: '', config, seed: 1 };
      await createChecker(1).check(input);
    }
  });
});
