// JSON-RPC over a WebSocket or a pipe: codes of errors, not of closing.
export class RpcError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

export function respond(peer, request) {
  if (request.code === 1006) return peer.reply(new RpcError(1006, 'no'));
  if (request.code === -32600) return peer.reply(new RpcError(1005, 'no'));
  return peer.reply({ code: 1000 });
}

export const isFatal = (error) => error.code === 1006 || error.code === 500;
