import assert from 'node:assert/strict';
import { describe as describeCode } from '../../src/registry/describe.js';
import { situations } from '../../src/registry/situations.js';

describe('the reasons why a code arrives', () => {
  it('are there for the codes that say little by themselves', () => {
    assert.deepEqual([...situations.keys()], [1002, 1005, 1006, 1015]);
    for (const code of situations.keys()) assert.ok(describeCode(code).assigned, `${code}`);
  });

  for (const [code, ways] of situations) {
    it(`of ${code} each say what to look at, and where that is written`, () => {
      for (const { sign, causes } of ways) {
        assert.match(sign, /^[A-Z].*\.$/);
        assert.ok(causes.length > 0, sign);
        for (const { cause, look, sources } of causes) {
          assert.match(cause, /\.$/);
          assert.match(look, /\.$/);
          assert.ok(sources.length > 0, cause);
          for (const { title, url } of sources) {
            assert.notEqual(title, '');
            assert.equal(new URL(url).protocol, 'https:');
          }
        }
      }
    });
  }

  it('of 1006 begin with whether it ever opened', () => {
    const [first, ...others] = situations.get(1006) ?? [];
    assert.match(first?.sign ?? '', /never opened/);
    assert.ok(others.every(({ sign }) => sign.startsWith('It was open')));
  });
});
