import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LanguageId } from '../../src/analysis/languages.js';
import { ruleMetas } from '../../src/rules/index.js';
import { findingsIn } from '../support/ruleTable.js';
import { assertParses } from '../support/syntax.js';

const headings = ['Why', 'Incorrect', 'Correct', 'Fixes', 'What it does not report', 'When to turn it off'];

const languageOfFence: Readonly<Record<string, LanguageId>> = {
  js: 'javascript',
  jsx: 'javascriptreact',
  ts: 'typescript',
  tsx: 'typescriptreact',
};

describe('docs/rules', () => {
  for (const rule of ruleMetas) {
    describe(rule.id, () => {
      const page = readFileSync(path.join('docs', 'rules', `${rule.id}.md`), 'utf8');
      const [opening = '', ...sections] = page.split(/^## /m);
      const bodies = new Map(sections.map((section) => splitAt(section, section.indexOf('\n'))));

      it('opens with what the rule says of itself', () => {
        assert.equal(opening.trim(), `# ${rule.id}\n\n${rule.description}\n\nDefault severity: **${rule.severity}**`);
      });

      it('has the agreed headings', () => {
        assert.deepEqual([...bodies.keys()], headings);
      });

      it('links the text behind the rule', () => {
        if (rule.source) assert.ok(page.includes(`](${rule.source.url})`), rule.source.url);
      });

      for (const { code, languageId } of blocksIn(bodies.get('Incorrect'))) {
        it(`reports ${firstWords(code)}`, () => {
          assertParses(code, languageId);
          assert.deepEqual([...new Set(findingsIn(code, languageId, rule).map(({ ruleId }) => ruleId))], [rule.id]);
        });
      }
      for (const heading of ['Correct', 'When to turn it off']) {
        for (const { code, languageId } of blocksIn(bodies.get(heading))) {
          it(`lets pass ${firstWords(code)}`, () => {
            assertParses(code, languageId);
            assert.deepEqual(findingsIn(code, languageId, rule), []);
          });
        }
      }

      it('has examples of both kinds', () => {
        assert.ok(blocksIn(bodies.get('Incorrect')).length > 0);
        assert.ok(blocksIn(bodies.get('Correct')).length > 0);
      });
    });
  }
});

function splitAt(text: string, index: number): [string, string] {
  return [text.slice(0, index), text.slice(index)];
}

function blocksIn(section = ''): readonly { readonly code: string; readonly languageId: LanguageId }[] {
  return [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, fence = '', code = '']) => {
    const languageId = languageOfFence[fence];
    assert.ok(languageId, `a block in ${fence}`);
    return { code, languageId };
  });
}

function firstWords(code: string): string {
  return code.replace(/\s+/g, ' ').slice(0, 80);
}
