const GatewayCloseCodes = {
  UnknownError: 4000, // = declared 4000
  UnknownOpcode: 4001, // = declared 4001
  AuthenticationFailed: 4004, // = declared 4004
  SessionTimedOut: 4009, // = declared 4009
};
const RpcErrors = {
  UnknownError: 1000,
  InvalidToken: 4009,
};
const OPCODES = { HELLO: 10, IDENTIFY: 2, LARGE: 1001 };

const UNRECOVERABLE = [GatewayCloseCodes.AuthenticationFailed, 4010, 4011]; // = compared 4004 = compared 4010 = compared 4011

class Gateway {
  constructor(ws) {
    this.ws = ws;
    ws.onclose = ({ code }) => {
      if (UNRECOVERABLE.includes(code)) throw new Error('gateway');
      if (code === GatewayCloseCodes.SessionTimedOut) this.identify(); // = compared 4009
      if (GatewayCloseCodes[code]) this.log(GatewayCloseCodes[code]);
    };
  }

  identify() {
    this.ws.send({ op: OPCODES.IDENTIFY });
  }

  stop() {
    this.ws.close(GatewayCloseCodes.UnknownError); // = sent 4000
  }

  log(text) {
    this.last = text ?? RpcErrors.UnknownError;
  }
}

module.exports = { Gateway };
