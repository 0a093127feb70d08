// Of the chat's WebSocket server.
export function closeSocket(ws, code, reason = '') {
  if (ws.readyState === 1) ws.close(code, reason);
}

export const dropSocket = (ws, code) => {
  closeSocket(ws, code, 'dropped');
  ws.terminate();
};
