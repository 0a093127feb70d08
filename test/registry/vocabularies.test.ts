import assert from 'node:assert/strict';
import { vocabularies } from '../../src/registry/vocabularies/index.js';

describe('the vocabularies', () => {
  it('have names of their own', () => {
    const ids = vocabularies.map(({ id }) => id);
    assert.deepEqual([...new Set(ids)], ids);
  });

  for (const { id, packages, words, codes, ranges = [], source } of vocabularies) {
    describe(id, () => {
      it('can be recognised, and says where it is from', () => {
        assert.ok(packages.length + words.length > 0);
        assert.equal(new URL(source.url).protocol, 'https:');
      });

      it('names each code once, in order, and none of the protocol that travels', () => {
        const numbers = codes.map(({ code }) => code);
        assert.deepEqual(
          [...new Set(numbers)].sort((a, b) => a - b),
          numbers,
        );
        for (const { code, sentBy, name } of codes) {
          assert.ok((code >= 3000 && code <= 4999) || id === 'sockjs', `${code} ${sentBy}`);
          assert.match(name, /^[A-Z]/);
        }
        for (const { range } of ranges) assert.ok(range[0] >= 3000 && range[0] < range[1] && range[1] <= 4999);
      });
    });
  }
});
