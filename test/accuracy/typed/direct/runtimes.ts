// Servers of other runtimes, each with a rule of its own.
const bun = Bun.serve({
  port: 3000,
  fetch(request, server) {
    return server.upgrade(request) ? undefined : new Response('Upgrade', { status: 426 });
  },
  websocket: {
    open(ws) {
      if (!ws.data) ws.close(4001, 'Unauthorized'); // = sent 4001
    },
    message(ws, message) {
      if (typeof message !== 'string') ws.close(1003); // = sent 1003
      if (message === 'bye') ws.close(1010, 'extension'); // = sent 1010 ! no-wrong-role
    },
  },
});

export class Room implements DurableObject {
  async fetch(request: Request): Promise<Response> {
    const [client, server] = Object.values(new WebSocketPair());
    server.accept();
    server.addEventListener('message', ({ data }) => {
      if (data === 'bad') server.close(1008, 'Bad data'); // = sent 1008
      if (data === 'lost') server.close(1006); // = sent 1006 ! no-reserved-code
      if (data === 'none') server.close(undefined, 'none'); // ! no-reason-without-code
    });
    return new Response(null, { status: 101, webSocket: client });
  }
}
