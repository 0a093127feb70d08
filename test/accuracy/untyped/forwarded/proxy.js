// A proxy between two WebSocket connections, in names only.
exports.pipe = function pipe(client, upstream) {
  client.on('close', (code, reason) => upstream.close(code, reason)); // ! no-forwarded-code
  upstream.on('close', function (code) {
    client.close(code); // ! no-forwarded-code
  });
};

exports.bridge = (ws, socket) => {
  ws.onclose = (e) => socket.close(e.code, e.reason); // ! no-forwarded-code
  socket.onclose = ({ code }) => {
    if (code === 1000) ws.close(code); // = compared 1000
    else ws.close(1000); // = sent 1000
  };
};

exports.safe = (client, upstream) => {
  client.on('close', (code) => {
    if (code >= 4000 && code <= 4999) upstream.close(code); // = compared 4000 = compared 4999
    else upstream.close(1000); // = sent 1000
  });
};

// Of a process, and no WebSocket's.
exports.run = (child, ws) => {
  child.on('close', (code) => {
    ws.close(4000, `exit ${code}`); // = sent 4000
  });
};
