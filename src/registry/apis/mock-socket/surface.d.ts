declare module 'mock-socket' {
  interface MockCloseEvent extends Event {
    readonly code: CloseCodes.Received<'mock-socket'>;
    readonly reason: CloseCodes.ReceivedReason<'mock-socket'>;
    readonly wasClean: CloseCodes.WasClean<'mock-socket'>;
  }

  class WebSocket {
    constructor(url: any, protocols?: any);
    static readonly CONNECTING: 0;
    static readonly OPEN: 1;
    static readonly CLOSING: 2;
    static readonly CLOSED: 3;
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
    readonly url: string;
    readonly readyState: number;
    readonly protocol: string;
    readonly bufferedAmount: number;
    binaryType: any;
    onclose: ((event: MockCloseEvent) => any) | null;
    onerror: ((event: any) => any) | null;
    onmessage: ((event: any) => any) | null;
    onopen: ((event: any) => any) | null;
    close(code?: CloseCodes.Argument<'mock-socket'>, reason?: CloseCodes.Reason<'mock-socket'>): void;
    send(data: any): void;
    addEventListener(type: 'close', listener: (event: MockCloseEvent) => any, options?: any): void;
    addEventListener(type: string, listener: any, options?: any): void;
    removeEventListener(type: string, listener: any, options?: any): void;
    dispatchEvent(event: any): boolean;
  }

  const SocketIO: any;
}
