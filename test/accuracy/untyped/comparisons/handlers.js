export default {
  data: () => ({ ws: null, lost: false }),
  methods: {
    onClose(event) {
      if (event.code === 1006) this.lost = true; // = compared 1006
      if (event.code === '1000') this.lost = false; // ! no-impossible-comparison
      if (event.code === 4040) this.leave(); // = compared 4040
      if (event.code === 600) this.leave(); // = compared 600 ! no-impossible-comparison
    },
    onSocketClosed(code) {
      if (code === 1001) this.lost = true; // = compared 1001
      if (code == 502) this.lost = true; // = compared 502 ! no-impossible-comparison
    },
    bind() {
      this.ws.onclose = (e) => {
        const { code, wasClean } = e;
        if (wasClean && code === 1006) this.lost = true; // = compared 1006 ! no-impossible-comparison
        if (code !== 1000 && code !== 1005) this.bind(); // = compared 1000 = compared 1005
        if ([1000, 1001].includes(code)) this.lost = false; // = compared 1000 = compared 1001
        if (code >= 4000 && code < 5000) this.lost = false; // = compared 4000 = compared 5000
      };
      this.ws.on('close', (code) => {
        switch (code) {
          case 1008: // = compared 1008
            return this.leave();
          case 401: // = compared 401 ! no-impossible-comparison
            return this.leave();
        }
      });
    },
    leave() {},
  },
};
