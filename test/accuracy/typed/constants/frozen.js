const WebSocket = require('ws');

const codes = Object.freeze({
  NORMAL: 1000, // = declared 1000
  QUOTA: 3100, // = declared 3100 ! no-unregistered-code
  FORBIDDEN: 3003, // = declared 3003
  CRASHED: 1011, // = declared 1011
  TLS: 1015, // = declared 1015
});

module.exports = function open(url, log) {
  const ws = new WebSocket(url);
  ws.on('error', () => ws.close(codes.CRASHED)); // = sent 1011
  ws.on('unexpected-response', () => ws.close(codes.TLS)); // = sent 1015 ! no-reserved-code
  ws.on('close', (code) => {
    if (code === codes.QUOTA) log('quota'); // = compared 3100
    if (code === codes.FORBIDDEN) log('forbidden'); // = compared 3003
  });
  return { stop: () => ws.close(codes.NORMAL), limit: () => ws.close(codes.QUOTA) }; // = sent 1000 = sent 3100
};
