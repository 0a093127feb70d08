// From one page's socket to another: only 1000 and 3000-4999 may go on.
const primary = new WebSocket('wss://a.example.org');
const mirror = new WebSocket('wss://b.example.org');

primary.onclose = (event) => mirror.close(event.code, event.reason); // ! no-forwarded-code
primary.addEventListener('close', ({ code, reason }) => {
  mirror.close(code, reason); // ! no-forwarded-code
});
mirror.onclose = ({ code: received }) => {
  if (received !== 1006) primary.close(received); // = compared 1006 ! no-forwarded-code
};
mirror.addEventListener('close', (event) => {
  const { code } = event;
  if (code === 1000 || code >= 3000) primary.close(code); // = compared 1000 = compared 3000
  else primary.close(1000); // = sent 1000
});
mirror.addEventListener('close', (event) => {
  let code = event.code;
  if (code !== 1000 && (code < 3000 || code > 4999)) code = 4000; // = compared 1000 = compared 3000 = compared 4999
  primary.close(code);
});
mirror.addEventListener('close', (event) => {
  const code = event.code === 1005 ? 1000 : event.code; // = compared 1005
  primary.close(code); // ! no-forwarded-code
});
mirror.addEventListener('close', (event) => primary.close(event.wasClean ? event.code : 1000)); // = sent 1000 ! no-forwarded-code
mirror.addEventListener('close', (event) => primary.close(4000 + (event.code % 1000)));
mirror.addEventListener('close', () => primary.close());
