// An end whose process is killed while the connection is open. As a server it prints its port.
//   node killed.mjs            node killed.mjs <port> <path>
import http from 'node:http';
import process from 'node:process';
import { acceptHandshake, listen, openConnection } from './peer.mjs';

const [port, path] = process.argv.slice(2);
if (port && path) {
  await openConnection(Number(port), path);
  setTimeout(die, 100);
} else {
  const server = http.createServer();
  server.on('upgrade', (request, socket) => {
    acceptHandshake(request, socket);
    setTimeout(die, 100);
  });
  console.log(await listen(server));
}

function die() {
  process.kill(process.pid, 'SIGKILL');
}
