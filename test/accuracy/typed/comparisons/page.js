let attempts = 0;

function connect() {
  const socket = new WebSocket('wss://example.org');

  socket.onclose = function (event) {
    if (event.code === 1006 || event.code === 1005) attempts++; // = compared 1006 = compared 1005
    if (event.code == '1006') attempts++;
    if (event.code === '1006') attempts++; // ! no-impossible-comparison
    if (event.code !== 1e3) setTimeout(connect, 2 ** attempts); // = compared 1000
    if (event.code === 404) location.reload(); // = compared 404 ! no-impossible-comparison
    if (event.code === 5001) location.reload(); // = compared 5001 ! no-impossible-comparison
    if (event.code === 4001) location.reload(); // = compared 4001
    if (event.code > 4000) attempts = 0; // = compared 4000
    if (event.wasClean && event.code === 1006) attempts = 0; // = compared 1006 ! no-impossible-comparison
    if (!event.wasClean && event.code === 1006) attempts = 0; // = compared 1006
    if (event.code === 1006n) attempts = 0; // ! no-impossible-comparison
    if (1000 === event.code) attempts = 0; // = compared 1000
    if (event.reason === '1006') attempts = 0;
    if (event.type === 'close') attempts = 0;
    if ([1001, 1006].indexOf(event.code) >= 0) connect(); // = compared 1001 = compared 1006
    if ([1001, 1006].indexOf(event.code) !== -1) connect(); // = compared 1001 = compared 1006
    if (event.code !== 1000 || event.code !== 1001) connect(); // = compared 1000 = compared 1001 ! no-impossible-comparison
    if (event.code !== 1000 && event.code !== 1001) connect(); // = compared 1000 = compared 1001
    if (event.code === 1000 && event.code === 1001) connect(); // = compared 1000 = compared 1001 ! no-impossible-comparison
    if (!(event.code === 1000)) connect(); // = compared 1000
    if (!event.code === 1000) connect(); // ! no-impossible-comparison
    if (event.code < 1000) connect(); // = compared 1000
    if (event.code >= 3000 && event.code <= 4999) connect(); // = compared 3000 = compared 4999
    if (typeof event.code === 'number') attempts = 0;
    if (event.code === undefined) attempts = 0;
    if (event.code) attempts = 0;
  };

  socket.addEventListener('close', ({ code, wasClean }) => {
    if (wasClean) return;
    if (code === 1000) attempts = 0; // = compared 1000
    switch (code) {
      case 1000: // = compared 1000
      case 1001: // = compared 1001
        break;
      case 1006: // = compared 1006
        connect();
        break;
      case 'lost': // ! no-impossible-comparison
        break;
      case 500: // = compared 500 ! no-impossible-comparison
        break;
      case 4000: // = compared 4000
        break;
    }
  });

  socket.addEventListener('close', ({ code, wasClean }) => {
    if (!wasClean) return connect();
    if (code === 1006) connect(); // = compared 1006 ! no-impossible-comparison
    if (code === 1001) connect(); // = compared 1001
  });

  socket.addEventListener('close', ({ code }) => {
    switch (true) {
      case code === 1000: // = compared 1000
        break;
      case code >= 4000: // = compared 4000
        connect();
        break;
      case code === 200: // = compared 200 ! no-impossible-comparison
        break;
    }
  });

  socket.addEventListener('close', ({ code }) => {
    if (code >= 3000) connect(); // = compared 3000
    else if (code >= 4000) location.reload(); // = compared 4000 ! no-impossible-comparison
    else if (code === 1000) attempts = 0; // = compared 1000
    else if (code === 3001) attempts = 1; // = compared 3001 ! no-impossible-comparison ! no-unregistered-code
  });
}
connect();
