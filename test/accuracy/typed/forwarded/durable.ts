import { DurableObject } from 'cloudflare:workers';

export class Lobby extends DurableObject {
  async fetch(): Promise<Response> {
    const pair = new WebSocketPair();
    this.ctx.acceptWebSocket(pair[1]);
    return new Response(null, { status: 101, webSocket: pair[0] });
  }

  async webSocketMessage(ws: WebSocket, message: string | ArrayBuffer) {
    if (typeof message !== 'string') ws.close(1003, 'Text only'); // = sent 1003
    if (message === 'lost') ws.close(1006); // = sent 1006 ! no-reserved-code
  }

  // What the runtime hands over is what arrived, 1005 and 1006 among it.
  async webSocketClose(ws: WebSocket, code: number, reason: string, wasClean: boolean) {
    ws.close(code, 'The lobby is closed'); // ! no-forwarded-code
    if (!wasClean && code === 1006) console.warn(reason); // = compared 1006
  }
}
