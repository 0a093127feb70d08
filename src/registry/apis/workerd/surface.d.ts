interface WorkersCloseEvent extends Event {
  readonly code: CloseCodes.Received<'workerd'>;
  readonly reason: CloseCodes.ReceivedReason<'workerd'>;
  readonly wasClean: CloseCodes.WasClean<'workerd'>;
}

interface WorkersWebSocketEventMap {
  close: WorkersCloseEvent;
  error: Event;
  message: MessageEvent;
}

/** One endpoint of a WebSocketPair. */
interface WorkersWebSocket extends EventTarget {
  readonly readyState: number;
  readonly protocol: string | null;
  readonly url: string | null;
  accept(options?: any): void;
  close(code?: CloseCodes.Argument<'workerd'>, reason?: CloseCodes.Reason<'workerd'>): void;
  send(data: any): void;
  serializeAttachment(attachment: any): void;
  deserializeAttachment(): any;
  addEventListener<K extends keyof WorkersWebSocketEventMap>(
    type: K,
    listener: (event: WorkersWebSocketEventMap[K]) => any,
    options?: any,
  ): void;
  addEventListener(type: string, listener: any, options?: any): void;
  removeEventListener(type: string, listener: any, options?: any): void;
}

declare var WebSocketPair: {
  new (): { 0: WorkersWebSocket; 1: WorkersWebSocket };
};

interface DurableObjectState {
  acceptWebSocket(socket: any, tags?: string[]): void;
  getWebSockets(tag?: string): WorkersWebSocket[];
  readonly storage: any;
  readonly id: any;
  blockConcurrencyWhile: any;
  waitUntil: any;
  getTags: any;
  setWebSocketAutoResponse: any;
}

declare module 'cloudflare:workers' {
  class DurableObject<Env = any> {
    constructor(ctx: DurableObjectState, env: Env);
    protected ctx: DurableObjectState;
    protected env: Env;
    webSocketMessage?(socket: WorkersWebSocket, message: any): any;
    webSocketClose?(
      socket: WorkersWebSocket,
      code: CloseCodes.Received<'workerd'>,
      reason: CloseCodes.ReceivedReason<'workerd'>,
      wasClean: CloseCodes.WasClean<'workerd'>,
    ): any;
    webSocketError?(socket: WorkersWebSocket, error: any): any;
  }
}
