import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { configProblems } from '../../src/features/configProblems.js';

/** What is reported, and the text that it is reported at. */
function reported(text: string) {
  return configProblems(text).map(({ message, span, breaksSchema }) => ({
    message,
    at: text.slice(span.start, span.end),
    breaksSchema,
  }));
}

describe('problems of .close-codes.json', () => {
  for (const [text, at, message] of [
    ['{ "environment": "bnu" }', '"bnu"', /^environment: .*"bun"/],
    ['{ "enviroment": "bun" }', '"enviroment"', /enviroment/],
    ['{ "rules": { "no-long-reasons": "off" } }', '"no-long-reasons"', /^There is no rule no-long-reasons\./],
    ['{ "rules": { "no-long-reason": "of" } }', '"of"', /^rules\.no-long-reason: /],
    ['{ "testFiles": "never" }', '"never"', /^testFiles: /],
    ['{ "codes": { "1006": { "name": "Lost" } } }', '"1006"', /^codes\.1006: Not a code from 3000 to 4999$/],
    ['{ "codes": { "5000": { "name": "Lost" } } }', '"5000"', /5000/],
    ['{ "codes": { "4001": { "meaning": "Lost" } } }', '{ "meaning": "Lost" }', /^codes\.4001\.name: /],
    ['{ "codes": { "4001": { "name": "A", "retry": 1 } } }', '"retry"', /^codes\.4001: .*retry/],
    ['{ "codes": { "4001": { "name": "A", "sentBy": "me" } } }', '"me"', /^codes\.4001\.sentBy: /],
    ['{ "codes": { "4001": { "name": "A", "url": "javascript:1" } } }', '"javascript:1"', /^codes\.4001\.url: /],
    ['{ "codes": { "4001": { "name": "A" }, "4001": { "name": "B" } } }', '"4001"', /^4001 is here more than once/],
    ['{ "environment": "bun", "environment": "node" }', '"environment"', /^environment is here more than once/],
    ['{ "environment": bun }', 'bun', /^Invalid symbol$/],
    ['[]', '[]', /expected object/i],
    ['{ "ignore": "dist" }', '"dist"', /^ignore: /],
    ['{ "overrides": [{ "rules": {} }] }', '{ "rules": {} }', /^overrides\.0\.files: /],
    ['{ "overrides": [{ "files": ["a"], "codes": {} }] }', '"codes"', /^overrides\.0: .*codes/],
    ['{ "overrides": [{ "files": ["a"], "rules": { "no-x": "off" } }] }', '"no-x"', /^There is no rule no-x\./],
  ] as const) {
    it(text, () => {
      const [problem, ...others] = reported(text);
      assert.deepEqual(others, []);
      assert.equal(problem?.at, at);
      assert.match(problem.message, message);
      assert.ok(problem.breaksSchema);
    });
  }

  it('are codes of one name, which no schema can tell', () => {
    const text =
      '{ "codes": {\r\n  "4002": { "name": "kicked " },\r\n  // 🔌\r\n  "4001": { "name": "Kicked" },\r\n  "4000": { "name": "Other" } } }';
    const message = '4001 and 4002 have the same name, “kicked ”.';
    assert.deepEqual(reported(text), [{ message, at: '"4002"', breaksSchema: false }]);
  });

  it('are told in order, each', () => {
    const text = '{ "rules": { "x": "off", "y": "loud" }, "codes": { "4000": 1, "4001": { "name": "" } }, "more": 1 }';
    assert.deepEqual(
      reported(text).map(({ at }) => at),
      ['"x"', '"loud"', '1', '""', '"more"'],
    );
  });

  it('are nested too deeply', () => {
    const text = '{ "codes": '.repeat(50_000);
    assert.deepEqual(reported(text), [{ message: 'Nested too deeply', at: text, breaksSchema: true }]);
  });

  it('are found however deeply others are nested', () => {
    const depth = 1_000;
    const text = `${'{ "a": '.repeat(depth)}{ "b": 1, "b": 2 }${' }'.repeat(depth)}`;
    assert.deepEqual(
      reported(text).map(({ at }) => at),
      ['"a"', '"b"'],
    );
  });

  it('are none in a good one', () => {
    const good = '{ "rules": { "no-long-reason": "off" }, /* ours */ "codes": { "4001": { "name": "A" }, }, }';
    assert.deepEqual(reported(good), []);
    assert.deepEqual(reported('{ "ignore": ["dist"], "overrides": [{ "files": ["a"], "rules": {} }] }'), []);
    assert.deepEqual(reported('{}'), []);
  });

  for (const text of ['', '{', '{ "codes": { "4001": ', '\u0000', '"x"']) {
    it(`are told of ${JSON.stringify(text)} without a throw`, () => assert.ok(reported(text).length <= 2));
  }
});

describe('the schema of .close-codes.json', () => {
  const { codes } = JSON.parse(readFileSync('media/close-codes.schema.json', 'utf8')).properties;

  it('has a sentence for a key out of range', () => {
    assert.equal(codes.propertyNames.patternErrorMessage, 'A code of your own is a number from 3000 to 4999.');
  });

  it('explains each way to connect again', () => {
    const { enum: ways, enumDescriptions } = codes.additionalProperties.properties.reconnect;
    assert.equal(new Set(enumDescriptions).size, ways.length);
    assert.match(enumDescriptions[ways.indexOf('backoff')], /growing, random delays/);
  });
});
