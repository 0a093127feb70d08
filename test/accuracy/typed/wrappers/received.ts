import WebSocket from 'ws';

export class Watcher {
  private readonly ws = new WebSocket('wss://example.org');
  private lastCode = 0;

  constructor(private readonly done: (code: number) => void) {
    this.ws.on('close', (code) => this.handleClose(code));
    this.ws.on('close', (code) => {
      this.lastCode = code;
    });
  }

  private handleClose(code: number) {
    if (code === 1006) return this.retry(); // = compared 1006
    if (code === 401) return this.signIn(); // = compared 401 ! no-impossible-comparison
    this.done(code);
  }

  onClosed(listener: (code: number) => void) {
    this.ws.on('close', (code) => listener(code));
  }

  get isLost() {
    return this.lastCode === 1006; // = compared 1006
  }

  private retry() {}
  private signIn() {}
}

function shouldReconnect(code: number) {
  return code !== 1000 && code !== 4001; // = compared 1000 = compared 4001
}

const watcher = new Watcher(() => {});
watcher.onClosed((code) => {
  if (code === 1000) console.log('done'); // = compared 1000
  if (code === 5000) console.log('never'); // = compared 5000 ! no-impossible-comparison
});

const other = new WebSocket('wss://example.org');
other.on('close', (code) => {
  if (shouldReconnect(code)) watcher.onClosed(console.log);
});
