import assert from 'node:assert/strict';
import { analyze, numberAt, teamCodeSpan } from '../../src/features/index.js';

const page = "const socket = new WebSocket('wss://example.org');\n";

/** What is known of the number at the mark. */
function at(marked: string) {
  const text = marked.replace('|', '');
  const found = numberAt(analyze({ text, languageId: 'typescript' }), marked.indexOf('|'));
  return (
    found && { code: found.code, names: found.declarations.map(({ start }) => text.slice(0, start).split('\n').at(-1)) }
  );
}

describe('where a number is given a name', () => {
  it('is told of numbers that are sent and compared', () => {
    assert.deepEqual(at(`${page}socket.close(40|01);`), { code: 4001, names: [] });
    assert.deepEqual(at(`${page}socket.onclose = ({ code }) => code === |4001;`), { code: 4001, names: [] });
  });

  it('is every declaration in the document', () => {
    const declared = 'const CloseCode = { SessionExpired: 4001 } as const;\n';
    const used = 'socket.onclose = ({ code }) => code === CloseCode.SessionExpired;\n';
    assert.deepEqual(at(`${page}${declared}${used}socket.close(4001|);`), {
      code: 4001,
      names: ['const CloseCode = { SessionExpired: '],
    });
  });

  it('is not told of names, of declarations and of what is no code', () => {
    assert.equal(at(`${page}const EXPIRED = 4001;\nsocket.close(EXPI|RED);`), undefined);
    assert.equal(at(`${page}const EXPIRED = 40|01;\nsocket.close(EXPIRED);`), undefined);
    assert.equal(at(`${page}setTimeout(stop, 40|01);`), undefined);
  });

  it('is the key in a config', () => {
    const config = '{\n  // ours\n  "codes": { "4001": { "name": "Session Expired" } }\n}\n';
    const span = teamCodeSpan(config, 4001);
    assert.equal(span && config.slice(span.start, span.end), '"4001"');
    assert.equal(teamCodeSpan(config, 4002), undefined);
    assert.equal(teamCodeSpan('{ "codes": ', 4001), undefined);
  });
});
