import type { WebSocket } from 'ws';
import { Forbidden, Lost, ResetConnection } from './closeEvents';

const Unauthorized = { code: 401, reason: 'Unauthorized' };

export function accept(ws: WebSocket, token: string | null) {
  if (!token) return ws.close(Unauthorized.code, Unauthorized.reason); // ! no-out-of-range-code
  if (token === 'banned') ws.close(Forbidden.code, Forbidden.reason); // ? no-out-of-range-code
  if (token === 'reset') ws.close(ResetConnection.code, ResetConnection.reason); // ! no-reserved-code
  if (token === 'lost') ws.close(Lost.code); // ! no-reserved-code
}
