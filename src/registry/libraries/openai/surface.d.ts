declare module 'openai/realtime/websocket' {
  class OpenAIRealtimeWebSocket {
    constructor(properties: any, client?: any);
    static azure(client: any, options?: any): Promise<OpenAIRealtimeWebSocket>;
    static create(client: any, properties: any): Promise<OpenAIRealtimeWebSocket>;
    readonly socket: WebSocket;
    readonly url: any;
    close(properties?: {
      code: CloseCodes.Argument<CloseCodes.Global>;
      reason: CloseCodes.Reason<CloseCodes.Global>;
    }): void;
    send(event: any): void;
    on(event: string, listener: (...parts: any[]) => any): this;
    off(event: string, listener: (...parts: any[]) => any): this;
    once(event: string, listener: (...parts: any[]) => any): this;
    emitted(event: string): Promise<any>;
  }
}
declare module 'openai/beta/realtime/websocket' {
  export * from 'openai/realtime/websocket';
}

declare module 'openai/realtime/ws' {
  class OpenAIRealtimeWS {
    constructor(properties: any, client?: any);
    static azure(client: any, options?: any): Promise<OpenAIRealtimeWS>;
    static create(client: any, properties: any): Promise<OpenAIRealtimeWS>;
    readonly socket: import('ws');
    readonly url: any;
    close(properties?: { code: CloseCodes.Argument<'ws'>; reason: CloseCodes.Reason<'ws'> }): void;
    send(event: any): void;
    on(event: string, listener: (...parts: any[]) => any): this;
    off(event: string, listener: (...parts: any[]) => any): this;
    once(event: string, listener: (...parts: any[]) => any): this;
    emitted(event: string): Promise<any>;
  }
}
declare module 'openai/beta/realtime/ws' {
  export * from 'openai/realtime/ws';
}

declare module 'openai/resources/responses/ws' {
  interface ReconnectingEvent {
    readonly attempt: number;
    readonly closeCode: CloseCodes.Received<'ws'>;
    readonly delay: number;
    readonly maxAttempts: number;
    readonly parameters: any;
  }
  type CloseListener = (code: CloseCodes.Received<'ws'>, reason: CloseCodes.ReceivedReason<'ws'>, unsent: any[]) => any;
  interface ResponsesWSClientOptions {
    reconnect?: { onReconnecting: (event: ReconnectingEvent) => any; [option: string]: any } | null;
    [option: string]: any;
  }
  class ResponsesWS {
    constructor(client: any, options?: ResponsesWSClientOptions | null);
    readonly socket: {
      readonly platformSocket: import('ws');
      readonly readyState: number;
      close(code?: CloseCodes.Argument<'ws'>, reason?: CloseCodes.Reason<'ws'>): void;
      send(data: any): void;
    };
    readonly url: any;
    close(properties?: { code: CloseCodes.Argument<'ws'>; reason: CloseCodes.Reason<'ws'> }): void;
    send(event: any): void;
    sendRaw(data: any): void;
    stream(): AsyncIterable<any>;
    on(event: 'close', listener: CloseListener): this;
    on(event: 'reconnecting', listener: (event: ReconnectingEvent) => any): this;
    on(event: string, listener: (...parts: any[]) => any): this;
    once(event: 'close', listener: CloseListener): this;
    once(event: string, listener: (...parts: any[]) => any): this;
    off(event: string, listener: (...parts: any[]) => any): this;
  }
}
declare module 'openai/resources/beta/responses/ws' {
  export * from 'openai/resources/responses/ws';
}
