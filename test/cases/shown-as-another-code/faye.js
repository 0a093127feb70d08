// It shows 1012 and 1013 as 1002, and 1005 as 1000. The message doesn't say so yet.
const WebSocket = require('faye-websocket');

const ws = new WebSocket.Client('wss://up.example');
ws.on('close', (event) => {
  if (event.code === 1012) console.log('restart'); // ! no-impossible-comparison
  if (event.code === 1013) console.log('overload'); // ! no-impossible-comparison
  if (event.code === 1005) console.log('no code'); // ! no-impossible-comparison
});
