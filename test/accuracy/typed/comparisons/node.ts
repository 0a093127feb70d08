import WebSocket from 'ws';

const TEXTS: Record<number, string> = { 1000: 'done', 1006: 'lost', 4004: 'no room' }; // = declared 1000 = declared 1006 = declared 4004
const GIVE_UP = [4001, 4002, 4003] as const; // = declared 4001 = declared 4002 = declared 4003
const BUSY = new Set<number>([1012, 1013, 429]); // = compared 1012 = compared 1013 = compared 429 ! no-impossible-comparison

export function watch(socket: WebSocket, log: (text: string) => void) {
  socket.on('close', (code, reason) => {
    log(TEXTS[code] ?? reason.toString());
    if (code in TEXTS) return;
    if (GIVE_UP.some((one) => one === code)) return; // = compared 4001 4002 4003
    if (BUSY.has(code)) return;
    if (code === 1015) log('TLS'); // = compared 1015
    const isLost = code === 1006; // = compared 1006 ! no-impossible-comparison
    const isTimeout = code === 408; // = compared 408 ! no-impossible-comparison
    const text = code === 1000 ? 'done' : code === 1001 ? 'away' : code === 2000 ? 'idle' : 'other'; // = compared 1000 = compared 1001 = compared 2000 ! no-impossible-comparison ! no-impossible-comparison
    log(`${isLost} ${isTimeout} ${text}`);
  });
  socket.on('close', (code) => {
    if (code === 1005 || code === 1006 || code === 1015) return; // = compared 1005 = compared 1006 = compared 1015
    log(String(code));
  });
  socket.on('close', (code, reason) => {
    if (reason.toString() === '4001') log('never mind');
    if (String(code) === '1000') log('done');
    if (code.toString().startsWith('4')) log('ours');
    if (Math.floor(code / 1000) === 4) log('ours');
    if (code - 4000 === 401) log('sign in');
  });
  socket.on('unexpected-response', (_, response) => {
    if (response.statusCode === 401) log('sign in');
    if (response.statusCode === 1006) log('odd');
  });
  socket.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ECONNREFUSED') log('refused');
  });
}

export function retry(socket: WebSocket): Promise<boolean> {
  return new Promise((resolve) => {
    socket.once('close', (code: number) => {
      const fatal = [1002, 1003, 1007, '4004'].includes(code); // = compared 1002 = compared 1003 = compared 1007 ! no-impossible-comparison
      resolve(!fatal);
    });
  });
}

export function describe(event: WebSocket.CloseEvent) {
  switch (event.code) {
    case 1000: // = compared 1000
      return 'normal';
    case 1006: // = compared 1006
      return 'lost';
    case 1000: // = compared 1000 ! no-impossible-comparison
      return 'again';
    default:
      return 'unknown';
  }
}
