import { create } from 'zustand';

interface SocketState {
  socket: WebSocket | null;
  lastCode?: number;
  connect(url: string): void;
  disconnect(code?: number, reason?: string): void;
}

export const useSocketStore = create<SocketState>()((set, get) => ({
  socket: null,
  connect(url) {
    get().socket?.close(1012, 'switching'); // ! no-rejected-code
    const socket = new WebSocket(url);
    socket.onclose = ({ code }) => set({ socket: null, lastCode: code });
    set({ socket });
  },
  disconnect: (code = 1001, reason = 'user') => { // ! no-rejected-code
    get().socket?.close(code, reason);
  },
}));

export const selectLost = (s: SocketState) => s.lastCode === 1006 || s.lastCode === 401; // ? no-impossible-comparison
window.addEventListener('offline', () => useSocketStore.getState().disconnect(1006)); // ? no-reserved-code
window.addEventListener('beforeunload', () => useSocketStore.getState().socket?.close(1001)); // ! no-rejected-code
