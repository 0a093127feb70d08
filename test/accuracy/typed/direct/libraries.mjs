import ReconnectingWebSocket from 'reconnecting-websocket';
import SockJS from 'sockjs-client';
import { client as WebSocketClient, server as WebSocketServer } from 'websocket';

const socket = new ReconnectingWebSocket('wss://example.org');
socket.addEventListener('error', () => socket.close(1006)); // = sent 1006 ! no-reserved-code
socket.onmessage = ({ data }) => {
  if (data === 'end') socket.close(1000, 'end'); // = sent 1000
  if (data === 'away') socket.close(1001); // = sent 1001 ! no-rejected-code
  if (data === 'again') socket.reconnect(4000, 'again'); // = sent 4000
};

const sock = new SockJS('/echo');
sock.onheartbeat = () => sock.close(3001, 'enough'); // = sent 3001 ! no-unregistered-code
sock.onopen = () => sock.close(1011); // = sent 1011 ! no-rejected-code

const client = new WebSocketClient();
client.on('connect', (connection) => {
  connection.on('error', () => connection.drop(1006, 'lost')); // = sent 1006 ! no-reserved-code
  connection.close(1005); // = sent 1005 ! no-reserved-code
  connection.close(1000); // = sent 1000
});
