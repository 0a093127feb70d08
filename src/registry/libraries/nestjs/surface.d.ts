declare module '@nestjs/websockets' {
  /** The application names the class of a client: `handleConnection(client: WebSocket)`. */
  interface OnGatewayConnection<T = any> {
    handleConnection(client: T, ...rest: any[]): any;
  }
  interface OnGatewayDisconnect<T = any> {
    handleDisconnect(client: T, ...rest: any[]): any;
  }
  interface OnGatewayInit<T = any> {
    afterInit(server: T): any;
  }
  const WebSocketGateway: any;
  const WebSocketServer: any;
  const SubscribeMessage: any;
  const MessageBody: any;
  const ConnectedSocket: any;
  const Ack: any;
  const WsException: any;
  const AbstractWsAdapter: any;
  type WsResponse<T = any> = any;
}

declare module '@nestjs/platform-ws' {
  const WsAdapter: any;
}
