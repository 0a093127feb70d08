import type { Vocabulary } from './vocabulary.js';

export const phoenix = {
  id: 'phoenix',
  name: 'Phoenix',
  version: '1.8.16',
  packages: ['phoenix'],
  words: [],
  codes: [
    {
      code: 3410,
      name: 'Session Gone',
      meaning: 'Made by the long-polling transport when its session is gone.',
      sentBy: 'nobody',
      reconnect: 'at-once',
    },
  ],
  source: { title: 'Phoenix, longpoll.js', url: 'https://unpkg.com/phoenix@1.8.16/assets/js/phoenix/longpoll.js' },
} as const satisfies Vocabulary;
