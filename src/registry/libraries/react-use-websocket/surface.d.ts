declare module 'react-use-websocket' {
  interface Options {
    onOpen?: (event: Event) => any;
    onClose?: (event: CloseEvent) => any;
    onMessage?: (event: MessageEvent) => any;
    onError?: (event: Event) => any;
    shouldReconnect?: (event: CloseEvent) => boolean;
    [option: string]: any;
  }
  interface WebSocketHook {
    readonly lastMessage: MessageEvent | null;
    readonly lastJsonMessage: any;
    readonly readyState: number;
    getWebSocket: () => WebSocket | null;
    sendMessage: (message: any, keep?: boolean) => void;
    sendJsonMessage: (message: any, keep?: boolean) => void;
  }
  function useWebSocket<T = any>(url: any, options?: Options, connect?: boolean): WebSocketHook;
  function useSocketIO<T = any>(url: any, options?: Options, connect?: boolean): WebSocketHook;
  const useEventSource: any;
  const resetGlobalState: any;
  const ReadyState: any;
  type SendMessage = any;

  export default useWebSocket;
  export {
    Options,
    ReadyState,
    resetGlobalState,
    SendMessage,
    useEventSource,
    useSocketIO,
    useWebSocket,
    WebSocketHook,
  };
}

declare module 'react-use-websocket/dist/lib/use-websocket' {
  const useWebSocket: typeof import('react-use-websocket').useWebSocket;

  export { useWebSocket };
}
