// Close codes of the chat's WebSocket, and numbers beside them that are none.
export const CLOSE_NORMAL = 1000; // = declared 1000
export const CLOSE_GOING_AWAY = 1001; // = declared 1001
export const WS_CLOSE_ABNORMAL = 1006; // = declared 1006
export const CLOSE_TIMEOUT = 3000;
export const closeDelay = 1000;
export const PORT = 3000;
export const MAX_LENGTH = 4096;
export const RECONNECT_AFTER = 1500;

export const CloseCodes = {
  NORMAL: 1000, // = declared 1000
  PROTOCOL: 1002, // = declared 1002
  BANNED: 4003, // = declared 4003
  QUOTA: 3210, // = declared 3210 ! no-unregistered-code
};

export const statusCodes = {
  OK: 200,
  TEAPOT: 418,
  SESSION_GONE: 1001,
};

export const errorCodes = { DUPLICATE: 1062, SYNTAX: 1064, LOCKED: 1205 };
export const exitCodes = { crashed: 1, killed: 137, config: 1002 };

export function finish(ws) {
  ws.close(CLOSE_NORMAL); // = sent 1000
}

export function lose(ws) {
  ws.close(WS_CLOSE_ABNORMAL); // = sent 1006 ! no-reserved-code
}

export function ban(socket, why) {
  socket.close(CloseCodes.BANNED, why); // = sent 4003
}

export function limit(socket) {
  socket.close(CloseCodes.QUOTA); // = sent 3210
}
