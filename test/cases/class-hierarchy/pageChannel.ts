import { Bye, Channel, Watchdog } from './base';

export class PageChannel extends Channel<WebSocket> {
  protected readonly socket: WebSocket;

  constructor(url: string) {
    super();
    this.socket = new WebSocket(url);
    this.socket.onmessage = ({ data }) => {
      if (typeof data !== 'string') this.shutdown(Bye.Broken, 'binary'); // ? no-rejected-code
    };
    addEventListener('pagehide', () => this.shutdown(Bye.Leaving)); // ? no-rejected-code
  }

  override dispose(): void {
    this.shutdown(Bye.Quiet); // ! no-reserved-code
    super.dispose();
  }
}

export class WatchedSocket extends Watchdog(WebSocket) {
  giveUp() {
    this.close(1011, 'gave up'); // ? no-rejected-code
  }

  override close(code = Bye.Leaving, reason?: string) { // ? no-rejected-code
    super.close(code, reason);
  }
}
