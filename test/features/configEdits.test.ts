import assert from 'node:assert/strict';
import { readConfig } from '../../src/analysis/config/readConfig.js';
import { addCode, type ConfigChange, turnRuleOff } from '../../src/features/configEdits.js';
import { applyEdits } from '../support/edits.js';

/** The text after a change, which must be what its edits make, and a config. */
function after(before: string, change: ConfigChange | undefined): string {
  assert.ok(change);
  assert.equal(applyEdits(before, change.edits), change.text);
  assert.deepEqual(readConfig(change.text).problems, []);
  return change.text;
}

describe('turning a rule off in .close-codes.json', () => {
  const rows: Readonly<Record<string, readonly [before: string, after: string]>> = {
    'writes a new file': ['{}\n', '{\n  "rules": {\n    "no-long-reason": "off"\n  }\n}\n'],
    'adds to the rules there are': [
      '{\n  "rules": {\n    "no-reserved-code": "hint"\n  }\n}\n',
      '{\n  "rules": {\n    "no-reserved-code": "hint",\n    "no-long-reason": "off"\n  }\n}\n',
    ],
    'changes what is said of it': [
      '{ "rules": { "no-long-reason": "error" } }',
      '{ "rules": { "no-long-reason": "off" } }',
    ],
    'keeps comments, tabs and CRLF': [
      '{\r\n\t// Ours.\r\n\t"environment": "node" // 🔌\r\n}\r\n',
      '{\r\n\t// Ours.\r\n\t"environment": "node",\r\n\t"rules": {\r\n\t\t"no-long-reason": "off"\r\n\t} // 🔌\r\n}\r\n',
    ],
    'goes on after a trailing comma': [
      '{\n    "environment": "node",\n}\n',
      '{\n    "environment": "node",\n    "rules": {\n        "no-long-reason": "off"\n    },\n}\n',
    ],
  };
  for (const [name, [before, expected]] of Object.entries(rows)) {
    it(name, () => assert.equal(after(before, turnRuleOff(before, 'no-long-reason')), expected));
  }

  it('leaves alone what is no config', () => {
    for (const text of ['', '{', '[]', '{ "rules": [] }', '{ "rules": "off" }', '{ "a": 1 "b": 2 }']) {
      assert.equal(turnRuleOff(text, 'no-long-reason'), undefined, text);
    }
  });
});

describe('adding a code to .close-codes.json', () => {
  it('selects its name', () => {
    const change = addCode('{}\n', 4001, 'Kicked');
    assert.equal(after('{}\n', change), '{\n  "codes": {\n    "4001": {\n      "name": "Kicked"\n    }\n  }\n}\n');
    assert.ok(change?.selection);
    assert.equal(change.text.slice(change.selection.start, change.selection.end), 'Kicked');
  });

  it('keeps the order of the codes', () => {
    const before = '{\n  "codes": {\n    "4000": { "name": "A" }, // first\n    "4002": { "name": "C" }\n  }\n}\n';
    const text = after(before, addCode(before, 4001, 'B'));
    assert.deepEqual(Object.keys(readConfig(text).config.codes ?? {}), ['4000', '4001', '4002']);
    assert.ok(text.indexOf('4000') < text.indexOf('4001') && text.indexOf('4001') < text.indexOf('4002'));
    assert.match(text, /\/\/ first/);
  });

  it('writes a name with quotes in it', () => {
    const change = addCode('{}', 4001, 'The "end"');
    assert.equal(readConfig(after('{}', change)).config.codes?.['4001']?.name, 'The "end"');
  });

  it('leaves alone what is no config', () => {
    for (const text of ['{ "codes": 1 }', '{ "codes": { }']) assert.equal(addCode(text, 4001, 'A'), undefined, text);
  });
});
