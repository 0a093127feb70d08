const { WebSocketServer, WebSocket } = require('ws');

const wss = new WebSocketServer({ port: 1 });

wss.on('connection', function connection(ws) {
  const target = new WebSocket('ws://localhost:2');

  ws.on('message', (data) => target.send(data));
  target.on('message', (data) => ws.send(data));

  ws.on('close', function (code, message) {
    console.log(code, message);
    target.close(code, message); // ! no-forwarded-code
  });

  target.onclose = (event) => {
    ws.close(event.code, event.reason); // ! no-forwarded-code
  };

  target.on('close', (code) => {
    const next = code === 1005 || code === 1006 ? 1000 : code; // = compared 1005 = compared 1006
    ws.close(next);
  });

  target.on('close', (code) => {
    if (isReserved(code)) {
      ws.terminate();
      return;
    }
    ws.close(code);
  });

  target.on('close', (code) => {
    let status = code;
    if (status === 1006) status = 1011; // = compared 1006
    ws.close(status); // ! no-forwarded-code
  });

  target.on('close', (code) => {
    if (ws.readyState === WebSocket.OPEN) ws.close(code); // ! no-forwarded-code
  });
});

const RESERVED = new Set([1004, 1005, 1006, 1015]); // = compared 1004 = compared 1005 = compared 1006 = compared 1015

function isReserved(code) {
  return RESERVED.has(code);
}
