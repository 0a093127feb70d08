declare module 'partyserver' {
  type Connection<State = any> = WorkersWebSocket & ConnectionParts<State>;
  interface ConnectionParts<State> {
    readonly id: string;
    readonly uri: string | null;
    readonly server: string;
    readonly state: any;
    readonly tags: readonly string[];
    setState(state: any): any;
  }

  class Server<Env = any, Props = any> {
    readonly name: string;
    readonly ctx: any;
    readonly env: any;
    broadcast(message: any, without?: any): void;
    getConnection<State = any>(id: string): Connection<State> | undefined;
    getConnections<State = any>(tag?: string): Iterable<Connection<State>>;
    onConnect(connection: Connection, context: any): any;
    onMessage(connection: Connection, message: any): any;
    onError(connection: Connection, error: any): any;
    onClose(
      connection: Connection,
      code: CloseCodes.Received<'workerd'>,
      reason: CloseCodes.ReceivedReason<'workerd'>,
      wasClean: CloseCodes.WasClean<'workerd'>,
    ): any;
    onRequest(request: any): any;
    webSocketClose(
      socket: WorkersWebSocket,
      code: CloseCodes.Received<'workerd'>,
      reason: CloseCodes.ReceivedReason<'workerd'>,
      wasClean: CloseCodes.WasClean<'workerd'>,
    ): any;
  }
  const getServerByName: any;
  const routePartykitRequest: any;
  type ConnectionContext = any;
  type WSMessage = any;
}

/** Its `onClose(connection)` gets neither code nor reason. */
declare module 'partykit/server' {
  type Connection<State = any> = import('partyserver').Connection<State>;
  interface Room {
    readonly id: string;
    readonly env: any;
    readonly storage: any;
    readonly context: any;
    readonly connections: Map<string, Connection>;
    broadcast(message: any, without?: any): void;
    getConnection<State = any>(id: string): Connection<State> | undefined;
    getConnections<State = any>(tag?: string): Iterable<Connection<State>>;
  }
  interface Server {
    onStart?(): any;
    onConnect?(connection: Connection, context: any): any;
    onMessage?(message: any, sender: Connection): any;
    onClose?(connection: Connection): any;
    onError?(connection: Connection, error: any): any;
    onRequest?(request: any): any;
  }
  interface PartyKitServer {
    onConnect?: (connection: Connection, room: Room, context: any) => any;
    onMessage?: (message: any, connection: Connection, room: Room) => any;
    onClose?: (connection: Connection, room: Room) => any;
    onError?: (connection: Connection, error: any, room: Room) => any;
    [handler: string]: any;
  }
  type ConnectionContext = any;
  type Party = Room;
  type Request = any;
  type Worker = any;
}
