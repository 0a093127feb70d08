import assert from 'node:assert/strict';
import { Reading } from '../../src/analysis/reading.js';
import { type Signature, signature } from '../../src/features/signature.js';
import type { Translate } from '../../src/rules/rule.js';
import { into } from '../support/translation.js';

/** What is shown at the `|` of a text. */
function at(marked: string, translate?: Translate): Signature | undefined {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const document = { text, languageId: 'javascript' } as const;
  return signature(Reading.of(document), offset, translate);
}

const page = "const socket = new WebSocket('wss://example.org');\n";

describe('signature help', () => {
  for (const [text, active] of [
    ['socket.close(|)', 0],
    ['socket.close(|', 0],
    ['socket.close(10|06)', 0],
    ['socket.close(1000, |)', 1],
    ["socket.close(1000, 'by|e')", 1],
  ] as const) {
    it(`shows which argument is typed: ${text}`, () => {
      const shown = at(page + text);
      assert.equal(shown?.label, 'close(code?: number, reason?: string)');
      assert.equal(shown.active, active);
      for (const { label } of shown.parameters) assert.ok(shown.label.includes(label));
    });
  }

  it('tells what the API takes', () => {
    assert.match(
      at(`${page}socket.close(|)`)?.parameters[0]?.documentation ?? '',
      /^Codes that the standard WebSocket takes: 1000 and 3000-4999\.$/,
    );
    const names = at('function end(ws) { ws.close(|); }')?.parameters[0]?.documentation ?? '';
    assert.match(names, /the standard WebSocket takes: 1000 and 3000-4999\. Codes that ws takes: /);
  });

  it('lists what the API takes as the reader does', () => {
    const [code] = at(`${page}socket.close(|)`, into('de'))?.parameters ?? [];
    assert.match(code?.documentation ?? '', /^Codes für das Standard-WebSocket: 1000 und 3000-4999\.$/);
  });

  it('counts what a reason leaves', () => {
    const shown = at(`${page}socket.close(1000, 'é|')`);
    assert.match(shown?.parameters[1]?.documentation ?? '', /^121 of 123 bytes left\./);
  });

  for (const text of ['fs.close(|)', 'socket.send(|)', 'socket.close(1000)|', '// socket.close(|)', 'close(|)']) {
    it(`says nothing at ${text}`, () => assert.equal(at(page + text), undefined));
  }
});
