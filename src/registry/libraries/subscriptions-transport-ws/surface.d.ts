declare function require(id: 'subscriptions-transport-ws'): typeof import('subscriptions-transport-ws');

declare module 'subscriptions-transport-ws' {
  interface ConnectionContext {
    readonly initPromise?: any;
    readonly isLegacy: boolean;
    readonly socket: import('ws');
    readonly request: any;
    readonly operations: any;
  }
  interface ServerOptions {
    onConnect?: (parameters: any, socket: import('ws'), context: ConnectionContext) => any;
    onDisconnect?: (socket: import('ws'), context: ConnectionContext) => any;
    onOperation?: (message: any, parameters: any, socket: import('ws')) => any;
    onOperationComplete?: (socket: import('ws'), operationId: any) => any;
    [option: string]: any;
  }
  class SubscriptionServer {
    static create(options: ServerOptions, socketOptionsOrServer: any): SubscriptionServer;
    constructor(options: ServerOptions, socketOptionsOrServer: any);
    readonly server: import('ws').Server;
    close(): void;
  }

  /** Its listeners get neither code nor reason, and `close()` takes none. */
  class SubscriptionClient {
    constructor(url: string, options?: any, webSocketImpl?: any, webSocketProtocols?: any);
    /** The current WebSocket. */
    readonly client: Socket;
    readonly status: any;
    close(isForced?: boolean, closedByUser?: boolean): void;
    on(event: string, callback: any, context?: any): any;
    onConnected(callback: any, context?: any): any;
    onConnecting(callback: any, context?: any): any;
    onDisconnected(callback: any, context?: any): any;
    onError(callback: any, context?: any): any;
    onReconnected(callback: any, context?: any): any;
    onReconnecting(callback: any, context?: any): any;
    request(request: any): any;
    unsubscribeAll(): void;
    use(middlewares: any): this;
  }
  interface Socket {
    readonly readyState: number;
    onclose: ((event: CloseEvent) => any) | null;
    close(
      code?: CloseCodes.Argument<CloseCodes.Global | 'ws'>,
      reason?: CloseCodes.Reason<CloseCodes.Global | 'ws'>,
    ): void;
    addEventListener(type: 'close', listener: (event: CloseEvent) => any, options?: any): void;
    addEventListener(type: string, listener: any, options?: any): void;
    [other: string]: any;
  }
  interface CloseEvent extends Event {
    readonly code: CloseCodes.Received<CloseCodes.Global | 'ws'>;
    readonly reason: CloseCodes.ReceivedReason<CloseCodes.Global | 'ws'>;
    readonly wasClean: CloseCodes.WasClean<CloseCodes.Global | 'ws'>;
  }
  const MessageTypes: any;
}
