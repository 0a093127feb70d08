import assert from 'node:assert/strict';
import { configKeys } from '../../src/features/index.js';

const inUse = [
  { code: 4002, name: 'Room Full' },
  { code: 4001, name: 'Session Expired' },
];

/** The keys that are offered at the mark, and what stands there when the first is taken. */
function keysAt(marked: string) {
  const text = marked.replace('|', '');
  const keys = configKeys(text, marked.indexOf('|'), inUse);
  const [first] = keys;
  return {
    codes: keys.map(({ code }) => code),
    taken: first && `${text.slice(0, first.replaces.start)}"${first.code}"${text.slice(first.replaces.end)}`,
    hasValue: first?.hasValue,
  };
}

describe('keys of a .close-codes.json', () => {
  it('are the codes in use, by number', () => {
    assert.deepEqual(keysAt('{ "codes": { "|" } }'), {
      codes: [4001, 4002],
      taken: '{ "codes": { "4001" } }',
      hasValue: false,
    });
    assert.deepEqual(keysAt('{ "codes": { | } }').taken, '{ "codes": { "4001" } }');
  });

  it('are not those that have a name', () => {
    assert.deepEqual(keysAt('{ "codes": { "4001": { "name": "Expired" }, "4|" } }'), {
      codes: [4002],
      taken: '{ "codes": { "4001": { "name": "Expired" }, "4002" } }',
      hasValue: false,
    });
  });

  it('leave a value that follows', () => {
    assert.deepEqual(keysAt('{ "codes": { "40|": { "name": "Full" } } }'), {
      codes: [4001, 4002],
      taken: '{ "codes": { "4001": { "name": "Full" } } }',
      hasValue: true,
    });
  });

  it('are offered nowhere else', () => {
    for (const text of ['{ | }', '{ "rules": { "|" } }', '{ "codes": { "4001": { "|" } } }', '{ "codes": "|" }', '|']) {
      assert.deepEqual(keysAt(text).codes, [], text);
    }
  });
});
