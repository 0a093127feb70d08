export class Session {
  private readonly controller = new AbortController();

  constructor(
    private readonly socket: WebSocket,
    signal?: AbortSignal,
  ) {
    signal?.addEventListener('abort', socket.close.bind(socket)); // ? valid-code-type
    this.controller.signal.addEventListener('abort', () => socket.close(4000, this.controller.signal.reason));
    window.addEventListener('beforeunload', this.close); // ? valid-code-type
    document.querySelector('#leave')?.addEventListener('click', this.close); // ? valid-code-type
    fetch('/permission').catch(this.close); // ? valid-code-type
    setTimeout(socket.close.bind(socket), 60_000);
    setTimeout(socket.close.bind(socket, 1001, 'too long'), 600_000); // ! no-rejected-code
    queueMicrotask(this.close);
  }

  close = (code = 1000, reason?: string) => {
    this.socket.close(code, reason);
  };
}

export function untilAborted(ws: WebSocket, job: Promise<unknown>) {
  job.then(() => ws.close(), ws.close.bind(ws)); // ? valid-code-type
  job.finally(ws.close.bind(ws));
}
