import type { Vocabulary } from './vocabulary.js';

/** 3000 means something else in IANA's registry. */
export const sockjs = {
  id: 'sockjs',
  name: 'SockJS',
  version: 'sockjs 0.3.24, sockjs-client 1.6.1',
  packages: ['sockjs', 'sockjs-client'],
  words: [],
  codes: [
    {
      code: 2000,
      name: 'All Transports Failed',
      meaning: 'Made by the client when no transport could connect.',
      sentBy: 'nobody',
      reconnect: 'backoff',
    },
    {
      code: 2010,
      name: 'Another Connection Still Open',
      meaning: "Another connection uses the session. Only SockJS's own messages carry it.",
      sentBy: 'server',
      reconnect: 'fix-first',
    },
    {
      code: 3000,
      name: 'Session Broken',
      meaning: 'The server got broken frames, or no answer to its heartbeat.',
      sentBy: 'server',
    },
  ],
  source: { title: 'sockjs-client, main.js', url: 'https://unpkg.com/sockjs-client@1.6.1/lib/main.js' },
} as const satisfies Vocabulary;
