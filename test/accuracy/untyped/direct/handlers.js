export const registry = new Map();

export function attach(app) {
  app.ws('/chat', (ws, req) => {
    const room = registry.get(req.params.room);
    if (!room) return ws.close(404, 'No such room'); // = sent 404 ! no-out-of-range-code
    if (room.full) return ws.close(1013, 'Full'); // = sent 1013
    ws.on('close', () => room.delete(ws));
    ws.on('message', (message) => {
      if (message.length > 4096) ws.close(1009); // = sent 1009
      for (const peer of room) if (peer !== ws) peer.send(message);
    });
  });
}

export function evict(userId) {
  const websocket = registry.get(userId);
  if (websocket) websocket.close(1006, 'evicted'); // = sent 1006 ! no-reserved-code
  registry.get(userId)?.socket?.close(4003, 'evicted'); // = sent 4003
}
