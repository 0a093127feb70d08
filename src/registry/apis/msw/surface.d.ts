declare function require(id: 'msw'): typeof import('msw');
declare function require(id: 'msw/ws'): typeof import('msw/ws');

declare module 'msw' {
  interface MockCloseEvent extends Event {
    readonly code: CloseCodes.Received<'msw'>;
    readonly reason: CloseCodes.ReceivedReason<'msw'>;
    readonly wasClean: CloseCodes.WasClean<'msw'>;
  }

  /** The endpoint of the code under test. It closes as if a server had closed it. */
  interface WebSocketClientConnection {
    readonly id: string;
    readonly url: any;
    readonly socket: any;
    close(code?: CloseCodes.Argument<'msw'>, reason?: CloseCodes.Reason<'msw'>): void;
    send(data: any): void;
    addEventListener(type: 'close', listener: (event: MockCloseEvent) => any, options?: any): void;
    addEventListener(type: string, listener: any, options?: any): void;
    removeEventListener(type: string, listener: any, options?: any): void;
  }

  /** The connection to the real server. */
  interface WebSocketServerConnection {
    readonly socket: any;
    readonly readyState: number;
    connect(): void;
    close(...ignored: CloseCodes.Ignored<'msw'>[]): void;
    send(data: any): void;
    addEventListener(type: 'close', listener: (event: MockCloseEvent) => any, options?: any): void;
    addEventListener(type: string, listener: any, options?: any): void;
    removeEventListener(type: string, listener: any, options?: any): void;
  }

  interface WebSocketHandlerConnection {
    readonly client: WebSocketClientConnection;
    readonly server: WebSocketServerConnection;
    readonly info: any;
    readonly params: any;
  }

  interface WebSocketLink {
    readonly clients: Set<WebSocketClientConnection>;
    addEventListener(type: 'connection', listener: (connection: WebSocketHandlerConnection) => any): any;
    broadcast(data: any): void;
    broadcastExcept(clients: any, data: any): void;
  }

  const ws: { link(url: any, options?: any): WebSocketLink };
  const HttpResponse: any;
  const bypass: any;
  const delay: any;
  const graphql: any;
  const http: any;
  const passthrough: any;
  const sse: any;
}

declare module 'msw/ws' {
  const ws: typeof import('msw').ws;
}
