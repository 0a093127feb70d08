import { Hono } from 'hono';
import { createNodeWebSocket } from '@hono/node-ws';
import WebSocket from 'ws';

const app = new Hono();
export const { upgradeWebSocket, injectWebSocket } = createNodeWebSocket({ app });

app.get(
  '/relay',
  upgradeWebSocket((c) => {
    const upstream = new WebSocket('ws://10.0.0.2/');
    return {
      onOpen(_event, ws) {
        if (!c.req.header('authorization')) return ws.close(401, 'Unauthorized'); // ! no-out-of-range-code
        upstream.on('close', (code, reason) => ws.close(code, reason.toString())); // ? no-forwarded-code
        upstream.on('error', () => ws.close(1011, 'upstream'));
      },
      onClose(event) {
        if (event.code === 0) console.warn('no code'); // ? no-impossible-comparison
        if (event.code === '4001') console.warn('never'); // ! no-impossible-comparison
        upstream.close(event.code, event.reason); // ! no-forwarded-code
      },
    };
  }),
);
