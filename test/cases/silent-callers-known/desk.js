import amqp from 'amqplib';
import mongoose from 'mongoose';

const ws = new WebSocket('wss://desk.example');
ws.onmessage = () => ws.close(1000);

class Till {
  close(code) {
    this.closedWith = code;
  }
}

class Broker {
  constructor(connection) {
    this.connection = connection;
  }
  stop() {
    this.connection.close(1005);
  }
}

function shut(socket) {
  socket.close(1006);
}

shut(new Till());
const broker = new Broker(await amqp.connect('amqp://mq'));
broker.stop();
mongoose.connection.close(1006);
const wires = { socket: new Till(), connection: await amqp.connect('amqp://mq') };
wires.socket.close(1005);
wires.connection.close(1005);
