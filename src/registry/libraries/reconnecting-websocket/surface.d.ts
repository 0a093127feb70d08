declare function require(id: 'reconnecting-websocket'): typeof import('reconnecting-websocket');

declare module 'reconnecting-websocket' {
  /** Created with a class of its own, `{ WebSocket: require('ws') }`, or at an unknown place. */
  interface ReconnectingWebSocket {
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
    readonly readyState: number;
    readonly bufferedAmount: number;
    readonly extensions: string;
    readonly protocol: string;
    readonly retryCount: number;
    readonly url: string;
    binaryType: string;
    onclose: ((event: ReconnectingWebSocket.CloseEvent) => any) | null;
    onerror: ((event: ReconnectingWebSocket.ErrorEvent) => any) | null;
    onmessage: ((event: MessageEvent) => any) | null;
    onopen: ((event: Event) => any) | null;
    close(
      code?: CloseCodes.Argument<CloseCodes.Global | 'ws'>,
      reason?: CloseCodes.Reason<CloseCodes.Global | 'ws'>,
    ): void;
    reconnect(
      code?: CloseCodes.Argument<CloseCodes.Global | 'ws'>,
      reason?: CloseCodes.Reason<CloseCodes.Global | 'ws'>,
    ): void;
    send(data: any): void;
    addEventListener<K extends keyof ReconnectingWebSocket.WebSocketEventMap>(
      type: K,
      listener:
        | ((event: ReconnectingWebSocket.WebSocketEventMap[K]) => any)
        | { handleEvent(event: ReconnectingWebSocket.WebSocketEventMap[K]): any },
    ): void;
    addEventListener(type: string, listener: any): void;
    removeEventListener(type: string, listener: any): void;
    dispatchEvent(event: any): boolean;
  }
  /** Created without such a class. */
  interface OfGlobal extends ReconnectingWebSocket {
    close(code?: CloseCodes.Argument<CloseCodes.Global>, reason?: CloseCodes.Reason<CloseCodes.Global>): void;
    reconnect(code?: CloseCodes.Argument<CloseCodes.Global>, reason?: CloseCodes.Reason<CloseCodes.Global>): void;
  }
  const ReconnectingWebSocket: {
    new (url: any, protocols: any, options: { WebSocket: any; [option: string]: any }): ReconnectingWebSocket;
    new (url: any, protocols?: any, options?: any): OfGlobal;
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
  };

  namespace ReconnectingWebSocket {
    interface CloseEvent extends Event {
      readonly code: CloseCodes.Received<CloseCodes.Global | 'ws'>;
      readonly reason: CloseCodes.ReceivedReason<CloseCodes.Global | 'ws'>;
      readonly wasClean: CloseCodes.WasClean<CloseCodes.Global | 'ws'>;
    }
    interface ErrorEvent extends Event {
      readonly error: any;
      readonly message: string;
    }
    interface WebSocketEventMap {
      close: CloseEvent;
      error: ErrorEvent;
      message: MessageEvent;
      open: Event;
    }
    type Options = any;
    type UrlProvider = any;
  }

  export = ReconnectingWebSocket;
}
