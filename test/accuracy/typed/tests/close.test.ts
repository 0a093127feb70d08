import assert from 'node:assert/strict';
import { describe, expect, it, vi } from 'vitest';
import WebSocket, { WebSocketServer } from 'ws';

class FakeSocket {
  closed?: number;
  close(code: number) {
    this.closed = code;
  }
}

describe('close', () => {
  const ws = new WebSocket('ws://localhost:8080');

  it('throws', async () => {
    expect(() => ws.close(1006)).toThrow(TypeError); // = sent 1006
    expect(() => ws.close(999)).toThrowError(/code/); // = sent 999
    expect(() => {
      ws.close(5000, 'too high'); // = sent 5000
    }).to.throw();
    assert.throws(() => ws.close(1005)); // = sent 1005
    assert.throws(() => ws.close('1000' as never), TypeError);
    await expect(async () => ws.close(1015)).rejects.toThrow(); // = sent 1015
    await assert.rejects(async () => ws.close(1004), TypeError); // = sent 1004
    try {
      ws.close(1006); // = sent 1006
      assert.fail('did not throw');
    } catch (error) {
      assert.ok(error instanceof TypeError);
    }
  });

  it('does not throw', () => {
    expect(() => ws.close(1006)).not.toThrow(); // = sent 1006 ! no-reserved-code
    assert.doesNotThrow(() => ws.close(1005)); // = sent 1005 ! no-reserved-code
    expect(() => ws.close(4000)).not.toThrow(); // = sent 4000
    ws.close(1006); // = sent 1006 ! no-reserved-code
  });

  it('plays a socket', () => {
    const fake = new FakeSocket();
    fake.close(1006);
    const mock = { close: vi.fn(), send: vi.fn() };
    mock.close(1006);
    const stub = vi.mocked(ws);
    stub.close(1006);
    expect(ws.close).toHaveBeenCalledWith(1006); // = compared 1006
    ws.emit('close', 1006, 'lost'); // = declared 1006
    const onClose = vi.fn<(code: number) => void>();
    onClose(1006); // = declared 1006
  });

  it('arrives', async () => {
    const server = new WebSocketServer({ port: 0 });
    server.on('connection', (socket) => socket.close(4001)); // = sent 4001
    const code = await new Promise<number>((resolve) => ws.on('close', resolve));
    expect(code).toBe(4001); // = compared 4001
    expect(code).toBe(1006); // = compared 1006
    server.on('connection', (socket) => socket.close(1006)); // = sent 1006 ! no-reserved-code
  });
});
