// Of a page: dialogs, workers, channels, storage.
const dialog = document.querySelector('dialog')!;
dialog.close('1006');
dialog.addEventListener('close', () => {
  if (dialog.returnValue === '1006') location.reload();
});

const channel = new BroadcastChannel('websocket');
channel.close();
const { port1 } = new MessageChannel();
port1.close();
const source = new EventSource('/events');
source.close();

const peer = new RTCPeerConnection();
const data = peer.createDataChannel('close');
data.onclose = () => peer.close();

const transport = new WebTransport('https://example.org');
transport.close({ closeCode: 1006, reason: 'WebTransport has codes of its own' });
transport.closed.then(({ closeCode }) => {
  if (closeCode === 1006) location.reload();
});

addEventListener('keydown', (event) => {
  if (event.keyCode === 1006 || event.code === '1006') window.close();
});

const request = indexedDB.open('sockets', 1006);
request.onsuccess = () => request.result.close();

class Modal {
  readonly code = 1006;
  close(code = this.code) {
    this.onClose?.(code);
  }
  onClose?: (code: number) => void;
}
const modal = new Modal();
modal.onClose = (code) => {
  if (code === 1006) modal.close(1005);
};
modal.close(1006);

try {
  localStorage.setItem('close', '1006');
} catch (error) {
  if (error instanceof DOMException && error.code === 1006) location.reload();
}

const socket = new WebSocket('wss://example.org');
socket.onclose = ({ code }) => {
  dialog.close(String(code));
  modal.close(code);
  if (code === 4000) modal.close(1006); // = compared 4000
};
