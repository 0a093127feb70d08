import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway, WsException } from '@nestjs/websockets';
import type { IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';

enum GatewayClose {
  Unauthorized = 401,
  Forbidden = 403,
  Replaced = 4010,
}

@WebSocketGateway({ path: '/rt' })
export class RtGateway {
  private readonly byUser = new Map<string, WebSocket>();

  handleConnection(client: WebSocket, request: IncomingMessage) {
    const user = request.headers['x-user'] as string;
    if (!user) {
      client.close(GatewayClose.Unauthorized, 'Unauthorized'); // ! no-out-of-range-code
      return;
    }
    this.byUser.get(user)?.close(GatewayClose.Replaced);
    this.byUser.set(user, client);
    client.on('close', (code) => console.log(code === 1006 ? 'lost' : code));
  }

  @SubscribeMessage('kick')
  kick(@ConnectedSocket() client: WebSocket, @MessageBody() body: { user: string; code?: number }) {
    const target = this.byUser.get(body.user);
    if (!target) throw new WsException({ code: 404, message: 'nobody' });
    target.close(body.code ?? GatewayClose.Forbidden, 'kicked'); // ! no-out-of-range-code
  }
}
