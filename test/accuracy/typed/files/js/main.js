const { CLOSE, RETRY } = require('./codes');
const { Socket } = require('./socket');

const socket = new Socket('wss://example.org');
socket.close(CLOSE.NORMAL); // = sent 1000
socket.close(CLOSE.LOST, 'lost'); // = sent 1006 ! no-reserved-code
socket.ws.close(CLOSE.APP); // = sent 4200
socket.ws.close(CLOSE.LOST); // = sent 1006 ! no-reserved-code
socket.ws.on('close', (code) => {
  if (RETRY.includes(code)) setTimeout(() => new Socket('wss://example.org'), 1000); // = compared 1001 1006 1012
});
