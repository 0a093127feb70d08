import assert from 'node:assert/strict';
import type { Site } from '../../src/analysis/site.js';
import { sources } from '../../src/registry/sources.js';
import { defineRule } from '../../src/rules/rule.js';

const meta = { id: 'no-example', severity: 'error', description: '', source: sources.closeCode } as const;
const messages = { plain: 'Remove it.', filled: '{code} never arrives in {api}.' } as const;

/** A problem whose message is checked. */
function about(site: Site) {
  return { span: site.span, site, codes: [], fixes: [] };
}

describe('a rule', () => {
  it('compiles with the ids and the data of its messages', () => {
    const rule = defineRule({
      ...meta,
      messages,
      check: (site) => [
        { messageId: 'plain', ...about(site) },
        { messageId: 'filled', data: { code: 1004, api: 'ws' }, ...about(site) },
      ],
    });
    assert.deepEqual(Object.keys(rule.messages), ['plain', 'filled']);
  });

  it('does not compile with a misspelt id', () => {
    defineRule({
      ...meta,
      messages,
      // @ts-expect-error There is no message of that id.
      check: (site) => [{ messageId: 'plian', ...about(site) }],
    });
  });

  it('does not compile without what a place of the message needs', () => {
    defineRule({
      ...meta,
      messages,
      // @ts-expect-error Nothing fills {api}.
      check: (site) => [{ messageId: 'filled', data: { code: 1004 }, ...about(site) }],
    });
    defineRule({
      ...meta,
      messages,
      // @ts-expect-error Nothing fills {code} and {api}.
      check: (site) => [{ messageId: 'filled', ...about(site) }],
    });
  });
});
