import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';
import type { ReconnectSite } from '../../src/analysis/site.js';

/** What is said of a handler that connects again, in a page's script. */
function reconnectIn(handler: string, others = ''): ReconnectSite {
  const text = `function connect() {
  const socket = new WebSocket('wss://example.org');
  socket.onclose = ${handler};
}
${others}`;
  const { sites } = analyze({ text, languageId: 'javascript' });
  const site = sites.find(({ kind }) => kind === 'reconnect');
  assert.ok(site?.kind === 'reconnect');
  return site;
}

/** The codes after which it does so. */
function codesWith(connects: ReconnectSite['after'][number]['connects'], { after }: ReconnectSite): readonly number[] {
  return after.filter((one) => one.connects === connects).map(({ code }) => code);
}

describe('a handler that connects again', () => {
  const uses = {
    ignored: '(event) => { console.log(event.code); setTimeout(connect, 1000); }',
    tested: '(event) => { if (event.code !== 1000) setTimeout(connect, 1000); }',
    escapes: '(event) => { report(event); setTimeout(connect, 1000); }',
  } as const;

  for (const [codeUse, handler] of Object.entries(uses)) {
    it(`says what becomes of the code: ${codeUse}`, () => {
      assert.equal(reconnectIn(handler).codeUse, codeUse);
    });
  }

  it('lets other functions decide that compare codes', () => {
    const others = "new WebSocket('wss://example.org').onclose = ({ code }) => code === 1008 && logIn();";
    assert.equal(reconnectIn(uses.tested, others).codeUse, 'escapes');
  });

  it('does so after these codes, and never after those', () => {
    const site = reconnectIn(
      '({ code }) => { if (code === 1000 || code === 4123) return; setTimeout(connect, 1000); }',
    );
    assert.deepEqual(codesWith('no', site), [1000, 4123]);
    assert.deepEqual(codesWith('perhaps', site), []);
    assert.ok(codesWith('yes', site).includes(1008));
    assert.deepEqual(
      site.after.filter(({ isCompared }) => isCompared).map(({ code }) => code),
      [1000, 4123],
    );
  });

  it('perhaps does, where a condition is not understood', () => {
    const site = reconnectIn('({ code }) => { if (isFinal(code)) return; setTimeout(connect, 1000); }');
    assert.deepEqual(codesWith('yes', site), []);
    assert.ok(codesWith('perhaps', site).includes(1008));
  });

  it('lists the calls that may connect, where that is not known', () => {
    const site = reconnectIn('({ code }) => { if (code === 1008) logIn(); setTimeout(connect, 1000); }');
    const calling = site.after.filter(({ otherCalls }) => otherCalls.length > 0);
    assert.deepEqual(
      calling.map(({ code }) => code),
      [1008],
    );
  });

  it('is not the only one, beside one for errors', () => {
    assert.equal(reconnectIn(uses.tested).connectsElsewhere, false);
    const onError = '  socket.onerror = () => setTimeout(connect, 1000);';
    assert.equal(reconnectIn(`${uses.tested};\n${onError}`).connectsElsewhere, true);
  });

  it('is plain data', () => {
    const site = reconnectIn(uses.ignored);
    assert.deepEqual(JSON.parse(JSON.stringify(site)), site);
  });
});
