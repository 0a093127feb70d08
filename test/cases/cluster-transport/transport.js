let open;
if (typeof WebSocket !== 'undefined') {
  open = (url) => new WebSocket(url);
} else {
  const NodeSocket = require('ws');
  open = (url, options) => new NodeSocket(url, [], options);
}

function Transport(options, onClose) {
  this.onClose = onClose;
  this.socket = open(options.url, options.socketOptions);
  this.socket.onclose = (event) => {
    let closeCode;
    if (event.code == null) {
      closeCode = 1005;
    } else {
      closeCode = event.code;
    }
    this.destroy(closeCode, event.reason);
  };
  this.socket.onerror = () => this.destroy(1006);
  setTimeout(() => {
    this.destroy(4007);
    this.socket.close(4007);
  }, options.timeout);
}

Transport.prototype.missPing = function () {
  this.destroy(4000);
  this.socket.close(1005, 'ping timed out'); // ! no-reserved-code
};

Transport.prototype.destroy = function (code, reason) {
  this.onClose(code, reason);
};

Transport.prototype.disconnect = function (code, reason) {
  code = code || 1005; // ? no-reserved-code
  this.destroy(code, reason);
  this.socket.close(code, reason); // ? no-reserved-code
};

module.exports = { Transport };
