const peers = new Set<WebSocket>();

Deno.serve({ port: 8000 }, (request) => {
  const { socket, response } = Deno.upgradeWebSocket(request);
  socket.onopen = () => peers.add(socket);
  socket.onclose = (event) => {
    peers.delete(socket);
    if (event.code === 1006) console.warn('lost', request.url); // ! no-impossible-comparison
  };
  return response;
});
