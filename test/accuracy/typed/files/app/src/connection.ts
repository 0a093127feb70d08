import WebSocket from 'ws';

export interface Peer {
  readonly id: string;
  readonly socket: WebSocket;
}

export class Connection {
  readonly ws: WebSocket;
  constructor(url: string) {
    this.ws = new WebSocket(url);
  }
  disconnect(code?: number, reason?: string) {
    this.ws.close(code, reason);
  }
}

export function end(peer: Peer, code = 1000) { // = sent 1000
  peer.socket.close(code);
}

export const open = (url: string) => new Connection(url);
