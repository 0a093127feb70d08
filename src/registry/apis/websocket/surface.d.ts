declare function require(id: 'websocket'): typeof import('websocket');

declare module 'websocket' {
  type CloseListener = (
    reasonCode: CloseCodes.Received<'websocket'>,
    description: CloseCodes.ReceivedReason<'websocket'>,
  ) => any;

  class connection {
    static readonly CLOSE_REASON_NORMAL: 1000;
    static readonly CLOSE_REASON_GOING_AWAY: 1001;
    static readonly CLOSE_REASON_PROTOCOL_ERROR: 1002;
    static readonly CLOSE_REASON_UNPROCESSABLE_INPUT: 1003;
    static readonly CLOSE_REASON_RESERVED: 1004;
    static readonly CLOSE_REASON_NOT_PROVIDED: 1005;
    static readonly CLOSE_REASON_ABNORMAL: 1006;
    static readonly CLOSE_REASON_INVALID_DATA: 1007;
    static readonly CLOSE_REASON_POLICY_VIOLATION: 1008;
    static readonly CLOSE_REASON_MESSAGE_TOO_BIG: 1009;
    static readonly CLOSE_REASON_EXTENSION_REQUIRED: 1010;
    readonly closeReasonCode: CloseCodes.Received<'websocket'>;
    readonly closeDescription: CloseCodes.ReceivedReason<'websocket'>;
    readonly connected: boolean;
    readonly remoteAddress: string;
    readonly protocol: string;
    readonly socket: any;
    readonly state: string;
    close(reasonCode?: CloseCodes.Argument<'websocket'>, description?: CloseCodes.Reason<'websocket'>): void;
    send(data: any, callback?: (error?: Error) => void): void;
    sendUTF(data: any, callback?: (error?: Error) => void): void;
    sendBytes(data: any, callback?: (error?: Error) => void): void;
    ping(data: any): void;
    pong(data: any): void;
    on(event: 'close', listener: CloseListener): this;
    on(event: string, listener: (...args: any[]) => any): this;
    once(event: 'close', listener: CloseListener): this;
    once(event: string, listener: (...args: any[]) => any): this;
    addListener(event: 'close', listener: CloseListener): this;
    addListener(event: string, listener: (...args: any[]) => any): this;
    removeListener(event: string, listener: (...args: any[]) => any): this;
    removeAllListeners(event?: string): this;
    emit(event: string, ...args: any[]): boolean;
  }

  class request {
    readonly httpRequest: any;
    readonly host: string;
    readonly resource: string;
    readonly resourceURL: any;
    readonly remoteAddress: string;
    readonly origin: string;
    readonly requestedProtocols: string[];
    readonly cookies: any;
    accept(acceptedProtocol?: any, allowedOrigin?: any, cookies?: any): connection;
    reject(httpStatus?: number, reason?: string, extraHeaders?: any): void;
    on(event: 'requestAccepted', listener: (connection: connection) => any): this;
    on(event: string, listener: (...args: any[]) => any): this;
  }

  class server {
    constructor(config?: any);
    readonly connections: connection[];
    mount(config: any): void;
    unmount(): void;
    closeAllConnections(): void;
    shutDown(): void;
    broadcast(data: any): void;
    broadcastUTF(data: any): void;
    broadcastBytes(data: any): void;
    on(event: 'request', listener: (request: request) => any): this;
    on(event: 'connect', listener: (connection: connection) => any): this;
    on(
      event: 'close',
      listener: (
        connection: connection,
        reasonCode: CloseCodes.Received<'websocket'>,
        description: CloseCodes.ReceivedReason<'websocket'>,
      ) => any,
    ): this;
    on(event: string, listener: (...args: any[]) => any): this;
  }

  class client {
    constructor(config?: any);
    connect(url: any, protocols?: any, origin?: any, headers?: any, options?: any): void;
    abort(): void;
    on(event: 'connect', listener: (connection: connection) => any): this;
    on(event: string, listener: (...args: any[]) => any): this;
    once(event: 'connect', listener: (connection: connection) => any): this;
    once(event: string, listener: (...args: any[]) => any): this;
  }

  const router: any;
  const frame: any;
  type Message = any;
  type IMessage = any;
}
