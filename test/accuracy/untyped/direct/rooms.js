// Rooms of WebSocket clients. Everything comes in from outside.
export class Room {
  constructor(name) {
    this.name = name;
    this.clients = new Map();
  }

  join(id, ws) {
    const before = this.clients.get(id);
    if (before) before.ws.close(4409, 'joined again'); // = sent 4409
    this.clients.set(id, { ws, since: Date.now() });
    ws.on('close', (code) => {
      if (code === 1006) console.warn(id, 'was lost'); // = compared 1006
      if (code === 1001 || code === 1005) this.clients.delete(id); // = compared 1001 = compared 1005
    });
  }

  kick(id) {
    this.clients.get(id).ws.close(1005); // = sent 1005 ! no-reserved-code
  }

  closeAll() {
    for (const { ws } of this.clients.values()) ws.close(1001, 'room closes'); // = sent 1001
    for (const [, { ws: socket }] of this.clients) socket.close(5000); // = sent 5000 ! no-out-of-range-code
    this.clients.forEach(({ ws }) => ws.close(1015)); // = sent 1015 ! no-reserved-code
    Object.values(this.others).map((socket) => socket.close(1012)); // = sent 1012
  }
}

export const createKeepAlive = (socket, every = 30_000) =>
  setInterval(() => {
    if (socket.dead) return socket.close(1006); // = sent 1006 ! no-reserved-code
    socket.dead = true;
    socket.ping();
  }, every);

export async function handshake(socket, verify) {
  const timer = setTimeout(() => socket.close(4408, 'timeout'), 5000); // = sent 4408
  try {
    await verify(socket);
  } catch (error) {
    socket.close(error.fatal ? 1011 : 401, error.message); // = sent 401 1011 ! no-out-of-range-code
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

export const options = {
  websocket: {
    open: (ws) => ws.data || ws.close(4401), // = sent 4401
    close: (ws, code) => (code === 1006 ? 'lost' : 'closed'), // = compared 1006
    message: (ws, message) => message.length > 9999 && ws.close(1009), // = sent 1009
  },
};

export function useRoom(wsRef) {
  return () => wsRef.current?.close(1000, 'left'); // = sent 1000
}

export function unmount({ current: socket }) {
  if (socket) socket.close(1004); // = sent 1004 ! no-reserved-code
}
