declare module 'partysocket/ws' {
  /** Created with a class of its own, `{ WebSocket: require('ws') }`, or at an unknown place. */
  interface ReconnectingWebSocket {
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
    readonly readyState: number;
    readonly bufferedAmount: number;
    readonly extensions: string;
    readonly protocol: string;
    readonly retryCount: number;
    readonly shouldReconnect: boolean;
    readonly url: string;
    binaryType: string;
    onclose: ((event: CloseEvent) => any) | null;
    onerror: ((event: ErrorEvent) => any) | null;
    onmessage: ((event: MessageEvent) => any) | null;
    onopen: ((event: Event) => any) | null;
    close(
      code?: CloseCodes.Argument<CloseCodes.Global | 'ws'>,
      reason?: CloseCodes.Reason<CloseCodes.Global | 'ws'>,
    ): void;
    reconnect(
      code?: CloseCodes.Argument<CloseCodes.Global | 'ws'>,
      reason?: CloseCodes.Reason<CloseCodes.Global | 'ws'>,
    ): void;
    send(data: any): boolean;
    drainQueuedMessages(): any[];
    addEventListener<K extends keyof WebSocketEventMap>(
      type: K,
      listener: ((event: WebSocketEventMap[K]) => any) | { handleEvent(event: WebSocketEventMap[K]): any } | null,
      options?: any,
    ): void;
    addEventListener(type: string, listener: any, options?: any): void;
    removeEventListener(type: string, listener: any, options?: any): void;
    dispatchEvent(event: any): boolean;
  }
  /** Created without such a class. */
  interface OfGlobal extends ReconnectingWebSocket {
    close(code?: CloseCodes.Argument<CloseCodes.Global>, reason?: CloseCodes.Reason<CloseCodes.Global>): void;
    reconnect(code?: CloseCodes.Argument<CloseCodes.Global>, reason?: CloseCodes.Reason<CloseCodes.Global>): void;
  }
  const ReconnectingWebSocket: {
    new (url: any, protocols: any, options: Options & { WebSocket: any }): ReconnectingWebSocket;
    new (url: any, protocols?: any, options?: Options): OfGlobal;
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
  };

  interface CloseEvent extends Event {
    readonly code: CloseCodes.Received<CloseCodes.Global | 'ws'>;
    readonly reason: CloseCodes.ReceivedReason<CloseCodes.Global | 'ws'>;
    readonly wasClean: CloseCodes.WasClean<CloseCodes.Global | 'ws'>;
  }
  interface ErrorEvent extends Event {
    readonly error: any;
    readonly message: string;
  }
  interface WebSocketEventMap {
    close: CloseEvent;
    error: ErrorEvent;
    message: MessageEvent;
    open: Event;
  }
  interface Options {
    shouldReconnectOnClose?: (event: CloseEvent) => boolean;
    [option: string]: any;
  }

  export default ReconnectingWebSocket;
  export { CloseEvent, ErrorEvent, OfGlobal, Options, WebSocketEventMap };
}

declare module 'partysocket' {
  type ReconnectingWebSocket = import('partysocket/ws').default;
  type OfGlobal = import('partysocket/ws').OfGlobal;
  interface Party {
    readonly id: string;
    readonly name: string;
    readonly room?: string;
    readonly host: string;
    readonly path: string;
    readonly roomUrl: string;
    readonly partySocketOptions: any;
    updateProperties(options: any): void;
  }
  type PartySocketOptions = import('partysocket/ws').Options;
  type PartySocket = ReconnectingWebSocket & Party;
  const PartySocket: {
    new (options: PartySocketOptions & { WebSocket: any }): PartySocket;
    new (options: PartySocketOptions): OfGlobal & Party;
    fetch(options: any, init?: any): any;
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
  };
  const WebSocket: typeof import('partysocket/ws').default;
  type WebSocket = ReconnectingWebSocket;

  export default PartySocket;
  export { OfGlobal, Party, PartySocket, PartySocketOptions, WebSocket };
}

declare module 'partysocket/use-ws' {
  interface Handlers {
    onOpen?: (event: Event) => any;
    onMessage?: (event: MessageEvent) => any;
    onClose?: (event: CloseEvent) => any;
    onError?: (event: Event) => any;
  }
  type Options = import('partysocket/ws').Options & Handlers;
  type OfGlobal = import('partysocket/ws').OfGlobal;
  function useWebSocket(
    url: any,
    protocols: any,
    options: Options & { WebSocket: any },
  ): import('partysocket/ws').default;
  function useWebSocket(url: any, protocols?: any, options?: Options): OfGlobal;

  export default useWebSocket;
  export { Handlers };
}

declare module 'partysocket/react' {
  type Options = import('partysocket').PartySocketOptions & import('partysocket/use-ws').Handlers;
  function usePartySocket(options: Options & { WebSocket: any }): import('partysocket').PartySocket;
  function usePartySocket(options: Options): import('partysocket').OfGlobal & import('partysocket').Party;
  const useWebSocket: typeof import('partysocket/use-ws').default;

  export default usePartySocket;
  export { usePartySocket, useWebSocket };
}
