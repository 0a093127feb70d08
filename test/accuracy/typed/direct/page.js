// A page: the standard WebSocket takes 1000 and 3000-4999.
const feed = new WebSocket('wss://example.org/feed');
let idle;

function leave() {
  feed.close(1000, 'Bye'); // = sent 1000
}

feed.addEventListener('message', ({ data }) => {
  clearTimeout(idle);
  idle = setTimeout(() => feed.close(4008, 'Idle'), 30_000); // = sent 4008
  let message;
  try {
    message = JSON.parse(data);
  } catch {
    feed.close(1007, 'Not JSON'); // = sent 1007 ! no-rejected-code
    return;
  }
  if (message.version !== 3) feed.close(1002); // = sent 1002 ! no-rejected-code
  if (message.size > 65_536) feed.close(0x3f1, 'Too big'); // = sent 1009 ! no-rejected-code
  if (message.type === 'kick') feed.close(3_999 + 1); // = sent 4000
  if (message.type === 'gone') feed.close(5000, 'Gone'); // = sent 5000 ! no-out-of-range-code
  if (message.type === 'login') feed.close(401); // = sent 401 ! no-out-of-range-code
  if (message.type === 'lost') feed.close(1006, 'No heartbeat'); // = sent 1006 ! no-reserved-code
});

addEventListener('pagehide', () => {
  feed.close(1001); // = sent 1001 ! no-rejected-code
});
addEventListener('offline', () => feed.close(navigator.onLine ? 1000 : 1006)); // = sent 1000 1006 ! no-reserved-code
addEventListener('freeze', () => feed.close());

document.querySelector('#stop').onclick = () => feed.close('User asked for it'); // ! valid-code-type
document.querySelector('#hide').onclick = () => feed.close(null); // ! valid-code-type
document.querySelector('#drop').onclick = () => feed.close({ code: 1000, reason: 'drop' }); // ! valid-code-type
document.querySelector('#half').onclick = () => feed.close(1e3 / 3); // ! valid-code-type
document.querySelector('#last').onclick = () => feed.close(undefined, 'Last one'); // ! no-reason-without-code
document.querySelector('#swap').onclick = () => feed.close('Switching rooms', 4001); // ! valid-code-type
document.querySelector('#rename').onclick = () => feed.close(1_015); // = sent 1015 ! no-reserved-code
document.querySelector('#none').onclick = () => feed.close(1005); // = sent 1005 ! no-reserved-code
document.querySelector('#status').onclick = () => feed.close(2000); // = sent 2000 ! no-out-of-range-code
document.querySelector('#max').onclick = () => feed.close(4999); // = sent 4999
document.querySelector('#min').onclick = () => feed.close(3000, 'Unauthorized'); // = sent 3000
