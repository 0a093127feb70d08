interface CloseOptions {
  code?: number;
  reason?: string;
}

export class Transport {
  protected socket: WebSocket;

  constructor(url: string) {
    this.socket = new WebSocket(url);
  }

  disconnect(code?: number, data?: string) {
    code = code || 1005;
    this.socket.close(code, data); // ! no-reserved-code
  }

  kill(options: CloseOptions) {
    const { code = 1006, reason = 'killed' } = options; // ! no-reserved-code
    this.socket.close(code, reason);
  }

  end(options?: CloseOptions) {
    const code = options?.code ?? 1001;
    this.socket.close(code); // ! no-rejected-code
  }

  fail(error?: Error) {
    const closeCode = this.codeFor();
    this.socket.close(closeCode, error?.message); // ! no-rejected-code
  }

  private codeFor() {
    return 1011;
  }
}
