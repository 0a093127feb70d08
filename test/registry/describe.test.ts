import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe as describeCode } from '../../src/registry/describe.js';

describe('describe()', () => {
  it('answers for every number of a Close frame', () => {
    const unanswered = Array.from({ length: 65_536 }, (_, code) => code).filter((code) => {
      const { code: answered, range } = describeCode(code);
      return answered !== code || !range || code < range.range[0] || code > range.range[1];
    });
    assert.deepEqual(unanswered, []);
  });

  it('answers for every other number too, and never throws', () => {
    const numbers = fc.oneof(fc.double(), fc.integer(), fc.integer({ min: -10, max: 70_000 }), fc.float());
    fc.assert(
      fc.property(numbers, (code) => {
        const description = describeCode(code);
        assert.ok(Object.is(description.code, code));
        const fits = Number.isInteger(code) && code >= 0 && code <= 65_535;
        assert.equal(description.range !== undefined, fits);
        if (fits) return;
        assert.equal(description.name, 'Not a Close Code');
        assert.equal(description.sendable, false);
        assert.deepEqual(description.mdn, {});
      }),
    );
  });

  it('says of what is no code that it cannot be one', () => {
    for (const code of [-1, 65_536, 1000.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      assert.equal(describeCode(code).name, 'Not a Close Code');
    }
  });

  it('takes the entry of an assigned code before that of its range', () => {
    assert.equal(describeCode(1006).name, 'Abnormal Closure');
    assert.equal(describeCode(3000).name, 'Unauthorized');
    assert.equal(describeCode(3001).name, 'Unregistered');
    assert.equal(describeCode(4000).name, 'Private Use');
    assert.equal(describeCode(1016).name, 'Unassigned');
    assert.equal(describeCode(1016).assigned, undefined);
  });
});
