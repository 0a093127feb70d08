// ws drops such reasons, and throws TypeError for null. No rule reports that yet.
const { WebSocketServer } = require('ws');
const jwt = require('jsonwebtoken');
const games = require('./games');

const wss = new WebSocketServer({ port: 3000 });

wss.on('connection', (ws, request) => {
  jwt.verify(request.headers.cookie, process.env.SECRET, (error, user) => {
    if (error) return ws.close(4001, { error });
    ws.user = user;
  });
  ws.on('message', (raw) => {
    try {
      games.join(JSON.parse(raw.toString()), ws.user);
    } catch (error) {
      ws.close(1011, error);
    }
  });
  setTimeout(() => ws.close(4002, null), 60_000);
  setTimeout(() => ws.close(4003, 42), 70_000);
});
