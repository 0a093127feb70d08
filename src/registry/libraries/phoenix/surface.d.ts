declare function require(id: 'phoenix'): typeof import('phoenix');

declare module 'phoenix' {
  interface CloseEvent extends Event {
    readonly code: CloseCodes.Received<CloseCodes.Global | 'ws'>;
    readonly reason: CloseCodes.ReceivedReason<CloseCodes.Global | 'ws'>;
    readonly wasClean: CloseCodes.WasClean<CloseCodes.Global | 'ws'>;
  }
  /** Created with a transport of its own, or at an unknown place. */
  interface Socket {
    channel(topic: string, parameters?: any): Channel;
    connect(parameters?: any): void;
    connectionState(): string;
    disconnect(
      callback?: (() => any) | null,
      code?: CloseCodes.Argument<CloseCodes.Global | 'ws'>,
      reason?: CloseCodes.Reason<CloseCodes.Global | 'ws'>,
    ): void;
    endPointURL(): string;
    isConnected(): boolean;
    log(kind: string, message: string, data?: any): void;
    makeRef(): string;
    off(references: any): void;
    onClose(callback: (event: CloseEvent) => any): string;
    onError(callback: (error: any, transport: any, establishedConnections: number) => any): string;
    onMessage(callback: (message: any) => any): string;
    onOpen(callback: () => any): string;
    ping(callback: (latency: number) => any): boolean;
    push(data: any): void;
    remove(channel: Channel): void;
    replaceTransport(transport: any): void;
  }
  /** Created without such a transport. */
  interface OfGlobal extends Socket {
    disconnect(
      callback?: (() => any) | null,
      code?: CloseCodes.Argument<CloseCodes.Global>,
      reason?: CloseCodes.Reason<CloseCodes.Global>,
    ): void;
  }
  const Socket: {
    new (endPoint: any, options: { transport: any; [option: string]: any }): Socket;
    new (endPoint: any, options?: any): OfGlobal;
  };
  /** Its `onClose()` and `onError()` get nothing about the connection. */
  interface Channel {
    readonly state: string;
    readonly topic: string;
    join(timeout?: number): any;
    leave(timeout?: number): any;
    off(event: string, reference?: any): void;
    on(event: string, callback: (response?: any) => any): any;
    onClose(callback: (...parts: any[]) => any): any;
    onError(callback: (reason?: any) => any): any;
    push(event: string, payload: any, timeout?: number): any;
  }
  const LongPoll: any;
  const Presence: any;
  const Serializer: any;
}
