// A WebSocket client without types.
function Client(ws) {
  this.ws = ws;
}

Client.prototype.disconnect = function (code, reason) {
  this.ws.close(code || 1000, reason); // = sent 1000
};

Client.prototype.close = function (code) {
  this.closed = true;
  this.disconnect(code);
};

Client.prototype.guarded = function (code) {
  if (code === 1005 || code === 1006) code = 1000;
  this.ws.close(code);
};

const client = new Client(connect());
client.disconnect(1006); // = sent 1006 ! no-reserved-code
client.disconnect(4001, 'left'); // = sent 4001
client.close(1005); // = sent 1005 ! no-reserved-code
client.close(1000); // = sent 1000
client.guarded(1006);
client.guarded(1015); // = sent 1015 ! no-reserved-code

function send(socket, message) {
  socket.send(message);
}

function bye(socket, code) {
  send(socket, 'bye');
  socket.close(code);
}

function kick(socket) {
  bye(socket, 4000); // = sent 4000
  bye(socket, 1004); // = sent 1004 ! no-reserved-code
  bye(socket, 'kicked'); // ! valid-code-type
}

const timers = {
  close(code) {
    clearTimeout(code);
  },
};
timers.close(1006);

module.exports = { Client, kick };
