import assert from 'node:assert/strict';
import { describe as describeCode } from '../../src/registry/describe.js';
import { mdnPages } from '../../src/registry/mdn.js';
import { notes } from '../../src/registry/notes.js';

/** The rows of MDN's older table (CloseEvent): range, name there, name here. */
const older: readonly [from: number, to: number, name: string, here: string][] = [
  [0, 999, '', 'Not Used'],
  [1000, 1000, 'Normal Closure', 'Normal Closure'],
  [1001, 1001, 'Going Away', 'Going Away'],
  [1002, 1002, 'Protocol Error', 'Protocol Error'],
  [1003, 1003, 'Unsupported Data', 'Unsupported Data'],
  [1004, 1004, '', 'Reserved'],
  [1005, 1005, 'No Status Received', 'No Status Received'],
  [1006, 1006, 'Abnormal Closure', 'Abnormal Closure'],
  [1007, 1007, 'Invalid frame payload data', 'Invalid Frame Payload Data'],
  [1008, 1008, 'Policy Violation', 'Policy Violation'],
  [1009, 1009, 'Message too big', 'Message Too Big'],
  [1010, 1010, 'Missing Extension', 'Mandatory Extension'],
  [1011, 1011, 'Internal Error', 'Internal Error'],
  [1012, 1012, 'Service Restart', 'Service Restart'],
  [1013, 1013, 'Try Again Later', 'Try Again Later'],
  [1014, 1014, 'Bad Gateway', 'Bad Gateway'],
  [1015, 1015, 'TLS Handshake', 'TLS Handshake'],
  [1016, 1999, '', 'Unassigned'],
  [2000, 2999, '', 'Unassigned'],
  [3000, 3999, '', 'Unregistered'],
  [4000, 4999, '', 'Private Use'],
];

/** The same of the newer table (CloseEvent.code). */
const newer: typeof older = [
  [0, 999, '', 'Not Used'],
  [1000, 1000, 'Normal Closure', 'Normal Closure'],
  [1001, 1001, 'Going Away', 'Going Away'],
  [1002, 1002, 'Protocol error', 'Protocol Error'],
  [1003, 1003, 'Unsupported Data', 'Unsupported Data'],
  [1004, 1004, 'Reserved', 'Reserved'],
  [1005, 1005, 'No Status Received', 'No Status Received'],
  [1006, 1006, 'Abnormal Closure', 'Abnormal Closure'],
  [1007, 1007, 'Invalid frame payload data', 'Invalid Frame Payload Data'],
  [1008, 1008, 'Policy Violation', 'Policy Violation'],
  [1009, 1009, 'Message Too Big', 'Message Too Big'],
  [1010, 1010, 'Mandatory Ext.', 'Mandatory Extension'],
  [1011, 1011, 'Internal Error', 'Internal Error'],
  [1012, 1012, 'Service Restart', 'Service Restart'],
  [1013, 1013, 'Try Again Later', 'Try Again Later'],
  [1014, 1014, 'Bad Gateway', 'Bad Gateway'],
  [1015, 1015, 'TLS handshake', 'TLS Handshake'],
  [1016, 2999, '', 'Unassigned'],
  [3000, 3999, '', 'Unregistered'],
  [4000, 4999, '', 'Private Use'],
];

describe("MDN's tables of close codes", () => {
  for (const [page, rows] of [
    ['older', older],
    ['newer', newer],
  ] as const) {
    it(`are answered row by row: the ${page} one`, () => {
      assert.deepEqual(
        mdnPages[page].rows.map(({ range, name }) => [...range, name]),
        rows.map(([from, to, name]) => [from, to, name]),
      );
      for (const [from, to, name, here] of rows) {
        // 3000 has an entry of its own; the row stands for the others.
        for (const code of [from === 3000 ? 3001 : from, to]) {
          const description = describeCode(code);
          assert.equal(description.name, here);
          assert.equal(description.mdn[page]?.name, name);
          if (from < to) assert.ok(description.mdn[page]?.meaning);
        }
      }
    });

    it(`call no code by a name that the registry doesn't know: the ${page} one`, () => {
      for (const [code, , name] of rows.filter(([from, to, name]) => from === to && name)) {
        const { assigned } = describeCode(code);
        assert.ok(assigned);
        const known = [assigned.name, assigned.ianaName, ...assigned.aliases];
        assert.ok(known.includes(name), `${code} ${name}`);
      }
    });
  }

  it('draw 1016 to 2999 in two ways', () => {
    const description = describeCode(1500);
    assert.deepEqual(description.range?.range, [1000, 2999]);
    assert.deepEqual(description.mdn.older?.range, [1016, 1999]);
    assert.deepEqual(description.mdn.newer?.range, [1016, 2999]);
    assert.deepEqual(describeCode(2500).mdn.older?.range, [2000, 2999]);
  });

  it('say nothing of what lies above', () => {
    assert.deepEqual(describeCode(5000).mdn, {});
  });
});

describe('the notes on the MDN pages', () => {
  it('answer what the pages say beside their tables, and where they differ', () => {
    assert.deepEqual(
      notes.map(({ id }) => id),
      [
        'codes-a-page-may-pass',
        'init-close-event',
        'who-may-use-3000-to-3999',
        'private-codes',
        'one-range-or-two',
        'codes-about-the-connection',
        'values-of-event-code',
        'who-may-send-1011',
        'names',
      ],
    );
    for (const { older, newer, fact, sources } of notes) {
      assert.ok(older || newer);
      assert.match(fact, /\.$/);
      assert.ok(sources.length > 0);
    }
  });
});
