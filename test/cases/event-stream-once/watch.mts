import { on, once } from 'node:events';
import WebSocket from 'ws';

async function* closings(ws: WebSocket): AsyncGenerator<{ code: number; reason: string }> {
  for await (const [code, reason] of on(ws, 'close')) {
    if (code === '1006') continue; // ! no-impossible-comparison
    yield { code, reason: String(reason) };
  }
}

export async function serve(socket: WebSocket) {
  const peer = new WebSocket('ws://127.0.0.1:9300');
  const [code, reason] = (await Promise.race([once(socket, 'close'), once(peer, 'close')])) as [number, Buffer];
  if (code === 1005 || code === 1006) peer.terminate();
  else peer.close(code, reason);

  for await (const { code: received } of closings(peer)) {
    if (received === 1015) console.warn('certificate'); // ? no-impossible-comparison
    socket.close(received); // ? no-forwarded-code
  }
}

export async function closeCode(ws: WebSocket): Promise<number> {
  const [code] = await once(ws, 'close');
  return code;
}

const code = await closeCode(new WebSocket('ws://127.0.0.1:9300'));
if (code === 499) process.exit(code); // ? no-impossible-comparison
