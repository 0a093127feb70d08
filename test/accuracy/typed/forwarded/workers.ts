export default {
  async fetch(request: Request): Promise<Response> {
    const [client, server] = Object.values(new WebSocketPair());
    const origin = (await fetch('https://example.org', { headers: { Upgrade: 'websocket' } })).webSocket!;
    origin.accept();
    server.accept();
    origin.addEventListener('close', (event) => server.close(event.code, event.reason)); // ! no-forwarded-code
    server.addEventListener('close', ({ code }) => {
      if (code !== 1005 && code !== 1006) origin.close(code); // = compared 1005 = compared 1006
      else origin.close();
    });
    return new Response(null, { status: 101, webSocket: client });
  },
};
