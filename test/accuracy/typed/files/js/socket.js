const WebSocket = require('ws');

class Socket {
  constructor(url) {
    this.ws = new WebSocket(url);
  }
  close(code, reason) {
    if (this.ws.readyState === WebSocket.OPEN) this.ws.close(code, reason);
  }
}

module.exports = { Socket };
