import { WebSocketServer } from 'ws';

/** @type {Record<string, string>} */
const texts = {
  minor: '未满十八周岁的用户每日二十二时至次日八时之间不能进入游戏。请您合理安排时间，明天再来。感谢您的理解与支持。',
  twice: '您的账号在其他地方登录',
};

const messages = new Map([
  [
    'expired',
    'The session of this device has come to an end, as the same account was used on another one. Log in again to go on with this document.',
  ],
  ['full', 'The room is full'],
]);

const explain = (name, limit) =>
  `The account "${name}" has used up all of its ${limit} connections that its plan allows at the same time. Choose another plan, or close a few windows.`;

const wss = new WebSocketServer({ port: 9100 });

wss.on('connection', async (socket, request) => {
  const query = new URL(request.url, 'http://localhost').searchParams;
  if (query.has('minor')) return socket.close(4004, texts.minor); // ? no-long-reason
  if (query.has('twice')) return socket.close(4005, texts.twice);
  if (query.has('full')) return socket.close(4006, messages.get('full'));
  if (query.has('expired')) return socket.close(4007, messages.get('expired')); // ? no-long-reason
  if (query.has('quota')) return socket.close(4008, explain(query.get('user'), 5)); // ? no-long-reason
  try {
    socket.account = await load(query.get('user'));
  } catch (error) {
    socket.close(1011, JSON.stringify({ type: 'error', stack: error.stack }));
    return;
  }
  const reason =
    'Something went wrong while the document was read from the store that holds it. ' +
    'Whoever runs this server knows of it by now. ' +
    `Reference: ${crypto.randomUUID()}`;
  if (!socket.account) socket.close(1011, reason); // ! no-long-reason
  else if (socket.account.isLocked) socket.close(4009, reason.slice(0, 123));
  else if (socket.account.isGone) socket.close(4010, Buffer.from(reason).subarray(0, 123));
  else socket.close(4011, '🚫'.repeat(40)); // ? no-long-reason
});

async function load(user) {
  return { user };
}
