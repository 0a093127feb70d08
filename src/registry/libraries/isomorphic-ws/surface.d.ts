declare function require(id: 'isomorphic-ws'): typeof import('isomorphic-ws');

declare module 'isomorphic-ws' {
  /** The class of ws in Node.js, the global one in a bundle for browsers. */
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
    readonly bufferedAmount: number;
    readonly protocol: string;
    readonly url: string;
    binaryType: string;
    onclose: ((event: WebSocket.CloseEvent) => any) | null;
    onerror: ((event: any) => any) | null;
    onmessage: ((event: any) => any) | null;
    onopen: ((event: any) => any) | null;
    close(
      code?: CloseCodes.Argument<CloseCodes.Global | 'ws'>,
      reason?: CloseCodes.Reason<CloseCodes.Global | 'ws'>,
    ): void;
    terminate(...ignored: CloseCodes.Ignored<'ws'>[]): void;
    ping(data?: any, mask?: boolean, callback?: any): void;
    pong(data?: any, mask?: boolean, callback?: any): void;
    send(data: any, ...rest: any[]): void;
    on(event: 'close', listener: WebSocket.CloseListener): this;
    on(event: string, listener: (...args: any[]) => void): this;
    once(event: 'close', listener: WebSocket.CloseListener): this;
    once(event: string, listener: (...args: any[]) => void): this;
    off(event: string, listener: (...args: any[]) => void): this;
    addListener(event: 'close', listener: WebSocket.CloseListener): this;
    addListener(event: string, listener: (...args: any[]) => void): this;
    removeListener(event: string, listener: (...args: any[]) => void): this;
    removeAllListeners(event?: string): this;
    addEventListener(type: 'close', listener: (event: WebSocket.CloseEvent) => any, options?: any): void;
    addEventListener(type: string, listener: any, options?: any): void;
    removeEventListener(type: string, listener: any): void;
  }

  namespace WebSocket {
    /** Only ws has `on()`. */
    type CloseListener = import('ws').CloseListener;
    interface CloseEvent {
      readonly type: string;
      readonly target: any;
      readonly code: CloseCodes.Received<CloseCodes.Global | 'ws'>;
      readonly reason: CloseCodes.ReceivedReason<CloseCodes.Global | 'ws'>;
      readonly wasClean: CloseCodes.WasClean<CloseCodes.Global | 'ws'>;
    }
    type ErrorEvent = any;
    type MessageEvent = any;
    type Data = any;
    type Server = import('ws').Server;
    const Server: typeof import('ws').Server;
    type WebSocketServer = import('ws').Server;
    const WebSocketServer: typeof import('ws').Server;
    type WebSocket = import('isomorphic-ws');
    const WebSocket: typeof import('isomorphic-ws');
  }

  export = WebSocket;
}
