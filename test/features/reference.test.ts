import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';
import { teamCodesIn } from '../../src/features/configCodes.js';
import { declaredCodes } from '../../src/features/declaredCodes.js';
import { codeOf, entriesOf, idOf, labelOf, outcomeIn, outcomeInGroup, search } from '../../src/features/entries.js';
import { reference } from '../../src/features/reference.js';
import type { Entry } from '../../src/features/referenceEntry.js';
import { codes } from '../../src/registry/codes.js';
import { countedRuntimes, runtimesFor } from '../../src/registry/runtimes.js';
import { vocabularies } from '../../src/registry/vocabularies/index.js';
import type { Vocabulary } from '../../src/registry/vocabularies/vocabulary.js';

const all = reference();

/** What the code of one file calls codes, as the reference shows it. */
function declaredBy(text: string): readonly Entry[] {
  const declared = declaredCodes(analyze({ text, languageId: 'typescript' }));
  return reference(
    undefined,
    [],
    declared.map((code) => ({ ...code, file: 'src/codes.ts' })),
  ).team;
}

/** What a search finds, the exact first. */
function listOf(query: string, reference = all): readonly Entry[] {
  const { exact, others } = search(query, reference);
  return [...exact, ...others.map(({ entry }) => entry)];
}

function found(query: string): readonly string[] {
  return listOf(query).map(titleOf);
}

function titleOf(entry: Entry): string {
  return `${labelOf(entry)} ${entry.name}`;
}

describe('the reference', () => {
  it('has an entry for each number that fits into a Close frame, and one only', () => {
    const runs = all.entries.flatMap((entry) => entry.codes).sort(([a], [b]) => a - b);
    assert.equal(runs[0]?.[0], 0);
    assert.equal(runs.at(-1)?.[1], 65535);
    runs.slice(1).forEach(([from], index) => {
      assert.equal(from, (runs[index]?.[1] ?? 0) + 1);
    });
  });

  it('has each assigned code by itself', () => {
    assert.deepEqual(
      all.entries.flatMap((entry) => codeOf(entry) ?? []),
      codes.map(({ code }) => code),
    );
  });

  it('has each runtime that was run in one group, both ends of a library in one', () => {
    const names = all.runtimeGroups.flatMap(({ runtimes }) => runtimes.map(({ name }) => name));
    assert.deepEqual(names.sort(), countedRuntimes.map(({ name }) => name).sort());
    for (const { name, runtimes } of all.runtimeGroups) assert.ok(runtimes.length > 0, name);
  });

  it('tells of a group what all of its runtimes do', () => {
    const outcomes = (code: number) =>
      Object.fromEntries(
        all.runtimeGroups.map((group) => [group.name, outcomeInGroup(group, { codes: [[code, code]] })]),
      );
    assert.deepEqual(outcomes(1001), {
      Browsers: 'throws',
      'Node.js': 'throws',
      Deno: 'varies',
      Bun: 'takes',
      Workers: 'takes',
      ws: 'takes',
      'Other packages': 'varies',
    });
    assert.equal(outcomes(4000).Browsers, 'takes');
  });

  it('tells of each runtime what was seen', () => {
    for (const code of [0, 999, 1000, 1004, 1005, 1006, 1015, 1016, 2999, 3000, 4999, 5000, 65535]) {
      const [entry] = entriesOf(code, all);
      assert.ok(entry);
      const { accepting, rejecting } = runtimesFor(code);
      for (const runtime of all.runtimeGroups.flatMap(({ runtimes }) => runtimes)) {
        const isOneOf = (some: readonly { readonly id: string }[]) => some.some(({ id }) => id === runtime.id);
        const expected = isOneOf(accepting) ? 'takes' : isOneOf(rejecting) ? 'throws' : 'other';
        assert.equal(outcomeIn(runtime, entry), expected, `${code} in ${runtime.id}`);
      }
    }
  });

  it('tells of several codes what holds for all of them', () => {
    const runtime = { id: 'a', name: 'A', version: '1', takes: [[1, 2]], throws: [[4, 9]] } as const;
    assert.equal(outcomeIn(runtime, { codes: [[1, 2]] }), 'takes');
    assert.equal(
      outcomeIn(runtime, {
        codes: [
          [4, 5],
          [9, 9],
        ],
      }),
      'throws',
    );
    assert.equal(outcomeIn(runtime, { codes: [[2, 3]] }), 'varies');
    assert.equal(
      outcomeIn(runtime, {
        codes: [
          [1, 1],
          [4, 4],
        ],
      }),
      'varies',
    );
    assert.equal(outcomeIn(runtime, { codes: [[3, 3]] }), 'other');
  });

  it('draws where something is legal', () => {
    assert.deepEqual(
      all.legal.map(({ codes }) => labelOf({ codes })),
      ['1000-1003, 1007-1014, 3000-4999', '1000, 3000-4999', '1000-1003, 1005-1015, 3000-4999'],
    );
  });

  it('speaks the language of the reader', () => {
    const shouted = reference((template, data = {}) =>
      template.toUpperCase().replace(/\{(\w+)\}/g, (_, name: string) => String(data[name.toLowerCase()])),
    );
    const [entry] = entriesOf(1006, shouted);
    assert.equal(entry?.verdict, 'RESERVED: REPORTED TO YOU, NEVER SENT.');
    assert.equal(entry?.name, 'Abnormal Closure');
    assert.deepEqual(entry?.facts[0], { label: 'ON THE WIRE', lines: ['NEVER'] });
    assert.match(String(entry?.facts[2]?.lines), /^`CLOSE\(\)` WITHOUT A CODE: A PAGE CANNOT CAUSE 1006/);
    assert.equal(shouted.texts.search, 'SEARCH');
  });
});

describe('the codes that were agreed on', () => {
  const teams = [
    {
      folder: '',
      codes: teamCodesIn(`{
        "codes": {
          "4001": { "name": "Kicked", "meaning": "Somebody threw you out.", "sentBy": "server", "reconnect": "no" },
          "4900": { "name": "Draft", "url": "https://chat.example/codes#draft" },
          "1000": { "name": "Not ours to name" }
        }
      }`),
    },
    { folder: 'packages/game', codes: teamCodesIn('{ "codes": { "4001": { "name": "Checkmate" } } }') },
  ];
  const withTeams = reference(undefined, teams);
  const named = (code: number) =>
    entriesOf(code, withTeams).map(({ name, agreedBy }) => (agreedBy ? `${name} (${agreedBy})` : name));

  it('are the team’s first, then the registry’s, then those of services', () => {
    const [own, nested, general, ...services] = named(4001);
    assert.equal(own, 'Kicked (The team of this workspace)');
    assert.equal(nested, 'Checkmate (The team of this workspace, packages/game)');
    assert.equal(general, 'Private Use');
    assert.ok(services.includes('Client Sent Inbound Traffic (Twitch EventSub)'), services.join());
    assert.deepEqual(named(1000), ['Normal Closure']);
  });

  it('say what the team has written, and what holds for the code anyway', () => {
    const [kicked] = entriesOf(4001, withTeams);
    assert.equal(kicked?.meaning, 'Somebody threw you out.');
    assert.equal(kicked?.verdict, 'Sent by the server.');
    assert.equal(kicked?.senders, 'server');
    assert.deepEqual(kicked?.facts, [{ label: 'Reconnect', lines: ["Don't connect again."] }]);
    const [draft] = entriesOf(4900, withTeams);
    assert.equal(draft?.meaning, 'The two ends have agreed on it between themselves.');
    assert.equal(draft?.verdict, 'Either end may send it; what it means is up to the application.');
    assert.deepEqual(draft?.sources, [{ title: 'chat.example', url: 'https://chat.example/codes#draft' }]);
  });

  it('hold each code and each range of each vocabulary, with its source', () => {
    for (const { name, codes, ranges = [], source } of vocabularies as readonly Vocabulary[]) {
      const own = all.services.filter(({ agreedBy }) => agreedBy === name);
      assert.deepEqual(
        own.map((entry) => entry.codes[0]),
        [...codes.map(({ code }) => [code, code]), ...ranges.map(({ range }) => range)],
      );
      for (const { sources } of own) assert.deepEqual(sources, [source]);
    }
  });

  it('can all be told apart', () => {
    const ids = [...withTeams.entries, ...withTeams.team, ...withTeams.services].map(idOf);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('are found by number, by name, and by whose they are', () => {
    const first = (query: string) => listOf(query, withTeams)[0]?.name;
    assert.equal(first('4001'), 'Kicked');
    assert.equal(first('kicked'), 'Kicked');
    assert.equal(first('checkmate'), 'Checkmate');
    const twitch = listOf('twitch', withTeams);
    assert.equal(twitch.length, 8);
    assert.ok(twitch.every(({ agreedBy }) => agreedBy === 'Twitch EventSub'));
  });
});

describe('a search in the reference', () => {
  it('for nothing finds everything: single codes in order, then what is left of the ranges, then services', () => {
    const [first] = found('');
    assert.equal(first, '1000 Normal Closure');
    const rest = listOf('').slice(codes.length);
    assert.deepEqual(rest.map(labelOf).slice(0, 2), ['0-999', '1016-2999']);
    assert.deepEqual(new Set(listOf('')), new Set([...all.entries, ...all.team, ...all.services]));
    assert.deepEqual(found('  '), found(''));
  });

  it('finds the codes of the team before those of others that match as well', () => {
    const codes = teamCodesIn('{ "codes": { "4001": { "name": "Session Expired", "sentBy": "server" } } }');
    const withTeam = reference(undefined, [{ folder: '', codes }]);
    for (const query of ['session', '', 'sent by the server', 'expired']) {
      assert.equal(listOf(query, withTeam)[0]?.name, 'Session Expired', query);
    }
  });

  it('for a number finds it alone, then the entries that mention it', () => {
    const { exact, others } = search('1006', all);
    assert.deepEqual(exact.map(titleOf), ['1006 Abnormal Closure']);
    const linesOf = (code: number) => others.find(({ entry }) => codeOf(entry) === code)?.lines;
    // The verdict, which is always in view, speaks of it.
    assert.deepEqual(linesOf(1015), []);
    assert.deepEqual(linesOf(1002), [
      'In `event.code`: Yes, with `wasClean` true. Shown when the other end sent it. A runtime that finds the error itself shows 1006.',
    ]);
    assert.equal(found('4401')[0], '4401 Private Use');
    assert.equal(found('2500')[0], '2500 Unassigned');
    assert.deepEqual(found('99999'), []);
  });

  it('for the beginning of a number finds those that begin so', () => {
    const codes = found('10');
    assert.equal(codes[0], '1000 Normal Closure');
    assert.ok(codes.includes('1015 TLS Handshake'));
    assert.ok(!codes.includes('3008 Timeout'));
  });

  for (const [query, first] of [
    ['abnormal', '1006 Abnormal Closure'],
    ['timeout', '3008 Timeout'],
    ['TLS', '1015 TLS Handshake'],
    ['certificate', '1015 TLS Handshake'],
    ['CLOSE_NO_STATUS', '1005 No Status Received'],
    ['no status', '1005 No Status Received'],
    ['big message', '1009 Message Too Big'],
    ['1006 Abnormal', '1006 Abnormal Closure'],
  ] as const) {
    it(`for ${query} finds ${first}`, () => assert.equal(found(query)[0], first));
  }

  for (const query of ['401', 'http 401', 'HTTP 401 Unauthorized', 'Unauthorized']) {
    it(`for ${query} finds what means about the same`, () => {
      assert.deepEqual(found(query).slice(0, 3), ['3000 Unauthorized', '1008 Policy Violation', '4401 Private Use']);
    });
  }

  it('for two numbers finds what lies between', () => {
    assert.deepEqual(found('3000-3999').slice(0, 5), [
      '3000 Unauthorized',
      '3003 Forbidden',
      '3008 Timeout',
      '3001-3002, 3004-3007, 3009-3999 Unregistered',
      '3000 Connection Closed',
    ]);
    assert.ok(listOf('3000-3999').every(({ codes }) => codes.every(([from, to]) => 3000 <= from && to <= 3999)));
    assert.deepEqual(found('1011 – 1012'), ['1011 Internal Error', '1012 Service Restart']);
  });

  it('for unknown words finds nothing', () => {
    assert.deepEqual(found('teapot'), []);
    assert.deepEqual(found('abnormal teapot'), []);
  });

  it('has the codes that the code declares, with names, comments and files', () => {
    const entries = declaredBy(
      'export enum CloseCode {\n/** Somebody took the seat. */\nKicked = 4001,\nGone = 1001,\nUnauthorized = 3000,\nFull = 4002 }\n',
    );
    assert.deepEqual(
      entries.map((entry) => [codeOf(entry), entry.name, entry.meaning, entry.agreedBy]),
      [
        [4001, 'CloseCode.Kicked', 'Somebody took the seat.', 'src/codes.ts'],
        [4002, 'CloseCode.Full', 'The two ends have agreed on it between themselves.', 'src/codes.ts'],
      ],
    );
    assert.deepEqual(declaredBy("new WebSocket('wss://a').close(4001); const port = 4002;"), []);
  });
});
