declare module 'jest-websocket-mock' {
  interface CloseOptions {
    code?: CloseCodes.Argument<'jest-websocket-mock'>;
    reason?: CloseCodes.Reason<'jest-websocket-mock'>;
    wasClean?: boolean;
  }

  interface MockWebSocket {
    close(options?: CloseOptions): void;
    send(data: any): void;
    on(type: string, callback: (...args: any[]) => any): void;
    readonly url: string;
    readonly readyState: number;
    readonly target: any;
  }

  class WS {
    constructor(url: any, options?: any);
    static clean(): void;
    static readonly instances: WS[];
    readonly server: any;
    readonly connected: Promise<MockWebSocket>;
    readonly closed: Promise<void>;
    readonly nextMessage: Promise<any>;
    readonly messages: any[];
    on(event: string, callback: (socket: MockWebSocket) => any): void;
    send(message: any): void;
    close(options?: CloseOptions): void;
    error(options?: CloseOptions): void;
  }

  export { WS };
  export default WS;
}

declare module 'vitest-websocket-mock' {
  import WS from 'jest-websocket-mock';

  export { WS };
  export default WS;
}
