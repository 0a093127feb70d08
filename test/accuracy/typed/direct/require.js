'use strict';
const WebSocket = require('ws');
const { Server } = require('ws');

function Connection(url) {
  this.url = url;
  this.ws = new WebSocket(url);
  this.ws.on('open', this.opened.bind(this));
}

Connection.prototype.opened = function () {
  this.ws.send('hello');
};

Connection.prototype.stop = function () {
  this.ws.close(1006); // = sent 1006 ! no-reserved-code
};

Connection.prototype.restart = function () {
  this.ws.close(1012, 'restart'); // = sent 1012
};

const wss = new Server({ port: 0 });
wss.on('connection', function (conn) {
  conn.on('message', function (text) {
    if (text.length > 100) conn.close(1009); // = sent 1009
    if (text === '?') conn.close(true); // ! valid-code-type
    if (text === '!') conn.close(NaN); // ! valid-code-type
    if (text === '.') conn.close(10000); // = sent 10000 ! no-out-of-range-code
  });
});

module.exports = { Connection, wss };
