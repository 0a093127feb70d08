declare function require(id: 'sockjs-client'): typeof import('sockjs-client');

declare module 'sockjs-client' {
  interface SockJS {
    readonly readyState: number;
    readonly protocol: string;
    readonly transport: string;
    readonly url: string;
    onclose: ((event: SockJS.CloseEvent) => any) | null;
    onmessage: ((event: any) => any) | null;
    onopen: ((event: any) => any) | null;
    close(code?: CloseCodes.Argument<'sockjs-client'>, reason?: CloseCodes.Reason<'sockjs-client'>): void;
    send(data: any): void;
    addEventListener(type: 'close', listener: (event: SockJS.CloseEvent) => any): void;
    addEventListener(type: string, listener: (event: any) => any): void;
    removeEventListener(type: string, listener: any): void;
  }

  namespace SockJS {
    interface CloseEvent {
      readonly type: string;
      readonly code: CloseCodes.Received<'sockjs-client'>;
      readonly reason: CloseCodes.ReceivedReason<'sockjs-client'>;
      readonly wasClean: CloseCodes.WasClean<'sockjs-client'>;
    }
    type Options = any;
  }

  const SockJS: {
    new (url: any, reserved?: any, options?: any): SockJS;
    (url: any, reserved?: any, options?: any): SockJS;
    prototype: SockJS;
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
  };

  export = SockJS;
}

declare var SockJS: typeof import('sockjs-client');
