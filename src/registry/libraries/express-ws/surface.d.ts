declare function require(id: 'express'): typeof import('express');
declare function require(id: 'express-ws'): typeof import('express-ws');

declare module 'express' {
  function express(): express.Application;

  namespace express {
    /** With the method that express-ws adds. */
    interface Application {
      ws(path: any, ...handlers: import('express-ws').WebsocketRequestHandler[]): this;
      [member: string]: any;
    }
    type Express = Application;
    type Router = Application;
    type Request = any;
    type Response = any;
    type NextFunction = any;
    type ErrorRequestHandler = any;
    type RequestHandler = any;
    function Router(options?: any): Application;
    const json: any;
    const raw: any;
    const text: any;
    const urlencoded: any;
    /** `express.static`, whose name is a reserved word. */
    const application: any;
  }

  export = express;
}

declare module 'express-ws' {
  function expressWs(app: any, server?: any, options?: any): expressWs.Instance;

  namespace expressWs {
    type Application = import('express').Application;
    type Router = import('express').Application;
    type WebsocketRequestHandler = (ws: import('ws'), request: any, next: any) => any;
    type WebsocketMethod<T> = (path: any, ...handlers: WebsocketRequestHandler[]) => T;
    interface Instance {
      readonly app: Application;
      applyTo(router: any): void;
      getWss(): import('ws').Server;
    }
  }

  export = expressWs;
}
