// Reconnects a WebSocket that somebody else has made.
export function keep(socket, again, { onGiveUp, log }) {
  let tries = 0;

  socket.onclose = function (event) {
    if (event.code !== 1000 && tries < 5) again(++tries); // = compared 1000
    if (event.code === 1008 || event.code === 4403) onGiveUp(event); // = compared 1008 = compared 4403
    if (event.code === "1006") again(0); // ! no-impossible-comparison
    if (event.code >= 4000 && event.code <= 4999) log('ours'); // = compared 4000 = compared 4999
    log(event.code === 1006 ? 'lost' : 'closed'); // = compared 1006
  };

  socket.addEventListener('close', (e) => {
    switch (e.code) {
      case 1000: // = compared 1000
      case 1001: // = compared 1001
        return;
      case 1006: // = compared 1006
        return again(0);
      case 403: // = compared 403 ! no-impossible-comparison
        return onGiveUp(e);
      default:
        return log(e.code);
    }
  });

  socket.addEventListener('close', ({ code }) => {
    if ([1001, 1012].includes(code)) again(1); // = compared 1001 = compared 1012
    if (code === 1000 && code === 1005) again(1); // = compared 1000 = compared 1005 ! no-impossible-comparison
    if (code !== 1000 || code !== 1005) again(1); // = compared 1000 = compared 1005 ! no-impossible-comparison
  });

  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data);
    if (message.code === 1006) log('an error of the application');
    if (message.code === 401) log('sign in');
  });

  socket.addEventListener('error', (error) => {
    if (error.code === 1006) log('none of its own');
    if (error.code === 'ECONNRESET') again(0);
  });
}
