import assert from 'node:assert/strict';
import type { LanguageId } from '../../src/analysis/languages.js';
import { Reading } from '../../src/analysis/reading.js';
import { analyze, extractCodes, findings } from '../../src/features/index.js';
import { applyEdits } from '../support/edits.js';
import { assertParses } from '../support/syntax.js';

const socket = "const socket = new WebSocket('wss://example.org');";
const handler = 'socket.onclose = ({ code }) => { if (code === 1001 || code === 4001) socket.close(1000); };';
const named =
  'socket.onclose = ({ code }) => { if (code === CloseCode.GoingAway || code === CloseCode.Code4001) socket.close(CloseCode.NormalClosure); };';
const asEnum = 'enum CloseCode {\n  NormalClosure = 1000,\n  GoingAway = 1001,\n  Code4001 = 4001,\n}';
const asObject =
  'const CloseCode = Object.freeze({\n  NormalClosure: 1000,\n  GoingAway: 1001,\n  Code4001: 4001,\n});';
const indented = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);

const rows: Readonly<Record<string, readonly [LanguageId, before: string, after: string]>> = {
  'to an enum in TypeScript': ['typescript', `${socket}\n${handler}\n`, `${asEnum}\n\n${socket}\n${named}\n`],
  'to a constant in JavaScript': ['javascript', `${socket}\n${handler}\n`, `${asObject}\n\n${socket}\n${named}\n`],
  'behind imports and what follows them in the line': [
    'typescript',
    `import { a } from 'a';\nimport WebSocket from 'ws'; // the socket\n\n${socket}\n${handler}\n`,
    `import { a } from 'a';\nimport WebSocket from 'ws'; // the socket\n\n${asEnum}\n\n${socket}\n${named}\n`,
  ],
  'behind imports without an empty line': [
    'typescript',
    `import WebSocket from 'ws';\n${socket}\n${handler}\n`,
    `import WebSocket from 'ws';\n\n${asEnum}\n\n${socket}\n${named}\n`,
  ],
  'behind shebang, directive and require': [
    'javascript',
    `#!/usr/bin/env node\n'use strict';\nconst { WebSocket } = require('ws');\n\n${socket}\n${handler}\n`,
    `#!/usr/bin/env node\n'use strict';\nconst { WebSocket } = require('ws');\n\n${asObject}\n\n${socket}\n${named}\n`,
  ],
  'behind the heading, before the documentation of the first statement': [
    'typescript',
    `// Copyright\n\n/** Ours. */\n${socket}\n${handler}\n`,
    `// Copyright\n\n${asEnum}\n\n/** Ours. */\n${socket}\n${named}\n`,
  ],
  'behind a pragma': [
    'javascript',
    `// @ts-check\n${socket}\n${handler}\n`,
    `// @ts-check\n${asObject}\n\n${socket}\n${named}\n`,
  ],
  'with lines that end in CRLF, tabs and an astral character': [
    'typescript',
    `/* 🔌 𝒞 */ ${socket}\nif (socket) {\n\t${handler}\n}\n`.replaceAll('\n', '\r\n'),
    `/* 🔌 𝒞 */ ${asEnum.replaceAll('  ', '\t')}\n\n${socket}\nif (socket) {\n\t${named}\n}\n`.replaceAll('\n', '\r\n'),
  ],
  'by names that the service gives': [
    'typescript',
    `${socket} // graphql-transport-ws\nsocket.close(4401);\nsocket.close(4400);\n`,
    `enum CloseCode {\n  BadRequest = 4400,\n  Unauthorized = 4401,\n}\n\n${socket} // graphql-transport-ws\nsocket.close(CloseCode.Unauthorized);\nsocket.close(CloseCode.BadRequest);\n`,
  ],
  'under another name where that one is taken': [
    'typescript',
    `import type { CloseCode } from 'a';\n${socket}\nsocket.close(1000);\n`,
    `import type { CloseCode } from 'a';\n\nenum WebSocketCloseCode {\n  NormalClosure = 1000,\n}\n\n${socket}\nsocket.close(WebSocketCloseCode.NormalClosure);\n`,
  ],
  'but no borders of ranges, no other numbers, and no code that has a name': [
    'typescript',
    `const CLOSE_GONE = 1001;\n${socket}\nsocket.onclose = ({ code }) => code >= 4000 ? setTimeout(go, 1000) : code === 1001 ? 1000 : socket.close(1000);\n`,
    `enum CloseCode {\n  NormalClosure = 1000,\n}\n\nconst CLOSE_GONE = 1001;\n${socket}\nsocket.onclose = ({ code }) => code >= 4000 ? setTimeout(go, 1000) : code === 1001 ? 1000 : socket.close(CloseCode.NormalClosure);\n`,
  ],
  'in cases, lists and branches': [
    'javascript',
    `${socket}\nconst lost = [1001, 1012];\nsocket.onclose = ({ code }) => { switch (code) { case 1001: break; default: lost.includes(code) && socket.close(ok ? 1000 : 4000); } };\n`,
    `const CloseCode = Object.freeze({\n  NormalClosure: 1000,\n  GoingAway: 1001,\n  ServiceRestart: 1012,\n  Code4000: 4000,\n});\n\n${socket}\nconst lost = [CloseCode.GoingAway, CloseCode.ServiceRestart];\nsocket.onclose = ({ code }) => { switch (code) { case CloseCode.GoingAway: break; default: lost.includes(code) && socket.close(ok ? CloseCode.NormalClosure : CloseCode.Code4000); } };\n`,
  ],
  'in a component': [
    'vue',
    `<template>🔌</template>\n<script setup lang="ts">\nimport { ref } from 'vue';\n\n${socket}\n${handler}\n</script>\n`,
    `<template>🔌</template>\n<script setup lang="ts">\nimport { ref } from 'vue';\n\n${asEnum}\n\n${socket}\n${named}\n</script>\n`,
  ],
  'in Svelte, which takes no enum': [
    'svelte',
    `<script lang="ts">\n  ${socket}\n  ${handler}\n</script>\n`,
    `<script lang="ts">\n  ${indented(asObject, '  ')}\n\n  ${socket}\n  ${named}\n</script>\n`,
  ],
  'in a page, attributes included': [
    'html',
    `<p onclick=socket.close(4001)></p>\n<script>\n  ${socket}\n  ${handler}\n</script>\n`,
    `<p onclick=socket.close(CloseCode.Code4001)></p>\n<script>\n  ${indented(asObject, '  ')}\n\n  ${socket}\n  ${named}\n</script>\n`,
  ],
  'in frontmatter': [
    'astro',
    `---\n${socket}\n${handler}\n---\n<p>one</p>\n`,
    `---\n${asEnum}\n\n${socket}\n${named}\n---\n<p>one</p>\n`,
  ],
};

function whatStands(text: string, languageId: LanguageId): readonly unknown[] {
  return analyze({ text, languageId })
    .sites.filter(({ kind }) => kind === 'sent' || kind === 'compared')
    .map(({ kind, apis, evidence, parts }) => ({ kind, apis, evidence, values: parts.map(({ values }) => values) }));
}

function extracted(text: string, languageId: LanguageId, at = text.search(/(?<=[ =(])(1000|1001|4001|4401)\b/)) {
  return extractCodes(Reading.of({ text, languageId }), { start: at, end: at });
}

describe('extract the codes', () => {
  for (const [name, [languageId, before, after]] of Object.entries(rows)) {
    it(name, () => {
      const at =
        languageId === 'html'
          ? before.lastIndexOf('4001')
          : before.lastIndexOf(name.startsWith('by') ? '4401' : '1000');
      const result = extracted(before, languageId, at);
      assert.ok(result);
      assert.equal(applyEdits(before, result.edits), after);
      if (languageId === 'typescript' || languageId === 'javascript') assertParses(after, languageId);
      assert.deepEqual(whatStands(after, languageId), whatStands(before, languageId));
      const rulesIn = (text: string) =>
        findings(analyze({ text, languageId }), { rules: { 'no-unregistered-code': 'off' } }).map(
          ({ ruleId }) => ruleId,
        );
      assert.deepEqual(rulesIn(after), rulesIn(before));
      assert.equal(extracted(after, languageId, after.lastIndexOf('CloseCode.')), undefined);
    });
  }

  it('says what the name will be', () => {
    const text = `${socket}\nsocket.close(1000);`;
    assert.equal(
      extracted(text, 'typescript', text.lastIndexOf('1000'))?.title,
      'Extract the close codes of this file into CloseCode',
    );
  });

  it('is offered on bare codes only', () => {
    const text = `${socket}\nsocket.close(1000);\nsetTimeout(go, 1000);\n`;
    for (const [at, isOffered] of [
      [text.indexOf('1000'), true],
      [text.indexOf('1000') + 4, true],
      [text.indexOf('.close') + 1, false],
      [text.lastIndexOf('1000'), false],
    ] as const) {
      assert.equal(extracted(text, 'typescript', at) !== undefined, isOffered, String(at));
    }
  });

  it('is not offered where attributes alone hold code, or where each block is an example', () => {
    const inAttribute = `<p onclick="socket = new WebSocket('wss://a'); socket.close(1000)">`;
    assert.equal(extracted(inAttribute, 'html', inAttribute.indexOf('1000')), undefined);
    const fence = `\`\`\`js\n${socket}\nsocket.close(1000)\n\`\`\`\n`;
    assert.equal(extracted(fence, 'markdown', fence.indexOf('1000')), undefined);
  });
});
