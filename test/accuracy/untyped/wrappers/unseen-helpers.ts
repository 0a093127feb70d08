import { closeWithError, wsCloseSafe } from './ws-safe';
import type { WebSocket } from '@example/gateway';

export class Session {
  constructor(private readonly wsManager, private readonly timers) {}

  refuse(ws) {
    this.wsManager.close(ws, 4001, 'Authentication required'); // = sent 4001
    this.timers.closeAfter(ws, 3000);
  }

  fail(ws, error) {
    closeWithError(ws, 1011, error.message); // = sent 1011
    closeWithError(ws, 1006, 'lost'); // = sent 1006 ! no-reserved-code
  }

  relay(ws, upstream) {
    const closeAll = (why, code, reason) => {
      this.log(why);
      wsCloseSafe(ws, code, reason);
      wsCloseSafe(upstream, code, reason);
    };
    upstream.on('error', () => closeAll('upstream_error', 1011, 'Upstream failed')); // = sent 1011
    ws.on('error', () => closeAll('ws_error', 1002, 'Protocol error')); // = sent 1002
  }

  log(why) {}
}

export function onMessage(this: WebSocket, data) {
  if (!data) return this.close(4002, 'Empty'); // = sent 4002
}
