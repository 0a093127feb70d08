declare namespace Deno {
  interface ServerCloseEvent extends Event {
    readonly code: CloseCodes.Received<'deno-server'>;
    readonly reason: CloseCodes.ReceivedReason<'deno-server'>;
    readonly wasClean: CloseCodes.WasClean<'deno-server'>;
  }

  interface ServerWebSocketEventMap {
    close: ServerCloseEvent;
    error: Event;
    message: MessageEvent;
    open: Event;
  }

  interface ServerWebSocket extends EventTarget {
    readonly readyState: number;
    readonly bufferedAmount: number;
    readonly extensions: string;
    readonly protocol: string;
    readonly url: string;
    binaryType: string;
    onclose: ((this: ServerWebSocket, event: ServerCloseEvent) => any) | null;
    onerror: ((this: ServerWebSocket, event: any) => any) | null;
    onmessage: ((this: ServerWebSocket, event: MessageEvent) => any) | null;
    onopen: ((this: ServerWebSocket, event: Event) => any) | null;
    close(code?: CloseCodes.Argument<'deno-server'>, reason?: CloseCodes.Reason<'deno-server'>): void;
    send(data: any): void;
    addEventListener<K extends keyof ServerWebSocketEventMap>(
      type: K,
      listener: (this: ServerWebSocket, event: ServerWebSocketEventMap[K]) => any,
      options?: any,
    ): void;
    addEventListener(type: string, listener: any, options?: any): void;
    removeEventListener(type: string, listener: any, options?: any): void;
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
  }

  function upgradeWebSocket(request: any, options?: any): { readonly socket: ServerWebSocket; readonly response: any };
}
