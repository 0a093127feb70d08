import WebSocket from 'ws';

interface Logger {
  info(text: string): void;
}

class Base {
  protected socket?: WebSocket;

  protected shut(code: number, reason?: string) {
    this.socket?.close(code, reason);
    this.socket = undefined;
  }
}

export class Link extends Base {
  constructor(private readonly log: Logger) {
    super();
    this.socket = new WebSocket('wss://example.org');
    this.socket.on('error', () => this.fail('error'));
  }

  disconnect(code = 1000, reason = 'bye') { // = sent 1000
    this.log.info(`closing with ${code}`);
    this.shut(code, reason);
  }

  restart() {
    this.shut(1012, 'restart'); // = sent 1012
  }

  private fail(reason: string) {
    this.shut(1006, reason); // = sent 1006 ! no-reserved-code
  }

  /** Takes any code, and sends only what may be sent. */
  politely(code: number) {
    if (code === 1000 || code >= 3000) this.socket?.close(code);
    else this.socket?.close();
  }

  mapped(code: number) {
    this.socket?.close(code === 1006 ? 1011 : code); // = sent 1011
  }

  with({ code, reason = '' }: { code: number; reason?: string }) {
    this.socket?.close(code, reason);
  }

  emit(event: string, code: number) {
    this.log.info(`${event} ${code}`);
  }

  // Keeps the code and sends nothing.
  remember(code: number) {
    this.last = code;
  }
  private last = 0;
}

export function drive(link: Link) {
  link.disconnect();
  link.disconnect(4000); // = sent 4000
  link.disconnect(1005); // = sent 1005 ! no-reserved-code
  link.disconnect(404, 'not found'); // = sent 404 ! no-out-of-range-code
  link.politely(1006);
  link.politely(1005);
  link.politely(4001); // = sent 4001
  link.mapped(1006);
  link.mapped(1005); // = sent 1005 ! no-reserved-code
  link.with({ code: 1006 }); // = sent 1006 ! no-reserved-code
  link.with({ code: 4100, reason: 'x' }); // = sent 4100
  link.emit('close', 1006);
  link.remember(1006);
}

export const terminate = (link: Link, code: number) => link.disconnect(code);
terminate(new Link(console), 1006); // = sent 1006 ! no-reserved-code
terminate(new Link(console), 1001); // = sent 1001
