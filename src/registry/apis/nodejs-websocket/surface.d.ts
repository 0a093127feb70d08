declare function require(id: 'nodejs-websocket'): typeof import('nodejs-websocket');

declare module 'nodejs-websocket' {
  class Connection {
    static readonly CONNECTING: 0;
    static readonly OPEN: 1;
    static readonly CLOSING: 2;
    static readonly CLOSED: 3;
    readonly readyState: number;
    readonly server: Server | null;
    readonly path: string;
    readonly headers: any;
    readonly socket: any;
    close(code?: CloseCodes.Argument<'nodejs-websocket'>, reason?: CloseCodes.Reason<'nodejs-websocket'>): void;
    send(data: any, callback?: () => void): void;
    sendText(text: string, callback?: () => void): void;
    sendBinary(data: any, callback?: () => void): void;
    on(event: 'close', listener: CloseListener): this;
    on(event: string, listener: (...args: any[]) => void): this;
    once(event: 'close', listener: CloseListener): this;
    once(event: string, listener: (...args: any[]) => void): this;
    removeAllListeners(event?: string): this;
  }

  type CloseListener = (
    code: CloseCodes.Received<'nodejs-websocket'>,
    reason: CloseCodes.ReceivedReason<'nodejs-websocket'>,
  ) => any;

  class Server {
    readonly connections: Connection[];
    listen(port: any, host?: any, callback?: any): this;
    close(callback?: () => void): void;
    on(event: 'connection', listener: (connection: Connection) => any): this;
    on(event: string, listener: (...args: any[]) => void): this;
  }

  function createServer(options: any, callback: (connection: Connection) => any): Server;
  function createServer(callback?: (connection: Connection) => any): Server;
  function connect(url: string, options: any, callback: () => void): Connection;
  function connect(url: string, callback?: () => void): Connection;
}
