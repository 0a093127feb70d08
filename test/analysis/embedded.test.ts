import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { type HostLanguageId, hostLanguages, type ScriptLanguageId } from '../../src/analysis/languages.js';
import { Reading } from '../../src/analysis/reading.js';
import { analyze, type Finding, findings, mayHaveCloseCodes } from '../../src/features/index.js';
import { applyFix } from '../support/edits.js';

const marks = /\[\||\|\]/g;

/** Asserts that what is reported is what stands between marks: `ws.close([|1006|])`. */
function reports(languageId: HostLanguageId, marked: string): void {
  for (const vary of [(text: string) => text, (text: string) => text.replaceAll('\n', '\r\n'), behindAstral]) {
    const varied = vary(marked);
    const text = varied.replace(marks, '');
    const expected: string[] = [];
    let removed = 0;
    for (const { index, 0: mark } of varied.matchAll(marks)) {
      if (mark === '[|') expected.push(`${index - removed}`);
      else expected.push(`${expected.pop()}-${index - removed}`);
      removed += mark.length;
    }
    const reported = findingsIn(text, languageId).map(({ span }) => `${span.start}-${span.end}`);
    assert.deepEqual(reported, expected, text);
  }

  function behindAstral(text: string): string {
    return languageId === 'astro' ? text : `<!-- 🔌 𝒞 -->\n${text}`;
  }
}

function findingsIn(text: string, languageId: HostLanguageId | ScriptLanguageId): readonly Finding[] {
  return findings(analyze({ text, languageId }));
}

const bad = "new WebSocket('wss://example.org').close([|1006|])";
const markdown = (fence: string, code = bad) => `\`\`\`${fence}\n${code}\n\`\`\`\n`;

const rows: Readonly<Record<HostLanguageId, Readonly<Record<string, string>>>> = {
  vue: {
    'a script': `<template>\n  <p v-if="a < b" @click="c > 3">it's {{ a }}</p>\n</template>\n<script>\n${bad}\n</script>\n`,
    TypeScript: `<script setup lang="ts" generic="T extends Foo<string>">\nconst a = <T,>(x: T) => x;\n${bad}\n</script>`,
    TSX: `<script lang="tsx">\nconst a: JSX.Element = <p>it's</p>;\n${bad}\n</script>`,
    'two scripts that share their names': `<script lang="ts">\nexport const code = 1006;\n</script>\n<script setup lang="ts">
new WebSocket('wss://example.org').close([|code|]);\n</script>`,
    'double braces, which are blocks in a script': `<script>\nconst ws = new WebSocket('wss://example.org');\n{{ ws.close([|1006|]) }}\n</script>`,
    'a script that comes from elsewhere': '<script src="./a.js" />\n<template>ws.close(1006)</template>',
    'a ref': `<script setup lang="ts">\nimport { ref } from 'vue';\nconst ws = ref<WebSocket>();\nws.value?.close([|1006|]);\n</script>`,
    'a socket that the methods share': `<script>\nexport default {
  methods: {\n    open() { this.ws = new WebSocket(url); },\n    stop() { this.ws.close([|1006|]); },\n  },\n};\n</script>`,
    'Pug, which is no code': `<template lang="pug">\nscript ws.close(1006)\n</template>\n<script>\n${bad}\n</script>`,
    CoffeeScript: '<script lang="coffee">\nnew WebSocket(\'wss://example.org\').close(1006)\n</script>',
    'handlers in the template, which see the names of the script': `<script setup lang="ts">
const ws: WebSocket = new WebSocket('wss://example.org');\n</script>\n<template>
<a @click="ws.close([|1006|])" v-on:keyup.enter="() => ws.close([|1005|])" :title="ws.close(1006)" @close="done">a</a>\n</template>`,
    'a handler before the script': `<template><a @click.prevent="stop(); ws.close([|1001|])">a</a></template>
<script setup>\nimport { ref } from 'vue';\nconst ws = new WebSocket('wss://example.org');\n</script>`,
    'a component by a similar name': `<template><Script>new WebSocket(u).close(1006)</Script></template>`,
  },
  svelte: {
    'module and instance that share their names': `<script module lang="ts">\n  const code: number = 1005;\n</script>
<script lang="ts">\n  let ws: WebSocket;\n  $: ws.close([|code|]);\n</script>\n`,
    'a script beside blocks and arrows': `{#if a < b}<p on:click={() => a > "it's"}>don't</p>{/if}\n<script>${bad}</script>
{#each xs as x}{@html '<p>'}{/each}`,
    'the head of the page': `<svelte:head><script>${bad}</script></svelte:head>`,
  },
  astro: {
    'the frontmatter, which runs on a server': `---\nimport WebSocket from 'ws';\n// --- here ---\nconst ws: WebSocket = new WebSocket(url);
ws.close(1001);\nws.close([|1006|]);\n---\n<p>{ws.close(1006)}</p>`,
    'frontmatter with markup in a string': `---\nconst page = "<script>new WebSocket('wss://a').close(1006)</script>";\n---\n<p></p>`,
    'frontmatter, which is no page': `---\nimport { file } from 'bun';\nconst ws = new WebSocket('wss://a');\nws.close(1001);\nws.close([|1006|]);\n---\n<p></p>`,
    'frontmatter that is still open': `---\n${bad}`,
    'scripts, which run in a page': `---\nconst ws = 1;\n---\n<script>\nconst ws: WebSocket = new WebSocket(url);\nws.close([|1001|]);\n</script>
<script is:inline>${bad}</script>`,
    'scripts, each for itself': `<script>const code = 1006;</script>\n<script>new WebSocket('wss://a').close(code);</script>`,
    'no frontmatter': `<p>---</p>\n<script>${bad}</script>\n---\nnew WebSocket(url).close(1006)\n---`,
  },
  html: {
    'a script': `<!doctype html>\n<title>a < b</title>\n<script>\n  ${bad}\n</script>\n`,
    'a script on one line': `<script>${bad}</script><script>${bad}</script>`,
    'upper case': `<SCRIPT TYPE="TEXT/JAVASCRIPT">${bad}</SCRIPT>`,
    'a script that is still open': `<script>${bad}`,
    'a slash that closes no script': `<script async />${bad}</script>`,
    'scripts that share their globals': `<script>const ws = new WebSocket('wss://example.org')</script>
<script>(function () { ws.close([|1006|]) })()</script>`,
    'modules, which share nothing': `<script type="module">const code = 1006;</script>
<script type="module">const code = 1000; new WebSocket(url).close(code)</script><script type=" Module ">${bad}</script>`,
    'an import': `<script type="module">import { w3cwebsocket } from 'websocket';\nnew w3cwebsocket(url).close([|1006|]);</script>`,
    'inline handlers, which see the globals': `<script>var ws = new WebSocket('wss://example.org')</script>
<p onclick="ws.close([|1006|])" onfocus='ws.close([|1005|]); return false'onblur=ws.close([|1001|])>ws.close(1006)</p>`,
    'a handler before the script': `<p onclick="function stop() { ws.close([|1006|]) }" title="ws.close(1006)"></p>
<script>var ws = new WebSocket('wss://example.org')</script>`,
    'handlers of Alpine': `<script>var ws = new WebSocket('wss://example.org')</script>
<p x-on:click="ws.close([|1006|])" @click.away="ws.close([|1005|])" x-text="ws.close(1006)"></p>`,
    'a handler over several lines': `<script>var ws = new WebSocket('wss://example.org')</script>
<p onclick="\n  ws.send('a > b');\n  ws.close([|1006|]);\n"></p>`,
    'no handler with character references': `<script>var ws = new WebSocket('wss://example.org')</script>
<p onclick="log(&quot;a&quot;); ws.close(1006)" onblur="a && ws.close([|1006|])"></p>`,
    'no handler that ends with its line': `<script>var ws = new WebSocket('wss://example.org')</script>
<p onclick=ws.close(1006)\n></p>`,
    'nothing that only looks like a script': `<!-- <script>ws.close(1006)</script> --><style>ws.close(1006)</style>
<textarea><script>ws.close(1006)</script></textarea><p title="<script>ws.close(1006)</script>"></p>`,
    'no other data': `<script type="application/json">{ "a": new WebSocket(url).close(1006) }</script>
<script type="importmap">new WebSocket(url).close(1006)</script>
<script type="text/x-template">new WebSocket(url).close(1006)</script>`,
    'a type with parameters': `<script type="text/javascript; charset=utf-8">${bad}</script>`,
    'JSX for Babel': `<script type="text/babel" data-type="module">const p = <p style={{ a: 1 }}>it's</p>;\n${bad}</script>`,
    'what a template puts into an expression, and around a statement': `<script>const feed = new WebSocket('wss://a');
const code = {{ offset }} + 1006;\nfeed.close(code);\n{% if a %}feed.close([|1005|]){% endif %}</script>`,
    'modules for Babel, which share nothing': `<script type="text/babel" data-type="module">const code = 1006;</script>
<script type="text/babel" data-type="module">new WebSocket('wss://a').close(code)</script>`,
    'double braces of JSX, which no template fills': `<script type="text/babel">const ws = new WebSocket('wss://example.org');
const p = <Chat options={{ stop: () => ws.close([|1006|]) }} />;</script>`,
    'what a template puts in': `<script>const ws = new WebSocket('{{ url }}');\nconst code = {{ code }};\n{% if a %}ws.close(code){% endif %}
ws.close(<%= code %>);\nws.close(<?php echo 1 ?>);\nws.close({{ code|default:4000 }});\nws.close([|1006|]);</script>`,
    'a script hidden from old browsers': `<script>\n<!--\n${bad}\n//-->\n</script>`,
    'a script without a semicolon before another': `<script>var a = new WebSocket(url)</script><script>(a).close([|1006|])</script>`,
    'no minified script': `<script>${'new WebSocket(u).close(1006);'.repeat(500)}</script>\n<script>${bad}</script>${'\n<p>'.repeat(100)}`,
  },
  markdown: {
    fences: `# Sockets\n\nnew WebSocket(url).close(1006)\n\n${markdown('js')}\n${markdown('ts', `const ws: WebSocket = x;\n${bad}`)}`,
    'fences, each for itself': markdown('js', 'const code = 1006;') + markdown('js', 'new WebSocket(url).close(code)'),
    'what is said behind the language': markdown('tsx {1,3} title="a.tsx"') + markdown('JavaScript'),
    'other tildes and lengths': `~~~~js\n${bad};\n~~~\n${bad}\n~~~~\n`,
    quotes: `> ~~~ts\n> const ws = new WebSocket('wss://example.org');\n>\n>   ws.close([|1006|]);\n> ~~~\n`,
    lists: `1. a\n\n   - \`\`\`js\n     const ws = new WebSocket('wss://example.org');\n\n\t ws.close([|1006|]);\n     \`\`\`\n`,
    'a fence that is still open': `\`\`\`js\n${bad}`,
    'a fence that is only begun': '```js',
    'no other language': `${markdown('py', 'ws.close(1006)')}${markdown('', 'ws.close(1006)')}${markdown('json', 'ws.close(1006)')}`,
    'no indented code': "    new WebSocket('wss://example.org').close(1006)\n",
    'nothing in a comment': `<!--\n${markdown('js', "new WebSocket('wss://example.org').close(1006)")}-->\n`,
  },
};

describe('embedded code', () => {
  for (const { id } of hostLanguages) {
    describe(`of ${id}`, () => {
      for (const [name, marked] of Object.entries(rows[id])) it(name, () => reports(id, marked));
    });
  }

  it('is understood as it would be alone', function () {
    this.timeout(60_000);
    const wraps: readonly ((code: string, lang: string) => readonly [HostLanguageId, string, string])[] = [
      (code, lang) => ['markdown', `Such as:\n\n\`\`\`${lang}\n`, `${code}\n\`\`\`\n`],
      (code, lang) => ['vue', `<template>{{ a }}</template>\n<script lang="${lang}">\n`, `${code}</script>\n`],
      (code, lang) => ['svelte', `<script lang="${lang}">\n`, `${code}</script>\n<p>{a}</p>\n`],
      (code, lang) => ['html', `<p>\n<script type="module" lang="${lang}">\n`, `${code}</script>\n`],
    ];
    let compared = 0;
    for (const { code, lang, languageId } of examplesInDocs()) {
      const alone = analyze({ text: code, languageId });
      // What tells of another place to run doesn't count in a page.
      const isForPages = String(alone.environment.globals) === 'whatwg';
      for (const wrap of wraps) {
        const [host, before, rest] = wrap(code, lang);
        if (host !== 'markdown' && !isForPages) continue;
        const told = ({ ruleId, message, span }: Finding) => [ruleId, message, span.start, span.end];
        assert.deepEqual(
          findingsIn(before + rest, host).map(told),
          findings(alone).map(({ span: { start, end }, ...finding }) =>
            told({ ...finding, span: { start: start + before.length, end: end + before.length } }),
          ),
          before + rest,
        );
        compared += 1;
      }
    }
    assert.ok(compared > 100, String(compared));
  });

  it('lies in its document, cut anywhere and with anything put in', function () {
    this.timeout(60_000);
    for (const { id } of hostLanguages) {
      const sample = Object.values(rows[id])
        .filter((row) => row.length < 2000)
        .join('\n')
        .replace(marks, '');
      const at = fc.nat(sample.length);
      fc.assert(
        fc.property(at, at, fc.string({ unit: 'binary', maxLength: 12 }), (from, to, inserted) => {
          const text = sample.slice(0, Math.min(from, to)) + inserted + sample.slice(Math.max(from, to));
          const reading = Reading.of({ text, languageId: id });
          const { analysis } = reading;
          const { sites, directives, embedded = [] } = analysis;
          let last = 0;
          for (const { start, end } of embedded.toSorted((a, b) => a.start - b.start)) {
            assert.ok(last <= start && start <= end && end <= text.length, `${start}-${end} in ${id}`);
            last = end;
          }
          const calls = sites.flatMap((site) => ('sending' in site ? [site.sending] : []));
          for (const { span } of [...sites, ...calls, ...reading.receivedAt(), ...directives]) {
            const isInside = embedded.some(({ start, end }) => start <= span.start && span.end <= end);
            assert.ok(isInside, `${span.start}-${span.end} in ${id}`);
          }
        }),
        { numRuns: 40 },
      );
    }
  });
});

describe('fixes in embedded code', () => {
  const socket = "const ws = new WebSocket('wss://example.org');";
  const silenced = 'close-codes-disable-next-line no-reserved-code -- reason';

  for (const [name, languageId, text, disabled] of [
    [
      'a line of its own in a script',
      'vue',
      `<script>\n  ${socket}\n  ws.close(1006);\n</script>\n`,
      `<script>\n  ${socket}\n  // ${silenced}\n  ws.close(1006);\n</script>\n`,
    ],
    [
      'the line of the tag',
      'html',
      `<script>${socket} ws.close(1006)</script>\n`,
      `<script>${socket} ws.close(/* close-codes-disable-line no-reserved-code -- reason */ 1006)</script>\n`,
    ],
    [
      'a quote in Markdown',
      'markdown',
      `> \`\`\`js\n> ${socket}\n> ws.close(1006)\n> \`\`\`\n`,
      `> \`\`\`js\n> ${socket}\n> ws.close(/* close-codes-disable-line no-reserved-code -- reason */ 1006)\n> \`\`\`\n`,
    ],
    [
      'a list in Markdown',
      'markdown',
      `- \`\`\`js\n  ${socket}\n  ws.close(1006)\n  \`\`\`\n`,
      `- \`\`\`js\n  ${socket}\n  // ${silenced}\n  ws.close(1006)\n  \`\`\`\n`,
    ],
  ] as const) {
    it(`silence ${name}`, () => {
      const fix = findingsIn(text, languageId)[0]?.fixes.find(({ title }) => title.endsWith('for this line'));
      assert.ok(fix);
      assert.equal(applyFix(text, fix), disabled);
      assert.deepEqual(findingsIn(disabled, languageId), []);
    });
  }

  it('replace in an attribute, but never silence there', () => {
    const text = `<script>${socket}</script>\n<p onclick="ws.close(1006)">\n`;
    const titles = findingsIn(text, 'html')[0]?.fixes.map(({ title }) => title);
    assert.deepEqual(
      titles?.filter((title) => title.startsWith('Disable')),
      ['Disable no-reserved-code for this file'],
    );
    assert.ok(titles?.includes('Close without a code'));
  });

  it('end a comment with its script', () => {
    const text = `<script>${socket} ws.close(1006) // close-codes-disable-line</script>`;
    assert.deepEqual(findingsIn(text, 'html'), []);
  });

  it('ignore sites inside an incomplete literal', () => {
    for (const half of ['ws.close(1006, `', 'ws.close(1006, <p>']) {
      const text = `<script>${socket}\n${half}</script>\n<p>\n<script>ws.close(1005)</script>`;
      for (const { fixes } of findingsIn(text, 'html')) {
        for (const fix of fixes) assert.match(applyFix(text, fix), /<\/script>\n<p>\n/);
      }
    }
  });

  it('put nothing into an attribute that would end it', () => {
    // The reason is written anew, in single quotes.
    const rest = 'x'.repeat(130);
    for (const [attribute, isOffered] of [
      [`onclick="ws.close(1000, 'a' + '${rest}')"`, true],
      [`onclick='ws.close(1000, "a" + "${rest}")'`, false],
      [`onclick=ws.close(1000,\`a\`+\`${rest}\`)`, false],
    ] as const) {
      const text = `<script>${socket}</script>\n<p ${attribute}>\n`;
      const [finding] = findingsIn(text, 'html');
      assert.equal(finding?.ruleId, 'no-long-reason', text);
      const mending = finding.fixes.filter(({ title }) => !title.startsWith('Disable'));
      assert.equal(mending.length, isOffered ? 1 : 0, text);
      for (const fix of mending) assert.deepEqual(findingsIn(applyFix(text, fix), 'html'), []);
    }
  });
});

interface Example {
  readonly code: string;
  readonly lang: string;
  readonly languageId: ScriptLanguageId;
}

const languageOfFence: Readonly<Record<string, ScriptLanguageId>> = {
  js: 'javascript',
  jsx: 'javascriptreact',
  ts: 'typescript',
  tsx: 'typescriptreact',
};

/** What the pages of the rules show, as far as it may hold a code by its words. */
function examplesInDocs(): readonly Example[] {
  const folder = path.join('docs', 'rules');
  return readdirSync(folder).flatMap((file) =>
    [...readFileSync(path.join(folder, file), 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(
      ([, lang = '', code = '']) => {
        const languageId = languageOfFence[lang];
        return languageId && mayHaveCloseCodes(code) ? [{ code, lang, languageId }] : [];
      },
    ),
  );
}
