const RETRYABLE = new Set([1001, 1005, 1006, 1012]); // = compared 1001 = compared 1005 = compared 1006 = compared 1012
const FATAL = [4001, 4003, 4010]; // = compared 4001 = compared 4003 = compared 4010
const TEXT = {
  1000: 'Normal', // = declared 1000
  1006: 'Lost', // = declared 1006
  3456: 'Quota', // = declared 3456 ! no-unregistered-code
  4001: 'Unauthorized', // = declared 4001
};
const DELAYS = new Map([
  [1012, 5_000], // = declared 1012
  [1013, 30_000], // = declared 1013
]);
const LIMIT = 1500;

export function connect(url) {
  const socket = new WebSocket(url);
  socket.onclose = ({ code, reason }) => {
    console.log(TEXT[code] ?? reason);
    if (RETRYABLE.has(code)) setTimeout(connect, DELAYS.get(code) ?? LIMIT, url);
    if (FATAL.includes(code)) location.reload();
  };
  return socket;
}
