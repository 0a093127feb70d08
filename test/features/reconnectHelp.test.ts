import assert from 'node:assert/strict';
import { analyze, findings, reconnectHelp } from '../../src/features/index.js';
import { applyEdits } from '../support/edits.js';

const text = `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = () => {
    console.log('closed');
    setTimeout(connect, 1000);
  };
}
`;
const titles = [
  'Check the close code before reconnecting, and wait longer each time',
  'Check the close code before reconnecting',
];

function offeredAt(words: string, at = text): readonly string[] {
  const start = at.indexOf(words);
  assert.ok(start >= 0, words);
  return reconnectHelp(analyze({ text: at, languageId: 'javascript' }), { start, end: start }).map(
    ({ title }) => title,
  );
}

describe('reconnect help', () => {
  for (const words of ['socket.onclose', 'onclose = ', '() =>', 'setTimeout']) {
    it(`is offered on ${words} while the rule is off`, () => {
      assert.deepEqual(findings(analyze({ text, languageId: 'javascript' })), []);
      assert.deepEqual(offeredAt(words), titles);
    });
  }

  for (const words of ['new WebSocket', 'console.log', 'function connect']) {
    it(`is not offered on ${words}`, () => {
      assert.deepEqual(offeredAt(words), []);
    });
  }

  it('is not offered once it was taken, and the rule has nothing to say', () => {
    const analysis = analyze({ text, languageId: 'javascript' });
    const at = text.indexOf('() =>');
    for (const { title, edits } of reconnectHelp(analysis, { start: at, end: at })) {
      const decided = applyEdits(text, edits);
      const again = analyze({ text: decided, languageId: 'javascript' });
      assert.deepEqual(findings(again, { rules: { 'no-blind-reconnect': 'hint' } }), [], title);
      assert.deepEqual(offeredAt('onclose', decided), []);
    }
  });

  it('leaves nothing to decide where it connects after refusals only', () => {
    const only = text.replace('() =>', '({ code }) =>').replace('setTimeout(', 'if (code === 1008) setTimeout(');
    assert.notEqual(only, text);
    assert.deepEqual(offeredAt('onclose', only), [
      'Also reconnect after 1001 (Going Away), 1006 (Abnormal Closure), 1012 (Service Restart) and 1013 (Try Again Later)',
    ]);
  });

  it('speaks the language of the reader', () => {
    const at = text.indexOf('() =>');
    const shout = (template: string) => template.toUpperCase();
    const [first] = reconnectHelp(analyze({ text, languageId: 'javascript' }), { start: at, end: at }, shout);
    assert.equal(first?.title, titles[0]?.toUpperCase());
  });

  it('knows what the team has agreed on', () => {
    const folders = [
      { clues: [], config: { codes: { 4401: { name: 'Not\nlogged in', reconnect: 'fix-first' as const } } } },
    ];
    const analysis = analyze({ text, languageId: 'javascript', surroundings: { folders } });
    const at = text.indexOf('() =>');
    const [, decide] = reconnectHelp(analysis, { start: at, end: at });
    assert.match(
      applyEdits(text, decide?.edits ?? []),
      /case 3003: \/\/ Forbidden\n {6}case 4401: \/\/ Not logged in\n/,
    );
  });
});
