import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';

/** What may be sent at the last close call of a function, by all that is known. */
function sentIn(body: string): readonly unknown[] {
  const text = `const ws = new WebSocket('wss://example.org');\nfunction end(bad, e) {\n${body}\n}`;
  const [typescript, javascript] = (['typescript', 'javascript'] as const).map((languageId) => {
    const site = analyze({ text, languageId }).sites.findLast(({ kind }) => kind === 'sent');
    return site?.parts.flatMap(({ values }) => values.map((value) => ('value' in value ? value.value : value.kind)));
  });
  assert.deepEqual(typescript, javascript);
  return typescript ?? [];
}

describe('a variable that is reassigned', () => {
  const rows: readonly (readonly [body: string, expected: readonly number[]])[] = [
    ['let code = 4000; if (bad) code = 1005; ws.close(code);', [1005, 4000]],
    ['let code; if (bad) { code = 1005; } else { code = 4001; } ws.close(code);', [1005, 4001]],
    ['let code = 1005; code = 4000; ws.close(code);', [4000]],
    ['let code = 1005; if (bad) code = 1000; else code = 4001; ws.close(code);', [1000, 4001]],
    ['let code = 1005; if (bad) return; code = 1000; ws.close(code);', [1000]],
    ['let code = 4000; switch (e) { case 1: code = 4001; break; default: code = 4002; } ws.close(code);', [4001, 4002]],
    ['let code = 4000; try { act(); } catch { code = 1011; } ws.close(code);', [1011, 4000]],
    ['var code = bad ? 1006 : 1000; if (e) code = 4000; ws.close(code);', [1000, 1006, 4000]],
    ['let code = 1000; if (bad) code += 3000; ws.close(code);', [1000, 4000]],
    // What stands in for a missing code.
    ['const code = e.code ?? 1001; ws.close(code);', [1001]],
    ['let code = bad || 4001; ws.close(code);', [4001]],
    ['bad = bad || 1005; ws.close(bad);', [1005]],
    ['bad ??= 1005; ws.close(bad);', [1005]],
    ['bad = bad || 1005; if (bad === 1005) return; ws.close(bad);', []],
    // What can't be known.
    ['let code = 1000; if (bad) code = e.status; ws.close(code);', []],
    ['let code = 1000; if (bad) code = read(); ws.close(code);', []],
    ['let code; if (bad) code = 1005; ws.close(code);', []],
    ['let code = 1000; act(() => { code = 4000; }); ws.close(code);', []],
    ['let code = 1000; code = 4000; act(() => ws.close(code));', []],
    ['let code = 1005; ({ code } = e); ws.close(code);', []],
    ['let code = 1005; [code] = e; ws.close(code);', []],
    ['let code = 4000; for (code of e) ws.close(code);', []],
  ];
  for (const [body, expected] of rows) {
    it(body, () => assert.deepEqual([...sentIn(body)].sort(), expected));
  }
});
