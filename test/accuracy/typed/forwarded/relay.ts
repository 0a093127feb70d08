import WebSocket, { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 8080 });

// As it came: 1005 and 1006 throw in ws.
server.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  client.on('close', (code, reason) => upstream.close(code, reason)); // ! no-forwarded-code
  upstream.on('close', (code, reason) => {
    client.close(code, reason.toString()); // ! no-forwarded-code
  });
});

// One of the two is left.
server.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  client.on('close', (code) => {
    upstream.close(code === 1006 ? 1011 : code); // = compared 1006 = sent 1011 ! no-forwarded-code
  });
  upstream.on('close', (code) => {
    if (code === 1005) client.close(); // = compared 1005
    else client.close(code); // ! no-forwarded-code
  });
  upstream.on('close', (code) => client.close(code || 1000)); // = sent 1000 ! no-forwarded-code
});

// Made good.
server.on('connection', (client) => {
  const upstream = new WebSocket('wss://example.org');
  client.on('close', (code, reason) => {
    if (code === 1005 || code === 1006 || code === 1015) upstream.close(); // = compared 1005 = compared 1006 = compared 1015
    else upstream.close(code, reason);
  });
  upstream.on('close', (code, reason) => {
    client.close(isSendable(code) ? code : 1000, reason); // = sent 1000
  });
  upstream.on('close', (code, reason) => {
    switch (code) {
      case 1004: // = compared 1004
      case 1005: // = compared 1005
      case 1006: // = compared 1006
      case 1015: // = compared 1015
        client.terminate();
        break;
      default:
        client.close(code, reason);
    }
  });
  upstream.once('close', (code) => client.close(sanitize(code)));
  upstream.once('close', (code) => {
    if (code < 3000) return client.close(1001); // = compared 3000 = sent 1001
    client.close(code);
  });
  upstream.once('close', (code) => client.close([1000, 1001].includes(code) ? code : 1011)); // = compared 1000 = compared 1001 = sent 1011
});

function isSendable(code: number) {
  return code >= 1000 && code < 5000 && ![1004, 1005, 1006, 1015].includes(code); // = compared 1000 = compared 5000 = compared 1004 = compared 1005 = compared 1006 = compared 1015
}

function sanitize(code: number) {
  if (code >= 3000 && code <= 4999) return code; // = compared 3000 = compared 4999
  return code === 1000 ? 1000 : 1011; // = compared 1000
}

function careless(code: number) {
  return code === 1006 ? 1001 : code; // = compared 1006
}

export function mirror(a: WebSocket, b: WebSocket) {
  a.on('close', (code) => b.close(careless(code))); // ! no-forwarded-code
  b.on('close', (code) => {
    try {
      a.close(code);
    } catch {
      a.terminate();
    }
  });
  a.on('close', async (code, reason) => {
    await Promise.resolve();
    b.close(code, reason); // ! no-forwarded-code
  });
}
