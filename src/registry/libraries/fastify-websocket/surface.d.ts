declare function require(id: 'fastify'): typeof import('fastify');
declare function require(id: '@fastify/websocket'): typeof import('@fastify/websocket');

declare module 'fastify' {
  function fastify(options?: any): fastify.FastifyInstance;

  namespace fastify {
    interface FastifyInstance {
      get(path: any, options: WebsocketOptions, handler: import('@fastify/websocket').WebsocketHandler): this;
      get(path: any, ...rest: any[]): this;
      route(options: WebsocketOptions & { handler: import('@fastify/websocket').WebsocketHandler }): this;
      route(options: { wsHandler?: import('@fastify/websocket').WebsocketHandler; [option: string]: any }): this;
      register(plugin: FastifyPluginCallback, options?: any): this;
      injectWS(path?: any, context?: any, options?: any): Promise<import('ws')>;
      readonly websocketServer: import('ws').Server;
      [member: string]: any;
    }
    interface WebsocketOptions {
      websocket: true;
      [option: string]: any;
    }
    type FastifyPluginCallback = (instance: FastifyInstance, options: any, done: any) => any;
    type FastifyPluginAsync = FastifyPluginCallback;
    type FastifyRequest = any;
    type FastifyReply = any;
    const fastify: typeof import('fastify');
  }

  export = fastify;
}

declare module '@fastify/websocket' {
  function fastifyWebsocket(...rest: any[]): any;

  namespace fastifyWebsocket {
    type WebSocket = import('ws');
    /** Before version 10 a route got a stream, with the WebSocket as its property `socket`. */
    type WebsocketHandler = (socket: WebSocket & { readonly socket: WebSocket }, request: any) => any;
    type WebsocketPluginOptions = any;
  }

  export = fastifyWebsocket;
}
