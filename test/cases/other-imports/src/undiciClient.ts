import { WebSocket, type CloseEvent } from 'undici';

const ws = new WebSocket('wss://up.example');
ws.addEventListener('message', ({ data }) => (data === 'stop' ? ws.close(1001, 'stop') : undefined)); // ? no-rejected-code
ws.addEventListener('close', (event: CloseEvent) => event.code === '1006' && process.exit(1)); // ! no-impossible-comparison
