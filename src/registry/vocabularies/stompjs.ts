import type { Vocabulary } from './vocabulary.js';

export const stompjs = {
  id: 'stompjs',
  name: '@stomp/stompjs',
  version: '7.5.0',
  packages: ['@stomp/stompjs'],
  words: [],
  codes: [
    {
      code: 4001,
      name: 'Discarded Socket',
      meaning: 'Made by the client when it drops a socket that does not answer.',
      sentBy: 'nobody',
      reconnect: 'at-once',
    },
  ],
  source: {
    title: '@stomp/stompjs, augment-websocket.js',
    url: 'https://unpkg.com/@stomp/stompjs@7.5.0/esm6/augment-websocket.js',
  },
} as const satisfies Vocabulary;
