import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('docs/accuracy.md', function () {
  this.timeout(120_000);

  it('is what a run gives', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/accuracy.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
  });
});
