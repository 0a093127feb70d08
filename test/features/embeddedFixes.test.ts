import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';
import type { LanguageId } from '../../src/analysis/languages.js';
import { findings } from '../../src/features/findings.js';
import { rules } from '../../src/rules/index.js';
import { applyEdits } from '../support/edits.js';

const page = "const socket = new WebSocket('wss://example.org');\n";

/** For each rule code that it reports once. */
const reported: Readonly<Record<string, string>> = {
  'no-reserved-code': `${page}socket.close(1006);\n`,
  'no-rejected-code': `${page}socket.close(1008, 'No');\n`,
  'no-out-of-range-code': `${page}socket.close(401);\n`,
  'valid-code-type': `${page}socket.close('Bye', 4000);\n`,
  'no-long-reason': `${page}socket.close(4000, '${'é'.repeat(80)}');\n`,
  'no-reason-without-code': `${page}socket.close(undefined, 'Bye');\n`,
  'no-forwarded-code': `${page}const other = new WebSocket('wss://example.com');\nsocket.onclose = ({ code, reason }) => {\n  other.close(code, reason);\n};\n`,
  'no-ignored-arguments': "import WebSocket from 'ws';\nnew WebSocket('wss://example.org').terminate(1001);\n",
  'no-wrong-role': "import uWS from 'uWebSockets.js';\nuWS.App().ws('/*', { message: (ws) => { ws.end(1010); } });\n",
  'no-unregistered-code': `${page}socket.close(3500);\n`,
  'no-impossible-comparison': `${page}socket.onclose = ({ code }) => {\n  if (code !== 1000 || code !== 1001) stop();\n};\n`,
  'no-init-close-event':
    "const event = document.createEvent('CloseEvent');\nevent.initCloseEvent('close', false, false, true, 4000, 'bye');\n",
  'no-blind-reconnect':
    "function connect() {\n  const socket = new WebSocket('wss://example.org');\n  socket.onclose = () => {\n    setTimeout(connect, 1000);\n  };\n}\n",
  'prefer-named-code': `const CLOSE_KICKED = 4001;\n${page}socket.close(4001);\n`,
  'valid-close-listener': `${page}socket.onclose = (code, reason) => {\n  console.log(code, reason);\n};\n`,
};

/** Documents that hold code, which an editor may give other line ends. */
const holders: Readonly<Record<string, readonly [LanguageId, (code: string) => string]>> = {
  vue: ['vue', (code) => `<template>🔌</template>\n<script setup lang="ts">\n${code}</script>\n`],
  svelte: ['svelte', (code) => `<p>🔌</p>\n<script lang="ts">\n${code}</script>\n`],
  astro: ['astro', (code) => `<p>🔌</p>\n<script>\n${code}</script>\n`],
  html: ['html', (code) => `<p>🔌</p>\n<script type="module">\n${code}</script>\n`],
  markdown: ['markdown', (code) => `# 🔌\n\n\`\`\`ts\n${code}\`\`\`\n`],
  'a cell of a notebook': ['javascript', (code) => `// 🔌\n${code}`],
};

/** What each fix makes of a document, by its title. */
function fixed(text: string, languageId: LanguageId, rule: string): Readonly<Record<string, string>> {
  const found = findings(analyze({ text, languageId }), { rules: { [rule]: 'hint' } });
  const [finding, ...others] = found.filter(({ ruleId }) => ruleId === rule);
  assert.ok(finding, text);
  assert.deepEqual(others, []);
  assert.deepEqual(
    finding.fixes.map(({ preferred }) => preferred),
    finding.fixes.map((_, index) => index === 0),
  );
  return Object.fromEntries(finding.fixes.map(({ title, edits }) => [title, applyEdits(text, edits)]));
}

describe('the fixes of each rule', () => {
  it('are all looked at here', () => {
    assert.deepEqual(
      Object.keys(reported),
      rules.map(({ id }) => id),
    );
  });

  for (const [rule, code] of Object.entries(reported)) {
    for (const [name, [languageId, holding]] of Object.entries(holders)) {
      for (const lineEnd of ['\n', '\r\n']) {
        it(`${rule} are the same in ${name} with ${JSON.stringify(lineEnd)}`, () => {
          const written = (text: string) => holding(text).replaceAll('\n', lineEnd);
          const plain = fixed(code, 'typescript', rule);
          assert.ok(Object.keys(plain).length > 2, 'there are more than those that silence');
          const wanted = Object.entries(plain)
            .filter(([title]) => !/^Disable .* for this file$/.test(title))
            .map(([title, text]) => [title, written(text)]);
          const held = fixed(written(code), languageId, rule);
          assert.deepEqual(
            Object.entries(held).filter(([title]) => !/^Disable .* for this file$/.test(title)),
            wanted,
          );
        });
      }
    }
  }
});
