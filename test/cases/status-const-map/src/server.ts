import type WebSocket from 'ws';
import { WebSocketServer } from 'ws';
import { type WsStatusCode, WsStatusCodes } from './constants';

export class BrokerServer {
  runners: Map<string, WebSocket & { isAlive?: boolean }> = new Map();

  constructor(private readonly server = new WebSocketServer({ noServer: true })) {
    this.server.on('connection', (ws, request) => this.add(request.headers['x-runner'] as string, ws));
  }

  beat() {
    for (const [id, connection] of this.runners.entries()) {
      if (!connection.isAlive) {
        void this.remove(id, 'no heartbeat', WsStatusCodes.CloseNoStatus); // ! no-reserved-code
        continue;
      }
      connection.isAlive = false;
      connection.ping();
    }
  }

  add(id: string, connection: WebSocket) {
    const onClose = async (code: number) => {
      if (code === WsStatusCodes.CloseNoStatus) await this.remove(id);
    };
    connection.once('close', onClose);
    this.runners.set(id, connection);
  }

  async remove(id: string, reason = 'unknown', code: WsStatusCode = WsStatusCodes.CloseNormal) {
    const connection = this.runners.get(id);
    if (!connection) return;
    console.log(reason);
    connection.close(code);
    this.runners.delete(id);
  }

  async stop() {
    for (const id of this.runners.keys()) await this.remove(id, 'shutting down', WsStatusCodes.CloseGoingAway);
  }
}
