declare function require(id: 'uWebSockets.js'): typeof import('uWebSockets.js');

declare module 'uWebSockets.js' {
  interface WebSocket<UserData = any> {
    end(code?: CloseCodes.Argument<'uwebsockets'>, shortMessage?: CloseCodes.Reason<'uwebsockets'>): any;
    close(...ignored: CloseCodes.Ignored<'uwebsockets'>[]): any;
    send(message: any, isBinary?: boolean, compress?: boolean): number;
    publish(topic: any, message: any, isBinary?: boolean, compress?: boolean): boolean;
    subscribe(topic: any): boolean;
    unsubscribe(topic: any): boolean;
    cork(callback: () => void): this;
    getUserData(): UserData;
    ping(message?: any): number;
    [other: string]: any;
  }

  interface WebSocketBehavior<UserData = any> {
    open?: (socket: WebSocket<UserData>) => any;
    message?: (socket: WebSocket<UserData>, message: any, isBinary: boolean) => any;
    close?: (
      socket: WebSocket<UserData>,
      code: CloseCodes.Received<'uwebsockets'>,
      message: CloseCodes.ReceivedReason<'uwebsockets', any>,
    ) => any;
    drain?: (socket: WebSocket<UserData>) => any;
    dropped?: (socket: WebSocket<UserData>, message: any, isBinary: boolean) => any;
    ping?: (socket: WebSocket<UserData>, message: any) => any;
    pong?: (socket: WebSocket<UserData>, message: any) => any;
    subscription?: (socket: WebSocket<UserData>, topic: any, newCount: number, oldCount: number) => any;
    upgrade?: (response: any, request: any, context: any) => any;
    [option: string]: any;
  }

  interface TemplatedApp {
    ws<UserData = any>(pattern: any, behavior: WebSocketBehavior<UserData>): TemplatedApp;
    listen(...args: any[]): TemplatedApp;
    get(pattern: any, handler: any): TemplatedApp;
    post(pattern: any, handler: any): TemplatedApp;
    options(pattern: any, handler: any): TemplatedApp;
    del(pattern: any, handler: any): TemplatedApp;
    patch(pattern: any, handler: any): TemplatedApp;
    put(pattern: any, handler: any): TemplatedApp;
    head(pattern: any, handler: any): TemplatedApp;
    any(pattern: any, handler: any): TemplatedApp;
    publish(topic: any, message: any, isBinary?: boolean, compress?: boolean): boolean;
    [other: string]: any;
  }

  function App(options?: any): TemplatedApp;
  function SSLApp(options?: any): TemplatedApp;
  const us_listen_socket_close: any;
  const us_socket_local_port: any;
  const SHARED_COMPRESSOR: any;
  const DEDICATED_COMPRESSOR_3KB: any;
  const DISABLED: any;
  type HttpRequest = any;
  type HttpResponse = any;
  type us_listen_socket = any;
}
