import { defineStore } from 'pinia';
import { markRaw, ref, watchEffect } from 'vue';

export const useLive = defineStore('live', () => {
  const socket = ref<WebSocket>();
  const code = ref<number | null>(null);

  function open(url: string) {
    socket.value = markRaw(new WebSocket(url));
    socket.value.addEventListener('close', (event) => (code.value = event.code));
  }
  const stop = (c = 1001) => socket.value?.close(c); // ! no-rejected-code
  watchEffect(() => {
    if (code.value === '1006') open('/again'); // ? no-impossible-comparison
    if (code.value === 5000) open('/again'); // ? no-impossible-comparison
  });
  return { open, stop, code };
});

export const useOld = defineStore('old', {
  state: () => ({ ws: null as WebSocket | null, closeCode: 0 }),
  actions: {
    open() {
      this.ws = new WebSocket('wss://old.example');
      this.ws.onclose = (event) => {
        this.closeCode = event.code;
      };
    },
    stop() {
      this.ws?.close(1001, 'stop'); // ! no-rejected-code
      this.ws = null;
    },
  },
});
