declare namespace Bun {
  interface ServerWebSocket<T = any> {
    data: T;
    readonly readyState: number;
    readonly remoteAddress: string;
    binaryType: any;
    close(code?: CloseCodes.Argument<'bun-server'>, reason?: CloseCodes.Reason<'bun-server'>): void;
    terminate(...ignored: CloseCodes.Ignored<'bun-server'>[]): void;
    send(data: any, compress?: boolean): number;
    publish(topic: string, data: any, compress?: boolean): number;
    subscribe(topic: string): void;
    unsubscribe(topic: string): void;
    isSubscribed(topic: string): boolean;
    cork<R>(callback: (socket: ServerWebSocket<T>) => R): R;
    ping(data?: any): number;
    pong(data?: any): number;
  }

  interface WebSocketHandler<T = any> {
    data?: T;
    open?(socket: ServerWebSocket<T>): any;
    message?(socket: ServerWebSocket<T>, message: any): any;
    close?(
      socket: ServerWebSocket<T>,
      code: CloseCodes.Received<'bun-server'>,
      reason: CloseCodes.ReceivedReason<'bun-server'>,
    ): any;
    drain?(socket: ServerWebSocket<T>): any;
    ping?(socket: ServerWebSocket<T>, data: any): any;
    pong?(socket: ServerWebSocket<T>, data: any): any;
    [option: string]: any;
  }

  interface ServeOptions<T = any> {
    websocket?: WebSocketHandler<T>;
    fetch?(request: any, server: any): any;
    [option: string]: any;
  }

  function serve<T = any>(options: ServeOptions<T>): any;
}

declare module 'bun' {
  type ServerWebSocket<T = any> = Bun.ServerWebSocket<T>;
  type WebSocketHandler<T = any> = Bun.WebSocketHandler<T>;
  const serve: typeof Bun.serve;
}
