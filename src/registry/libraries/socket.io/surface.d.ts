declare function require(id: 'socket.io'): typeof import('socket.io');
declare function require(id: 'socket.io-client'): typeof import('socket.io-client');
declare function require(id: 'engine.io'): typeof import('engine.io');
declare function require(id: 'engine.io-client'): typeof import('engine.io-client');

declare module 'socket.io' {
  /** The reasons of its events are words of its own: `transport close`. */
  interface Socket {
    readonly id: string;
    readonly conn: import('engine.io').Socket;
    readonly data: any;
    disconnect(close?: boolean): this;
    disconnect(...ignored: CloseCodes.Ignored<'ws'>[]): this;
    emit(event: string, ...rest: any[]): boolean;
    on(event: string, listener: (...parts: any[]) => any): this;
    once(event: string, listener: (...parts: any[]) => any): this;
    [other: string]: any;
  }
  interface RemoteSocket {
    readonly id: string;
    readonly data: any;
    disconnect(close?: boolean): this;
    disconnect(...ignored: CloseCodes.Ignored<'ws'>[]): this;
    emit(event: string, ...rest: any[]): boolean;
    [other: string]: any;
  }
  interface Namespace {
    disconnectSockets(close?: boolean): void;
    disconnectSockets(...ignored: CloseCodes.Ignored<'ws'>[]): void;
    except(room: any): Namespace;
    fetchSockets(): Promise<RemoteSocket[]>;
    in(room: any): Namespace;
    of(name: any): Namespace;
    on(event: 'connection' | 'connect', listener: (socket: Socket) => any): this;
    on(event: string, listener: (...parts: any[]) => any): this;
    to(room: any): Namespace;
    use(middleware: (socket: Socket, next: (error?: any) => void) => any): this;
    readonly sockets: any;
    [other: string]: any;
  }
  interface Server<A = any, B = any, C = any, D = any> extends Namespace {
    readonly engine: any;
    close(callback?: any): any;
  }
  const Server: { new <A = any, B = any, C = any, D = any>(server?: any, options?: any): Server };
}

declare module 'engine.io' {
  interface Socket {
    readonly id: string;
    readonly readyState: string;
    readonly transport: any;
    close(discard?: boolean): void;
    close(...ignored: CloseCodes.Ignored<'ws'>[]): void;
    on(event: string, listener: (...parts: any[]) => any): this;
    once(event: string, listener: (...parts: any[]) => any): this;
    send(data: any, ...rest: any[]): this;
    [other: string]: any;
  }
  interface Server {
    on(event: 'connection', listener: (socket: Socket) => any): this;
    on(event: string, listener: (...parts: any[]) => any): this;
    [other: string]: any;
  }
  const Server: { new (...parts: any[]): Server };
  const attach: (...parts: any[]) => Server;
  const listen: (...parts: any[]) => Server;
}

declare module 'engine.io-client' {
  interface CloseEvent extends Event {
    readonly code: CloseCodes.Received<CloseCodes.Global | 'ws'>;
    readonly reason: CloseCodes.ReceivedReason<CloseCodes.Global | 'ws'>;
    readonly wasClean: CloseCodes.WasClean<CloseCodes.Global | 'ws'>;
  }
  /** The details beside the reason of an event. `context` is the close event where the transport was a WebSocket. */
  interface CloseDetails {
    readonly message: string;
    readonly description: any;
    readonly context: CloseEvent;
  }
  interface Socket {
    readonly id: string;
    readonly readyState: string;
    readonly transport: any;
    close(...ignored: CloseCodes.Ignored<CloseCodes.Global | 'ws'>[]): this;
    on(event: 'close', listener: (reason: string, details?: CloseDetails) => any): this;
    on(event: string, listener: (...parts: any[]) => any): this;
    once(event: 'close', listener: (reason: string, details?: CloseDetails) => any): this;
    once(event: string, listener: (...parts: any[]) => any): this;
    send(data: any, ...rest: any[]): this;
    [other: string]: any;
  }
  const Socket: { new (...parts: any[]): Socket };
}

declare module 'socket.io-client' {
  type DisconnectListener = (reason: string, details?: import('engine.io-client').CloseDetails) => any;
  interface Socket<A = any, B = any> {
    readonly connected: boolean;
    readonly id: string;
    readonly io: any;
    close(...ignored: CloseCodes.Ignored<CloseCodes.Global | 'ws'>[]): this;
    connect(): this;
    disconnect(...ignored: CloseCodes.Ignored<CloseCodes.Global | 'ws'>[]): this;
    emit(event: string, ...rest: any[]): this;
    off(event?: string, listener?: any): this;
    on(event: 'disconnect', listener: DisconnectListener): this;
    on(event: string, listener: (...parts: any[]) => any): this;
    once(event: 'disconnect', listener: DisconnectListener): this;
    once(event: string, listener: (...parts: any[]) => any): this;
    [other: string]: any;
  }
  function io(...parts: any[]): Socket;
  namespace io {
    const connect: typeof io;
  }
  const connect: typeof io;
  const Manager: any;

  export default io;
  export { connect, io, Manager, Socket };
}
