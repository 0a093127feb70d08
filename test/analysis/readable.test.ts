import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';
import type { LanguageId } from '../../src/analysis/languages.js';
import { createModules } from '../../src/analysis/modules/index.js';
import { Reading } from '../../src/analysis/reading.js';

/** TypeScript's binder throws on it. */
const unbindable = 'const o = { static close() { this.code = 1; } };';
const another = unbindable.replace('const o', 'const p');
/** TypeScript's checker throws on it, once the type of `c` is asked for. */
const uncheckable = "declare module './c' { const c: number; export = c; }";
const socket = "const ws = new WebSocket('wss://example.test');\n";

/** What is sent, and what isn't read. */
function read(text: string, languageId: LanguageId = 'javascript') {
  const { sites, unread } = analyze({ text, languageId });
  return [sent(text, sites), unread.map(({ start, end }) => text.slice(start, end))];
}

function sent(text: string, sites: ReturnType<typeof analyze>['sites']): readonly string[] {
  return sites.filter(({ kind }) => kind === 'sent').map(({ span }) => text.slice(span.start, span.end));
}

describe('what TypeScript fails on', () => {
  it('is left out, and the rest is read', () =>
    assert.deepEqual(read(`${socket}ws.close(1005);\n${unbindable}\nws.close(1006);`), [
      ['1005', '1006'],
      [unbindable],
    ]));

  it('may stand there more than once', () => {
    const text = `${unbindable}\n${socket}ws.close(1005);\n${another}\n`;
    assert.deepEqual(read(text), [['1005'], [unbindable, another]]);
  });

  it('may be all there is', () => assert.deepEqual(read(unbindable), [[], [unbindable]]));

  it('may be a script in a page', () => {
    const text = `<script>${unbindable}</script>\n<script>new WebSocket('/').close(1006);</script>`;
    assert.deepEqual(read(text, 'html'), [['1006'], [unbindable]]);
  });

  it('is read again as soon as it can be', () => {
    const before = Reading.of({ text: `${socket}${unbindable}\nws.close(1006);`, languageId: 'javascript' });
    const text = `${socket}${unbindable.replace('static ', '')}\nws.close(1006);`;
    const { analysis } = before.next({ text, languageId: 'javascript' });
    assert.deepEqual([sent(text, analysis.sites), analysis.unread], [['1006'], []]);
  });

  it('may stand in a file that is imported', async () => {
    const text = `import { end } from './end';\nimport { o } from './o';\n${socket}end(ws, 1006);\nws.close(o.code);\nws.close(1005);`;
    const files = new Map([
      ['/p/end.js', 'export function end(ws, code) { ws.close(code); }'],
      ['/p/o.js', `export ${unbindable}`],
    ]);
    const reached = await createModules({
      list: async (folder) => new Map(folder === '/p' ? ['end.js', 'o.js'].map((name) => [name, 'file']) : []),
      read: async (path) => files.get(path),
    }).reachedFrom({ path: '/p/a.js', text, root: '/p' });
    for (const _ of ['once', 'once more']) {
      const { sites, unread } = analyze({ text, languageId: 'javascript', path: '/p/a.js', reached });
      assert.deepEqual(sent(text, sites), ['1006', 'o.code', '1005']);
      assert.deepEqual(
        unread.map(({ start, end }) => text.slice(start, end)),
        ["import { o } from './o';"],
      );
    }
  });

  it('may be found by the checker', async () => {
    const text = `${uncheckable}\nimport c from './c';\n${socket}new WebSocket(c.get('url')).close(1005);\nws.close(c.get(1));\nws.close(c.get(2));\nws.close(1006);`;
    const reached = await createModules({
      list: async (folder) => new Map(folder === '/p' ? [['c.js', 'file']] : []),
      read: async () => 'module.exports = { x: 1006, c: [1006] };',
    }).reachedFrom({ path: '/p/a.js', text, root: '/p' });
    const { sites, unread } = analyze({ text, languageId: 'javascript', path: '/p/a.js', reached });
    assert.deepEqual(sent(text, sites), ['1005', 'c.get(1)', 'c.get(2)', '1006']);
    assert.deepEqual(
      unread.map(({ start, end }) => text.slice(start, end)),
      [uncheckable],
    );
  });
});
