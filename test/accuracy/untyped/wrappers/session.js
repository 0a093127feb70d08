// A session around a WebSocket that is handed in.
export class Session {
  constructor(socket) {
    this.socket = socket;
  }

  end(code, reason) {
    this.closed = true;
    this.socket.close(code, reason);
  }

  fail(error) {
    this.end(1011, error.message); // = sent 1011
  }

  drop() {
    this.end(1006, 'dropped'); // = sent 1006 ! no-reserved-code
  }

  status(code) {
    this.send({ type: 'status', code });
  }

  send(message) {
    this.socket.send(JSON.stringify(message));
  }
}

export function createSession(ws) {
  const close = (code = 1000) => ws.close(code); // = sent 1000
  return {
    close,
    refuse: () => close(4403), // = sent 4403
    forbid: () => close(403), // = sent 403 ! no-out-of-range-code
    lose: () => close(1006), // = sent 1006 ! no-reserved-code
  };
}

const session = new Session(open());
session.end(1000, 'done'); // = sent 1000
session.end(1005); // = sent 1005 ! no-reserved-code
session.end(500, 'oops'); // = sent 500 ! no-out-of-range-code
session.status(1006);
session.status(500);

const closeWith = (code) => (ws) => ws.close(code);
export const refuse = closeWith(4001); // = sent 4001
export const lose = closeWith(1006); // = sent 1006 ! no-reserved-code
