declare module 'mock-socket' {
  interface CloseOptions {
    code?: CloseCodes.Argument<'mock-socket-server'>;
    reason?: CloseCodes.Reason<'mock-socket-server'>;
    wasClean?: boolean;
  }

  interface ServerCloseEvent extends Event {
    readonly code: CloseCodes.Received<'mock-socket-server'>;
    readonly reason: CloseCodes.ReceivedReason<'mock-socket-server'>;
    readonly wasClean: CloseCodes.WasClean<'mock-socket-server'>;
  }

  interface Client {
    readonly target: WebSocket;
    readonly url: string;
    readonly readyState: number;
    readonly protocol: string;
    close(options?: CloseOptions): void;
    send(data: any): void;
    on(type: 'close', callback: (event: ServerCloseEvent) => any): void;
    on(type: string, callback: (...args: any[]) => any): void;
    off(type: string, callback: (...args: any[]) => any): void;
  }

  class Server {
    constructor(url: any, options?: any);
    static of(url: string): Server;
    close(options?: CloseOptions): void;
    stop(callback?: () => void): void;
    on(type: 'connection', callback: (socket: Client) => any): void;
    on(type: string, callback: (...args: any[]) => any): void;
    off(type: string, callback: (...args: any[]) => any): void;
    clients(): Client[];
    emit(event: string, data: any, options?: any): void;
    simulate(event: string): void;
    mockWebsocket(): void;
    restoreWebsocket(): void;
    to(room: any, broadcaster?: any, list?: any): any;
    in(room: any): any;
  }
}
