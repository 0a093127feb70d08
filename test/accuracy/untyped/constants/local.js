function shutdown(wss) {
  const goingAway = 1001; // = declared 1001
  wss.clients.forEach((ws) => {
    ws.close(goingAway, 'server restarts'); // = sent 1001
  });
}

function expel(socket, banned) {
  let code = 4000; // = declared 4000
  if (banned) code = 1005; // = declared 1005
  socket.close(code); // = sent 1005 4000 ! no-reserved-code
}

function fail(ws) {
  var status = 1006; // = declared 1006
  ws.close(status); // = sent 1006 ! no-reserved-code
}

const ERRORS = { auth: { code: 4401, text: 'auth' }, lost: { code: 1006, text: 'lost' } }; // = declared 4401 = declared 1006

function refuse(ws) {
  ws.close(ERRORS.auth.code, ERRORS.auth.text); // = sent 4401
}

function giveUp(ws) {
  ws.close(ERRORS.lost.code, ERRORS.lost.text); // = sent 1006 ! no-reserved-code
}

module.exports = { shutdown, expel, fail, refuse, giveUp };
