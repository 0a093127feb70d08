import HyperExpress from 'hyper-express';

const server = new HyperExpress.Server();
server.ws('/connect', (ws) => {
  ws.on('message', (message) => (message === 'quit' ? ws.close(4001, 'quit') : ws.send(message)));
  ws.on('close', (code, message) => console.log(code === 1006, message));
  if (!ws.context.user) ws.close(1008, 'no user');
});
