import assert from 'node:assert/strict';
import { apis } from '../../src/registry/apis/index.js';
import { whatwg } from '../../src/registry/apis/whatwg/api.js';
import { ws } from '../../src/registry/apis/ws/api.js';
import { inRanges } from '../../src/registry/codeRange.js';
import { type AssignedCode, codes } from '../../src/registry/codes.js';
import { describe as describeCode } from '../../src/registry/describe.js';
import { httpStatuses } from '../../src/registry/httpStatuses.js';
import { ranges } from '../../src/registry/ranges.js';
import type { Source } from '../../src/registry/source.js';
import { sources } from '../../src/registry/sources.js';

/** Collected apart from the registry, from RFC 6455, the IANA registry and the runtimes. */
const facts: readonly [
  code: number,
  ianaName: string | undefined,
  name: string,
  constant: string,
  senders: AssignedCode['senders'],
  inEventCode: AssignedCode['seen']['inEventCode'],
  wasClean: boolean | undefined,
  page: number | 'no-code' | undefined,
  server: number | 'no-code' | undefined,
  reconnect: AssignedCode['reconnect']['when'],
  http: number | undefined,
][] = [
  [
    1000,
    'Normal Closure',
    'Normal Closure',
    'NORMAL_CLOSURE',
    'both',
    'yes',
    true,
    undefined,
    undefined,
    'no',
    undefined,
  ],
  [1001, 'Going Away', 'Going Away', 'GOING_AWAY', 'both', 'yes', true, 1000, undefined, 'backoff', 503],
  [1002, 'Protocol error', 'Protocol Error', 'PROTOCOL_ERROR', 'both', 'yes', true, 4002, undefined, 'fix-first', 400],
  [
    1003,
    'Unsupported Data',
    'Unsupported Data',
    'UNSUPPORTED_DATA',
    'both',
    'yes',
    true,
    4003,
    undefined,
    'fix-first',
    415,
  ],
  [
    1004,
    '---Reserved----',
    'Reserved',
    'RESERVED',
    'none',
    'broken-peer',
    undefined,
    4000,
    1009,
    'fix-first',
    undefined,
  ],
  [
    1005,
    'No Status Rcvd',
    'No Status Received',
    'NO_STATUS_RECEIVED',
    'none',
    'yes',
    true,
    'no-code',
    'no-code',
    'backoff',
    undefined,
  ],
  [
    1006,
    'Abnormal Closure',
    'Abnormal Closure',
    'ABNORMAL_CLOSURE',
    'none',
    'yes',
    false,
    'no-code',
    1011,
    'backoff',
    undefined,
  ],
  [
    1007,
    'Invalid frame payload data',
    'Invalid Frame Payload Data',
    'INVALID_FRAME_PAYLOAD_DATA',
    'both',
    'yes',
    true,
    4007,
    undefined,
    'fix-first',
    400,
  ],
  [
    1008,
    'Policy Violation',
    'Policy Violation',
    'POLICY_VIOLATION',
    'both',
    'yes',
    true,
    4008,
    undefined,
    'fix-first',
    403,
  ],
  [
    1009,
    'Message Too Big',
    'Message Too Big',
    'MESSAGE_TOO_BIG',
    'both',
    'yes',
    true,
    4009,
    undefined,
    'fix-first',
    413,
  ],
  [
    1010,
    'Mandatory Ext.',
    'Mandatory Extension',
    'MANDATORY_EXTENSION',
    'client',
    'yes',
    true,
    1000,
    1002,
    'fix-first',
    undefined,
  ],
  [1011, 'Internal Error', 'Internal Error', 'INTERNAL_ERROR', 'both', 'yes', true, 4011, undefined, 'backoff', 500],
  [
    1012,
    'Service Restart',
    'Service Restart',
    'SERVICE_RESTART',
    'server',
    'yes',
    true,
    1000,
    undefined,
    'after-pause',
    503,
  ],
  [
    1013,
    'Try Again Later',
    'Try Again Later',
    'TRY_AGAIN_LATER',
    'server',
    'yes',
    true,
    1000,
    undefined,
    'backoff',
    503,
  ],
  [1014, undefined, 'Bad Gateway', 'BAD_GATEWAY', 'server', 'yes', true, 1000, undefined, 'backoff', 502],
  [
    1015,
    'TLS handshake',
    'TLS Handshake',
    'TLS_HANDSHAKE',
    'none',
    'yes',
    false,
    'no-code',
    'no-code',
    'fix-first',
    undefined,
  ],
  [3000, 'Unauthorized', 'Unauthorized', 'UNAUTHORIZED', 'both', 'yes', true, undefined, undefined, 'fix-first', 401],
  [3003, 'Forbidden', 'Forbidden', 'FORBIDDEN', 'both', 'yes', true, undefined, undefined, 'fix-first', 403],
  [3008, 'Timeout', 'Timeout', 'TIMEOUT', 'both', 'yes', true, undefined, undefined, 'backoff', 408],
];

const everyCode = Array.from({ length: 65_536 }, (_, code) => code);
const everyEntry = [...codes, ...ranges.map((range) => range.unlisted)];

describe('the codes', () => {
  it('are as the standards and the registry have them', () => {
    assert.deepEqual(
      codes.map((entry) => [
        entry.code,
        entry.ianaName,
        entry.name,
        entry.constant,
        entry.senders,
        entry.seen.inEventCode,
        entry.seen.wasClean,
        entry.sendInstead.page[0]?.send,
        entry.sendInstead.server[0]?.send,
        entry.reconnect.when,
        entry.nearestHttp,
      ]),
      facts,
    );
  });

  it('may be sent unless RFC 6455 forbids it', () => {
    const forbidden = codes.filter((entry) => !entry.sendable).map((entry) => entry.code);
    assert.deepEqual(forbidden, [1004, 1005, 1006, 1015]);
  });

  it('know the names that libraries and older pages use', () => {
    const names: readonly [number, string][] = [
      [1000, 'CLOSE_NORMAL'],
      [1001, 'CLOSE_GOING_AWAY'],
      [1002, 'CLOSE_PROTOCOL_ERROR'],
      [1003, 'CLOSE_UNSUPPORTED'],
      [1005, 'CLOSE_NO_STATUS'],
      [1006, 'CLOSE_ABNORMAL'],
      [1009, 'CLOSE_TOO_LARGE'],
      [1010, 'Missing Extension'],
      [1011, 'Internal Server Error'],
      [1013, 'SERVICE_OVERLOAD'],
      [1014, 'INVALID_UPSTREAM_RESPONSE'],
      [1015, 'TLS_HANDSHAKE_FAILURE'],
    ];
    for (const [code, name] of names) {
      assert.ok(describeCode(code).assigned?.aliases.includes(name), `${code} ${name}`);
    }
  });
});

describe('the ranges', () => {
  it('part all the numbers of a Close frame among them', () => {
    let next = 0;
    for (const { range } of ranges) {
      assert.equal(range[0], next);
      next = range[1] + 1;
    }
    assert.equal(next, 65_536);
  });

  it('are those of RFC 6455', () => {
    assert.deepEqual(
      ranges.map(({ range, unlisted }) => [...range, unlisted.name, unlisted.sendable, unlisted.seen.inEventCode]),
      [
        [0, 999, 'Not Used', false, 'broken-peer'],
        [1000, 2999, 'Unassigned', false, 'broken-peer'],
        [3000, 3999, 'Unregistered', true, 'yes'],
        [4000, 4999, 'Private Use', true, 'yes'],
        [5000, 65_535, 'Out of Range', false, 'broken-peer'],
      ],
    );
  });
});

describe('the advice', () => {
  const statuses = [...httpStatuses.keys()].map((status) => describeCode(status));
  const others = [1, 2000, 3001, 4001, 5000, -1, Number.NaN].map((code) => describeCode(code));

  it('is given where a page or a server cannot send the code, and only there', () => {
    const wrong = everyCode.filter((code) => {
      const { sendInstead, sendable, senders } = describeCode(code);
      const fineInPage = inRanges(code, whatwg.accepts);
      const fineOnServer = sendable && senders !== 'client';
      return (sendInstead.page.length === 0) !== fineInPage || (sendInstead.server.length === 0) !== fineOnServer;
    });
    assert.deepEqual(wrong, []);
  });

  it('is taken by the API it is meant for, and is not the code itself', () => {
    for (const { code, sendInstead } of [...codes, ...statuses, ...others]) {
      const page = sendInstead.page.map(({ send }) => send);
      const server = sendInstead.server.map(({ send }) => send);
      assert.ok(!page.includes('terminate'), `${code} in a page`);
      for (const [advice, api] of [
        [page, whatwg],
        [server, ws],
      ] as const) {
        const numbers = advice.filter((send) => typeof send === 'number');
        assert.ok(
          numbers.every((send) => inRanges(send, api.accepts) && send !== code),
          `${code} with ${api.id}: ${numbers}`,
        );
        assert.equal(new Set(advice).size, advice.length, `${code} with ${api.id}: the same twice`);
      }
    }
  });

  it('knows the HTTP statuses that stray into close()', () => {
    assert.deepEqual(
      describeCode(401).sendInstead.page.map(({ send }) => send),
      [3000, 4401],
    );
    assert.deepEqual(
      describeCode(500).sendInstead.server.map(({ send }) => send),
      [1011, 4500],
    );
    for (const status of httpStatuses.keys()) assert.ok(status >= 200 && status < 600);
  });
});

describe('the APIs', () => {
  it('take nothing that may not be sent, where they are held to the protocol', () => {
    const checked = ['whatwg', 'websocket-stream', 'ws', 'bun', 'faye', 'react-native', 'mock-socket'];
    for (const api of apis.filter(({ id }) => checked.includes(id))) {
      const wrong = everyCode.filter((code) => inRanges(code, api.accepts) && !describeCode(code).sendable);
      assert.deepEqual(wrong, []);
    }
  });

  it('can receive what can be seen', () => {
    const seen = everyCode.filter((code) => describeCode(code).seen.inEventCode === 'yes');
    // 0 is an event made by script, 1015 is Firefox's alone.
    assert.deepEqual(
      received(ws),
      seen.filter((code) => code !== 1015),
    );
    assert.deepEqual(received(whatwg), [0, ...seen]);
  });

  function received(api: (typeof apis)[number]): number[] {
    return everyCode.filter((code) => inRanges(code, api.receives));
  }
});

describe('what is written', () => {
  it('is in whole sentences', () => {
    for (const entry of everyEntry) {
      const sentences = [
        entry.verdict,
        entry.meaning,
        entry.seen.note,
        entry.reconnect.note,
        ...[...entry.sendInstead.page, ...entry.sendInstead.server].map(({ note }) => note),
      ];
      for (const sentence of sentences) assert.match(sentence, /^[A-Z0-9].*\.$/, entry.name);
    }
  });

  it('has names in title case', () => {
    for (const { name } of everyEntry) assert.match(name, /^[A-Z]\w*( (of|a|[A-Z]\w*))*$/);
  });

  it('is backed by links', () => {
    for (const entry of everyEntry) assert.ok(entry.sources.length > 0, entry.name);
    for (const api of apis) assert.ok(api.sources.length > 0, api.id);
    const links: readonly Source[] = [
      ...Object.values(sources),
      ...apis.flatMap((api): readonly Source[] => api.sources),
    ];
    for (const { title, url } of links) {
      assert.ok(title);
      assert.equal(new URL(url).protocol, 'https:');
    }
  });
});
