const CLOSE = {
  ok: 1000, // = declared 1000
  protocol: 1002, // = declared 1002
  lost: 1006, // = declared 1006
  kicked: 4003, // = declared 4003
} as const;

const WS_CLOSE_POLICY = 1008; // = declared 1008
const KICK = 4010; // = declared 4010
let timeout = 4408; // = declared 4408
const reasons = { [CLOSE.kicked]: 'kicked' };

class Session {
  static readonly EXPIRED = 4410; // = declared 4410
  private static readonly BROKEN = 1011; // = declared 1011
  readonly #socket = new WebSocket('wss://example.org');

  finish() {
    this.#socket.close(CLOSE.ok); // = sent 1000
  }

  expire() {
    this.#socket.close(Session.EXPIRED); // = sent 4410
  }

  broken() {
    this.#socket.close(Session.BROKEN); // = sent 1011 ! no-rejected-code
  }

  kick(hard: boolean) {
    this.#socket.close(hard ? KICK : CLOSE.kicked, reasons[CLOSE.kicked]); // = sent 4003 4010
  }

  policy() {
    this.#socket.close(WS_CLOSE_POLICY); // = sent 1008 ! no-rejected-code
  }

  late() {
    this.#socket.close(timeout); // = sent 4408
  }

  abort(kind: keyof typeof CLOSE) {
    this.#socket.close(CLOSE[kind]); // = sent 1000 1002 1006 4003 ! no-rejected-code ! no-reserved-code
  }

  lost() {
    const { lost: code } = CLOSE;
    this.#socket.close(code); // = sent 1006 ! no-reserved-code
  }

  constructor() {
    this.#socket.onclose = ({ code }) => {
      switch (code) {
        case CLOSE.ok: // = compared 1000
          return;
        case CLOSE.lost: // = compared 1006
          return this.expire();
        case Session.EXPIRED: // = compared 4410
          return this.finish();
      }
    };
  }
}

export const session = new Session();
