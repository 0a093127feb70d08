// Tests of a WebSocket client whose socket is a stub.
const sinon = require('sinon');

class MockWebSocket {
  constructor() {
    this.close = sinon.spy();
  }
}

describe('client', () => {
  let ws;
  let socket;
  beforeEach(() => {
    ws = new MockWebSocket();
    socket = { close: sinon.stub(), readyState: 1 };
  });

  it('closes', () => {
    ws.close(1006);
    socket.close(1006, 'lost'); // = sent 1006
    ws.onclose({ code: 1006, reason: '' }); // = declared 1006
    sinon.assert.calledWith(ws.close, 1006); // = compared 1006
  });

  it('throws', () => {
    expect(() => real().ws.close(1005)).toThrow(); // = sent 1005
  });

  it('really closes', () => {
    const { ws: own } = real();
    own.ws.close(1006); // = sent 1006 ! no-reserved-code
  });
});
