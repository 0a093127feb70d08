const WebSocket = require('ws');

class PriceFeed {
  connect() {
    this.ws = new WebSocket(this.url);
    this.ws.on('message', (event) => this.emit('tick', JSON.parse(event)));
    this.ws.on('close', (event) => { // ! valid-close-listener
      if (event.code === 1000) return;
      if (event.code >= 4000) return this.emit('rejected', event.reason);
      setTimeout(() => this.connect(), 1000);
    });
    this.ws.on('error', (event) => console.error(event.message));
  }
}

const server = new WebSocket.Server({ port: 8090 });
server.on('connection', function (socket) {
  socket.on('close', function (ev) { // ! valid-close-listener
    switch (ev.code) {
      case 1001:
        break;
      case 1006:
        socket.terminate();
        break;
    }
  });
});

module.exports = { PriceFeed };
