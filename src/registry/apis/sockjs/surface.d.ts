declare function require(id: 'sockjs'): typeof import('sockjs');

declare module 'sockjs' {
  interface Connection {
    readonly id: string;
    readonly remoteAddress: string;
    readonly remotePort: number;
    readonly headers: any;
    readonly url: string;
    readonly pathname: string;
    readonly prefix: string;
    readonly protocol: string;
    readonly readyState: number;
    close(code?: CloseCodes.Argument<'sockjs'>, reason?: CloseCodes.Reason<'sockjs'>): boolean;
    end(...ignored: any[]): void;
    destroy(): void;
    write(message: any): boolean;
    pipe(target: any): any;
    on(event: string, listener: (...args: any[]) => any): this;
    once(event: string, listener: (...args: any[]) => any): this;
  }

  interface Server {
    installHandlers(server: any, options?: any): any;
    on(event: 'connection', listener: (connection: Connection) => any): this;
    on(event: string, listener: (...args: any[]) => any): this;
  }

  function createServer(options?: any): Server;
  type ServerOptions = any;
}
