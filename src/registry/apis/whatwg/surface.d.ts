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
  readonly code: CloseCodes.Received<CloseCodes.Global>;
  readonly reason: CloseCodes.ReceivedReason<CloseCodes.Global>;
  readonly wasClean: CloseCodes.WasClean<CloseCodes.Global>;
  initCloseEvent(
    type: string,
    bubbles?: boolean,
    cancelable?: boolean,
    wasClean?: CloseCodes.WasClean<CloseCodes.Global>,
    code?: CloseCodes.Received<CloseCodes.Global>,
    reason?: CloseCodes.ReceivedReason<CloseCodes.Global>,
  ): void;
}

interface Document {
  createEvent(type: 'CloseEvent'): CloseEvent;
  createEvent(type: string): any;
}

declare var document: Document;

interface CloseEventInit {
  code?: CloseCodes.Received<CloseCodes.Global>;
  reason?: CloseCodes.ReceivedReason<CloseCodes.Global>;
  wasClean?: CloseCodes.WasClean<CloseCodes.Global>;
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
  close(code?: CloseCodes.Argument<CloseCodes.Global>, reason?: CloseCodes.Reason<CloseCodes.Global>): void;
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
