import { Server, WebSocket as MockWebSocket } from 'mock-socket';

const server = new Server('ws://localhost:1234');
server.on('connection', (socket) => {
  socket.close({ code: 1006, reason: 'lost', wasClean: false }); // = sent 1006
  socket.close({ code: 4001, reason: 'kick', wasClean: true }); // = sent 4001
});

test('reconnects', () => {
  const client = new MockWebSocket('ws://localhost:1234');
  client.onclose(new CloseEvent('close', { code: 1006 })); // = declared 1006
  client.dispatchEvent(new CloseEvent('close', { code: 1005, wasClean: true })); // = declared 1005
  server.close({ code: 1006, reason: 'gone' }); // = sent 1006
  client.close(1006); // = sent 1006 ! no-reserved-code
});
