declare module 'rxjs/webSocket' {
  /** The argument of `error()`. `close()` is called with its values. */
  interface ClosingError {
    code: CloseCodes.Argument<CloseCodes.Global | 'ws'>;
    reason?: CloseCodes.Reason<CloseCodes.Global | 'ws'>;
  }
  interface ClosingErrorOfGlobal {
    code: CloseCodes.Argument<CloseCodes.Global>;
    reason?: CloseCodes.Reason<CloseCodes.Global>;
  }
  interface CloseEvent extends Event {
    readonly code: CloseCodes.Received<CloseCodes.Global | 'ws'>;
    readonly reason: CloseCodes.ReceivedReason<CloseCodes.Global | 'ws'>;
    readonly wasClean: CloseCodes.WasClean<CloseCodes.Global | 'ws'>;
  }

  interface WebSocketSubjectConfig<T = any> {
    url: any;
    openObserver?: { next: (event: Event) => any };
    /** Gets every close, clean or not. */
    closeObserver?: { next: (event: CloseEvent) => any };
    closingObserver?: { next: () => any };
    deserializer?: (event: MessageEvent) => T;
    serializer?: (value: T) => any;
    [option: string]: any;
  }
  interface Observer<T> {
    next?: (value: T) => any;
    /** Gets the closes that are not clean. After a clean one, the subject completes. */
    error?: (event: CloseEvent) => any;
    complete?: () => any;
  }
  /** Created with a class of its own, `{ WebSocketCtor: require('ws') }`, or at an unknown place. */
  interface WebSocketSubject<T = any> {
    readonly closed: boolean;
    asObservable(): any;
    complete(): void;
    error(error: ClosingError): void;
    lift(operator: any): any;
    multiplex(subscribe: () => any, unsubscribe: () => any, filter: (value: T) => boolean): any;
    next(value: T): void;
    pipe(...operators: any[]): any;
    subscribe(observer?: Observer<T>): any;
    subscribe(
      next: ((value: T) => any) | null,
      error?: ((event: CloseEvent) => any) | null,
      complete?: (() => any) | null,
    ): any;
    unsubscribe(): void;
  }
  /** Created without such a class. */
  interface OfGlobal<T> extends WebSocketSubject<T> {
    error(error: ClosingErrorOfGlobal): void;
  }
  const WebSocketSubject: {
    new <T = any>(config: WebSocketSubjectConfig<T> & { WebSocketCtor: any }, destination?: any): WebSocketSubject<T>;
    new <T = any>(config: string | WebSocketSubjectConfig<T>, destination?: any): OfGlobal<T>;
  };
  function webSocket<T = any>(config: WebSocketSubjectConfig<T> & { WebSocketCtor: any }): WebSocketSubject<T>;
  function webSocket<T = any>(config: string | WebSocketSubjectConfig<T>): OfGlobal<T>;
}
