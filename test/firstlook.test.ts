import assert from 'node:assert/strict';
import { figures } from '../scripts/firstlook/figures.mjs';
import { candidates } from '../scripts/firstlook/oracle.mjs';

describe('the oracle of a first look', () => {
  const found: [code: string, form: string, at: string][] = [
    [`ws.close(4001, 'expired')`, 'call', '4001'],
    [`ws.close(\n  4001,\n  'expired',\n)`, 'call', '4001'],
    [`if (event.code !== 1000) retry()`, 'comparison', '1000'],
    [`if (3000 <= code) stop()`, 'comparison', '3000'],
    [`switch (event.code) { case 1008: stop() }`, 'case', '1008'],
    [`const texts = {\n  1006: 'lost',\n}`, 'table', '1006'],
    [`const finalCodes = [4001, 4003]`, 'list', '[4001, 4003]'],
    [`const AuthExpired = { code: 4401, reason: 'expired' }`, 'property', '4401'],
    [`const WS_CLOSE_GONE = 1001`, 'constant', '1001'],
    [`enum CloseCode {\n  Kicked = 4100,\n}`, 'constant', '4100'],
    [`ws.close(code ?? 1000)`, 'call', '1000'],
    [`if (event.code === CloseCode.Gone) stop()`, 'name compared', 'event.code === CloseCode.Gone'],
    [`if (finalCodes.includes(event.code)) stop()`, 'looked up', 'finalCodes.includes(event.code)'],
    [`ws.close(CloseCode.Gone)`, 'close call', 'CloseCode.Gone'],
    [`expect(ws.close).toHaveBeenCalledWith(4001, 'expired')`, 'assertion', '4001'],
    [`process.on('exit', ws.close.bind(ws))`, 'close passed on', 'ws.close.bind(ws)'],
    [`ws.onclose = (event) => { stop() }`, 'listener', '(event) =>'],
    [`ws.on('close', (code, reason) => { stop() })`, 'listener', '(code, reason) =>'],
  ];
  for (const [code, form, at] of found) {
    it(`finds a ${form} in ${code.replaceAll('\n', ' ')}`, () => {
      const text = `const ws = new WebSocket(url)\n${code}\n`;
      const all = candidates(text).map((one) => `${one.form}: ${text.slice(one.start, one.end)}`);
      assert.ok(all.includes(`${form}: ${at}`), all.join('; '));
    });
  }

  for (const code of [
    `setTimeout(() => ws.close(), 1000)`,
    `const RECONNECT_DELAY_MS = 3000`,
    `element.closest('.panel')`,
    `// ws.close(4001)`,
  ]) {
    it(`passes by ${code}`, () => {
      assert.deepEqual(candidates(`const ws = new WebSocket(url)\n${code}\n`), []);
    });
  }

  it('reads only files that speak of WebSockets', () => {
    assert.deepEqual(candidates('window.close(4001)'), []);
  });
});

describe('the figures of a first look', () => {
  it('count findings by severity, and recall by kind', () => {
    const row = (label: string, what: 'finding' | 'site' | 'candidate', group: string, part = 'source') => ({
      ...{ label, what, group, part },
      ...{ place: 'a.ts:1:1', text: '' },
    });
    const { findings, sites, recall } = figures([
      row('true', 'finding', 'error type no-reserved-code'),
      row('debatable', 'finding', 'error type no-reserved-code'),
      row('true', 'site', 'sent type'),
      row('false', 'site', 'sent type'),
      row('-', 'site', 'sent type'),
      row('-', 'site', 'sent type'),
      row('true', 'site', 'sent name'),
      row('false', 'site', 'sent name'),
      row('sent', 'candidate', 'call'),
      row('compared', 'candidate', 'case', 'test'),
      row('no', 'candidate', 'case', 'test'),
    ]);
    assert.deepEqual(findings.error, { right: 1, wrong: 1 });
    assert.deepEqual(sites, { type: { right: 1, wrong: 1 }, name: { right: 1, wrong: 1 } });
    assert.deepEqual(recall.source?.sent, { recognised: 3, missed: 1 });
    assert.deepEqual(recall.test?.compared, { recognised: 0, missed: 1 });
  });
});
