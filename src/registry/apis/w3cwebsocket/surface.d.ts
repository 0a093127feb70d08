declare module 'websocket' {
  interface ICloseEvent {
    readonly code: CloseCodes.Received<'w3cwebsocket'>;
    readonly reason: CloseCodes.ReceivedReason<'w3cwebsocket'>;
    readonly wasClean: CloseCodes.WasClean<'w3cwebsocket'>;
  }

  class w3cwebsocket {
    constructor(url: any, protocols?: any, origin?: any, headers?: any, requestOptions?: any, clientConfig?: any);
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
    binaryType: string;
    onclose: ((event: ICloseEvent) => any) | null;
    onerror: ((error: any) => any) | null;
    onmessage: ((message: any) => any) | null;
    onopen: (() => any) | null;
    close(code?: CloseCodes.Argument<'w3cwebsocket'>, reason?: CloseCodes.Reason<'w3cwebsocket'>): void;
    send(data: any): void;
    addEventListener(type: 'close', listener: (event: ICloseEvent) => any): void;
    addEventListener(type: string, listener: (event: any) => any): void;
    removeEventListener(type: string, listener: any): void;
  }
}
