import assert from 'node:assert/strict';
import { createColors } from 'picocolors';
import type { Report } from '../../src/cli/report.js';
import { agent } from '../../src/cli/writers/agent.js';
import { github } from '../../src/cli/writers/github.js';
import { gitlab } from '../../src/cli/writers/gitlab.js';
import { json } from '../../src/cli/writers/json.js';
import { junit } from '../../src/cli/writers/junit.js';
import { text } from '../../src/cli/writers/text.js';
import { unix } from '../../src/cli/writers/unix.js';

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
      fixes: [
        {
          title: 'Send 1000',
          preferred: true,
          safe: false,
          edits: [{ start: 200, end: 204, text: '1000', line: 12, column: 10, endLine: 12, endColumn: 14 }],
        },
      ],
      excerpt: { line: 11, lines: ['function leave(ws) {', 'ws.close(1006);', '}'] },
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
      message: 'Too long: 50 % of <it>.',
      span: { start: 0, end: 30 },
      codes: [],
      api: 'ws',
      evidence: 'type',
      url: 'https://example.org/',
      fixes: [],
      excerpt: { line: 1, lines: ['long(`', '`)'] },
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
            message: 'Too long: 50 % of <it>.',
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
  it('shows each finding in its lines, and counts', () => {
    assert.equal(
      text({ ...report, sites }, plain),
      [
        'error[no-reserved-code]: 1006 is never sent.',
        '  --> src/a.ts:12:10',
        '  11 | function leave(ws) {',
        '> 12 | ws.close(1006);',
        '     |          ^^^^',
        '  13 | }',
        '  help: Send 1000',
        '',
        'warning[no-long-reason]: Too long: 50 % of <it>.',
        '  --> src/b.js:1:1',
        '> 1 | long(`',
        '    | ^^^^^^',
        '> 2 | `)',
        '    | ^^',
        '',
        'src/a.ts:3:5: site: compared 1000 1001 (whatwg)',
        '1 error, 1 warning in 3 files',
        '1 fixable with --fix-suggestions',
        '',
      ].join('\n'),
    );
  });

  it('shows the part of a long line that it is about', () => {
    const [finding] = report.findings;
    assert.ok(finding);
    const excerpt = { line: 12, lines: [`${' '.repeat(500)}ws.close(1006);${' '.repeat(500)}`] };
    const written = text({ findings: [{ ...finding, column: 510, endColumn: 514, excerpt }], stats }, plain);
    const [, , line = '', marks = ''] = written.split('\n');
    assert.ok(line.length < 200, line);
    assert.equal(line.indexOf('1006'), marks.indexOf('^^^^'));
    assert.notEqual(line.indexOf('1006'), -1);
  });

  it('says so when there is nothing', () => {
    assert.equal(text({ findings: [], stats: { ...stats, files: 1 } }, plain), 'no findings in 1 file\n');
  });

  it('colours severities and code', () => {
    const colored = text(report, createColors(true));
    assert.ok(colored.includes('\x1b[31merror['));
    assert.ok(colored.includes('\x1b[33m1 warning\x1b[39m'));
    assert.ok(colored.includes('\x1b[35m1006\x1b[39m'));
  });
});

describe('the writer', () => {
  it('for unix writes a line for each', () => {
    assert.equal(
      unix(report),
      'src/a.ts:12:10: error: 1006 is never sent. [no-reserved-code]\n' +
        'src/b.js:1:1: warning: Too long: 50 % of <it>. [no-long-reason]\n',
    );
  });

  it('for GitHub writes commands, with columns within one line only', () => {
    assert.equal(
      github({ ...report, findings: report.findings.map((finding) => ({ ...finding, file: `./${finding.file}` })) }),
      '::error file=src/a.ts,line=12,endLine=12,col=10,endColumn=14,title=no-reserved-code::1006 is never sent.\n' +
        '::warning file=src/b.js,line=1,endLine=2,title=no-long-reason::Too long: 50 %25 of <it>.\n',
    );
  });

  it('for GitLab gives fingerprints that lines before a finding leave alone', () => {
    const [first, ...rest] = report.findings;
    assert.ok(first);
    const moved = { ...first, line: 13, endLine: 13, excerpt: { ...first.excerpt, line: 12 } };
    const issuesOf = (findings: Report['findings']) => JSON.parse(gitlab({ findings, stats }));
    const [issue, other] = issuesOf([first, ...rest]);
    assert.deepEqual(issue, {
      description: '1006 is never sent.',
      check_name: 'no-reserved-code',
      fingerprint: issue.fingerprint,
      severity: 'major',
      location: { path: 'src/a.ts', lines: { begin: 12, end: 12 } },
    });
    assert.match(issue.fingerprint, /^[0-9a-f]{64}$/);
    assert.notEqual(issue.fingerprint, other.fingerprint);
    const [again, twin] = issuesOf([moved, first]);
    assert.equal(again.fingerprint, issue.fingerprint);
    assert.notEqual(twin.fingerprint, issue.fingerprint);
  });

  it('for JUnit writes a failed test for each, and a passed one for none', () => {
    const written = junit(report);
    assert.match(written, /<testsuites name="close-codes" tests="2" failures="2" errors="0" time="0.005">/);
    assert.match(written, /<testcase name="no-reserved-code 12:10" classname="src\/a.ts">/);
    assert.match(written, /<failure type="warning" message="Too long: 50 % of &lt;it&gt;.">/);
    assert.match(
      junit({ findings: [], stats }),
      /tests="1" failures="0"[\s\S]*<testcase name="close codes of 3 files"/,
    );
  });

  it('for assistants writes where, what and which edit', () => {
    assert.equal(
      agent(report),
      [
        'src/a.ts:12:10 error no-reserved-code: 1006 is never sent.',
        '  fix: Send 1000 (12:10-12:14 → "1000")',
        'src/b.js:1:1 warning no-long-reason: Too long: 50 % of <it>.',
        '1 error, 1 warning in 3 files.',
        'More about a code: close-codes explain 1006',
        '',
      ].join('\n'),
    );
  });
});
