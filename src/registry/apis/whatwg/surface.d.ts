interface Event {
  readonly type: string;
  readonly target: EventTarget | null;
  readonly currentTarget: EventTarget | null;
}

interface EventTarget {
  dispatchEvent(event: Event): boolean;
}

interface MessageEvent<T = any> extends Event {
  readonly data: T;
}

interface CloseEvent extends Event {
  readonly code: CloseCodes.Received<'whatwg'>;
  readonly reason: CloseCodes.ReceivedReason<'whatwg'>;
  readonly wasClean: CloseCodes.WasClean<'whatwg'>;
}

interface CloseEventInit {
  code?: CloseCodes.Received<'whatwg'>;
  reason?: CloseCodes.ReceivedReason<'whatwg'>;
  wasClean?: CloseCodes.WasClean<'whatwg'>;
}

declare var CloseEvent: {
  prototype: CloseEvent;
  new (type: string, init?: CloseEventInit): CloseEvent;
};

interface WebSocketEventMap {
  close: CloseEvent;
  error: Event;
  message: MessageEvent;
  open: Event;
}

interface WebSocket extends EventTarget {
  readonly readyState: number;
  readonly bufferedAmount: number;
  readonly extensions: string;
  readonly protocol: string;
  readonly url: string;
  binaryType: string;
  onclose: ((this: WebSocket, event: CloseEvent) => any) | null;
  onerror: ((this: WebSocket, event: Event) => any) | null;
  onmessage: ((this: WebSocket, event: MessageEvent) => any) | null;
  onopen: ((this: WebSocket, event: Event) => any) | null;
  close(code?: CloseCodes.Argument<'whatwg'>, reason?: CloseCodes.Reason<'whatwg'>): void;
  send(data: any): void;
  addEventListener<K extends keyof WebSocketEventMap>(
    type: K,
    listener: (this: WebSocket, event: WebSocketEventMap[K]) => any,
    options?: any,
  ): void;
  addEventListener(type: string, listener: any, options?: any): void;
  removeEventListener(type: string, listener: any, options?: any): void;
  readonly CONNECTING: 0;
  readonly OPEN: 1;
  readonly CLOSING: 2;
  readonly CLOSED: 3;
}

declare var WebSocket: {
  prototype: WebSocket;
  new (url: any, protocols?: any): WebSocket;
  readonly CONNECTING: 0;
  readonly OPEN: 1;
  readonly CLOSING: 2;
  readonly CLOSED: 3;
};
