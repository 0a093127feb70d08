import assert from 'node:assert/strict';
import { codesOf } from '../../src/analysis/config/config.js';
import { configFor } from '../../src/analysis/config/configFor.js';
import { matchesGlobs } from '../../src/analysis/config/globs.js';
import { readConfig } from '../../src/analysis/config/readConfig.js';

const expired = { name: 'Session Expired', meaning: 'Log in again.', sentBy: 'server', reconnect: 'new-session' };

describe('.close-codes.json', () => {
  it('names an environment, rules and codes', () => {
    const text = JSON.stringify({
      $schema: './x.json',
      environment: 'bun',
      rules: { 'no-long-reason': 'off' },
      codes: { 4001: { ...expired, url: 'https://example.org/codes' }, 4002: { name: 'Kicked' } },
    });
    const { config, problems } = readConfig(text);
    assert.deepEqual(problems, []);
    assert.equal(config.environment, 'bun');
    assert.deepEqual(config.rules, { 'no-long-reason': 'off' });
    assert.deepEqual(codesOf(config), [
      { code: 4001, ...expired, url: 'https://example.org/codes' },
      { code: 4002, name: 'Kicked' },
    ]);
  });

  it('may have comments and trailing commas', () => {
    assert.deepEqual(readConfig('{ "environment": "deno", /* ours */ }').config, { environment: 'deno' });
  });

  for (const [what, codes, problem] of [
    ['a code of the protocol', { 1006: expired }, /1006/],
    ['a number beyond all codes', { 5000: expired }, /5000/],
    ['a name that is none', { 4000: { ...expired, name: '' } }, /codes\.4000\.name/],
    ['no name', { 4000: { meaning: 'Away.' } }, /codes\.4000\.name/],
    ['an unknown property', { 4000: { ...expired, colour: 'red' } }, /codes\.4000.*colour/],
    ['a way to reconnect that nobody knows', { 4000: { ...expired, reconnect: 'maybe' } }, /codes\.4000\.reconnect/],
    ['a sender that is no end', { 4000: { ...expired, sentBy: 'proxy' } }, /codes\.4000\.sentBy/],
    ['a link that runs code', { 4000: { ...expired, url: 'javascript:alert(1)' } }, /codes\.4000\.url/],
  ] as const) {
    it(`with ${what} loses that code only`, () => {
      const text = JSON.stringify({ environment: 'node', codes: { ...codes, 4001: expired } });
      const { config, problems } = readConfig(text);
      assert.deepEqual(codesOf(config), [{ code: 4001, ...expired }]);
      assert.equal(config.environment, 'node');
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.message ?? '', problem);
    });
  }

  it('with a wrong field loses that field only', () => {
    const { config, problems } = readConfig(
      '{ "environment": "bnu", "later": 1, "codes": { "4001": { "name": "A" } } }',
    );
    assert.deepEqual(config, { codes: { 4001: { name: 'A' } } });
    assert.equal(problems.length, 2);
  });

  for (const text of ['{ "environment": "bun"', '[]', '1', 'null', '"x"', '{ "codes": 4001 }', '{ "codes": [] }']) {
    it(`that is ${text} says nothing, and why`, () => {
      const { config, problems } = readConfig(text);
      assert.deepEqual(config, {});
      assert.equal(problems.length, 1);
    });
  }

  it('with a wrong glob or override loses that one only', () => {
    const { config, problems } = readConfig(
      JSON.stringify({
        ignore: ['dist', 7, 'lib'],
        overrides: [
          { files: [], environment: 'bun' },
          { environment: 'bun' },
          { files: ['a'], environment: 'bnu', rules: { 'no-long-reason': 'off', 'no-wrong-role': 'loud' } },
          { files: ['b'], testFiles: 'hint', codes: {} },
        ],
      }),
    );
    assert.deepEqual(config, {
      ignore: ['dist', 'lib'],
      overrides: [
        { files: ['a'], rules: { 'no-long-reason': 'off' } },
        { files: ['b'], testFiles: 'hint' },
      ],
    });
    assert.equal(problems.length, 6);
  });

  describe('has globs', () => {
    for (const [glob, matching, others] of [
      ['dist', ['dist/a.js', 'packages/x/dist/b/c.js'], ['distant/a.js']],
      ['dist/', ['dist/a.js', 'x/dist/a.js'], []],
      ['/dist', ['dist/a.js'], ['x/dist/a.js']],
      ['./src/*.ts', ['src/a.ts'], ['src/b/a.ts']],
      ['*.gen.ts', ['a.gen.ts', 'x/y/.b.gen.ts'], ['a.ts']],
      ['src/legacy', ['src/legacy/a.ts'], ['x/src/legacy/a.ts']],
      ['{client,server}/**', ['client/a/b.ts', 'server/a.ts'], ['other/a.ts']],
    ] as const) {
      it(glob, () => {
        for (const path of matching) assert.ok(matchesGlobs(path, [glob]), path);
        for (const path of others) assert.ok(!matchesGlobs(path, [glob]), path);
      });
    }

    it('with exceptions', () => {
      const globs = ['src/**', '!src/keep', '!*.tsx'];
      assert.deepEqual(
        ['src/a.ts', 'src/keep/a.ts', 'src/a.tsx', 'a.ts'].map((path) => matchesGlobs(path, globs)),
        [true, false, false, false],
      );
    });

    it('none of which matches anything', () => assert.ok(!matchesGlobs('a.ts', [])));
  });

  it('says of a file what its overrides say, the last one first', () => {
    const { config } = readConfig(
      JSON.stringify({
        environment: 'node',
        rules: { 'no-long-reason': 'off', 'no-wrong-role': 'error' },
        ignore: ['dist'],
        overrides: [
          { files: ['client'], environment: 'browser', rules: { 'no-long-reason': 'hint' } },
          { files: ['*.worker.ts'], environment: 'workers', testFiles: 'off' },
        ],
      }),
    );
    assert.deepEqual(configFor(config, 'client/a.worker.ts'), {
      config: {
        environment: 'workers',
        rules: { 'no-long-reason': 'hint', 'no-wrong-role': 'error' },
        testFiles: 'off',
      },
      isIgnored: false,
    });
    assert.equal(configFor(config, 'server/a.ts').config.environment, 'node');
    assert.ok(configFor(config, 'dist/a.ts').isIgnored);
  });
});
