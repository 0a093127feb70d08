import assert from 'node:assert/strict';
import type { LanguageId } from '../../src/analysis/languages.js';
import { applyFix } from '../support/edits.js';
import { findingsIn } from '../support/ruleTable.js';

const socket = "const socket = new WebSocket('wss://example.org');";
const comment = '/* close-codes-disable no-reserved-code -- reason */';
const close = 'socket.close(1006);';

const rows: Readonly<Record<string, readonly [LanguageId, before: string, after: string]>> = {
  'a script': ['typescript', `${socket}\n${close}\n`, `${comment}\n${socket}\n${close}\n`],
  'a script with a shebang': [
    'javascript',
    `#!/usr/bin/env node\n'use strict';\n${socket}\n${close}\n`,
    `#!/usr/bin/env node\n${comment}\n'use strict';\n${socket}\n${close}\n`,
  ],
  'a script with lines that end in CRLF': [
    'typescript',
    `// @ts-check\r\n${socket}\r\n${close}\r\n`,
    `${comment}\r\n// @ts-check\r\n${socket}\r\n${close}\r\n`,
  ],
  'a script with lines that end in CR': [
    'javascript',
    `#!/usr/bin/env node\r${socket}\r${close}\r`,
    `#!/usr/bin/env node\r${comment}\r${socket}\r${close}\r`,
  ],
  'a component with lines that end in CR': [
    'svelte',
    `<script>\r${socket}\r${close}\r</script>\r`,
    `<script>\r${comment}\r${socket}\r${close}\r</script>\r`,
  ],
  'a script that another rule is silenced in': [
    'typescript',
    `/* close-codes-disable no-long-reason -- why */\n${socket}\nsocket.close(4000, '${'a'.repeat(124)}');\n${close}\n`,
    `/* close-codes-disable no-long-reason, no-reserved-code -- why */\n${socket}\nsocket.close(4000, '${'a'.repeat(124)}');\n${close}\n`,
  ],
  'a component': [
    'vue',
    `<template>🔌</template>\n<script setup>\n  ${socket}\n  ${close}\n</script>\n`,
    `<template>🔌</template>\n<script setup>\n  ${comment}\n  ${socket}\n  ${close}\n</script>\n`,
  ],
  'a page with its script on one line': [
    'html',
    `<script>${socket} ${close}</script>`,
    `<script>${comment} ${socket} ${close}</script>`,
  ],
  'a page with a call in an attribute': [
    'html',
    `<script>\r\n${socket}</script>\r\n<p onclick="socket.close(1006)">`,
    `<script>\r\n${comment}\r\n${socket}</script>\r\n<p onclick="socket.close(1006)">`,
  ],
  frontmatter: [
    'astro',
    `---\n${socket}\n${close}\n---\n<p>one</p>\n`,
    `---\n${comment}\n${socket}\n${close}\n---\n<p>one</p>\n`,
  ],
  'a fence': [
    'markdown',
    `# One\n\n\`\`\`js\n${socket}\n${close}\n\`\`\`\n`,
    `# One\n\n\`\`\`js\n${comment}\n${socket}\n${close}\n\`\`\`\n`,
  ],
  'a fence in a quote': [
    'markdown',
    `> \`\`\`js\n> ${socket}\n> ${close}\n> \`\`\`\n`,
    `> \`\`\`js\n> ${comment} ${socket}\n> ${close}\n> \`\`\`\n`,
  ],
};

describe('disable for this file', () => {
  for (const [name, [languageId, before, after]] of Object.entries(rows)) {
    it(`silences ${name}`, () => {
      const fix = findingsIn(before, languageId)[0]?.fixes.find(
        ({ title }) => title === 'Disable no-reserved-code for this file',
      );
      assert.ok(fix);
      assert.equal(applyFix(before, fix), after);
      assert.deepEqual(findingsIn(after, languageId), []);
    });
  }

  it('is not offered where attributes alone hold code', () => {
    const text = `<p onclick="${socket.replaceAll('const ', '')} ${close}"></p><script>go()</script>`;
    const [finding] = findingsIn(text, 'html');
    assert.ok(finding);
    assert.deepEqual(
      finding.fixes.filter(({ title }) => title.startsWith('Disable')),
      [],
    );
  });
});
