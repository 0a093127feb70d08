import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';
import { findings } from '../../src/features/index.js';

/** The compared codes of a test, about which nothing is reported. */
function compared(text: string): readonly unknown[] {
  const analysis = analyze({ text: `// WebSocket, close\n${text}`, languageId: 'typescript' });
  assert.deepEqual(findings(analysis), []);
  return analysis.sites.flatMap((site) =>
    site.kind === 'compared'
      ? site.parts.flatMap(({ values }) => values.map((value) => 'value' in value && value.value))
      : [],
  );
}

function rows(title: string, cases: readonly (readonly [code: string, expected: readonly number[]])[]): void {
  describe(title, () => {
    for (const [code, expected] of cases) it(code, () => assert.deepEqual(compared(code), expected));
  });
}

rows('codes with which a test expects a close function to be called', [
  ["expect(socket.close).toHaveBeenCalledWith(1008, 'no');", [1008]],
  ["expect(mock.close).toHaveBeenCalledWith('client', 4001, 'gone');", [4001]],
  ['expect(closeSpy).toHaveBeenNthCalledWith(2, 1011);', [1011]],
  ['expect(onClose).to.have.been.calledOnceWithExactly(1006);', [1006]],
  ["sinon.assert.calledWith(client.disconnect, { code: 4000, reason: 'done' });", [4000]],
  ['expect(onclose).toHaveBeenCalledWith(expect.objectContaining({ code: 1006, wasClean: false }));', [1006]],
  ['expect(socket.send).toHaveBeenCalledWith(1008);', []],
  ['expect(closeAfter).toHaveBeenCalledWith(3000);', []],
  ['expect(closeModal).toHaveBeenCalledWith(1500);', []],
]);

rows('codes in what a test expects of an event', [
  ["expect(event).toEqual({ code: 1006, reason: '' });", [1006]],
  ['await expect(closed).resolves.toEqual({ code: 4002 });', [4002]],
  ['expect(state.lastClose).toMatchObject({ code: 1008 });', [1008]],
  ["assert.deepEqual(received, { code: 1001, reason: 'gone' });", [1001]],
  ["expect(result).toEqual({ code: 1006, message: 'bad' });", []],
]);

rows('codes of which only the names in an assertion tell', [
  ['expect(event.code).toBe(1008);', [1008]],
  ['expect(code).to.equal(4001);', [4001]],
  ['assert.equal(closed.code, 1000);', [1000]],
  ['expect(res.ws2.closeCode).toBe(1008);', [1008]],
  ['expect(error.code).toBe(4001);', []],
  ['expect(response.code).toBe(4001);', []],
  ['expect(response.body.code).toBe(4001);', []],
  ['expect(event.code).toBe(2000);', []],
  ['if (event.code === 1008) stop();', []],
]);
