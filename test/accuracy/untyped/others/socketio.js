// Socket.IO: close and disconnect take no close code, and give a text.
const { Server } = require('socket.io');

const io = new Server(3000);
io.on('connection', (socket) => {
  socket.on('disconnect', (reason) => {
    if (reason === 'transport close') socket.disconnect(true);
  });
  socket.disconnect(1006); // ! no-ignored-arguments
  socket.emit('close', 1006);
  socket.client.close(1006);
});
io.close(1006);
