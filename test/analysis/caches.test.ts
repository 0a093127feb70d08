import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globbySync } from 'globby';
import { cached, once } from '../../src/analysis/caches.js';

const root = path.join(__dirname, '../../..');
const files = globbySync('src/analysis/**/*.ts', { cwd: root }).map((name) => ({
  name,
  text: readFileSync(path.join(root, name), 'utf8'),
}));

describe('what outlives an analysis', () => {
  it('is no variable of a module, and no map that grows', () => {
    const state = /^(export )?(let|var) |^(export )?const \w+\b(?!: Readonly)[^=\n]*= new (Weak)?(Map|Set)\b(?!\(\[)/m;
    const holders = files.filter(({ text }) => state.test(text)).map(({ name }) => name);
    assert.deepEqual(holders, []);
  });

  it('is a cache of one of these modules', () => {
    const holders = files.filter(({ text }) => /^(export )?const \w+ = (cached|createCache|once)\b/m.test(text));
    assert.deepEqual(holders.map(({ name }) => name.replace('src/analysis/', '')).sort(), [
      'modules/relevance.ts',
      'typescript/ambient.ts',
      'typescript/expectedFailures/expectedThrows.ts',
      'typescript/meanings/byFlow.ts',
      'typescript/meanings/evidence.ts',
      'typescript/program.ts',
      'typescript/relevance.ts',
      'typescript/syntax/assignments.ts',
      'typescript/syntax/callIndex.ts',
      'typescript/syntax/changed.ts',
      'typescript/syntax/imported.ts',
      'typescript/syntax/memberNames.ts',
      'typescript/syntax/nodesIn.ts',
      'typescript/syntax/references.ts',
    ]);
  });

  it('is worked out once for each key', () => {
    let times = 0;
    const length = cached(({ text }: { text: string }) => {
      times++;
      return text.length || undefined;
    });
    const [some, none] = [{ text: 'ws' }, { text: '' }];
    assert.deepEqual([some, none, some, none].map(length), [2, undefined, 2, undefined]);
    assert.equal(times, 2);
    const made = once(() => ({}));
    assert.equal(made(), made());
  });
});
