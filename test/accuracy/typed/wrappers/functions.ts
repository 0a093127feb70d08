type Close = (code: number, reason?: string) => void;

function closeQuietly(socket: WebSocket, code: number, reason = '') {
  try {
    socket.close(code, reason);
  } catch (error) {
    console.error(error);
  }
}

const closeSoon = (socket: WebSocket, code: number) => setTimeout(() => socket.close(code), 50);

function closeLater(socket: WebSocket, code: number) {
  const later = code;
  queueMicrotask(() => closeSoon(socket, later));
}

export function useSocket(url: string) {
  const socket = new WebSocket(url);
  const close: Close = (code, reason) => socket.close(code, reason);
  return { socket, close };
}

const page = useSocket('wss://example.org');
page.close(1000); // = sent 1000
page.close(1001); // = sent 1001 ! no-rejected-code
page.close(1006, 'gone'); // = sent 1006 ! no-reserved-code
closeQuietly(page.socket, 1011); // = sent 1011 ! no-rejected-code
closeQuietly(page.socket, 4001); // = sent 4001
closeSoon(page.socket, 1005); // = sent 1005 ! no-reserved-code
closeSoon(page.socket, 3000); // = sent 3000
closeLater(page.socket, 1015); // = sent 1015 ! no-reserved-code
closeLater(page.socket, 4002); // = sent 4002

const handlers = {
  stop(code: number) {
    page.socket.close(code);
  },
  status(code: number) {
    console.log('closed with', code);
  },
};
handlers.stop(1008); // = sent 1008 ! no-rejected-code
handlers.stop(4003); // = sent 4003
handlers.status(1008);
handlers.status(1006);

export function withDefault(code = 1006) { // = sent 1006 ! no-reserved-code
  page.socket.close(code);
}

function toStatus(code: number) {
  return code >= 4000 ? code - 4000 : 500;
}
toStatus(1006);

page.socket.close.call(page.socket, 1006); // = sent 1006 ! no-reserved-code
page.socket.close.apply(page.socket, [1001]); // = sent 1001 ! no-rejected-code

class OwnSocket extends WebSocket {
  quit() {
    this.close(1006); // = sent 1006 ! no-reserved-code
    this.close(4000); // = sent 4000
  }
}
new OwnSocket('wss://example.org').close(1001); // = sent 1001 ! no-rejected-code
