const WebSocket = require('ws');

const codes = { normal: 1000, away: 1001 };
const bot = new WebSocket('wss://gateway.example');

bot.onclose = (event) => {
  if (1000 < event.code < 2000) return resume(); // ! no-impossible-comparison
  if (event.code = 4004) return stop(); // ! no-impossible-comparison
  if (Object.keys(codes).includes(event.code)) return; // ? no-impossible-comparison
  if (event.code === WebSocket.CLOSED) return; // ! no-impossible-comparison
  if (event.code.startsWith('40')) stop(); // ? no-impossible-comparison
  if (event.code === 1000 | 1001) return; // ? no-impossible-comparison
};
bot.on('close', (code) => {
  if (typeof code === 'string') code = parseInt(code, 10);
  if (code > 1000 && code < 1001) resume(); // ? no-impossible-comparison
});

function resume() {}
function stop() {}
