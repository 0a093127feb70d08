Deno.serve((request) => {
  const { socket, response } = Deno.upgradeWebSocket(request);
  socket.onopen = () => socket.send('hello');
  socket.onmessage = ({ data }) => {
    if (data === 'wrong') socket.close(1010, 'no'); // = sent 1010 ! no-wrong-role
    if (data === 'full') socket.close(1013, 'Try later'); // = sent 1013
    if (data === 'gone') socket.close(1006); // = sent 1006 ! no-reserved-code
  };
  return response;
});

const upstream = new WebSocket('wss://example.org');
upstream.onerror = () => upstream.close(1011); // = sent 1011 ! no-rejected-code
