import { WebSocketClient, WebSocketServer } from 'https://deno.land/x/websocket@v0.1.4/mod.ts';
import { isWebSocketCloseEvent, type WebSocket as StdSocket } from 'https://deno.land/std@0.99.0/ws/mod.ts';
import { Application } from 'jsr:@oak/oak';

const app = new Application();
app.use((ctx) => {
  const socket = ctx.upgrade();
  socket.onopen = () => socket.close(1006); // ! no-reserved-code
  socket.onmessage = () => socket.close(1008, 'no');
});

export async function old(socket: StdSocket) {
  for await (const event of socket) {
    if (isWebSocketCloseEvent(event) && event.code === 1006) await socket.close(1000);
  }
}
const client = new WebSocketClient('ws://127.0.0.1');
client.on('open', () => client.close(1006)); // ? no-reserved-code
new WebSocketServer(8080).on('connection', (ws: WebSocketClient) => ws.close(1001));
Deno.serve(() => new Response());
