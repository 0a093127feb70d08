import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/index.js';

/** Of each place where something is sent, in order, whether it is wrong on purpose. */
function onPurpose(text: string): readonly boolean[] {
  return analyze({ text, languageId: 'typescript' })
    .sites.filter((site) => 'sending' in site)
    .map((site) => site.isExpectedFailure === true);
}

function purposely(title: string, rows: readonly string[], expected: boolean): void {
  describe(title, () => {
    for (const row of rows) {
      it(row.replace(/\s+/g, ' '), () => assert.deepEqual(onPurpose(row), [expected]));
    }
  });
}

const socket = "const ws = new WebSocket('wss://example.org');\n";
const withSocket = (rows: readonly string[]) => rows.map((row) => socket + row);

describe('a call that a test expects to throw', () => {
  purposely(
    'is wrong on purpose',
    withSocket([
      'expect(() => ws.close(1006)).toThrow();',
      'expect(() => { ws.close(1006); }).toThrow(DOMException);',
      "expect(() => ws.close(1006)).toThrowError('InvalidAccessError');",
      'expect(() => ws.close(1006)).toThrowErrorMatchingInlineSnapshot();',
      'expect(function () { ws.close(1006); }).to.throw();',
      "expect(() => ws.close(1006), 'reserved').to.throw(Error);",
      'expect(() => ws.close(1006)).throws();',
      'expect(() => ws.close(1006)).to.throws(/1006/);',
      'expect(async () => ws.close(1006)).rejects.toThrow();',
      'await expect(async () => { ws.close(1006); }).rejects.toBeInstanceOf(Error);',
      'expect((async () => ws.close(1006))()).to.be.rejected;',
      'expect((async () => ws.close(1006))()).to.eventually.be.rejectedWith(Error);',
      'expectAsync((async () => ws.close(1006))()).toBeRejectedWithError(Error);',
      '(() => ws.close(1006)).should.throw();',
      '(function () { ws.close(1006); }).should.throw(Error);',
      'assert.throws(() => ws.close(1006));',
      "assert.throws(() => { ws.close(1006); }, { name: 'InvalidAccessError' });",
      'assert.rejects(async () => ws.close(1006));',
      'await assert.rejects((async () => ws.close(1006))());',
      't.throws(() => ws.close(1006), { instanceOf: Error });',
      'await t.throwsAsync(async () => ws.close(1006));',
      'assert.raises(() => ws.close(1006));',
      'QUnit.assert.throws(() => ws.close(1006));',
      'assertThrows(() => ws.close(1006), DOMException);',
      'await assertRejects(async () => ws.close(1006));',
      "assert_throws_dom('InvalidAccessError', () => ws.close(1006));",
      "assert_throws_dom('INVALID_ACCESS_ERR', function () { ws.close(1006); });",
      'assert_throws_js(TypeError, () => ws.close(1006));',
      "promise_rejects_dom(t, 'InvalidAccessError', (async () => ws.close(1006))());",
      'shouldThrow(() => ws.close(1006));',
      'expectToThrow(() => ws.close(1006));',
      'expectError(() => ws.close(1006));',
      "try { ws.close(1006); callback(new Error('must throw')); } catch {}",
      'const act = () => ws.close(1006);\nexpect(act).toThrow();',
      'try { ws.close(1006); send(); assert.fail(); } catch {}',
      'try { ws.close(1006); expect(false).toBe(true); } catch {}',
      'function act() { ws.close(1006); }\nassert.throws(act);',
      'function act() { ws.close(1006); }\nassert.throws(() => act());',
      'const act = async () => { ws.close(1006); };\nawait expect(act()).rejects.toThrow();',
      'try { ws.close(1006); assert.fail(); } catch {}',
      "try { ws.close(1006); fail('must throw'); } catch {}",
      "try { ws.close(1006); throw new Error('must throw'); } catch {}",
      "try { ws.close(1006); done(new Error('must throw')); } catch { done(); }",
      'try { ws.close(1006); expect(true).toBe(false); } catch {}',
      'try { ws.close(1006); expect.unreachable(); } catch {}',
      'try { ws.close(1006); assert_unreached(); } catch {}',
      "try { ws.close(1006); } catch (error) { expect(error.name).toBe('InvalidAccessError'); }",
      "try { ws.close(1006); } catch (error) { assert.equal(error.name, 'InvalidAccessError'); }",
      'let threw = false;\ntry { ws.close(1006); } catch { threw = true; }\nassert.ok(threw);',
      'let thrown;\ntry { ws.close(1006); } catch (error) { thrown = error; }\nexpect(thrown).toBeDefined();',
      "// @ts-expect-error\nws.close('1000');",
      '// @ts-expect-error a code is a number\nws.close(null, );',
      '/* @ts-expect-error */\nws.close({ code: 1000 });',
    ]),
    true,
  );

  purposely(
    'is wrong by mistake',
    withSocket([
      'ws.close(1006);',
      'expect(() => ws.close(1006)).not.toThrow();',
      'expect(() => ws.close(1006)).to.not.throw();',
      'assert.doesNotThrow(() => ws.close(1006));',
      't.notThrows(() => ws.close(1006));',
      'assert_does_not_throw(() => ws.close(1006));',
      'assertNeverThrows(() => ws.close(1006));',
      'try { ws.close(1006); expect(count).toBe(1); } catch {}',
      '{ try { ws.close(1006); } catch (error) { log(error); }\ntry { send(); } catch (error) { expect(error).toBeDefined(); } }',
      'assertNotThrows(() => ws.close(1006));',
      '(() => ws.close(1006))().toThrow();',
      'try { send(); } catch {} finally { ws.close(1006); assert.fail(); }',
      'try { ws.close(1006); } finally { stop(); }',
      'try { ws.close(1006); done(new Map()); } catch {}',
      'try { ws.close(1006); setBusy(false); } catch {}',
      'try { ws.close(1006); } catch (error) { expect(() => log(error)).toBeDefined(); }',
      "try { ws.close(1006); log(new Error('closed')); } catch {}",
      'try { ws.close(1006); } catch (error) { log(error); }\nconst check = (error) => { expect(error).toBe(1); };',
      'assert.doesNotReject(async () => ws.close(1006));',
      'await expect((async () => ws.close(1006))()).resolves.toBeUndefined();',
      "it('throws', () => { ws.close(1006); });",
      "describe('rejects', () => { it('closes', () => { ws.close(1006); }); });",
      'ws.close(1006);\nexpect(() => send()).toThrow();',
      'expect(ws.close(1006)).toBeUndefined();',
      'const act = () => ws.close(1006);\nact();\nexpect(act).toBeDefined();',
      'const act = () => ws.close(1006);\nexpect((act) => act()).toThrow();',
      'try { ws.close(1006); } catch {}',
      'try { ws.close(1006); } catch (error) { console.error(error); }',
      'try { ws.close(1006); done(); } catch {}',
      'try { send(); assert.fail(); } catch { ws.close(1006); }',
      'try { send(); assert.fail(); ws.close(1006); } catch {}',
      'new Promise((resolve, reject) => { ws.close(1006); reject(new Error()); });',
      'Promise.reject(ws.close(1006));',
      'setTimeout(() => ws.close(1006), 10);',
      '// @ts-expect-error\nws.close(1006);',
      "// @ts-expect-error\nsend();\nws.close('1000');",
      "// No @ts-expect-error is needed.\nws.close('1000');",
    ]),
    false,
  );

  it('takes the reason along', () =>
    assert.deepEqual(onPurpose(`${socket}expect(() => ws.close(1000, 'x'.repeat(124))).toThrow();`), [true, true]));
  it('takes the object along in which the code is sent', () =>
    assert.deepEqual(
      onPurpose("assert_throws_dom('X', () => new WebSocketStream('wss://a').close({ closeCode: 1006 }));"),
      [true, true],
    ));
  it('ends with a function that calls itself', () =>
    assert.deepEqual(onPurpose(`${socket}function act() { ws.close(1006); act(); } // throws`), [false]));
});

describe('a receiver that is a mock of a WebSocket', () => {
  purposely(
    'is closed on purpose',
    [
      'const { socket } = new MockServer();\nsocket.close(1006);',
      'let ws = undefined;\nws = new MockWebSocket();\nws.close(1006);',
      'const ws = new FakeWebSocket();\nws.close(1006);',
      'const socket = new MockSocket("wss://a");\nsocket.close(1006);',
      'const ws = new StubSocket();\nws.close(1006);',
      'class FakeWebSocket extends WebSocket {}\nconst ws = new FakeWebSocket("wss://a");\nws.close(1006);',
      'class MockWebSocket extends WebSocket { fail() { this.close(1006); } }',
      'const { mockSocket } = fixtures;\nmockSocket.close(1006);',
      'class Test { ws: WebSocket; end() { this.ws.close(1006); } }\nconst test = make();\ntest.ws = new FakeWebSocket();',
      "import WebSocket from 'ws';\nvi.doMock('ws');\nconst ws = new WebSocket('wss://a');\nws.close(1001.5);",
      "import WebSocket from 'ws';\nmock.module('ws', { defaultExport: fake });\nconst ws = new WebSocket('wss://a');\nws.close(1001.5);",
      'const ws = { close: vi.fn(), send: vi.fn() } as unknown as WebSocket;\nws.close(1006);',
      'const ws: WebSocket = { close(code) { seen.push(code); } } as any;\nws.close(1006);',
      'const ws = Object.assign(new EventEmitter(), { close: jest.fn() });\nws.close(1006);',
      'const ws: WebSocket = jest.fn();\nws.close(1006);',
      'const ws = createMock<WebSocket>();\nws.close(1006);',
      'const ws: WebSocket = mock<WebSocket>();\nws.close(1006);',
      'const ws = sinon.createStubInstance(WebSocket);\nws.close(1006);',
      'const ws: WebSocket = await createFakeSocket();\nws.close(1006);',
      'const { ws } = setUpMockServer();\nws.close(1006);',
      'let ws: WebSocket | null = null;\nbeforeEach(() => { ws = new FakeWebSocket() as any; });\nws.close(1006);',
      'class Test { ws: WebSocket = stubSocket(); run() { this.ws.close(1006); } }',
      'function check(mockWs: WebSocket) { mockWs.close(1006); }',
      'function check(fakeSocket) { fakeSocket.close(1006); }',
      "import WebSocket from 'ws';\nvi.mock('ws');\nconst ws = new WebSocket('wss://a');\nws.close(1001.5);",
      "jest.mock('ws', () => jest.fn());\nconst WebSocket = require('ws');\nconst ws = new WebSocket('wss://a');\nws.close(1006);",
      "vi.stubGlobal('WebSocket', Socket);\nconst ws = new WebSocket('wss://a');\nws.close(1006);",
      "globalThis.WebSocket = FakeWebSocket;\nconst ws = new WebSocket('wss://a');\nws.close(1006);",
      "(global as any).WebSocket = jest.fn();\nconst ws = new WebSocket('wss://a');\nws.close(1006);",
    ],
    true,
  );

  purposely(
    'is none of these',
    [
      "import { WebSocket as MockSocket } from 'mock-socket';\nconst mockSocket = new MockSocket('wss://a');\nmockSocket.close(1006);",
      "globalThis.onclose = new WebSocket('wss://a');\nconst ws = new WebSocket('wss://a');\nws.close(1006);",
      "const mockWs = new WebSocket('wss://a');\nmockWs.close(1006);",
      "import WebSocket from 'ws';\nvi.mock('./logger');\nconst ws = new WebSocket('wss://a');\nws.close(1006);",
      "let ws = {} as WebSocket;\nws = new WebSocket('wss://a');\nws.close(1006);",
      'const socket = useMock ? new MockSocket() : new WebSocket("wss://a");\nsocket.close(1006);',
      'const { webSocket } = await stub.fetch(request);\nwebSocket.close(1006);',
      'const ws: WebSocket = pool.take();\nws.close(1006);',
      "const ws = Object.assign(new WebSocket('wss://a'), { id: 1 });\nws.close(1006);",
      'const ws = { ...base } as WebSocket;\nws.close(1006);',
      'const ws = { id: 1 } as WebSocket; // no mock\nws.close(1006);',
      'function one() { let ws; ws = new MockWebSocket(); }\nfunction two(ws: WebSocket) { ws.close(1006); }',
      "let ws = new MockWebSocket();\nws = new WebSocket('wss://a');\nws.close(1006);",
      "import { w3cwebsocket } from 'websocket';\nvi.stubGlobal('WebSocket', FakeSocket);\nconst ws = new w3cwebsocket('wss://a');\nws.close(1006);",
      'let ws;\nws = new MockWebSocket();\nconst { ws: own } = real();\nown.ws.close(1006);',
    ],
    false,
  );
});

it('ends with names that are assigned to each other', () =>
  assert.deepEqual(onPurpose('let ws: WebSocket, own: WebSocket;\nws = own;\nown = ws;\nws.close(1006); // no mock'), [
    false,
  ]));
it('no event that a test makes is sent', () =>
  assert.deepEqual(onPurpose("ws.dispatchEvent(new CloseEvent('close', { code: 1006 }));"), []));
it('what a spy is asked for is not sent', () =>
  assert.deepEqual(onPurpose('const ws: WebSocket = open();\nexpect(ws.close).toHaveBeenCalledWith(1006);'), []));
it('what is known to be a mock is no WebSocket at all', () =>
  assert.deepEqual(onPurpose('vi.mocked(ws).close(1006);'), []));
