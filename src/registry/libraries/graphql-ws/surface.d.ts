declare function require(id: 'graphql-ws'): typeof import('graphql-ws');
declare function require(id: 'graphql-ws/use/ws'): typeof import('graphql-ws/use/ws');
declare function require(id: 'graphql-ws/lib/use/ws'): typeof import('graphql-ws/use/ws');

declare module 'graphql-ws' {
  enum CloseCode {
    InternalServerError = 4500,
    InternalClientError = 4005,
    BadRequest = 4400,
    BadResponse = 4004,
    Unauthorized = 4401,
    Forbidden = 4403,
    SubprotocolNotAcceptable = 4406,
    ConnectionInitialisationTimeout = 4408,
    ConnectionAcknowledgementTimeout = 4504,
    SubscriberAlreadyExists = 4409,
    TooManyInitialisationRequests = 4429,
  }

  /** An instance of the class in the option `webSocketImpl`. */
  interface OtherSocket {
    readonly readyState: number;
    readonly protocol: string;
    readonly url: string;
    close(
      code?: CloseCodes.Argument<CloseCodes.Global | 'ws'>,
      reason?: CloseCodes.Reason<CloseCodes.Global | 'ws'>,
    ): void;
    send(data: any): void;
    addEventListener(type: 'close', listener: (event: CloseEvent) => any, options?: any): void;
    addEventListener(type: string, listener: any, options?: any): void;
    [other: string]: any;
  }
  interface CloseEvent extends Event {
    readonly code: CloseCodes.Received<CloseCodes.Global | 'ws'>;
    readonly reason: CloseCodes.ReceivedReason<CloseCodes.Global | 'ws'>;
    readonly wasClean: CloseCodes.WasClean<CloseCodes.Global | 'ws'>;
  }
  /** The close event, and the error, of a client after `terminate()`: 4499. */
  const TerminatedCloseEvent: { new (): CloseEvent };

  interface Listeners<Socket> {
    connecting: (isRetry: boolean) => any;
    opened: (socket: Socket) => any;
    connected: (socket: Socket, payload: any, wasRetry: boolean) => any;
    ping: (received: boolean, payload: any) => any;
    pong: (received: boolean, payload: any) => any;
    message: (message: any) => any;
    closed: (event: CloseEvent) => any;
    error: (error: any) => any;
  }
  interface ClientOptions<Socket = OtherSocket> {
    url: any;
    on?: Partial<Listeners<Socket>>;
    onNonLazyError?: (errorOrCloseEvent: CloseEvent) => any;
    shouldRetry?: (errorOrCloseEvent: CloseEvent) => boolean;
    /** Removed in version 6. */
    isFatalConnectionProblem?: (errorOrCloseEvent: CloseEvent) => boolean;
    [option: string]: any;
  }
  interface Client<Socket = OtherSocket> {
    on<K extends keyof Listeners<Socket>>(event: K, listener: Listeners<Socket>[K]): () => void;
    subscribe(payload: any, sink: Sink): () => void;
    iterate(payload: any): AsyncIterable<any>;
    dispose(): any;
    terminate(...ignored: CloseCodes.Ignored<CloseCodes.Global | 'ws'>[]): void;
  }
  interface Sink {
    next(value: any): any;
    /** Also gets the close event, among errors of all kinds. */
    error(error: any): any;
    complete(): any;
  }
  function createClient(options: ClientOptions<OtherSocket> & { webSocketImpl: any }): Client<OtherSocket>;
  function createClient(options: ClientOptions<WebSocket>): Client<WebSocket>;

  interface Context<Extra = any> {
    readonly acknowledged: boolean;
    readonly connectionInitReceived: boolean;
    readonly connectionParams?: any;
    readonly subscriptions: any;
    extra: Extra;
  }
  interface ServerOptions<Extra = any, Api extends string = any> {
    onConnect?: (context: Context<Extra>) => any;
    onSubscribe?: (context: Context<Extra>, ...rest: any[]) => any;
    onNext?: (context: Context<Extra>, ...rest: any[]) => any;
    onError?: (context: Context<Extra>, ...rest: any[]) => any;
    onComplete?: (context: Context<Extra>, ...rest: any[]) => any;
    onDisconnect?: (
      context: Context<Extra>,
      code?: CloseCodes.Received<Api>,
      reason?: CloseCodes.ReceivedReason<Api>,
    ) => any;
    onClose?: (
      context: Context<Extra>,
      code?: CloseCodes.Received<Api>,
      reason?: CloseCodes.ReceivedReason<Api>,
    ) => any;
    [option: string]: any;
  }
  interface Server<Extra = any> {
    opened(socket: Adapter, extra: Extra): (code?: number, reason?: string) => Promise<void>;
  }
  /** The adapter of a server library. The code for its close is one of `CloseCode`, or 1011. */
  interface Adapter {
    readonly protocol: string;
    send(data: string): any;
    close(code?: number, reason?: string): any;
    onMessage(callback: (data: string) => Promise<void>): void;
    onPing?(payload: any): any;
    onPong?(payload: any): any;
  }
  function makeServer<Extra = any>(options: ServerOptions<Extra>): Server<Extra>;
  const handleProtocols: any;
  const parseMessage: any;
  const stringifyMessage: any;
  const validateMessage: any;
  const GRAPHQL_TRANSPORT_WS_PROTOCOL: 'graphql-transport-ws';
  const MessageType: any;
}

declare module 'graphql-ws/client' {
  export * from 'graphql-ws';
}

declare module 'graphql-ws/use/ws' {
  interface Extra {
    readonly socket: import('ws');
    readonly request: any;
    [own: string]: any;
  }
  function useServer(options: import('graphql-ws').ServerOptions<Extra, 'ws'>, server: any, keepAlive?: number): any;
}
declare module 'graphql-ws/lib/use/ws' {
  export * from 'graphql-ws/use/ws';
}

declare module 'graphql-ws/use/@fastify/websocket' {
  type Extra = import('graphql-ws/use/ws').Extra;
  function makeHandler(options: import('graphql-ws').ServerOptions<Extra, 'ws'>, keepAlive?: number): any;
}
declare module 'graphql-ws/lib/use/@fastify/websocket' {
  export * from 'graphql-ws/use/@fastify/websocket';
}

declare module 'graphql-ws/use/uWebSockets' {
  interface Extra {
    readonly socket: import('uWebSockets.js').WebSocket;
    readonly persistedRequest: any;
    [own: string]: any;
  }
  function makeBehavior(
    options: import('graphql-ws').ServerOptions<Extra, 'uwebsockets'>,
    behavior?: import('uWebSockets.js').WebSocketBehavior,
    keepAlive?: number,
  ): any;
}
declare module 'graphql-ws/lib/use/uWebSockets' {
  export * from 'graphql-ws/use/uWebSockets';
}

declare module 'graphql-ws/use/bun' {
  interface Extra {
    readonly socket: Bun.ServerWebSocket;
    [own: string]: any;
  }
  function makeHandler(options: import('graphql-ws').ServerOptions<Extra, 'bun-server'>): any;
}
declare module 'graphql-ws/lib/use/bun' {
  export * from 'graphql-ws/use/bun';
}

declare module 'graphql-ws/use/deno' {
  interface Extra {
    readonly socket: Deno.ServerWebSocket;
    [own: string]: any;
  }
  function makeHandler(options: import('graphql-ws').ServerOptions<Extra, 'deno-server'>): any;
}
declare module 'graphql-ws/lib/use/deno' {
  export * from 'graphql-ws/use/deno';
}

declare module 'graphql-ws/use/crossws' {
  function makeHooks(
    options: import('graphql-ws').ServerOptions<any, 'ws' | 'bun-server' | 'deno-server' | 'uwebsockets' | 'workerd'>,
  ): any;
}
