// WebSocket helpers: nothing says what a socket is but its name.
exports.reject = function reject(ws) {
  ws.close(1006); // = sent 1006 ! no-reserved-code
};

exports.idle = (socket) => setTimeout(() => socket.close(4000, 'idle'), 1000); // = sent 4000

exports.status = (socket, request) => {
  if (!request.user) socket.close(403, 'Forbidden'); // = sent 403 ! no-out-of-range-code
};

exports.away = (clients) => clients.forEach((client) => client.close(1001)); // = sent 1001

exports.quit = (websocket) => websocket.close('quit'); // ! valid-code-type

exports.late = ({ ws }) => ws.close(1015); // = sent 1015 ! no-reserved-code

exports.each = (sockets) => {
  for (const socket of sockets) socket.close(1005); // = sent 1005 ! no-reserved-code
};

exports.state = function () {
  this.ws.close(2000); // = sent 2000 ! no-out-of-range-code
  this.socket.close(1000); // = sent 1000
  this._ws.close(5001); // = sent 5001 ! no-out-of-range-code
  this.state.socket.close(4001, 'state'); // = sent 4001
};

exports.server = (conn) => {
  if (conn.isAlive === false) return conn.close(1006, 'dead'); // = sent 1006 ! no-reserved-code
  conn.isAlive = false;
};

exports.long = (ws) => {
  ws.close(1008, 'The message that was received violates the policy of this service, as it holds more than the number of characters that one may send.'); // = sent 1008 ! no-long-reason
};

exports.choose = (ws, ok) => ws.close(ok ? 1000 : 1005); // = sent 1000 1005 ! no-reserved-code
exports.dropped = (ws) => ws.close(undefined, 'dropped'); // ! no-reason-without-code
