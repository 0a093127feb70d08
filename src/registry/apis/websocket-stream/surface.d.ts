interface WebSocketCloseInfo {
  closeCode?: CloseCodes.Argument<'websocket-stream'>;
  reason?: CloseCodes.Reason<'websocket-stream'>;
}

interface WebSocketClosed {
  readonly closeCode: CloseCodes.Received<'websocket-stream'>;
  readonly reason: CloseCodes.ReceivedReason<'websocket-stream'>;
}

interface WebSocketStream {
  readonly url: string;
  readonly opened: Promise<{
    readonly readable: any;
    readonly writable: any;
    readonly extensions: string;
    readonly protocol: string;
  }>;
  readonly closed: Promise<WebSocketClosed>;
  close(closeInfo?: CloseCodes.Info<'websocket-stream', WebSocketCloseInfo>): void;
}

declare var WebSocketStream: {
  prototype: WebSocketStream;
  new (url: any, options?: any): WebSocketStream;
};

interface WebSocketError extends Error, WebSocketClosed {}

declare var WebSocketError: {
  prototype: WebSocketError;
  new (message?: string, closeInfo?: WebSocketCloseInfo): WebSocketError;
};
