declare module 'elysia' {
  interface ElysiaWS {
    close(code?: CloseCodes.Argument<'bun-server'>, reason?: CloseCodes.Reason<'bun-server'>): void;
    terminate(...ignored: CloseCodes.Ignored<'bun-server'>[]): void;
    readonly id: string;
    readonly data: any;
    readonly raw: any;
    readonly readyState: number;
    readonly remoteAddress: string;
    send(data: any, ...rest: any[]): any;
    ping(data?: any): any;
    pong(data?: any): any;
    publish(topic: any, data: any, ...rest: any[]): any;
    subscribe(topic: any): any;
    unsubscribe(topic: any): any;
    isSubscribed(topic: any): boolean;
    cork(callback: any): any;
  }
  interface Handlers {
    open?: (ws: ElysiaWS) => any;
    message?: (ws: ElysiaWS, message: any) => any;
    drain?: (ws: ElysiaWS) => any;
    close?: (
      ws: ElysiaWS,
      code: CloseCodes.Received<'bun-server'>,
      reason: CloseCodes.ReceivedReason<'bun-server'>,
    ) => any;
    ping?: (ws: ElysiaWS, data: any) => any;
    pong?: (ws: ElysiaWS, data: any) => any;
    [option: string]: any;
  }
  /** Its routes, hooks and plugins return it, so that calls are chained. */
  class Elysia {
    constructor(options?: any);
    ws(path: any, handlers: Handlers): this;
    ws(path: any, options: any, handlers: Handlers): this;
    all(...rest: any[]): this;
    as(...rest: any[]): this;
    decorate(...rest: any[]): this;
    delete(...rest: any[]): this;
    derive(...rest: any[]): this;
    error(...rest: any[]): this;
    get(...rest: any[]): this;
    group(prefix: any, run: (app: this) => any): this;
    group(prefix: any, schema: any, run: (app: this) => any): this;
    guard(hook: any): this;
    guard(hook: any, run: (app: this) => any): this;
    headers(...rest: any[]): this;
    listen(...rest: any[]): this;
    macro(...rest: any[]): this;
    mapResponse(...rest: any[]): this;
    model(...rest: any[]): this;
    mount(...rest: any[]): this;
    on(...rest: any[]): this;
    onAfterHandle(...rest: any[]): this;
    onAfterResponse(...rest: any[]): this;
    onBeforeHandle(...rest: any[]): this;
    onError(...rest: any[]): this;
    onParse(...rest: any[]): this;
    onRequest(...rest: any[]): this;
    onStart(...rest: any[]): this;
    onStop(...rest: any[]): this;
    onTransform(...rest: any[]): this;
    options(...rest: any[]): this;
    patch(...rest: any[]): this;
    post(...rest: any[]): this;
    put(...rest: any[]): this;
    resolve(...rest: any[]): this;
    route(...rest: any[]): this;
    state(...rest: any[]): this;
    trace(...rest: any[]): this;
    use(...rest: any[]): this;
    wrap(...rest: any[]): this;
    [member: string]: any;
  }
  const t: any;
  const status: any;
  const error: any;
  const sse: any;
  const file: any;
  const form: any;
  const redirect: any;

  export default Elysia;
  export { Elysia, ElysiaWS, error, file, form, redirect, sse, status, t };
}

declare module 'elysia/ws' {
  type ElysiaWS = import('elysia').ElysiaWS;
}
