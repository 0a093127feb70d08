declare module 'h3' {
  type WebSocketHooks = import('crossws').Hooks;
  type WebSocketPeer = import('crossws').Peer;
  type WebSocketMessage = any;
  function defineWebSocket(hooks: WebSocketHooks): WebSocketHooks;
  function defineWebSocketHandler(hooks: WebSocketHooks, http?: any): any;
  function defineWebSocketHandler(hooks: (event: any) => WebSocketHooks | Promise<WebSocketHooks>, http?: any): any;
  function defineJsonRpcWebSocketHandler(options: { hooks?: WebSocketHooks; [option: string]: any }): any;
  const H3: any;
  const createApp: any;
  const createRouter: any;
  const defineEventHandler: any;
  const eventHandler: any;
  const serve: any;
  const toNodeHandler: any;
  const toNodeListener: any;
}
