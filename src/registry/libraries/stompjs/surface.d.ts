declare module '@stomp/stompjs' {
  interface CloseEvent extends Event {
    readonly code: CloseCodes.Received<CloseCodes.Global | 'ws' | 'sockjs-client'>;
    readonly reason: CloseCodes.ReceivedReason<CloseCodes.Global | 'ws' | 'sockjs-client'>;
    readonly wasClean: CloseCodes.WasClean<CloseCodes.Global | 'ws' | 'sockjs-client'>;
  }
  /** The global WebSocket, or the result of `webSocketFactory`. */
  interface IStompSocket {
    readonly readyState: number;
    readonly url: string;
    onclose: ((event: CloseEvent) => any) | null;
    close(
      code?: CloseCodes.Argument<CloseCodes.Global | 'ws' | 'sockjs-client'>,
      reason?: CloseCodes.Reason<CloseCodes.Global | 'ws' | 'sockjs-client'>,
    ): void;
    send(data: any): void;
    [other: string]: any;
  }
  interface StompConfig {
    onWebSocketClose?: (event: CloseEvent) => any;
    onWebSocketError?: (event: Event) => any;
    [option: string]: any;
  }
  class Client {
    constructor(configuration?: StompConfig);
    readonly active: boolean;
    readonly connected: boolean;
    readonly webSocket: IStompSocket | undefined;
    onConnect: any;
    onDisconnect: any;
    onStompError: any;
    onWebSocketClose: (event: CloseEvent) => any;
    onWebSocketError: (event: Event) => any;
    activate(): void;
    configure(configuration: StompConfig): void;
    deactivate(options?: any): Promise<void>;
    forceDisconnect(): void;
    publish(parameters: any): void;
    subscribe(destination: string, callback: any, headers?: any): any;
    [other: string]: any;
  }
  class CompatClient extends Client {
    readonly ws: IStompSocket;
    connect(headers: any, connected?: any, failed?: any, closed?: (event: CloseEvent) => any): void;
    disconnect(callback?: any, headers?: any): void;
  }
  const Stomp: {
    client(url: string, protocols?: any): CompatClient;
    over(socket: any): CompatClient;
    WebSocketClass: any;
  };
  type IFrame = any;
  type IMessage = any;
  type StompSubscription = any;
  type Message = any;
}
