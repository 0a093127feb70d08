import Fastify from 'fastify';
import websocket from '@fastify/websocket';

const app = Fastify();
await app.register(websocket);

app.get('/ws', { websocket: true }, (socket, request) => {
  socket.on('message', (data) => {
    if (data.toString() === 'bye') socket.close(1015); // ! no-reserved-code
  });
  socket.on('close', (code) => code > 4999 && request.log.warn('odd'));
  if (!request.headers.cookie) socket.close(4401, 'log in');
});

app.setErrorHandler((error, _request, reply) => reply.code(error.statusCode ?? 500).send({ code: 1006 }));
