declare function require(id: 'faye-websocket'): typeof import('faye-websocket');

declare module 'faye-websocket' {
  class WebSocket {
    constructor(request: any, socket: any, body: any, protocols?: any, options?: any);
    static isWebSocket(request: any): boolean;
    static readonly EventSource: any;
    readonly readyState: number;
    readonly protocol: string;
    readonly url: string;
    readonly version: string;
    onclose: ((event: WebSocket.CloseEvent) => any) | null;
    onerror: ((event: any) => any) | null;
    onmessage: ((event: any) => any) | null;
    onopen: ((event: any) => any) | null;
    close(code?: CloseCodes.Argument<'faye'>, reason?: CloseCodes.Reason<'faye'>): void;
    send(data: any): boolean;
    ping(message?: any, callback?: () => void): boolean;
    on(event: 'close', listener: (event: WebSocket.CloseEvent) => any): this;
    on(event: string, listener: (...args: any[]) => any): this;
    once(event: 'close', listener: (event: WebSocket.CloseEvent) => any): this;
    once(event: string, listener: (...args: any[]) => any): this;
    addEventListener(type: 'close', listener: (event: WebSocket.CloseEvent) => any): void;
    addEventListener(type: string, listener: (event: any) => any): void;
    removeEventListener(type: string, listener: any): void;
  }

  namespace WebSocket {
    interface CloseEvent {
      readonly type: string;
      readonly code: CloseCodes.Received<'faye'>;
      readonly reason: CloseCodes.ReceivedReason<'faye'>;
    }
    class Client extends WebSocket {
      constructor(url: any, protocols?: any, options?: any);
    }
  }

  export = WebSocket;
}
