declare function require(id: 'ws'): typeof import('ws');

declare module 'ws' {
  /** Buffer, ArrayBuffer or string, by the settings of sender and receiver. */
  type Data = any;

  class WebSocket {
    constructor(address: any, protocols?: any, options?: any);
    static readonly CONNECTING: 0;
    static readonly OPEN: 1;
    static readonly CLOSING: 2;
    static readonly CLOSED: 3;
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
    readonly readyState: number;
    readonly protocol: string;
    readonly url: string;
    binaryType: string;
    onclose: ((event: WebSocket.CloseEvent) => any) | null;
    onerror: ((event: WebSocket.ErrorEvent) => any) | null;
    onmessage: ((event: WebSocket.MessageEvent) => any) | null;
    onopen: ((event: WebSocket.Event) => any) | null;
    close(code?: CloseCodes.Argument<'ws'>, reason?: CloseCodes.Reason<'ws'>): void;
    terminate(...ignored: CloseCodes.Ignored<'ws'>[]): void;
    ping(data?: any, mask?: boolean, callback?: (error: Error) => void): void;
    pong(data?: any, mask?: boolean, callback?: (error: Error) => void): void;
    send(data: any, ...rest: any[]): void;
    on(event: 'close', listener: WebSocket.CloseListener): this;
    on(event: string, listener: (this: WebSocket, ...args: any[]) => void): this;
    once(event: 'close', listener: WebSocket.CloseListener): this;
    once(event: string, listener: (this: WebSocket, ...args: any[]) => void): this;
    off(event: string, listener: (...args: any[]) => void): this;
    addListener(event: 'close', listener: WebSocket.CloseListener): this;
    addListener(event: string, listener: (this: WebSocket, ...args: any[]) => void): this;
    prependListener(event: 'close', listener: WebSocket.CloseListener): this;
    prependListener(event: string, listener: (...args: any[]) => void): this;
    removeListener(event: string, listener: (...args: any[]) => void): this;
    removeAllListeners(event?: string): this;
    emit(event: string, ...args: any[]): boolean;
    addEventListener<K extends keyof WebSocket.WebSocketEventMap>(
      type: K,
      listener: (event: WebSocket.WebSocketEventMap[K]) => any,
      options?: any,
    ): void;
    removeEventListener(type: string, listener: any): void;
  }

  namespace WebSocket {
    type CloseListener = (
      this: WebSocket,
      code: CloseCodes.Received<'ws'>,
      reason: CloseCodes.ReceivedReason<'ws', { toString(encoding?: string): string; readonly length: number }>,
    ) => any;

    interface Event {
      readonly type: string;
      readonly target: WebSocket;
    }
    interface CloseEvent extends Event {
      readonly code: CloseCodes.Received<'ws'>;
      readonly reason: CloseCodes.ReceivedReason<'ws'>;
      readonly wasClean: CloseCodes.WasClean<'ws'>;
    }
    interface ErrorEvent extends Event {
      readonly error: any;
      readonly message: string;
    }
    interface MessageEvent extends Event {
      readonly data: Data;
    }
    interface WebSocketEventMap {
      close: CloseEvent;
      error: ErrorEvent;
      message: MessageEvent;
      open: Event;
    }

    type ConnectionListener = (this: Server, socket: WebSocket, request: any, ...rest: any[]) => any;

    class Server {
      constructor(options?: any, callback?: () => void);
      readonly clients: Set<WebSocket>;
      readonly options: any;
      address(): any;
      close(callback?: (error?: Error) => void): void;
      handleUpgrade(request: any, socket: any, head: any, callback: (client: WebSocket, request: any) => void): void;
      shouldHandle(request: any): any;
      on(event: 'connection', listener: ConnectionListener): this;
      on(event: string, listener: (...args: any[]) => void): this;
      once(event: 'connection', listener: ConnectionListener): this;
      once(event: string, listener: (...args: any[]) => void): this;
      off(event: string, listener: (...args: any[]) => void): this;
      addListener(event: 'connection', listener: ConnectionListener): this;
      addListener(event: string, listener: (...args: any[]) => void): this;
      emit(event: string, ...args: any[]): boolean;
    }
    type WebSocketServer = Server;
    const WebSocketServer: typeof Server;
    type WebSocket = import('ws');
    const WebSocket: typeof import('ws');
    const createWebSocketStream: any;
    const Receiver: any;
    const Sender: any;
    type RawData = any;
    type ClientOptions = any;
    type ServerOptions = any;
  }

  export = WebSocket;
}
