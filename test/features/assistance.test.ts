import assert from 'node:assert/strict';
import { checkSnippet, explainCode } from '../../src/features/assistance.js';

describe('for assistants', () => {
  it('a code is explained', () => {
    assert.match(
      explainCode(1006),
      /^\*\*1006 Abnormal Closure\*\*[\s\S]*instead[\s\S]*Reconnect[\s\S]*4 of 24[\s\S]*Deno/,
    );
    assert.match(explainCode(1006), /\n\nIt never opened: .*\n- Nothing answers there: .* `curl -v`\.\n/);
    assert.match(explainCode(4001), /^\*\*4001 Private Use\*\*/);
    assert.match(explainCode(70_000), /^\*\*70000 (?!70000)/);
  });

  for (const number of [Number.NaN, 1000.5, Number.POSITIVE_INFINITY]) {
    it(`${number} is explained as no code`, () => assert.match(explainCode(number), /is no close code/));
  }

  it('a snippet is checked', () => {
    const snippet = "const ws = new WebSocket('wss://example.org');\nws.close(1006);\nws.close(1001);";
    const lines = checkSnippet(snippet, 'javascript').split('\n');
    assert.match(lines[0] ?? '', /^- line 2, error, no-reserved-code: 1006 .* Fix: /);
    assert.match(lines[1] ?? '', /^- line 3, error, no-rejected-code: 1001 .* Fix: Replace with 1000/);
    assert.equal(lines.length, 2);
  });

  for (const snippet of ['', 'ws.close(', "new WebSocket('wss://example.org').close(1000);"]) {
    it(`nothing is wrong with ${snippet || 'nothing'}`, () => {
      assert.match(checkSnippet(snippet, 'typescript'), /^Nothing is wrong/);
    });
  }
});
