import { HTTP, SocketClose } from './codes.js';
import { closeSocket, dropSocket } from './helpers.js';

export function leave(ws) {
  ws.close(SocketClose.bye); // = sent 1000
}

export function lose(ws) {
  ws.close(SocketClose.lost); // = sent 1006 ! no-reserved-code
}

export function gone(ws) {
  ws.close(HTTP.gone); // = sent 410 ! no-out-of-range-code
}

export function ban(ws) {
  closeSocket(ws, SocketClose.banned); // = sent 4003
  closeSocket(ws, SocketClose.lost); // = sent 1006 ! no-reserved-code
  dropSocket(ws, 1005); // = sent 1005 ! no-reserved-code
}
