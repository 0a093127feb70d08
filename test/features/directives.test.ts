import assert from 'node:assert/strict';
import { analyze, type FindingsOptions, findings } from '../../src/features/index.js';
import { applyFix } from '../support/edits.js';
import { assertClean, findingsIn } from '../support/ruleTable.js';

const page = "const socket = new WebSocket('wss://example.org');\n";

/** What is reported, as rule and words. */
function reported(text: string, options?: FindingsOptions): readonly string[] {
  return findings(analyze({ text, languageId: 'typescript' }), options).map(
    ({ ruleId, span }) => `${ruleId}: ${text.slice(span.start, span.end)}`,
  );
}

describe('disable comments', () => {
  const silencing = {
    'for the next line': `// close-codes-disable-next-line no-reserved-code -- why\nsocket.close(1006);`,
    'for the next line, in a block': `/* close-codes-disable-next-line no-reserved-code */\nsocket.close(1006);`,
    'for its own line': `socket.close(1006); // close-codes-disable-line no-reserved-code`,
    'for its own line, in front': `socket.close(/* close-codes-disable-line no-reserved-code -- why */ 1006);`,
    'for the rest of the file': `// close-codes-disable no-reserved-code\n\nsocket.close(1006);\nsocket.close(1005);`,
    'up to where it ends': `/* close-codes-disable */\nsocket.close(1006);\n/* close-codes-enable */`,
    'for all rules': `// close-codes-disable-next-line -- why\nsocket.close(1006); socket.close(0);`,
    'for several rules, with commas': `// close-codes-disable-next-line no-reserved-code, no-out-of-range-code\nsocket.close(1006); socket.close(0);`,
    'for several rules, with blanks': `// close-codes-disable-next-line no-reserved-code no-out-of-range-code -- why\nsocket.close(1006); socket.close(0);`,
  };
  for (const [what, code] of Object.entries(silencing)) {
    it(`silence ${what}`, () => {
      assert.deepEqual(reported(page + code), []);
      assert.deepEqual(reported((page + code).replaceAll('\n', '\r\n')), []);
    });
  }

  it('reach no further than they say', () => {
    assert.deepEqual(
      reported(
        `${page}// close-codes-disable-next-line no-reserved-code\nsocket.close(1006);\nsocket.close(1005);\n/* close-codes-disable */\nsocket.close(1004);\n/* close-codes-enable */\nsocket.close(1015);`,
      ),
      ['no-reserved-code: 1005', 'no-reserved-code: 1015'],
    );
  });

  it('say nothing in a string', () => {
    assert.deepEqual(reported(`${page}const text = '// close-codes-disable-line';\nsocket.close(1006);`), [
      'no-reserved-code: 1006',
    ]);
  });

  it('are not called unused for a rule that is off', () => {
    const text = `${page}// close-codes-disable-next-line no-reserved-code\nsocket.close(1006);`;
    assert.deepEqual(reported(text, { rules: { 'no-reserved-code': 'off' } }), []);
  });

  it('are left alone where no-unused-disable is off', () => {
    const text = `${page}socket.close(1000); // close-codes-disable-line`;
    assert.deepEqual(reported(text, { rules: { 'no-unused-disable': 'off' } }), []);
  });
});

describe('no-unused-disable', () => {
  interface Row {
    readonly code: string;
    readonly message: string;
    readonly fixed: string;
  }

  const unused = 'This comment has no effect. Remove it.';
  const rows: readonly Row[] = [
    {
      code: `[|// close-codes-disable-next-line no-reserved-code -- why|]\nsocket.close(1000);`,
      message: unused,
      fixed: `socket.close(1000);`,
    },
    {
      code: `if (socket) {\n  [|// close-codes-disable-next-line|]\n  socket.close(1000);\n}`,
      message: unused,
      fixed: `if (socket) {\n  socket.close(1000);\n}`,
    },
    {
      code: `socket.close(1000); [|// close-codes-disable-line|]\nsocket.close();`,
      message: unused,
      fixed: `socket.close(1000);\nsocket.close();`,
    },
    {
      code: `socket.close([|/* close-codes-disable-line no-reserved-code */|] 1000);`,
      message: unused,
      fixed: `socket.close(1000);`,
    },
    {
      code: `socket.close(1000);\n  [|// close-codes-disable|]`,
      message: unused,
      fixed: `socket.close(1000);\n`,
    },
    {
      code: `// close-codes-disable-next-line no-reserved-code, [|no-long-reason|] -- why\nsocket.close(1006);`,
      message: 'This comment has no effect on no-long-reason. Remove the name.',
      fixed: `// close-codes-disable-next-line no-reserved-code -- why\nsocket.close(1006);`,
    },
    {
      code: `// close-codes-disable-next-line [|no-long-reason|] no-reserved-code\nsocket.close(1006);`,
      message: 'This comment has no effect on no-long-reason. Remove the name.',
      fixed: `// close-codes-disable-next-line no-reserved-code\nsocket.close(1006);`,
    },
    {
      code: `// close-codes-disable-next-line no-reserved-code,[|no-reserved|]\nsocket.close(1006);`,
      message: 'There is no rule no-reserved. Remove or correct the name.',
      fixed: `// close-codes-disable-next-line no-reserved-code\nsocket.close(1006);`,
    },
    {
      code: `// close-codes-disable-next-line [|no-such-rule|] -- why\nsocket.close(1000);`,
      message: 'There is no rule no-such-rule. Remove or correct the name.',
      fixed: `socket.close(1000);`,
    },
    {
      code: `const lit = <T,>(value: T) => value;\nlit([|/* close-codes-disable */|]1000);`,
      message: unused,
      fixed: `const lit = <T,>(value: T) => value;\nlit(1000);`,
    },
  ];

  it('offers the rule that a misspelt name means, first', () => {
    const text = `${page}// close-codes-disable-next-line no-resrved-code, no-long-reason -- why\r\nsocket.close(1006);`;
    const [misspelt] = findingsIn(text, 'typescript');
    assert.deepEqual(
      misspelt?.fixes.map(({ title, preferred }) => [title, preferred]),
      [
        ['Replace with no-reserved-code', true],
        ['Remove no-resrved-code from this comment', false],
      ],
    );
    const [correct] = misspelt?.fixes ?? [];
    assert.equal(correct && applyFix(text, correct), text.replace('no-resrved-code', 'no-reserved-code'));
  });

  for (const { code, message, fixed } of rows) {
    for (const vary of [(text: string) => text, (text: string) => text.replaceAll('\n', '\r\n')]) {
      it(JSON.stringify(vary(code)), () => {
        const marked = vary(page + code);
        const text = marked.replace(/\[\||\|\]/g, '');
        const found = findingsIn(text, 'typescript');
        assert.deepEqual(
          found.map((finding) => [finding.ruleId, finding.severity, finding.message]),
          [['no-unused-disable', 'warning', message]],
        );
        const [finding] = found;
        assert.ok(finding);
        assert.deepEqual(finding.span, { start: marked.indexOf('[|'), end: marked.indexOf('|]') - 2 });
        const [fix, ...others] = finding.fixes;
        assert.ok(fix);
        assert.deepEqual(others, []);
        assert.equal(applyFix(text, fix), vary(page + fixed));
        assertClean(applyFix(text, fix), 'typescript', fix.title);
      });
    }
  }
});
