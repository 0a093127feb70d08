import assert from 'node:assert/strict';
import { createColors } from 'picocolors';
import type { Report } from '../../src/cli/report.js';
import { json } from '../../src/cli/writers/json.js';
import { text } from '../../src/cli/writers/text.js';

const plain = createColors(false);

const stats = { files: 3, bytes: 120, prefiltered: 1, analyzed: 2, failed: 0, ms: 5 };

const report: Report = {
  findings: [
    {
      file: 'src/a.ts',
      line: 12,
      column: 10,
      endLine: 12,
      endColumn: 14,
      ruleId: 'no-reserved-code',
      messageId: 'reserved',
      data: { code: 1006 },
      severity: 'error',
      message: '1006 is never sent.',
      span: { start: 200, end: 204 },
      codes: [1006],
      api: 'whatwg|ws',
      evidence: 'name',
      url: 'https://example.org/',
      fixes: [{ title: 'Send 1000', preferred: true, safe: false, edits: [{ start: 200, end: 204, text: '1000' }] }],
    },
    {
      file: 'src/b.js',
      line: 1,
      column: 1,
      endLine: 2,
      endColumn: 3,
      ruleId: 'no-long-reason',
      messageId: 'long',
      data: {},
      severity: 'warning',
      message: 'Too long.',
      span: { start: 0, end: 30 },
      codes: [],
      api: 'ws',
      evidence: 'type',
      url: 'https://example.org/',
      fixes: [],
    },
  ],
  stats,
};

const sites: Report['sites'] = [
  {
    file: 'src/a.ts',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 9,
    kind: 'compared',
    codes: [
      [1000, 1000],
      [1001, 1001],
    ],
    api: 'whatwg',
    evidence: 'type',
  },
];

describe('the JSON writer', () => {
  it('writes what machines were promised and nothing else', () => {
    assert.equal(
      json({ ...report, sites }),
      `${JSON.stringify({
        findings: [
          {
            file: 'src/a.ts',
            line: 12,
            column: 10,
            endLine: 12,
            endColumn: 14,
            ruleId: 'no-reserved-code',
            messageId: 'reserved',
            severity: 'error',
            message: '1006 is never sent.',
            codes: [1006],
            api: 'whatwg|ws',
            evidence: 'name',
            fixes: [{ title: 'Send 1000', edits: [{ start: 200, end: 204, text: '1000' }] }],
          },
          {
            file: 'src/b.js',
            line: 1,
            column: 1,
            endLine: 2,
            endColumn: 3,
            ruleId: 'no-long-reason',
            messageId: 'long',
            severity: 'warning',
            message: 'Too long.',
            codes: [],
            api: 'ws',
            evidence: 'type',
            fixes: [],
          },
        ],
        sites: [
          {
            file: 'src/a.ts',
            line: 3,
            column: 5,
            endLine: 3,
            endColumn: 9,
            kind: 'compared',
            codes: [
              [1000, 1000],
              [1001, 1001],
            ],
            api: 'whatwg',
            evidence: 'type',
          },
        ],
        stats: { files: 3, bytes: 120, prefiltered: 1, analyzed: 2, failed: 0, ms: 5 },
      })}\n`,
    );
  });

  it('has no sites unless there was a wish for them', () => {
    assert.deepEqual(Object.keys(JSON.parse(json(report))), ['findings', 'stats']);
    assert.deepEqual(JSON.parse(json({ ...report, sites: [] })).sites, []);
  });
});

describe('the text writer', () => {
  it('groups by file and counts', () => {
    assert.equal(
      text({ ...report, sites }, plain),
      [
        'src/a.ts',
        '    3:5  site         compared 1000 1001  whatwg',
        '  12:10  error        1006 is never sent.  no-reserved-code',
        '',
        'src/b.js',
        '  1:1  warning      Too long.  no-long-reason',
        '',
        '1 error, 1 warning in 3 files',
        '',
      ].join('\n'),
    );
  });

  it('says so when there is nothing', () => {
    assert.equal(text({ findings: [], stats: { ...stats, files: 1 } }, plain), 'no findings in 1 file\n');
  });

  it('colours severities', () => {
    const colored = text(report, createColors(true));
    assert.ok(colored.includes('\x1b[31merror      \x1b[39m'));
    assert.ok(colored.includes('\x1b[33m1 warning\x1b[39m'));
  });
});
