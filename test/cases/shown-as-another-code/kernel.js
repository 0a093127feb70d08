const WebSocketServer = require('websocket').server;

const server = new WebSocketServer({ httpServer: require('http').createServer().listen(8000) });
server.on('request', (request) => {
  const connection = request.accept(null, request.origin);
  connection.on('close', (code, description) => {
    if (code === 1005) return console.log('closed without a code'); // ! no-impossible-comparison
    if (code === 1006) console.log('lost', description);
  });
});
