import { useEffect, useRef } from 'react';

type Listener = (message: unknown) => void;

export class Transport {
  private socket: WebSocket | null = null;
  private readonly listeners = new Set<Listener>();

  connect(url: string) {
    this.socket = new WebSocket(url, ['v2.chat']);
    this.socket.onmessage = (event) => {
      for (const listener of this.listeners) listener(JSON.parse(event.data));
    };
    this.socket.onerror = () => this.socket?.close(1011, 'Failure'); // = sent 1011 ! no-rejected-code
  }

  disconnect() {
    this.socket?.close(1000); // = sent 1000
    this.socket = null;
  }

  kill() {
    if (this.socket && this.socket.readyState !== WebSocket.CLOSED) {
      this.socket.close(1006); // = sent 1006 ! no-reserved-code
    }
  }

  restart() {
    this.socket!.close(1012, 'Restart'); // = sent 1012 ! no-rejected-code
  }

  refuse() {
    (this.socket as WebSocket).close(1003, 'Text only'); // = sent 1003 ! no-rejected-code
  }

  explain() {
    this.socket?.close(4000, `Your session on this device was ended, because the account was used to sign in on another device, and only one device may be signed in.`); // = sent 4000 ! no-long-reason
  }

  thank() {
    this.socket?.close(1000, 'ありがとうございました、またのご利用をお待ちしております。次回のご来店を心よりお待ち申し上げます。'); // = sent 1000 ! no-long-reason
  }
}

export function useFeed(url: string, onMessage: Listener) {
  const ref = useRef<WebSocket>();
  useEffect(() => {
    const ws = new WebSocket(url);
    ref.current = ws;
    ws.onmessage = (event) => onMessage(event.data);
    return () => {
      ws.close(1001, 'unmounted'); // = sent 1001 ! no-rejected-code
    };
  }, [url]);
  const stop = () => ref.current?.close(4100); // = sent 4100
  const fail = () => ref.current?.close(1008, 'policy'); // = sent 1008 ! no-rejected-code
  return { stop, fail };
}

export async function ping(url: string): Promise<number> {
  const begun = performance.now();
  const probe = new WebSocket(url);
  await new Promise((resolve) => probe.addEventListener('open', resolve, { once: true }));
  probe.close(4000 as number); // = sent 4000
  return performance.now() - begun;
}

export function closeAll(sockets: Map<string, WebSocket>, error?: Error) {
  for (const [, socket] of sockets) socket.close(error ? 1011 : 1000); // = sent 1000 1011 ! no-rejected-code
  sockets.forEach((socket) => socket.close(1014)); // = sent 1014 ! no-rejected-code
  [...sockets.values()].at(0)?.close(1013); // = sent 1013 ! no-rejected-code
  sockets.clear();
}
