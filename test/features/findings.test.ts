import assert from 'node:assert/strict';
import { analyze, type FindingsOptions, findings } from '../../src/features/index.js';
import { rules } from '../../src/rules/index.js';
import { severities } from '../../src/rules/rule.js';
import { applyFix } from '../support/edits.js';
import { into } from '../support/translation.js';

const page = "const socket = new WebSocket('wss://example.org');\n";

function findingsOf(text: string, options?: FindingsOptions) {
  return findings(analyze({ text, languageId: 'typescript' }), options);
}

describe('findings', () => {
  it('carry all that an editor and a command show', () => {
    const [finding] = findingsOf(`${page}socket.close(1001);`);
    assert.ok(finding);
    const { fixes, data, ...rest } = finding;
    assert.deepEqual(rest, {
      ruleId: 'no-rejected-code',
      messageId: 'rejected',
      severity: 'error',
      message: '1001 (Going Away) throws in browsers. Send 1000 or 4001.',
      span: { start: page.length + 13, end: page.length + 17 },
      codes: [1001],
      api: 'whatwg',
      evidence: 'type',
      url: 'https://github.com/close-codes/websocket-close-codes/blob/main/docs/rules/no-rejected-code.md',
    });
    assert.deepEqual(Object.keys(data), ['outcome', 'advice']);
    assert.deepEqual(
      fixes.map(({ title, preferred }) => [title, preferred]),
      [
        ['Replace with 1000 (Normal Closure)', true],
        ['Replace with 4001 (Private Use)', false],
        ['Disable no-rejected-code for this line', false],
        ['Disable no-rejected-code for this file', false],
      ],
    );
  });

  it('are in the language of the reader throughout', () => {
    const [finding] = findingsOf(`${page}socket.close(1001);`, { translate: into('de') });
    assert.match(
      finding?.message ?? '',
      /^1001 \(Going Away\) wirft in Browsern einen Fehler\. Stattdessen 1000 oder 4001 senden\.$/,
    );
  });

  it('come in order of position, whatever the rule', () => {
    const found = findingsOf(`${page}socket.close(0);\nsocket.close('x');\nsocket.close(1006);\nsocket.close(1001);`);
    assert.deepEqual(
      found.map(({ ruleId }) => ruleId),
      ['no-out-of-range-code', 'valid-code-type', 'no-reserved-code', 'no-rejected-code'],
    );
  });

  for (const severity of severities) {
    it(`are at ${severity} where the setting says so`, () => {
      const [finding] = findingsOf(`${page}socket.close(1006);`, { rules: { 'no-reserved-code': severity } });
      assert.equal(finding?.severity, severity);
    });
  }

  it('are at the default where the setting says so, or sets other rules', () => {
    const settings = { 'no-reserved-code': 'default', 'no-rejected-code': 'hint' } as const;
    assert.equal(findingsOf(`${page}socket.close(1006);`, { rules: settings })[0]?.severity, 'error');
  });

  it('are hints, or none at all, where the file is treated so', () => {
    const text = `${page}socket.close(1006); // close-codes-disable-line no-rejected-code`;
    const found = (treatment: NonNullable<FindingsOptions['treatment']>) =>
      findingsOf(text, { treatment }).map(({ ruleId, severity }) => `${ruleId} ${severity}`);
    assert.deepEqual(found('check'), ['no-reserved-code error', 'no-unused-disable warning']);
    assert.deepEqual(found('hint'), ['no-reserved-code hint', 'no-unused-disable hint']);
    assert.deepEqual(found('off'), []);
  });

  it('are none where a test expects the throw, and the comment that says so counts as used', () => {
    const waiting = (comment: string) => `${page}expect(() => socket.close(1006)).toThrow();${comment}`;
    assert.deepEqual(findingsOf(waiting('')), []);
    assert.deepEqual(findingsOf(waiting(' // close-codes-disable-line no-reserved-code')), []);
    assert.deepEqual(
      findingsOf(waiting(' // close-codes-disable-line no-long-reason')).map(({ ruleId }) => ruleId),
      ['no-unused-disable'],
    );
  });

  it('are none where the rule is off', () => {
    const options = { rules: { 'no-reserved-code': 'off' } } as const;
    assert.deepEqual(findingsOf(`${page}socket.close(1006);`, options), []);
  });

  it('have the severity of the nearest .close-codes.json, whatever the setting is', () => {
    const config = (level: 'off' | 'hint' | 'default') => ({
      clues: [],
      config: { rules: { 'no-reserved-code': level } },
    });
    const options = { rules: { 'no-reserved-code': 'information' } } as const;
    const text = `${page}socket.close(1006);`;
    const severityIn = (...folders: readonly ReturnType<typeof config>[]) =>
      findings(analyze({ text, languageId: 'typescript', surroundings: { folders } }), options)[0]?.severity;
    assert.equal(severityIn(config('hint'), config('off')), 'hint');
    assert.equal(severityIn(config('off'), config('hint')), undefined);
    assert.equal(severityIn(config('default')), 'error');
    assert.equal(severityIn(), 'information');
  });

  it('are warnings at most where only a name shows that it is a WebSocket', () => {
    const [finding] = findingsOf(`export function handle(ws) {\n  ws.on('message', () => ws.close(1006));\n}`, {
      rules: { 'no-reserved-code': 'error' },
    });
    assert.equal(finding?.evidence, 'name');
    assert.equal(finding?.severity, 'warning');
    assert.equal(finding?.api, 'whatwg|ws');
  });

  it('stay quieter than a warning where the setting says so', () => {
    const [finding] = findingsOf(`export function handle(ws) {\n  ws.on('message', () => ws.close(1006));\n}`, {
      rules: { 'no-reserved-code': 'hint' },
    });
    assert.equal(finding?.severity, 'hint');
  });

  it('are reported once for a list in two comparisons', () => {
    const found = findingsOf(
      `${page}const lost = ['1006'];\nsocket.onclose = ({ code }) => lost.includes(code) || lost.indexOf(code) > 0;`,
    );
    assert.deepEqual(
      found.map(({ ruleId }) => ruleId),
      ['no-impossible-comparison'],
    );
  });

  it('speak the language of the reader, down to the last part', () => {
    const asked = new Set<string>();
    const [finding] = findingsOf(`${page}socket.close(1006);`, {
      translate: (template, data = {}) => {
        asked.add(template);
        return `<${template.replace(/\{(\w+)\}/g, (_, name) => String(data[name]))}>`;
      },
    });
    assert.equal(finding?.message, '<<<1006 (Abnormal Closure)> throws <in browsers>.> <Send <no code> or <4006>.>>');
    assert.ok(asked.has('Replace with {code} ({name})'));
  });

  it('fill every place of every message', () => {
    const everything = `import { WebSocket as Ws } from 'ws';
      const page = new WebSocket('wss://example.org');
      const ws = new Ws('wss://example.org');
      page.close(1006); page.close(1001); page.close(1); page.close(2000); page.close(9999);
      ws.close('4000'); ws.close('bye'); ws.close(1.5); ws.close(NaN); ws.close(1n); ws.close(null); ws.close(true); ws.close({});
      ws.close(1000, '${'a'.repeat(124)}'); ws.close(1000, \`${'a'.repeat(124)}\${page}\`);
      ws.on('close', (code) => code === 1015 || code === 500n || code === '500' || code === 500);
      page.onclose = (event) => event.wasClean && event.code === 1006;`;
    const texts = findingsOf(everything).flatMap(({ message, fixes }) => [message, ...fixes.map(({ title }) => title)]);
    assert.ok(texts.length > 40);
    for (const text of texts) assert.doesNotMatch(text, /[{}]|undefined|\[object/);
  });

  it('move a reason of two branches as one', () => {
    const text = `${page}socket.close(left ? 'left' : \`lost \${why}\`);`;
    const found = findingsOf(text);
    assert.deepEqual(
      found.map(({ ruleId, fixes: [fix] }) => [ruleId, fix && applyFix(text, fix)]),
      [1, 2].map(() => ['valid-code-type', text.replace('close(', 'close(1000, ')]),
    );
  });

  it('name the rules in an order that holds no rule twice', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });
});
