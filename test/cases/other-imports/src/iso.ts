import IsoSocket from 'isomorphic-ws';

const socket = new IsoSocket('wss://up.example');
socket.onclose = (event) => {
  if (event.code === '1006') socket.close(); // ! no-impossible-comparison
};
socket.onerror = () => socket.close(1006); // ! no-reserved-code
socket.onopen = () => socket.close(1001);
