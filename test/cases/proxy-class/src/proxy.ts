import WebSocket from 'ws';
import { closeQuietly } from './quietly';

export class Proxy {
  private readonly live = new Map<WebSocket, WebSocket>();

  bridge(client: WebSocket, url: string) {
    const upstream = new WebSocket(url);
    this.live.set(client, upstream);
    client.on('message', (data, isBinary) => upstream.send(data, { binary: isBinary }));
    upstream.on('message', (data, isBinary) => client.send(data, { binary: isBinary }));
    upstream.on('close', (code, reason) => {
      this.live.delete(client);
      if (client.readyState === WebSocket.OPEN || client.readyState === WebSocket.CONNECTING) {
        client.close(code, reason); // ! no-forwarded-code
      }
    });
    this.relayClose(client, upstream);
    upstream.on('error', (error) => closeQuietly(client, 1011, error.message));
  }

  private relayClose(from: WebSocket, to: WebSocket) {
    from.once('close', (code, reason) => {
      const closing = { code, reason: reason.toString('utf8') };
      this.finish(to, closing);
    });
  }

  private finish(ws: WebSocket, { code, reason }: { code: number; reason: string }) {
    if (ws.readyState !== WebSocket.OPEN) return;
    ws.close(code, reason.slice(0, 120)); // ? no-forwarded-code
  }

  shutdown() {
    for (const [client, upstream] of this.live) {
      client.close(1001);
      upstream.terminate();
    }
  }
}
