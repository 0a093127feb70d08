import type { Vocabulary } from './vocabulary.js';

export const yWebsocket = {
  id: 'y-websocket',
  name: 'y-websocket',
  version: '3.1.0',
  packages: ['y-websocket'],
  words: [],
  codes: [],
  ranges: [
    { range: [4400, 4499], meaning: 'Refused for good: the provider does not connect again.', reconnect: 'no' },
    { range: [4500, 4599], meaning: 'Refused for now: the provider tries again later.', reconnect: 'backoff' },
  ],
  source: {
    title: 'y-websocket, defaultShouldReconnect',
    url: 'https://unpkg.com/y-websocket@3.1.0/src/y-websocket.js',
  },
} as const satisfies Vocabulary;
