declare module '@vueuse/core' {
  interface UseWebSocketOptions {
    onConnected?: (socket: WebSocket) => any;
    onDisconnected?: (socket: WebSocket, event: CloseEvent) => any;
    onError?: (socket: WebSocket, event: Event) => any;
    onMessage?: (socket: WebSocket, event: MessageEvent) => any;
    [option: string]: any;
  }
  interface UseWebSocketReturn<T> {
    readonly data: any;
    readonly status: any;
    readonly ws: import('vue').Ref<WebSocket | undefined>;
    close(code?: CloseCodes.Argument<CloseCodes.Global>, reason?: CloseCodes.Reason<CloseCodes.Global>): void;
    open(): void;
    send(data: any, useBuffer?: boolean): boolean;
  }
  function useWebSocket<T = any>(url: any, options?: UseWebSocketOptions): UseWebSocketReturn<T>;
}
