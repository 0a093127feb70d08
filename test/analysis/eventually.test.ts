import assert from 'node:assert/strict';
import { type Eventually, run, type Work, wait, waitForAll } from '../../src/analysis/eventually.js';

function* sum(...values: readonly Eventually<number>[]): Work<number> {
  let total = 0;
  for (const value of values) total += yield* wait(value);
  return total;
}

function* careful(value: () => Eventually<number>): Work<number | string> {
  try {
    return yield* wait(value());
  } catch (error) {
    return String(error);
  }
}

const fail = (): never => {
  throw new Error('no');
};

describe('work that may have to wait', () => {
  it('is done at once where nothing has to be waited for', () => {
    assert.equal(run(sum(1, 2, 3)), 6);
    assert.deepEqual(run(waitForAll([1, 2])), [1, 2]);
  });

  it('is a promise where something has', async () => {
    for (const values of [
      [Promise.resolve(1), 2, 3],
      [1, 2, Promise.resolve(3)],
      [1, Promise.resolve(2), 3],
    ] as const) {
      const work = run(sum(...values));
      assert.ok(work instanceof Promise);
      assert.equal(await work, 6);
    }
    assert.deepEqual(await run(waitForAll([1, Promise.resolve(2)])), [1, 2]);
  });

  it('fails as it is done', async () => {
    assert.throws(() => run(sum(1, 2, fail())), /no/);
    await assert.rejects(async () => run(sum(1, Promise.reject(new Error('no')))), /no/);
  });

  it('can catch what fails in it', async () => {
    assert.equal(run(careful(fail)), 'Error: no');
    assert.equal(await run(careful(() => Promise.reject(new Error('no')))), 'Error: no');
    assert.equal(await run(careful(async () => 1)), 1);
  });
});
