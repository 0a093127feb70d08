declare module 'hono/ws' {
  /** A socket of any adapter. Each adapter's module declares which one. */
  interface WSContext<T = any> {
    close(
      code?: CloseCodes.Argument<'bun-server' | 'deno-server' | 'workerd' | 'ws'>,
      reason?: CloseCodes.Reason<'bun-server' | 'deno-server' | 'workerd' | 'ws'>,
    ): void;
    send(data: any, options?: any): void;
    binaryType: string;
    readonly protocol: string | null;
    readonly raw?: T;
    readonly readyState: number;
    readonly url: any;
  }
  interface WSEvents<T = any> {
    onOpen?: (event: Event, ws: WSContext<T>) => any;
    onMessage?: (event: MessageEvent, ws: WSContext<T>) => any;
    onClose?: (event: ClosedBy, ws: WSContext<T>) => any;
    onError?: (event: Event, ws: WSContext<T>) => any;
  }
  interface ClosedBy extends Event {
    readonly code: CloseCodes.Received<'bun-server' | 'deno-server' | 'workerd' | 'ws'>;
    readonly reason: CloseCodes.ReceivedReason<'bun-server' | 'deno-server' | 'workerd' | 'ws'>;
    readonly wasClean: boolean;
  }
  interface UpgradeWebSocket<T = any, Options = any, Events = WSEvents<T>> {
    (createEvents: (context: any) => Events | Promise<Events>, options?: Options): any;
    (context: any, events: Events, options?: Options): Promise<any>;
  }
  const WSContext: new (init: any) => WSContext;
  function defineWebSocketHelper<T = any, Options = any>(
    handler: (context: any, events: WSEvents<T>, options?: Options) => any,
  ): UpgradeWebSocket<T, Options>;
  const createWSMessageEvent: any;
  type WSMessageReceive = any;
  type WSReadyState = number;
}

declare module 'hono/bun' {
  type Context = import('hono/ws').WSContext;
  interface OnBun extends Context {
    close(code?: CloseCodes.Argument<'bun-server'>, reason?: CloseCodes.Reason<'bun-server'>): void;
  }
  interface Events {
    onOpen?: (event: Event, ws: OnBun) => any;
    onMessage?: (event: MessageEvent, ws: OnBun) => any;
    onClose?: (event: ClosedOnBun, ws: OnBun) => any;
    onError?: (event: Event, ws: OnBun) => any;
  }
  interface ClosedOnBun extends Event {
    readonly code: CloseCodes.Received<'bun-server'>;
    readonly reason: CloseCodes.ReceivedReason<'bun-server'>;
    /** The event is created without it, so it is always false. */
    readonly wasClean: boolean;
  }
  const upgradeWebSocket: import('hono/ws').UpgradeWebSocket<any, any, Events>;
  const websocket: any;
  function createBunWebSocket<T = any>(): { upgradeWebSocket: typeof upgradeWebSocket; websocket: any };
  const getConnInfo: any;
  const serveStatic: any;
  const getBunServer: any;
}

declare module 'hono/deno' {
  type Context = import('hono/ws').WSContext;
  interface OnDeno extends Context {
    close(code?: CloseCodes.Argument<'deno-server'>, reason?: CloseCodes.Reason<'deno-server'>): void;
  }
  interface Events {
    onOpen?: (event: Event, ws: OnDeno) => any;
    onMessage?: (event: MessageEvent, ws: OnDeno) => any;
    onClose?: (event: ClosedOnDeno, ws: OnDeno) => any;
    onError?: (event: Event, ws: OnDeno) => any;
  }
  interface ClosedOnDeno extends Event {
    readonly code: CloseCodes.Received<'deno-server'>;
    readonly reason: CloseCodes.ReceivedReason<'deno-server'>;
    readonly wasClean: CloseCodes.WasClean<'deno-server'>;
  }
  const upgradeWebSocket: import('hono/ws').UpgradeWebSocket<any, any, Events>;
  const getConnInfo: any;
  const serveStatic: any;
}

declare module 'hono/cloudflare-workers' {
  type Context = import('hono/ws').WSContext;
  interface OnWorkers extends Context {
    close(code?: CloseCodes.Argument<'workerd'>, reason?: CloseCodes.Reason<'workerd'>): void;
  }
  interface Events {
    /** Never called: the socket is open before the handlers are known. */
    onOpen?: (event: Event, ws: OnWorkers) => any;
    onMessage?: (event: MessageEvent, ws: OnWorkers) => any;
    onClose?: (event: ClosedOnWorkers, ws: OnWorkers) => any;
    onError?: (event: Event, ws: OnWorkers) => any;
  }
  interface ClosedOnWorkers extends Event {
    readonly code: CloseCodes.Received<'workerd'>;
    readonly reason: CloseCodes.ReceivedReason<'workerd'>;
    readonly wasClean: CloseCodes.WasClean<'workerd'>;
  }
  const upgradeWebSocket: import('hono/ws').UpgradeWebSocket<any, any, Events>;
  const getConnInfo: any;
  const serveStatic: any;
}

declare module '@hono/node-ws' {
  type Context = import('hono/ws').WSContext<import('ws')>;
  interface OnNode extends Context {
    close(code?: CloseCodes.Argument<'ws'>, reason?: CloseCodes.Reason<'ws'>): void;
  }
  interface Events {
    onOpen?: (event: Event, ws: OnNode) => any;
    onMessage?: (event: MessageEvent, ws: OnNode) => any;
    onClose?: (event: ClosedOnNode, ws: OnNode) => any;
    onError?: (event: Event, ws: OnNode) => any;
  }
  interface ClosedOnNode extends Event {
    readonly code: CloseCodes.Received<'ws'>;
    readonly reason: CloseCodes.ReceivedReason<'ws'>;
    /** The event is created without it, so it is always false. */
    readonly wasClean: boolean;
  }
  interface NodeWebSocket {
    upgradeWebSocket: import('hono/ws').UpgradeWebSocket<import('ws'), any, Events>;
    injectWebSocket(server: any): void;
    readonly wss: import('ws').Server;
  }
  function createNodeWebSocket(init: any): NodeWebSocket;
}

declare module '@hono/node-server' {
  const upgradeWebSocket: import('@hono/node-ws').NodeWebSocket['upgradeWebSocket'];
  const serve: any;
  const createAdaptorServer: any;
  const getRequestListener: any;
}
