// Passes on what one WebSocket gets to another.
function relay(from, to) {
  from.on('message', (data) => to.send(data));
  from.on('close', (code, reason) => {
    to.close(code, reason); // ! no-forwarded-code
  });
}

function link(ws, remoteSocket) {
  ws.on('close', (code, reason) => {
    if (code === 1006) remoteSocket.terminate(); // = compared 1006
    else remoteSocket.close(code, reason); // ! no-forwarded-code
  });
  remoteSocket.on('close', (code, reason) => {
    try {
      ws.close(code, reason);
    } catch {
      ws.terminate();
    }
  });
  remoteSocket.on('close', (code) => {
    const legal = code === 1000 || (code >= 3000 && code <= 4999); // = compared 1000 = compared 3000 = compared 4999
    ws.close(legal ? code : 1000); // = sent 1000
  });
  remoteSocket.onclose = (event) => ws.close(event.code || 1000, event.reason); // = sent 1000 ! no-forwarded-code
}

module.exports = { relay, link };
