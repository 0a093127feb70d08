const { w3cwebsocket: W3CWebSocket } = require('websocket');

class Provider {
  constructor(url) {
    this.connection = new W3CWebSocket(url);
    this.connection.onclose = (event) => {
      if (event.code !== '1000') this.reset(); // ! no-impossible-comparison
      if (event.code === 1006 && event.wasClean) this.reconnect(); // ! no-impossible-comparison
    };
  }
  disconnect(code = 1000, reason) {
    this.connection.close(code, reason);
  }
  reset() {
    this.disconnect(1006, 'reset'); // ! no-reserved-code
  }
  reconnect() {
    this.disconnect(1012, 'reconnect'); // ? no-wrong-role
  }
}
module.exports = Provider;
