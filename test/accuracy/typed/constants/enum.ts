import WebSocket, { WebSocketServer } from 'ws';

export enum CloseCode {
  Normal = 1000, // = declared 1000
  GoingAway, // = declared 1001
  NoStatus = 1005, // = declared 1005
  Abnormal, // = declared 1006
  Unauthorized = 4401, // = declared 4401
  Replaced = 4409, // = declared 4409
  TooManyRequests = 429, // = declared 429
}

const server = new WebSocketServer({ noServer: true });
const perUser = new Map<string, WebSocket>();

server.on('connection', (socket, request) => {
  const user = request.headers['x-user'];
  if (typeof user !== 'string') return socket.close(CloseCode.Unauthorized); // = sent 4401
  perUser.get(user)?.close(CloseCode.Replaced, 'Signed in elsewhere'); // = sent 4409
  perUser.set(user, socket);
  socket.on('message', () => socket.close(CloseCode.TooManyRequests)); // = sent 429 ! no-out-of-range-code
  socket.on('error', () => socket.close(CloseCode.Abnormal)); // = sent 1006 ! no-reserved-code
  socket.on('close', (code) => {
    if (code === CloseCode.Abnormal) console.warn('lost'); // = compared 1006
    if (code === CloseCode.TooManyRequests) console.warn('busy'); // = compared 429 ! no-impossible-comparison
  });
});

process.once('SIGINT', () => {
  for (const socket of perUser.values()) socket.close(CloseCode.GoingAway); // = sent 1001
});

export function leave(socket: WebSocket, rude: boolean) {
  socket.close(rude ? CloseCode.NoStatus : CloseCode.Normal); // = sent 1000 1005 ! no-reserved-code
}

export function end(socket: WebSocket, code: CloseCode.Abnormal | CloseCode.NoStatus) {
  socket.close(code); // = sent 1005 1006 ! no-reserved-code ! no-reserved-code
}
