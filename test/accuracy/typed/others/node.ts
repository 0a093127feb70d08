// Everything here closes, and nothing is a WebSocket, but for the last lines.
import { fork, spawn } from 'node:child_process';
import dgram from 'node:dgram';
import fs from 'node:fs';
import { open } from 'node:fs/promises';
import http2 from 'node:http2';
import http from 'node:http';
import net from 'node:net';
import readline from 'node:readline';
import { Worker } from 'node:worker_threads';
import WebSocket from 'ws';

const child = spawn('websocket-server', ['--close']);
child.on('close', (code) => {
  if (code === 1006) process.exit(1006);
  if (code === 401 || code === 137) process.exit(code);
});
fork('./worker.js').on('exit', (code) => {
  if (code === 1005) throw new Error('exit');
});

fs.close(1006);
fs.close(1006, () => {});
fs.closeSync(1005);
const handle = await open('socket.log');
await handle.close();

const server = http.createServer((request, response) => {
  response.statusCode = 500;
  if (response.statusCode === 1006) response.end(1006);
  request.socket.destroy();
});
server.listen(1006);
server.close(() => console.log(1006));

const socket = net.connect(3000);
socket.on('close', (hadError) => {
  if (hadError) socket.end('1006');
});
socket.setTimeout(1005);

const udp = dgram.createSocket('udp4');
udp.close(() => {});

const session = http2.connect('https://example.org');
session.close(() => {});
session.request().close(1006);
session.goaway(1002);

const lines = readline.createInterface({ input: process.stdin });
lines.on('close', () => process.exit(1001));

const worker = new Worker('./worker.js');
worker.on('exit', (code) => {
  if (code === 1006) worker.postMessage({ code: 1006 });
});

class File {
  close(code: number) {
    return code;
  }
}
new File().close(1006);
const connection: { close(status: number): void } = new File();
connection.close(500);

const ws = new WebSocket('wss://example.org');
ws.on('close', (code) => child.kill(code === 1000 ? 'SIGTERM' : 'SIGKILL')); // = compared 1000
ws.on('error', () => ws.close(1006)); // = sent 1006 ! no-reserved-code
