// The other end of every run: WebSockets down to the bytes, since no library sends a frame that breaks the protocol.
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** @typedef {{ opcode: number, payload: Buffer }} Frame */
/**
 * What travels of a code and a reason. The code is a number, but where no Close frame holds it to one.
 *
 * @typedef {{ code?: unknown, reason: Buffer }} CloseFrame
 */

/**
 * A Close frame. As a client's it is masked, with zeros.
 *
 * @param {{ code?: number | undefined, reason?: string | undefined }} content
 * @param {'client' | 'server'} from
 */
export function closeFrame({ code, reason = '' }, from) {
  const payload = code === undefined ? Buffer.alloc(0) : Buffer.concat([Buffer.alloc(2), Buffer.from(reason)]);
  if (code !== undefined) payload.writeUInt16BE(code);
  const length = from === 'client' ? [0x80 | payload.length, 0, 0, 0, 0] : [payload.length];
  return Buffer.concat([Buffer.from([0x88, ...length]), payload]);
}

/**
 * Calls back with the first Close frame that arrives, or with undefined when the connection ends without one.
 *
 * @param {import('node:stream').Duplex} socket
 * @param {(frame: CloseFrame | undefined, isReset: boolean) => void} callback called once
 * @param {(frame: Frame) => CloseFrame | undefined} [read] where a code travels in other frames than Close
 */
export function onCloseFrame(socket, callback, read = readCloseFrame) {
  let bytes = Buffer.alloc(0);
  let isDone = false;
  const finish = (/** @type {CloseFrame | undefined} */ frame, isReset = false) => {
    if (!isDone) callback(frame, isReset);
    isDone = true;
  };
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (let frame = firstFrame(bytes); frame && !isDone; frame = firstFrame(bytes)) {
      bytes = bytes.subarray(frame.end);
      const seen = read(frame);
      if (seen) finish(seen);
    }
  });
  socket.on('end', () => finish(undefined));
  socket.on('close', () => finish(undefined));
  socket.on('error', () => finish(undefined, true));
}

/** @param {Frame} frame @returns {CloseFrame | undefined} */
function readCloseFrame({ opcode, payload }) {
  if (opcode !== 8) return undefined;
  return payload.length < 2 ? { reason: payload } : { code: payload.readUInt16BE(0), reason: payload.subarray(2) };
}

/**
 * The first frame, if all of it is there.
 *
 * @param {Buffer} bytes
 */
function firstFrame(bytes) {
  if (bytes.length < 2) return undefined;
  const [first = 0, second = 0] = bytes;
  const short = second & 0x7f;
  const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0;
  const maskBytes = second & 0x80 ? 4 : 0;
  const start = 2 + lengthBytes + maskBytes;
  if (bytes.length < start) return undefined;
  const length =
    lengthBytes === 2 ? bytes.readUInt16BE(2) : lengthBytes === 8 ? Number(bytes.readBigUInt64BE(2)) : short;
  const end = start + length;
  if (bytes.length < end) return undefined;
  const mask = bytes.subarray(start - maskBytes, start);
  const payload = Buffer.from(bytes.subarray(start, end));
  if (maskBytes) for (let at = 0; at < length; at++) payload[at] = (payload[at] ?? 0) ^ (mask[at % 4] ?? 0);
  return { opcode: first & 0x0f, payload, end };
}

/**
 * Answers an HTTP request for an upgrade with 101.
 *
 * @param {http.IncomingMessage} request
 * @param {import('node:stream').Duplex} socket
 */
export function acceptHandshake(request, socket) {
  const accept = createHash('sha1')
    .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest('base64');
  const [protocol] = (request.headers['sec-websocket-protocol'] ?? '').split(',');
  socket.write(
    [
      'HTTP/1.1 101 Switching Protocols',
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Accept: ${accept}`,
      ...(protocol ? [`Sec-WebSocket-Protocol: ${protocol}`] : []),
      '\r\n',
    ].join('\r\n'),
  );
}

/**
 * Opens a connection as a client.
 *
 * @param {number} port
 * @param {string} requestPath
 * @returns {Promise<net.Socket>} open; rejects when the server refuses
 */
export function openConnection(port, requestPath) {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
    socket.write(
      [
        `GET ${requestPath} HTTP/1.1`,
        `Host: 127.0.0.1:${port}`,
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
        `Origin: http://127.0.0.1:${port}`,
        '\r\n',
      ].join('\r\n'),
    );
    let head = Buffer.alloc(0);
    /** @param {Buffer} chunk */
    const read = (chunk) => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      socket.off('data', read);
      socket.off('error', reject);
      if (!head.toString('latin1').startsWith('HTTP/1.1 101')) {
        socket.destroy();
        reject(new Error(`No WebSocket at ${requestPath}: ${head.subarray(0, end)}`));
        return;
      }
      socket.pause();
      if (head.length > end + 4) socket.unshift(head.subarray(end + 4));
      resolve(socket);
    };
    socket.on('data', read);
    socket.once('error', reject);
  });
}

/** A TLS server's options: a certificate of its own making, which nobody trusts. */
export function untrustedCertificate() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'close-codes-tls-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name));
  try {
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'];
    execFileSync('openssl', [...request, '-keyout', `${key}`, '-out', `${cert}`], { stdio: 'ignore' });
    return { key: readFileSync(`${key}`), cert: readFileSync(`${cert}`) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Listens on a free port of the loopback.
 *
 * @param {net.Server | http.Server | https.Server} server
 * @returns {Promise<number>} the port
 */
export function listen(server) {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(/** @type {net.AddressInfo} */ (server.address()).port);
    });
  });
}
