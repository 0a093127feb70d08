'use strict';
const EventEmitter = require('events');

// One shard of a gateway; the WebSocket class is handed in.
class Shard extends EventEmitter {
  constructor(id, Socket) {
    super();
    this.id = id;
    this.Socket = Socket;
    this.ws = null;
    this.lastHeartbeatAck = true;
  }

  connect(url) {
    this.ws = new this.Socket(url);
    this.ws.onopen = () => this.emit('open');
    this.ws.onclose = (event) => this.onWsClose(event);
    this.ws.onmessage = ({ data }) => this.receive(JSON.parse(data));
  }

  receive(packet) {
    switch (packet.op) {
      case 7:
        this.ws.close(4900, 'reconnect'); // = sent 4900
        break;
      case 9:
        this.ws.close(1000, 'invalid session'); // = sent 1000
        break;
      case 1003:
        this.ws.send('{}');
        break;
    }
  }

  heartbeat() {
    if (!this.lastHeartbeatAck) {
      this.ws.close(1006, 'no heartbeat'); // = sent 1006 ! no-reserved-code
      return;
    }
    this.lastHeartbeatAck = false;
    this.ws.send('1');
  }

  onWsClose(event) {
    let reconnect = true;
    if (event.code === 4004) { // = compared 4004
      reconnect = false;
      this.emit('error', new Error('Authentication failed'));
    } else if (event.code === 1006) { // = compared 1006
      this.emit('debug', 'lost');
    } else if (event.code === 1000) { // = compared 1000
      reconnect = false;
    } else if (event.code > 4010) { // = compared 4010
      reconnect = false;
    }
    this.emit('close', event.code, reconnect);
  }

  destroy(error) {
    if (this.ws) {
      if (error) this.ws.close(1011, error.message); // = sent 1011
      else this.ws.close(1000); // = sent 1000
      this.ws = null;
    }
    process.exitCode = 1006;
  }
}

module.exports = Shard;
