export function listen(ws, handlers) {
  ws.onclose = (event) => onSocketClose(event.code, event.reason);

  function onSocketClose(code, reason) {
    if (code === 1006) handlers.lost(); // = compared 1006
    else if (code === '4001') handlers.kicked(reason); // ! no-impossible-comparison
    else if (code === 1000) handlers.done(); // = compared 1000
  }
}

export function handleClose(event) {
  if (event.code === 1001) return 'away'; // = compared 1001
  if (event.code === 503) return 'busy'; // = compared 503 ! no-impossible-comparison
  return event.wasClean ? 'clean' : 'lost';
}
