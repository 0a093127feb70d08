declare module 'crossws' {
  /** A connection to a server with an adapter. The text rarely shows which one. */
  interface Peer {
    close(
      code?: CloseCodes.Argument<'ws' | 'bun-server' | 'deno-server' | 'workerd' | 'uwebsockets'>,
      reason?: CloseCodes.Reason<'ws' | 'bun-server' | 'deno-server' | 'workerd' | 'uwebsockets'>,
    ): void;
    terminate(...ignored: CloseCodes.Ignored<'ws' | 'bun-server' | 'deno-server' | 'workerd' | 'uwebsockets'>[]): void;
    readonly bufferedAmount: number;
    readonly context: any;
    readonly id: string;
    readonly namespace: string;
    readonly peers: Set<Peer>;
    readonly remoteAddress: string | undefined;
    readonly request: any;
    readonly topics: Set<string>;
    readonly websocket: any;
    ping(data?: any): any;
    publish(topic: any, data: any, options?: any): any;
    send(data: any, options?: any): any;
    subscribe(topic: any): any;
    unsubscribe(topic: any): any;
    waitForDrain(options?: any): Promise<any>;
  }
  /** Deno's adapter provides neither. */
  interface CloseDetails {
    readonly code?: CloseCodes.Received<'ws' | 'bun-server' | 'deno-server' | 'workerd' | 'uwebsockets'>;
    readonly reason?: CloseCodes.ReceivedReason<'ws' | 'bun-server' | 'deno-server' | 'workerd' | 'uwebsockets'>;
  }
  interface Hooks {
    upgrade?: (request: any) => any;
    open?: (peer: Peer) => any;
    message?: (peer: Peer, message: any) => any;
    close?: (peer: Peer, details: CloseDetails) => any;
    drain?: (peer: Peer) => any;
    error?: (peer: Peer, error: any) => any;
    ping?: (peer: Peer, data: any) => any;
    pong?: (peer: Peer, data: any) => any;
  }
  interface AdapterOptions {
    hooks?: Hooks;
    resolve?: (request: any) => Hooks | Promise<Hooks>;
    [option: string]: any;
  }
  interface AdapterInstance {
    readonly peers: Map<string, Set<Peer>>;
    close(
      code?: CloseCodes.Argument<'ws' | 'bun-server' | 'deno-server' | 'workerd' | 'uwebsockets'>,
      reason?: CloseCodes.Reason<'ws' | 'bun-server' | 'deno-server' | 'workerd' | 'uwebsockets'>,
    ): Promise<void>;
    [member: string]: any;
  }
  type Adapter = (options?: AdapterOptions) => AdapterInstance;
  type ServerOptions = { websocket?: Hooks & AdapterOptions; [option: string]: any };
  type ResolveHooks = (request: any) => Hooks | Promise<Hooks>;
  type Message = any;
  type WSError = any;
  function defineHooks(hooks: Hooks): Hooks;
  function defineWebSocketAdapter(factory: any): Adapter;
  function createWebSocketProxy(target: any): Hooks;
  function setWebSocketHooks(request: any, hooks: Hooks): void;
  function getWebSocketHooks(request: any): Hooks | undefined;
}

declare module 'crossws/server' {
  function plugin(hooks: import('crossws').ServerOptions['websocket']): any;
  function serve(options: import('crossws').ServerOptions): any;
}
declare module 'crossws/server/bun' {
  export * from 'crossws/server';
}
declare module 'crossws/server/bunny' {
  export * from 'crossws/server';
}
declare module 'crossws/server/deno' {
  export * from 'crossws/server';
}
declare module 'crossws/server/node' {
  export * from 'crossws/server';
}

declare module 'crossws/adapters/bun' {
  const adapter: import('crossws').Adapter;
  export default adapter;
}
declare module 'crossws/adapters/bunny' {
  const adapter: import('crossws').Adapter;
  export default adapter;
}
declare module 'crossws/adapters/cloudflare' {
  const adapter: import('crossws').Adapter;
  export default adapter;
}
declare module 'crossws/adapters/deno' {
  const adapter: import('crossws').Adapter;
  export default adapter;
}
declare module 'crossws/adapters/node' {
  const adapter: import('crossws').Adapter;
  export default adapter;
}
declare module 'crossws/adapters/uws' {
  const adapter: import('crossws').Adapter;
  export default adapter;
}
declare module 'crossws/adapters/vercel' {
  const adapter: import('crossws').Adapter;
  export default adapter;
}

declare module 'crossws/websocket' {
  const WebSocket: { new (url: any, protocols?: any, options?: any): globalThis.WebSocket };
  export default WebSocket;
}
