import { Elysia } from 'elysia';

export const chat = new Elysia()
  .ws('/room/:id', {
    open(ws) {
      if (!ws.data.query.token) return ws.close(403, 'Forbidden'); // ! no-out-of-range-code
      ws.subscribe(ws.data.params.id);
    },
    message(ws, { text }: { text: string }) {
      if (text === '/quit') ws.close(1005);
      else if (text === '/crash') ws.close(5000, 'crash'); // ! no-out-of-range-code
      else ws.publish(ws.data.params.id, { text });
    },
    close(ws, code, reason) {
      if (reason === 'gone' || code === 408) ws.unsubscribe(ws.data.params.id); // ! no-impossible-comparison
    },
  })
  .listen(3000);
