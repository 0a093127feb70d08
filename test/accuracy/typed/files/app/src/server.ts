import { CloseCodes } from '@app/protocol';
import { empty, codes, AppError } from '#errors';
import { type Peer, Connection, end, open } from './connection.js';
import tls, { GatewayClose, NO_STATUS } from './codes.js';
import * as everything from '@/codes';

const peers = new Set<Peer>();

export function stop(peer: Peer) {
  peer.socket.close(GatewayClose.Done); // = sent 1000
  peer.socket.close(GatewayClose.Lost); // = sent 1006 ! no-reserved-code
  peer.socket.close(GatewayClose.Kicked); // = sent 4100
  peer.socket.close(GatewayClose.Busy); // = sent 503 ! no-out-of-range-code
  peer.socket.close(NO_STATUS); // = sent 1005 ! no-reserved-code
  peer.socket.close(empty); // = sent 1005 ! no-reserved-code
  peer.socket.close(tls); // = sent 1015 ! no-reserved-code
  peer.socket.close(codes.GatewayClose.Lost); // = sent 1006 ! no-reserved-code
  peer.socket.close(everything.GatewayClose.Kicked); // = sent 4100
  peer.socket.close(CloseCodes.expired); // = sent 4100
  peer.socket.close(CloseCodes.lost); // = sent 1006 ! no-reserved-code
  peer.socket.close(new AppError().closeCode); // = sent 1006 ! no-reserved-code
}

export function stopAll() {
  for (const { socket } of peers) socket.close(1001); // = sent 1001
  for (const { socket } of peers) socket.close(1006); // = sent 1006 ! no-reserved-code
  for (const peer of peers) end(peer, 4000); // = sent 4000
  for (const peer of peers) end(peer, 1005); // = sent 1005 ! no-reserved-code
}

const upstream = open('wss://example.org');
upstream.ws.on('close', (code) => {
  if (code === GatewayClose.Busy) stopAll(); // = compared 503 ! no-impossible-comparison
  if (code === GatewayClose.Kicked) stopAll(); // = compared 4100
});
upstream.disconnect();
upstream.disconnect(1000, 'done'); // = sent 1000
upstream.disconnect(GatewayClose.Lost); // = sent 1006 ! no-reserved-code
new Connection('wss://example.org').disconnect(40_000); // = sent 40000 ! no-out-of-range-code
